"""What groups of this size could show at all, known before anybody looks at the answers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.change.scales import moments
from analysis.change.shares import Z

POWER = 0.8416212335729143
"""The 80 % point of the normal distribution."""

_LEAST_SPREAD = 0.5
"""Of scores, in steps: a group split between two neighbours. Where all gave the same answer
the counts know of no spread, and everything would seem detectable."""


@dataclass(frozen=True)
class Detectable:
    """The smallest true rise and fall that would be found in 80 of 100 surveys like this one
    (one test at the 5 % level), as positive sizes; None where not even the largest would."""

    rise: float | None
    fall: float | None


@lru_cache(maxsize=16384)
def detectable(n1: int, n2: int, base: float) -> Detectable:
    """Of a share that is ``base`` before, asked of ``n1`` before and ``n2`` after.

    The usual sample size formula for two shares without continuity correction (Fleiss, Levin
    and Paik 2003, *Statistical Methods for Rates and Proportions*, section 4.2), solved for the
    other share. Raises ``ValueError`` for negative sizes or a base outside 0–1.
    """
    if n1 < 0 or n2 < 0 or not 0 <= base <= 1:
        raise ValueError(f"expected sizes and a share, got {n1}, {n2}, {base}")
    return Detectable(_rise(n1, n2, base), _rise(n1, n2, 1 - base))


def detectable_mean(
    before: Sequence[int], after: Sequence[int], scores: Sequence[float] | None = None
) -> Detectable:
    """Of a mean score, given how the answers spread; counts per level as in ``scale_change``.

    ``(z + z') · s · sqrt(1/n1 + 1/n2)`` with the spread s of both sides together, as far as the
    scale has room.
    """
    levels = tuple(scores) if scores is not None else tuple(range(1, len(before) + 1))
    n1, mean_before, variance_before = moments(before, levels)
    n2, _, variance_after = moments(after, levels)
    if n1 < 2 or n2 < 2:
        return Detectable(None, None)
    step = (max(levels) - min(levels)) / max(1, len(levels) - 1)
    within = ((n1 - 1) * variance_before + (n2 - 1) * variance_after) / (n1 + n2 - 2)
    spread = max(math.sqrt(within), _LEAST_SPREAD * step)
    least = (Z + POWER) * spread * math.sqrt(1 / n1 + 1 / n2)
    return Detectable(
        least if 0 < least <= max(levels) - mean_before else None,
        least if 0 < least <= mean_before - min(levels) else None,
    )


def _rise(n1: int, n2: int, base: float) -> float | None:
    def seen(rise: float) -> bool:
        other = base + rise
        pooled = (n1 * base + n2 * other) / (n1 + n2)
        chance = math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
        spread = math.sqrt(base * (1 - base) / n1 + max(0.0, other * (1 - other)) / n2)
        return rise >= Z * chance + POWER * spread

    room = 1.0 - base
    if n1 == 0 or n2 == 0 or room <= 0 or not seen(room):
        return None
    low, high = 0.0, room
    # 40 halvings: far finer than anything that is printed.
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if seen(middle) else (middle, high)
    return high
