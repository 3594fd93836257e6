"""What is left when the pilots are taken away, and the difference in differences from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.change import difference_in_differences, share
from analysis.disclosure import SUPPRESSED, Classed, Distribution, Part, pooled
from analysis.pilots import Measure, against_rest, less
from tests.analysis.pilots.cells import HIGH, SCALE, agreeing, answers, classed

MEASURE = Measure(SCALE, None)
COUNTS = st.tuples(*[st.integers(0, 30)] * 5)


@given(COUNTS, COUNTS, COUNTS)
def test_the_parts_and_what_is_left_make_the_whole(
    one: tuple[int, ...], other: tuple[int, ...], rest: tuple[int, ...]
) -> None:
    parts = [answers(*one, unsure=1), answers(*other, blank=2)]
    others = answers(*rest, unsure=3, blank=1)
    left = less(pooled([*parts, others]), parts)
    if others.answered < 10:
        assert left is SUPPRESSED
    else:
        assert left == others


def test_a_suppressed_side_leaves_nothing_to_tell() -> None:
    assert less(SUPPRESSED, [agreeing(5, 20)]) is SUPPRESSED
    assert less(agreeing(50, 100), [agreeing(5, 20), SUPPRESSED]) is SUPPRESSED


def test_an_end_class_of_a_part_is_one_of_the_rest() -> None:
    left = less(agreeing(50, 100), [classed(0, 2, 20), agreeing(5, 10)])
    assert left == Classed(70, 70, 70, (Part(HIGH, 43, 45),))


def test_bounds_never_pass_what_can_be() -> None:
    left = less(agreeing(1, 40), [classed(0, 2, 20)])
    assert isinstance(left, Classed)
    assert (left.parts[0].low, left.parts[0].high) == (0, 1)


@pytest.mark.parametrize("part", [agreeing(30, 30), answers(25)])
def test_parts_that_do_not_fit_are_an_error(part: Distribution) -> None:
    with pytest.raises(ValueError, match="more answers than the whole"):
        less(agreeing(10, 29) if part.answered > 29 else agreeing(29, 50), [part])


def test_the_difference_is_that_of_shares_and_of_whole_scales() -> None:
    pilots = answers(4, 4, 4, 4, 4), answers(0, 2, 4, 6, 8)
    rest = answers(40, 40, 40, 40, 40), answers(38, 40, 40, 41, 41)
    found = against_rest(MEASURE, pilots, rest)
    assert found is not None
    assert found.on_shares == difference_in_differences(
        share(8, 20), share(14, 20), share(80, 200), share(82, 200)
    )
    assert found.on_scale == difference_in_differences(
        [4, 4, 4, 4, 4], [0, 2, 4, 6, 8], [40, 40, 40, 40, 40], [38, 40, 40, 41, 41]
    )


def test_with_an_end_class_the_shares_alone_are_told_and_the_weakest_of_them() -> None:
    rest = agreeing(80, 200), agreeing(82, 200)
    found = against_rest(MEASURE, (classed(0, 2, 20), agreeing(14, 20)), rest)
    assert found is not None
    assert found.on_scale is None
    every = [
        difference_in_differences(share(k, 20), share(14, 20), share(80, 200), share(82, 200))
        for k in range(3)
    ]
    assert found.on_shares.difference == min(one.difference for one in every)
    assert found.on_shares.low == min(one.low for one in every)
    assert found.on_shares.high == max(one.high for one in every)


def test_too_few_on_one_side_are_not_compared() -> None:
    enough = agreeing(5, 20), agreeing(5, 20)
    assert against_rest(MEASURE, enough, (agreeing(5, 9), agreeing(5, 20))) is None
    assert against_rest(MEASURE, enough, (SUPPRESSED, agreeing(5, 20))) is None
