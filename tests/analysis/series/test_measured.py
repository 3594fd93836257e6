"""One number out of a released cell, and never more than the cell tells."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from analysis.disclosure import SUPPRESSED, Cell, Classed, Distribution, Part, Suppressed
from analysis.question import Choice, Question
from analysis.series import Line, Measurement, Target, measured, rows, status, to_csv
from survey.texts import translator

say = translator("nb")
DAY = date(2026, 6, 1)
STEPS = tuple(Choice(f"s{n}", str(n), float(n)) for n in range(1, 6))
SCALE = Question(
    "q", 1, "Trivsel", "scale", (*STEPS, Choice("vi", "Vet ikke", missing=True)), "valid"
)
YES_NO = Question(
    "y", 2, "Latt være", "single", (Choice("ja", "Ja"), Choice("nei", "Nei")), favourable="nei"
)
CELL = Distribution(20, 20, 19, {"s1": 2, "s2": 2, "s3": 4, "s4": 6, "s5": 3, "vi": 2})


def of(question: Question, cell: Cell, aim: str = "share") -> Measurement | Suppressed | None:
    return measured(question, cell, aim, "2026", DAY)  # type: ignore[arg-type]


def test_the_share_is_of_those_over_the_middle_or_of_what_one_wants() -> None:
    found = of(SCALE, CELL)
    assert isinstance(found, Measurement)
    assert (found.count, found.n, round(found.low, 1), found.exact) == (9, 17, 52.9, True)
    low = of(replace(SCALE, favourable="low"), CELL)
    assert isinstance(low, Measurement)
    assert low.count == 4
    single = of(YES_NO, Distribution(10, 10, 10, {"ja": 4, "nei": 6}))
    assert isinstance(single, Measurement)
    assert (single.count, single.low) == (6, 60)


def test_the_mean_leaves_out_those_who_do_not_know() -> None:
    found = of(SCALE, CELL, "mean")
    assert isinstance(found, Measurement)
    assert (round(found.low, 4), found.n) == (round(57 / 17, 4), 17)


@pytest.mark.parametrize("aim", ["share", "mean"])
def test_what_is_suppressed_stays_so(aim: str) -> None:
    assert of(SCALE, SUPPRESSED, aim) == SUPPRESSED


def test_a_class_tells_its_bounds_and_nothing_else() -> None:
    high = ("s4", "s5")
    classed = Classed(20, 20, 20, (Part(high, 0, 2),))
    found = of(SCALE, classed)
    assert isinstance(found, Measurement)
    assert (found.low, found.high, found.count, found.exact) == (0, 10, None, False)
    assert of(SCALE, classed, "mean") == SUPPRESSED
    assert of(replace(SCALE, favourable="low"), classed) == SUPPRESSED
    exact = of(SCALE, Classed(20, 20, 20, (Part(high, 9, 9),)))
    assert isinstance(exact, Measurement)
    assert (exact.count, exact.low) == (9, 45)


def test_nobody_is_nothing() -> None:
    assert of(SCALE, Distribution(0, 0, 0, {})) is None
    assert of(SCALE, Distribution(12, 12, 12, {"vi": 12}), "mean") is None


def test_the_table_and_the_file_say_the_same_and_hide_the_same() -> None:
    one = Measurement("2025", DAY, 50.0, 50.0, 20, 10)
    two = Measurement("2026", DAY, 60.0, 60.0, 20, 12)
    shown = Line("=Tillit", "percent", "KS", "Nord", [one, two], status([one, two], Target(55), 1))
    hidden = Line("Trivsel", "1-5", "KS", "Nord", [], SUPPRESSED)
    known = Line("Trivsel", "1-5", "KS", "Sør", [one], SUPPRESSED)
    table = rows([shown, hidden], say, "nb")
    assert table[0]["baseline"].replace("\u00a0", " ") == "50,0 % (2025, n = 20)"
    assert table[0]["status"].replace("\u00a0", " ") == "✓ nådd"
    assert {table[1][name] for name in ("baseline", "latest", "target", "status")} == {":"}
    text = to_csv([shown, hidden, known], say, "nb").decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert len(lines) == 6
    assert lines[1][1:8] == ["'=Tillit", "Prosent", "2025", "50,00", "50,00", "20", "55,00"]
    assert [one[8] for one in lines[1:3]] == ["", "nådd"]
    assert lines[3][3:9] == lines[5][3:9] == [":"] * 6
    assert lines[4][3:9] == ["2025", "50,00", "50,00", "20", "", ""]
    assert {one[-1] for one in lines[1:]} == {"KS"}
