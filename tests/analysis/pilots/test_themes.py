"""Themes of a questionnaire, and rounds after the second."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.disclosure import SUPPRESSED, Cell
from analysis.pilots import Course, Measure, by_section, fading, pair_of, together
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


def test_each_later_round_is_compared_with_the_first_and_all_are_adjusted_together() -> None:
    agree = rounds(4, 16, 8)
    (found,) = fading([(MEASURE, agree)])
    expected = together(
        (MEASURE, [pair_of(MEASURE, *sides) for sides in zip(agree[0], later, strict=True)])
        for later in agree[1:]
    )
    assert list(found.steps) == expected


@pytest.mark.parametrize(
    ("agree", "course"),
    [
        ((4, 16, 8), Course.SMALLER),
        ((4, 10, 16), Course.LARGER),
        ((4, 10, 10), Course.SAME),
        ((8, 12, 6), Course.TURNED),
        ((8, 12, 14, 10), Course.SMALLER),
    ],
)
def test_the_course_is_read_off_the_numbers(agree: tuple[int, ...], course: Course) -> None:
    assert fading([(MEASURE, rounds(*agree))])[0].course == course


@pytest.mark.parametrize("last", [SUPPRESSED, classed(18, 20, 20)])
def test_a_round_that_is_not_told_exactly_has_no_course(last: Cell) -> None:
    (found,) = fading([(MEASURE, [*rounds(4, 16), [last, last]])])
    assert found.course == Course.UNKNOWN
