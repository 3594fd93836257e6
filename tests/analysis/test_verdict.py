"""The verdict's one rule, and the words that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from analysis import charts
from analysis.change import Detectable
from analysis.disclosure import SUPPRESSED
from analysis.verdict import Finding, Verdict, by_importance, choices_tested, decide, findings
from analysis.verdict_table import rows
from analysis.verdict_words import could_be_seen, points, signed, size, summary
from survey.texts import translator
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, say
from tests.analysis.examples import summary as counted

BOTH = Detectable(0.2, 0.2)
NO_RISE = Detectable(None, 0.2)
NEITHER = Detectable(None, None)


@pytest.mark.parametrize(
    ("p", "direction", "fewest", "detectable", "verdict"),
    [
        (0.049, 0.1, 10, BOTH, Verdict.RISE),
        (0.049, -0.1, 10, BOTH, Verdict.FALL),
        (0.05, 0.1, 10, BOTH, Verdict.NONE),
        (0.001, 0.1, 9, BOTH, Verdict.FEW),
        (0.6, 0.1, 40, NO_RISE, Verdict.FEW),
        (0.6, -0.1, 40, NO_RISE, Verdict.NONE),
        (1.0, 0.0, 40, NO_RISE, Verdict.NONE),
        (1.0, 0.0, 40, NEITHER, Verdict.FEW),
    ],
)
def test_the_rule(
    p: float, direction: float, fewest: int, detectable: Detectable, verdict: Verdict
) -> None:
    assert decide(p, direction, fewest, detectable) == verdict


def trust(before: Sequence[int], after: Sequence[int]) -> Finding:
    (found,) = findings([(TRUST, counted(TRUST, before), counted(TRUST, after))])
    return found


def test_the_three_pilots() -> None:
    # Agreement as published; how it spreads over the steps is made up.
    assert trust([2, 2, 2, 7, 7, 0], [2, 2, 2, 7, 7, 0]).verdict == Verdict.NONE
    park = trust([0, 2, 0, 9, 6, 0], [0, 1, 0, 10, 5, 0])
    assert park.verdict == Verdict.FEW
    assert trust([0, 0, 1, 4, 11, 0], [0, 0, 0, 3, 11, 0]).verdict == Verdict.FEW
    assert "Like mange svarte dette begge ganger: 15." in size(park, say, "nb")
    assert "tilsvarer 1 person" in size(park, say, "nb")
    assert "En økning kunne vi ikke ha oppdaget" in could_be_seen(park, say, "nb")


def test_p_is_adjusted_for_every_result_of_the_questionnaire() -> None:
    before, after = counted(SILENT, [30, 60, 10]), counted(SILENT, [15, 75, 10])
    alone = findings([(SILENT, before, after)])
    same = counted(AGREE, [10, 10, 10, 10, 10])
    many = findings([(SILENT, before, after), (AGREE, same, same)])
    assert alone[0].verdict == Verdict.FALL
    assert many[0].p_value == pytest.approx(2 * alone[0].p_value)


def test_a_suppressed_side_is_not_compared() -> None:
    shown = counted(SILENT, [30, 60, 10])
    assert findings([(SILENT, SUPPRESSED, shown), (SILENT, shown, SUPPRESSED)]) == []


def test_each_answer_is_tested_where_several_may_be_given() -> None:
    assert [choice.name for choice in choices_tested(SILENT)] == ["ja"]
    assert len(choices_tested(LIMITS)) == 4
    before = counted(LIMITS, [40, 30, 20, 20], answered=80)
    after = counted(LIMITS, [15, 30, 20, 35], answered=80)
    found = by_importance(findings([(LIMITS, before, after)]))
    assert found[0].choice is not None
    assert found[0].choice.name == "lojalitet"
    assert found[0].verdict == Verdict.FALL


def test_nobody_on_the_scale_is_too_few() -> None:
    assert trust([0, 0, 0, 0, 0, 12], [1, 2, 3, 4, 5, 0]).verdict == Verdict.FEW


def test_the_summary_stands_alone() -> None:
    found = findings(
        [
            (AGREE, counted(AGREE, [40, 40, 40, 20, 10]), counted(AGREE, [10, 20, 40, 40, 40])),
            (SILENT, counted(SILENT, [30, 110, 10]), counted(SILENT, [29, 111, 10])),
        ]
    )
    changed, rest, method = summary(found, [3], [4, 5], say, "nb")
    assert changed.startswith("Økning: spørsmål 2 («Jeg opplever")
    assert "fra 2,5 til 3,5 på en skala fra 1 til 5" in changed
    assert "Ingen sikker endring: spørsmål 7." in rest
    assert "spørsmål 3" in rest
    assert "For få svar til å vises: spørsmål 4 og 5." in rest
    assert "gjelder dem som svarte" in method
    nothing = summary(found[1:], [], [], say, "nb")[0]
    assert nothing == "Ingen av resultatene viser en sikker endring."


DIVIDED = [0, 0, 400, 0, 0], [172, 0, 0, 228, 0]


@pytest.mark.parametrize("falls", [False, True])
def test_a_mean_that_went_the_other_way_is_never_the_size_of_the_change(falls: bool) -> None:
    before, after = (one[::-1] if falls else one for one in DIVIDED)
    (one,) = findings([(AGREE, counted(AGREE, before), counted(AGREE, after))])
    assert one.scale is not None
    assert one.verdict == (Verdict.FALL if falls else Verdict.RISE)
    assert (one.scale.mean_difference > 0) == falls
    assert one.mean_disagrees
    assert one.divided
    higher = "lavere" if falls else "høyere"
    odds = f"siste runde er {higher} enn et fra den første i 57"
    chart = charts.dumbbell([one], "2025", "2026", say, "nb")
    (paragraph, *_) = summary([one], [], [], say, "nb")
    (row,) = rows([one], say, "nb")
    for said in (size(one, say, "nb"), paragraph, row[1], chart.description):
        assert odds in said.replace("Et svar", "et svar")
        assert "svarene er blitt mer delte" in said.lower()
    assert "andelen som svarte 4 eller 5" in paragraph
    assert "gjennomsnittet" not in paragraph
    assert not any("snitt" in cell for cell in row)
    assert "prosentpoeng" in size(one, say, "nb")
    assert "3,0 → " not in chart.description


def test_a_mean_that_went_along_is_still_told() -> None:
    before, after = counted(AGREE, [40, 40, 40, 20, 10]), counted(AGREE, [10, 20, 40, 40, 40])
    (one,) = findings([(AGREE, before, after)])
    assert not one.mean_disagrees
    assert not one.divided
    assert "snitt 2,5" in rows([one], say, "nb")[0][2]


def test_what_could_be_seen_is_said_of_one_question_alone() -> None:
    park = trust([10, 20, 40, 40, 40, 0], [10, 20, 40, 40, 40, 0])
    for language in ("nb", "nn", "en"):
        words = could_be_seen(park, translator(language), language)
        assert {"nb": "for seg", "nn": "for seg", "en": "on its own"}[language] in words


def test_the_share_of_a_scale_has_the_base_of_its_question() -> None:
    asked = replace(TRUST, base="answered")
    before, after = counted(asked, [5, 5, 10, 10, 10, 20]), counted(asked, [4, 4, 8, 8, 8, 16])
    (one,) = findings([(asked, before, after)])
    assert (one.before.share.n, one.after.share.n, one.fewest) == (60, 48, 32)


def test_numbers_carry_their_sign() -> None:
    assert [signed(x, "nb", 1) for x in (0.34, -0.25, 0.04, -0.04)] == [
        "+0,3",
        "−0,3",
        "0,0",
        "0,0",
    ]
    assert points(-0.268, "nb") == "−27"


def test_the_chart_tells_every_verdict_in_words() -> None:
    park = trust([0, 1, 1, 4, 11, 0], [0, 1, 0, 4, 11, 0])
    chart = charts.dumbbell([park], "2025", "2026", say, "nb")
    assert "Spørsmål 1, 4,5 → 4,6: For få til å si." in chart.description
    with pytest.raises(ValueError, match="same ends"):
        charts.dumbbell([], "2025", "2026", say, "nb")
