"""Size and coverage at the sizes of the pilots; ten times as many draws with MEDVIRK_LONG=1.

Limits lie four standard errors of the simulation out, so that chance alone does not fail them.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from analysis.change import scale_change, share_change
from tests.analysis.change.chance import scaled

DRAWS = scaled(1500, 10)
STEPS = np.arange(5)


def _tolerance(chance: float) -> float:
    return 4 * math.sqrt(chance * (1 - chance) / DRAWS)


@pytest.mark.parametrize("p", [(0.05, 0.1, 0.2, 0.4, 0.25), (0.01, 0.02, 0.05, 0.3, 0.62)])
@pytest.mark.parametrize("n", [(16, 14), (20, 20), (17, 40)])
def test_scales_give_no_more_false_alarms_than_promised(
    n: tuple[int, int], p: tuple[float, ...]
) -> None:
    chance = np.random.default_rng(11)
    before, after = (chance.multinomial(size, p, DRAWS).tolist() for size in n)
    alarms = sum(scale_change(b, a).p_value <= 0.05 for b, a in zip(before, after, strict=True))
    assert alarms / DRAWS <= 0.05 + _tolerance(0.05)


@pytest.mark.parametrize("n", [(16, 14), (20, 20), (17, 40)])
def test_the_interval_of_superiority_covers(n: tuple[int, int]) -> None:
    chance = np.random.default_rng(12)
    p, q = np.array([0.1, 0.2, 0.3, 0.25, 0.15]), np.array([0.05, 0.1, 0.25, 0.35, 0.25])
    wins = np.greater.outer(STEPS, STEPS) + np.equal.outer(STEPS, STEPS) / 2
    truth = float(q @ wins @ p)
    before, after = (
        chance.multinomial(size, d, DRAWS).tolist() for size, d in zip(n, (p, q), strict=True)
    )
    covered = 0
    for b, a in zip(before, after, strict=True):
        found = scale_change(b, a)
        covered += found.low <= truth <= found.high
    assert covered / DRAWS >= 0.94 - _tolerance(0.94)


@pytest.mark.parametrize("p", [0.1, 0.5, 0.88])
def test_barnard_gives_no_more_false_alarms_than_promised(p: float) -> None:
    chance = np.random.default_rng(13)
    before, after = (chance.binomial(size, p, DRAWS).tolist() for size in (17, 16))
    alarms = sum(
        share_change(b, 17, a, 16).p_value <= 0.05 for b, a in zip(before, after, strict=True)
    )
    assert alarms / DRAWS <= 0.05 + _tolerance(0.05)


@pytest.mark.parametrize(("p", "q"), [(0.5, 0.7), (0.88, 0.94), (0.7, 0.7)])
def test_newcombes_interval_covers(p: float, q: float) -> None:
    chance = np.random.default_rng(14)
    before, after = chance.binomial(17, p, DRAWS).tolist(), chance.binomial(16, q, DRAWS).tolist()
    covered = 0
    for b, a in zip(before, after, strict=True):
        found = share_change(b, 17, a, 16)
        covered += found.low <= q - p <= found.high
    assert covered / DRAWS >= 0.94 - _tolerance(0.94)
