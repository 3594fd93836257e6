"""The published pilots, from the file through the functions that everything else goes through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.pilots import Group, Together, Trial
from analysis.pilots.published import (
    AGREE,
    COLUMNS,
    OTHER,
    PILOTS_STARTED,
    followed,
    months_between,
    pilot_figures,
    read,
)
from analysis.question import Choice, Question
from analysis.verdict import Finding, Verdict

STATEMENT = Question(
    "tillit",
    1,
    "Opplever å ha tillit i arbeidet",
    "single",
    (Choice(AGREE, "enig"), Choice(OTHER, "annet svar")),
)
HEADER = ",".join(COLUMNS)
LINE = "Park,Teknisk drift,oppstart,2023-12/2024-01,17,Tillit,88,15"


def found() -> tuple[dict[str, Finding], Together]:
    trial = Trial(
        [STATEMENT],
        [
            Group(one.unit, {"tillit": one.figures[0].cell}, {"tillit": one.figures[-1].cell})
            for one in followed(pilot_figures())
        ],
    )
    return {one.name: trial.of_pilot(one)[0] for one in trial.pilots}, trial.together()[0]


@pytest.mark.parametrize(
    ("unit", "shares", "interval", "verdict"),
    [
        ("Praktisk bistand", (70, 70), (-26.8, 26.8), Verdict.NONE),
        ("Park", (88, 94), (-18.1, 28.7), Verdict.FEW),
        ("Torsnes skole", (94, 100), (-15.9, 28.3), Verdict.FEW),
    ],
)
def test_each_pilot_as_published(
    unit: str, shares: tuple[int, int], interval: tuple[float, float], verdict: Verdict
) -> None:
    one = found()[0][unit]
    assert tuple(round(side.share.share * 100) for side in (one.before, one.after)) == shares
    assert tuple(round(edge * 100, 1) for edge in (one.shares.low, one.shares.high)) == interval
    assert one.verdict == verdict


@pytest.mark.parametrize("unit", ["Park", "Torsnes skole"])
def test_from_so_high_no_rise_could_have_been_seen(unit: str) -> None:
    assert found()[0][unit].detectable.rise is None


def test_park_has_as_many_who_agree_both_times() -> None:
    park = next(one for one in followed(pilot_figures()) if one.unit == "Park")
    assert [(one.agree_count, one.n) for one in park.figures] == [(15, 17), (15, 16)]


def test_the_three_together_and_in_one_heap() -> None:
    together = found()[1]
    assert together.change is not None
    assert round(together.change.difference * 100, 1) == 3.6
    assert round(together.change.naive * 100, 1) == 3.0
    assert together.verdict == Verdict.NONE
    assert (together.change.n_before, together.change.n_after) == (53, 50)


def test_the_first_round_came_half_a_year_after_the_start() -> None:
    first = min(one.first_month for one in pilot_figures())
    assert months_between(PILOTS_STARTED, first) == 6


def test_later_periods_come_later_whatever_the_file_says() -> None:
    rows = [
        "A,,slutt,2024-06,20,Tillit,50,10",
        "A,,start,2023-12/2024-01,20,Tillit,70,14",
        "B,,start,2023-12,20,Tillit,70,14",
    ]
    (one,) = followed(read("\n".join([HEADER, *rows])))
    assert [figure.wave for figure in one.figures] == ["start", "slutt"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (LINE.replace("88", "89"), "line 2: 15 of 17 is 88 %, not 89 %"),
        (LINE.replace(",15", ",18"), "line 2: 18 of 17 cannot agree"),
        (LINE.replace("17", "0"), "line 2: 15 of 0 cannot agree"),
        (LINE.replace("17", "mange"), "line 2: n is no whole number: mange"),
        (LINE.replace("2023-12/2024-01", "vinteren"), "expected a period"),
        (LINE.replace("Park", " "), "line 2: unit is empty"),
        (LINE + ",mer", "line 2: another number of fields"),
        (f"{LINE}\n{LINE}", "two figures for one statement and period"),
    ],
)
def test_what_cannot_be_is_refused(line: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read(f"{HEADER}\n{line}\n")


def test_other_columns_are_refused() -> None:
    with pytest.raises(ValueError, match="expected the columns"):
        read(LINE)


def test_a_byte_order_mark_is_no_column() -> None:
    assert read(f"\ufeff{HEADER}\n{LINE}\n")[0].unit == "Park"


@given(st.integers(1, 400), st.data())
def test_every_count_that_rounds_to_its_percentage_is_read(n: int, data: st.DataObject) -> None:
    agree = data.draw(st.integers(0, n))
    percent = (200 * agree + n) // (2 * n)
    (one,) = read(f"{HEADER}\nA,,start,2024-01,{n},Tillit,{percent},{agree}\n")
    assert one.cell.counts == {AGREE: agree, OTHER: n - agree}
