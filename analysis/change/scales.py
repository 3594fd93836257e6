"""The change of a whole scale: whose answer is likely the higher, and how the means moved."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from scipy.special import gammaln, stdtr, stdtrit

from analysis.change.permutation import permutation_p, possible_tables, statistic
from analysis.change.superiority import interval_without_spread

Method = Literal["permutation", "brunner-munzel", "none"]

EXACT_SIZE = 50
EXACT_TABLES = 500_000
"""Every permutation is counted with at most so many on each side, and so many tables: all there
can be on a five-step scale, and on a longer one as far as time allows."""


@dataclass(frozen=True)
class ScaleChange:
    """``superiority``: the chance that an answer drawn from after is higher than one drawn from
    before, ties counted half, with its 95 % interval. ``delta``: Cliff's, 2·superiority − 1.
    ``method`` says where ``p_value`` is from: every permutation counted, Brunner–Munzel's t, or
    nowhere, with fewer than two answers on a side.

    The means are for display; a side without answers has the middle of the scale.
    """

    superiority: float
    low: float
    high: float
    p_value: float
    method: Method
    delta: float
    mean_before: float
    mean_after: float
    mean_difference: float
    mean_low: float
    mean_high: float
    n_before: int
    n_after: int


def scale_change(
    before: Sequence[int], after: Sequence[int], scores: Sequence[float] | None = None
) -> ScaleChange:
    """Counts per level, lowest first; ``scores`` of the levels, 1, 2, 3 … unless given.

    Raises ``ValueError`` for negative counts, no levels, different numbers of levels, or
    scores that do not rise.
    """
    levels = tuple(float(s) for s in scores) if scores is not None else None
    return _scale_change(tuple(before), tuple(after), levels)


@lru_cache(maxsize=16384)
def _scale_change(
    before: tuple[int, ...], after: tuple[int, ...], scores: tuple[float, ...] | None
) -> ScaleChange:
    levels = scores or tuple(float(i + 1) for i in range(len(before)))
    _check(before, after, levels)
    n1, n2 = sum(before), sum(after)
    theta, low, high, p, method = _superiority(before, after)
    _, mean_before, _ = moments(before, levels)
    _, mean_after, _ = moments(after, levels)
    mean_low, mean_high = _welch(before, after, levels)
    return ScaleChange(
        theta, low, high, p, method, 2 * theta - 1, mean_before, mean_after,
        mean_after - mean_before, mean_low, mean_high, n1, n2,
    )  # fmt: skip


def moments(counts: Sequence[int], scores: Sequence[float]) -> tuple[int, float, float]:
    """n, mean and sample variance; of nobody the middle of the scale, of one no variance."""
    n = sum(counts)
    if n == 0:
        return 0, (scores[0] + scores[-1]) / 2, 0.0
    mean = sum(c * s for c, s in zip(counts, scores, strict=True)) / n
    squares = sum(c * (s - mean) ** 2 for c, s in zip(counts, scores, strict=True))
    return n, mean, squares / (n - 1) if n > 1 else 0.0


def _check(before: tuple[int, ...], after: tuple[int, ...], scores: tuple[float, ...]) -> None:
    if not before or not len(before) == len(after) == len(scores):
        raise ValueError(f"expected counts of the same levels, got {before}, {after}, {scores}")
    if min(before + after) < 0:
        raise ValueError(f"expected counts, got {before}, {after}")
    if any(left >= right for left, right in itertools.pairwise(scores)):
        raise ValueError(f"expected rising scores, got {scores}")


def _superiority(
    before: tuple[int, ...], after: tuple[int, ...]
) -> tuple[float, float, float, float, Method]:
    """θ, its interval, p, and how p was found."""
    n1, n2 = sum(before), sum(after)
    if not (n1 and n2):
        return 0.5, 0.0, 1.0, 1.0, "none"
    seen = statistic(before, after)
    theta = seen.wins / (n1 * n2)
    if min(n1, n2) < 2:
        return theta, 0.0, 1.0, 1.0, "none"
    method: Method = "brunner-munzel"
    if max(n1, n2) <= EXACT_SIZE and possible_tables(before, after) <= EXACT_TABLES:
        method, p = "permutation", permutation_p(before, after)
    else:
        p = _asymptotic_p(seen.variance, seen.freedom, theta, n1, n2)
    if seen.variance > 0 and 0 < theta < 1:
        low, high = _logit_interval(theta, seen.variance, seen.freedom)
    else:
        low, high = interval_without_spread(theta, n1, n2)
    return theta, low, high, p, method


def _asymptotic_p(variance: float, freedom: float, theta: float, n1: int, n2: int) -> float:
    if theta == 0.5:
        return 1.0
    if variance == 0:
        # No overlap at all: of all ways to deal the answers out, this one and its mirror.
        ways = gammaln(n1 + n2 + 1) - gammaln(n1 + 1) - gammaln(n2 + 1)
        return min(1.0, 2 * math.exp(-float(ways)))
    return min(1.0, 2 * float(stdtr(freedom, -abs(theta - 0.5) / math.sqrt(variance))))


def _logit_interval(theta: float, variance: float, freedom: float) -> tuple[float, float]:
    """Within 0 and 1 by its making, and wider towards the middle than towards the ends."""
    centre = math.log(theta / (1 - theta))
    half = float(stdtrit(freedom, 0.975)) * math.sqrt(variance) / (theta * (1 - theta))
    return _expit(centre - half), _expit(centre + half)


def _expit(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def _welch(
    before: tuple[int, ...], after: tuple[int, ...], scores: tuple[float, ...]
) -> tuple[float, float]:
    """The 95 % interval of the means' difference; the whole scale where no spread is seen."""
    n1, mean_before, variance_before = moments(before, scores)
    n2, mean_after, variance_after = moments(after, scores)
    reach = scores[-1] - scores[0]
    if min(n1, n2) < 2 or variance_before + variance_after == 0:
        return 0.0 - reach, reach
    a, b = variance_before / n1, variance_after / n2
    freedom = (a + b) ** 2 / (a * a / (n1 - 1) + b * b / (n2 - 1))
    half = float(stdtrit(freedom, 0.975)) * math.sqrt(a + b)
    difference = mean_after - mean_before
    return max(-reach, difference - half), min(reach, difference + half)
