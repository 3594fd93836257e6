"""θ, its p and the means: against published values, against all permutations, and at the edges."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from scipy.stats import brunnermunzel, ttest_ind

from analysis.change import scale_change
from analysis.change.permutation import statistic
from tests.analysis.change.chance import scaled, scales

# Pain three days after surgery on −1 and on placebo, from Lumley 1996, Biometrics 52:354–361;
# the example of R's packages lawstat and brunnermunzel.
PAIN_BEFORE = (11, 2, 0, 1, 0)
PAIN_AFTER = (3, 1, 4, 2, 1)


def test_brunner_munzel_of_the_pain_data() -> None:
    found = statistic(PAIN_BEFORE, PAIN_AFTER)
    theta = found.wins / (14 * 11)
    assert round((theta - 0.5) / math.sqrt(found.variance), 4) == 3.1375
    assert round(found.freedom, 3) == 17.683
    assert scale_change(PAIN_BEFORE, PAIN_AFTER).superiority == pytest.approx(0.788961)


def test_permutation_p_of_the_pain_data() -> None:
    # R's brunnermunzel.permutation.test gives 0.008038.
    found = scale_change(PAIN_BEFORE, PAIN_AFTER)
    assert found.method == "permutation"
    assert round(found.p_value, 6) == 0.008038


def test_large_groups_have_brunner_munzels_own_p() -> None:
    before, after = (60, 70, 80, 50, 20), (40, 60, 90, 70, 30)
    found = scale_change(before, after)
    other = brunnermunzel(_answers(before), _answers(after))
    assert found.method == "brunner-munzel"
    assert found.p_value == pytest.approx(other.pvalue)


def test_the_pain_data_without_permutation() -> None:
    other = brunnermunzel(_answers(PAIN_BEFORE), _answers(PAIN_AFTER))
    assert round(float(other.pvalue), 6) == 0.005786


@settings(max_examples=scaled(20), deadline=None)
@given(scales(3))
def test_every_permutation_is_counted(sides: tuple[list[int], list[int]]) -> None:
    before, after = sides
    if min(sum(before), sum(after)) >= 2 and sum(before) + sum(after) <= 14:
        assert scale_change(before, after).p_value == pytest.approx(_by_hand(before, after))


def _by_hand(before: list[int], after: list[int]) -> float:
    pooled = _answers([b + a for b, a in zip(before, after, strict=True)])

    def squared(chosen: tuple[int, ...]) -> float:
        first = np.bincount(pooled[list(chosen)], minlength=len(before) + 1)[1:].tolist()
        rest = [b + a - f for b, a, f in zip(before, after, first, strict=True)]
        found = statistic(first, rest)
        apart = found.wins / (sum(first) * sum(rest)) - 0.5
        if apart == 0:
            return 0.0
        return apart * apart / found.variance if found.variance else math.inf

    seen = statistic(before, after)
    apart = seen.wins / (sum(before) * sum(after)) - 0.5
    observed = 0.0 if apart == 0 else apart**2 / seen.variance if seen.variance else math.inf
    deals = [squared(c) for c in itertools.combinations(range(len(pooled)), sum(before))]
    return sum(deal >= observed * (1 - 1e-9) for deal in deals) / len(deals)


@settings(deadline=None)
@given(scales(12))
def test_nothing_is_undefined(sides: tuple[list[int], list[int]]) -> None:
    found = scale_change(*sides)
    assert 0 <= found.low <= found.superiority <= found.high <= 1
    assert 0 <= found.p_value <= 1
    reach = len(sides[0]) - 1
    assert -reach <= found.mean_low <= found.mean_difference <= found.mean_high <= reach
    assert found.delta == 2 * found.superiority - 1


@settings(deadline=None)
@given(scales(12))
def test_swapping_sides_turns_the_change_round(sides: tuple[list[int], list[int]]) -> None:
    there, back = scale_change(*sides), scale_change(sides[1], sides[0])
    assert there.superiority == pytest.approx(1 - back.superiority)
    assert (there.low, there.high) == pytest.approx((1 - back.high, 1 - back.low))
    assert there.p_value == pytest.approx(back.p_value)
    assert (there.mean_low, there.mean_high) == pytest.approx((-back.mean_high, -back.mean_low))


@settings(deadline=None)
@given(scales(12))
def test_an_answer_moved_up_is_a_larger_change(sides: tuple[list[int], list[int]]) -> None:
    before, after = sides
    if len(after) > 1 and after[0]:
        moved = [after[0] - 1, after[1] + 1, *after[2:]]
        assert scale_change(before, moved).superiority >= scale_change(before, after).superiority


def test_without_spread() -> None:
    same = scale_change([0, 0, 12], [0, 0, 15])
    assert (same.superiority, same.p_value, same.mean_difference) == (0.5, 1.0, 0.0)
    assert same.low < 0.4 < 0.6 < same.high
    apart = scale_change([12, 0], [0, 15])
    assert (apart.superiority, apart.high) == (1.0, 1.0)
    assert apart.low > 0.75
    assert apart.p_value == pytest.approx(1 / math.comb(27, 12))
    large = scale_change([0, 300], [400, 0])
    assert large.superiority == 0
    assert 0 < large.p_value < 1e-100


def test_too_few_to_test() -> None:
    nobody, one = scale_change([0, 0, 0], [1, 4, 2]), scale_change([0, 1, 0], [1, 4, 2])
    for found in (nobody, one):
        assert (found.method, found.p_value, found.low, found.high) == ("none", 1.0, 0.0, 1.0)
    assert (nobody.superiority, nobody.mean_before, nobody.n_before) == (0.5, 2.0, 0)


def test_means_have_welchs_interval() -> None:
    before, after = (2, 5, 9, 4, 1), (1, 2, 8, 9, 6)
    found = scale_change(before, after, scores=[0, 25, 50, 75, 100])
    low, high = ttest_ind(
        (_answers(after) - 1) * 25, (_answers(before) - 1) * 25, equal_var=False
    ).confidence_interval()
    assert (found.mean_low, found.mean_high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("before", "after", "scores"),
    [
        ((), (), None),
        ((1, 2), (1, 2, 3), None),
        ((1, -2), (1, 2), None),
        ((1, 2), (1, 2), (2, 1)),
        ((1, 2), (1, 2), (1, 2, 3)),
    ],
)
def test_what_cannot_be_compared(
    before: tuple[int, ...], after: tuple[int, ...], scores: tuple[int, ...] | None
) -> None:
    with pytest.raises(ValueError, match="expected"):
        scale_change(before, after, scores)


def _answers(counts: tuple[int, ...] | list[int]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.repeat(np.arange(1, len(counts) + 1), counts)
