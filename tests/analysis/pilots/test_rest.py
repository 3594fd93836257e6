"""The difference in differences of the pilots and those who are left."""

from __future__ import annotations

from analysis.change import difference_in_differences, share
from analysis.disclosure import SUPPRESSED
from analysis.pilots import Measure, against_rest
from tests.analysis.pilots.cells import SCALE, agreeing, answers, classed

MEASURE = Measure(SCALE, None)


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
