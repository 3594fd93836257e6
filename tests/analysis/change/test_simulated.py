"""Size and coverage at the sizes of the pilots; ten times as many draws with MEDVIRK_LONG=1.

Limits lie four standard errors of the simulation out, so that chance alone does not fail them.
The figures in docs/statistics.md are what `pytest -rP` prints of the long run.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from analysis.change import Stratum, scale_change, share_change, stratified_change
from tests.analysis.change.chance import scaled

DRAWS = scaled(1500, 10)
STEPS = np.arange(5)


def _tolerance(chance: float) -> float:
    return 4 * math.sqrt(chance * (1 - chance) / DRAWS)


def _told(what: str, count: int) -> float:
    print(f"{what}: {100 * count / DRAWS:.1f} %")
    return count / DRAWS


@pytest.mark.parametrize("p", [(0.05, 0.1, 0.2, 0.4, 0.25), (0.01, 0.02, 0.05, 0.3, 0.62)])
@pytest.mark.parametrize("n", [(16, 14), (20, 20), (17, 40)])
def test_scales_give_no_more_false_alarms_than_promised(
    n: tuple[int, int], p: tuple[float, ...]
) -> None:
    chance = np.random.default_rng(11)
    before, after = (chance.multinomial(size, p, DRAWS).tolist() for size in n)
    found = [scale_change(b, a) for b, a in zip(before, after, strict=True)]
    alarms = _told("false alarms", sum(one.p_value <= 0.05 for one in found))
    covered = _told("covered", sum(one.low <= 0.5 <= one.high for one in found))
    assert alarms <= 0.05 + _tolerance(0.05)
    assert covered >= 0.94 - _tolerance(0.94)


@pytest.mark.parametrize("n", [(16, 14), (20, 20), (17, 40)])
def test_the_interval_of_superiority_covers(n: tuple[int, int]) -> None:
    chance = np.random.default_rng(12)
    p, q = np.array([0.1, 0.2, 0.3, 0.25, 0.15]), np.array([0.05, 0.1, 0.25, 0.35, 0.25])
    wins = np.greater.outer(STEPS, STEPS) + np.equal.outer(STEPS, STEPS) / 2
    truth = float(q @ wins @ p)
    before, after = (
        chance.multinomial(size, d, DRAWS).tolist() for size, d in zip(n, (p, q), strict=True)
    )
    found = [scale_change(b, a) for b, a in zip(before, after, strict=True)]
    covered = _told("covered", sum(one.low <= truth <= one.high for one in found))
    assert covered >= 0.94 - _tolerance(0.94)


@pytest.mark.parametrize("p", [0.1, 0.5, 0.88])
@pytest.mark.parametrize("n", [(17, 16), (20, 20)])
def test_barnard_gives_no_more_false_alarms_than_promised(n: tuple[int, int], p: float) -> None:
    chance = np.random.default_rng(13)
    before, after = (chance.binomial(size, p, DRAWS).tolist() for size in n)
    found = [share_change(b, n[0], a, n[1]) for b, a in zip(before, after, strict=True)]
    alarms = _told("false alarms", sum(one.p_value <= 0.05 for one in found))
    covered = _told("covered", sum(one.low <= 0 <= one.high for one in found))
    assert alarms <= 0.05 + _tolerance(0.05)
    assert covered >= 0.94 - _tolerance(0.94)


@pytest.mark.parametrize(("p", "q"), [(0.5, 0.7), (0.88, 0.94), (0.7, 0.7)])
def test_newcombes_interval_covers(p: float, q: float) -> None:
    chance = np.random.default_rng(14)
    before, after = chance.binomial(17, p, DRAWS).tolist(), chance.binomial(16, q, DRAWS).tolist()
    found = [share_change(b, 17, a, 16) for b, a in zip(before, after, strict=True)]
    _told("found", sum(one.p_value <= 0.05 for one in found))
    covered = _told("covered", sum(one.low <= q - p <= one.high for one in found))
    assert covered >= 0.94 - _tolerance(0.94)


@pytest.mark.parametrize("rise", [0.0, 0.06, 0.2])
def test_three_pilots_together(rise: float) -> None:
    """Of the published pilots' sizes, each with a share of its own to rise from."""
    chance = np.random.default_rng(15)
    sizes, shares = ((20, 20), (17, 16), (16, 14)), (0.6, 0.7, 0.75)
    drawn = [
        chance.binomial(n, share, DRAWS).tolist()
        for size, low in zip(sizes, shares, strict=True)
        for n, share in zip(size, (low, low + rise), strict=True)
    ]
    found = [
        stratified_change(
            [Stratum(k[2 * at], n1, k[2 * at + 1], n2) for at, (n1, n2) in enumerate(sizes)]
        )
        for k in zip(*drawn, strict=True)
    ]
    alarms = _told("found", sum(one.p_value <= 0.05 for one in found))
    covered = _told("covered", sum(one.low <= rise <= one.high for one in found))
    assert rise or alarms <= 0.05 + _tolerance(0.05)
    assert covered >= 0.94 - _tolerance(0.94)
