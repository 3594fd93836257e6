"""Many tests at once, several pilots, and a pilot against the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from analysis.change import (
    Adjustment,
    Stratum,
    adjust,
    detectable,
    detectable_mean,
    difference_in_differences,
    placebo_rank,
    share,
    stratified_change,
)

PILOTS = [Stratum(14, 20, 14, 20), Stratum(15, 17, 15, 16), Stratum(15, 16, 14, 14)]

# Benjamini and Hochberg 1995, section 4.1: the fifteen p values of the myocardial infarction trial,
# of which Holm's procedure rejects three at 5 % and theirs four.
THROMBOLYSIS = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
    0.5719, 0.6528, 0.7590, 1.0000,
]  # fmt: skip


def test_benjamini_and_hochbergs_example() -> None:
    assert sum(p <= 0.05 for p in adjust(THROMBOLYSIS, "bh")) == 4
    assert sum(p <= 0.05 for p in adjust(THROMBOLYSIS, "holm")) == 3


@pytest.mark.parametrize(("method", "theirs"), [("holm", "holm"), ("bh", "fdr_bh")])
@given(pvalues=st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_adjusting_is_as_elsewhere(method: Adjustment, theirs: str, pvalues: list[float]) -> None:
    assert adjust(pvalues, method) == pytest.approx(list(multipletests(pvalues, method=theirs)[1]))


def test_adjusting_nothing_and_nonsense() -> None:
    assert adjust([], "holm") == []
    with pytest.raises(ValueError, match="between 0 and 1"):
        adjust([0.2, 1.2], "bh")


def test_the_three_pilots_together() -> None:
    found = stratified_change(PILOTS)
    assert round(found.difference * 100, 1) == 3.6
    assert round(found.naive * 100, 1) == 3.0
    assert found.low < 0 < found.high
    assert found.p_value > 0.5


def test_one_stratum_is_fishers_exact_test() -> None:
    # Fisher's tea: 3 of 4 against 1 of 4, two-sided 0.4857.
    assert round(stratified_change([Stratum(3, 4, 1, 4)]).p_value, 4) == 0.4857


def test_strata_asked_once_weigh_nothing() -> None:
    once = Stratum(0, 0, 9, 9)
    assert stratified_change([*PILOTS, once]) == stratified_change(PILOTS)
    nothing = stratified_change([once])
    assert (nothing.difference, nothing.low, nothing.high, nothing.p_value) == (0, -1, 1, 1)


def test_what_the_pilots_sizes_can_show() -> None:
    at_half = detectable(17, 17, 0.5)
    assert at_half.rise == at_half.fall
    assert round((at_half.rise or 0) * 100) == 42
    assert detectable(17, 16, 15 / 17).rise is None
    assert detectable(16, 14, 15 / 16).rise is None
    assert detectable(20, 20, 14 / 20).fall is not None
    assert detectable(0, 20, 0.5) == detectable(20, 0, 0.5)
    assert detectable(0, 20, 0.5).rise is None


@given(st.integers(1, 300), st.integers(1, 300), st.floats(0, 1))
def test_more_answers_show_smaller_changes(n1: int, n2: int, base: float) -> None:
    few, many = detectable(n1, n2, base).rise, detectable(2 * n1, 2 * n2, base).rise
    if few is not None:
        assert 0 < few <= 1 - base + 1e-9
        assert many is not None
        assert many <= few + 1e-9


def test_what_a_mean_can_show() -> None:
    middle = detectable_mean([4, 4, 4, 4, 4], [4, 4, 4, 4, 4])
    assert middle.rise == pytest.approx(middle.fall)
    assert 1.2 < (middle.rise or 0) < 1.4
    top = detectable_mean([0, 0, 0, 1, 16], [0, 0, 0, 1, 15])
    assert top.rise is None
    assert top.fall is not None
    assert detectable_mean([0, 1], [3, 4]).fall is None


def test_difference_in_differences_of_shares() -> None:
    before, after = share(40, 100), share(60, 100)
    found = difference_in_differences(before, after, share(50, 100), share(50, 100))
    assert found.difference == pytest.approx(0.2)
    assert (found.pilot, found.rest) == pytest.approx((0.2, 0.0))
    assert found.low == pytest.approx(0.0086, abs=5e-3)
    same = difference_in_differences(before, after, before, after)
    assert same.low < same.difference == 0 < same.high


def test_difference_in_differences_of_scales() -> None:
    low, high = [20, 30, 30, 10, 10], [10, 10, 30, 30, 20]
    found = difference_in_differences(low, high, low, low)
    assert found.difference > 0
    assert found.low > 0
    assert found.rest == 0.5
    with pytest.raises(TypeError, match="cannot be compared"):
        difference_in_differences(share(1, 2), share(1, 2), low, high)
    with pytest.raises(TypeError, match="cannot be compared"):
        difference_in_differences(share(1, 2), low, low, high)


def test_placebo_rank() -> None:
    others = [0.01, -0.08, 0.03, 0.06, -0.02]
    found = placebo_rank(0.05, others)
    assert (found.rank, found.of) == (2, 6)
    assert found.p_value == pytest.approx(3 / 6)
    assert placebo_rank(0.2, []).p_value == 1
