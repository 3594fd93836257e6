"""Themes of a questionnaire, and rounds after the second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from analysis.disclosure import SUPPRESSED, Cell
from analysis.pilots import (
    Course,
    Fading,
    Measure,
    Together,
    by_section,
    fading,
    pair_of,
    together,
)
from analysis.pilots.fading import Rounds
from analysis.pilots.sections import SectionMean
from tests.analysis.pilots.cells import SCALE, YES, agreeing, classed

MEASURE = Measure(SCALE, None)
UP, DOWN, STILL, UNKNOWN = (
    replace(SCALE, name=name) for name in ("opp", "ned", "stille", "ukjent")
)
WORRY = replace(SCALE, name="uro", favourable="low")


def test_a_theme_is_the_mean_of_its_questions() -> None:
    differences = {"opp": 0.1, "ned": -0.04, "stille": 0.0}
    (found,) = by_section([("Tillit", [UP, DOWN, STILL, UNKNOWN, YES])], differences)
    assert found.mean == pytest.approx(0.02)
    assert replace(found, mean=None) == SectionMean("Tillit", None, 3, 4, 1, 1)


def test_fewer_who_agree_is_up_where_that_is_wanted() -> None:
    (found,) = by_section([("Uro", [WORRY])], {"uro": -0.2})
    assert (found.mean, found.up, found.down) == (0.2, 1, 0)


def test_a_theme_of_which_nothing_is_shown_has_no_mean() -> None:
    (found,) = by_section([("Tillit", [UNKNOWN])], {})
    assert found.mean is None


def rounds(*agree: int) -> list[list[Cell]]:
    return [[agreeing(k, 20), agreeing(k, 20)] for k in agree]


def against_first(asked: Sequence[tuple[Measure, Rounds]], at: int) -> list[Together]:
    return together(
        (measure, [pair_of(measure, *sides) for sides in zip(found[0], found[at], strict=True)])
        for measure, found in asked
    )


def faded(*asked: tuple[Measure, Rounds]) -> list[Fading]:
    return fading(asked, against_first(asked, 1))


def test_every_round_is_compared_with_the_first_and_adjusted_for_its_own_results() -> None:
    other = Measure(UP, None)
    asked = [(MEASURE, rounds(4, 16, 10, 8)), (other, rounds(8, 9, 16, 4))]
    steps = [against_first(asked, at) for at in (1, 2, 3)]
    found = fading(asked, steps[0])
    assert [one.measure for one in found] == [MEASURE, other]
    assert [list(one.steps) for one in found] == [[step[at] for step in steps] for at in (0, 1)]


@pytest.mark.parametrize(
    ("agree", "course"),
    [
        ((4, 16, 8), Course.SMALLER),
        ((4, 12, 16), Course.LARGER),
        ((4, 12, 12), Course.SAME),
        ((8, 16, 1), Course.TURNED),
        ((8, 16, 7), Course.SMALLER),
        ((8, 12, 14, 6), Course.NONE),
        ((4, 12, 14, 10), Course.SMALLER),
    ],
)
def test_the_course_is_read_off_the_numbers(agree: tuple[int, ...], course: Course) -> None:
    assert faded((MEASURE, rounds(*agree)))[0].course == course


@pytest.mark.parametrize("last", [SUPPRESSED, classed(18, 20, 20)])
def test_a_round_that_is_not_told_exactly_has_no_course(last: Cell) -> None:
    (found,) = faded((MEASURE, [*rounds(4, 16), [last, last]]))
    assert found.course == Course.UNKNOWN


def test_rounds_with_nothing_in_common_have_no_course() -> None:
    assert fading([], []) == []
