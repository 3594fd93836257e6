from __future__ import annotations

from analysis.disclosure import QuestionCounts, outside, release
from analysis.disclosure.outside import HEADINGS
from analysis.question import Choice, Question
from tests.analysis.disclosure.trees import FEAR, SMALL, given, tree

KNOWN = Question(
    "kjent", 2, "Er de kjent?", "single",
    (Choice("ja", "Ja"), Choice("nei", "Nei"), Choice("vet_ikke", "Vet ikke", missing=True)),
    base="valid",
)  # fmt: skip
TEXT = Question("tekst", 3, "Noe mer?", "text")


def known(yes: int, no: int, unknown: int) -> QuestionCounts:
    answered = yes + no + unknown
    counts = {"ja": yes, "nei": no, "vet_ikke": unknown}
    return QuestionCounts(answered, answered, answered, counts)


def test_only_the_municipality_and_its_areas_in_whole_per_cents() -> None:
    counts = {
        ("helse", "kjent"): known(3, 5, 2),
        ("park", "kjent"): known(20, 15, 5),
        ("helse", "tekst"): QuestionCounts(10, 10, 10, {}),
        ("park", "tekst"): QuestionCounts(40, 40, 10, {}),
    }
    found = outside(release(SMALL, counts, None, [KNOWN, TEXT]), [KNOWN, TEXT, FEAR])
    assert len(HEADINGS) == 8
    assert list(found.rows()) == [
        # Of those who knew; "vet ikke" of all. Halves up: 37.5 is 38, 62.5 is 63.
        ("k", "kommune", 50, 2, "Er de kjent?", "Ja", 53, 53),
        ("k", "kommune", 50, 2, "Er de kjent?", "Nei", 47, 47),
        ("k", "kommune", 50, 2, "Er de kjent?", "Vet ikke", 14, 14),
        ("helse", "kommuneomraade", 10, 2, "Er de kjent?", "Ja", 38, 38),
        ("helse", "kommuneomraade", 10, 2, "Er de kjent?", "Nei", 63, 63),
        ("helse", "kommuneomraade", 10, 2, "Er de kjent?", "Vet ikke", 20, 20),
        ("teknisk", "kommuneomraade", 40, 2, "Er de kjent?", "Ja", 57, 57),
        ("teknisk", "kommuneomraade", 40, 2, "Er de kjent?", "Nei", 43, 43),
        ("teknisk", "kommuneomraade", 40, 2, "Er de kjent?", "Vet ikke", 13, 13),
    ]
    assert [cell.answered for cell in found.cells] == [50, 10, 40]


def test_classes_keep_their_bounds_and_the_withheld_is_withheld() -> None:
    counts = {
        ("helse", "frykt"): given(12, 6, 5, 1),
        ("teknisk", "frykt"): given(12, 2, 2, asked=12),
        ("k", "frykt"): given(40, 20, 10, 10),
    }
    found = outside(release(SMALL, counts, None, [FEAR]), [FEAR])
    rows = {row[0]: [row[5:] for row in found.rows() if row[0] == unit]
            for row in found.rows() for unit in (row[0],)}  # fmt: skip
    assert rows["helse"] == [("c", 0, 17)]
    assert rows["teknisk"] == [("a", ":", ":"), ("b", ":", ":"), ("c", ":", ":")]
    assert [cell.suppressed for cell in found.cells] == [False, False, True]


def test_bounds_are_rounded_outwards() -> None:
    counts = {("helse", "frykt"): given(13, 0, 0, 13), ("k", "frykt"): given(40, 20, 10, 10)}
    found = outside(release(SMALL, counts, None, [FEAR]), [FEAR])
    # 11 of 13 is 84.6 %: "at least 85 %" would not be true.
    assert ("c", 84, 100) in [row[5:] for row in found.rows() if row[0] == "helse"]


def test_nobody_knew() -> None:
    alone = tree(("k", "kommune", None, False))
    found = outside(release(alone, {("k", "kjent"): known(0, 0, 12)}, None, [KNOWN]), [KNOWN])
    assert [row[6] for row in found.rows()] == ["", "", 100]
