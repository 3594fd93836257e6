"""Barnard's exact test of two shares, fast enough for every question of every unit.

The same test as ``scipy.stats.barnard_exact`` (the pooled z orders the tables, two-sided), which
takes tens of milliseconds a table. Equally extreme tables are told by whole numbers: scipy's
rounding loses some, and its p is then too small.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

Array = NDArray[np.float64]
Counts = NDArray[np.int64]

EXACT_CELLS = 250 * 250
EXACT_SIZE = 1000
"""With more possible tables, or a larger side, the normal distribution is used instead."""
_GRID = 200
"""Common shares that are tried. The chance is a smooth curve over them, and the largest of them
is within a thousandth of its top."""
_TIE = 1e-9


def barnard(k1: int, n1: int, k2: int, n2: int) -> float:
    """The two-sided p of ``k1`` of ``n1`` against ``k2`` of ``n2``; both n at least 1."""
    observed = _squared_z(np.array([k1]), n1, np.array([k2]), n2)[0]
    if observed == 0:
        return 1.0
    if (n1 + 1) * (n2 + 1) > EXACT_CELLS or max(n1, n2) > EXACT_SIZE:
        return math.erfc(math.sqrt(observed / 2))
    everything = _squared_z(np.arange(n1 + 1)[:, None], n1, np.arange(n2 + 1)[None, :], n2)
    as_extreme = everything >= observed * (1 - _TIE)
    # For each k of the first group, the extreme k of the second are the least few and the most
    # few; ``tails`` counts them.
    half = np.arange(n2 + 1)[None, :] * n1 < np.arange(n1 + 1)[:, None] * n2
    tails = (as_extreme & half).sum(axis=1), (as_extreme & ~half).sum(axis=1)
    sums = _sums(n2)
    chances = sums[tails[0]]
    chances += sums[-1] - sums[n2 + 1 - tails[1]]
    chances *= _binomial(n1)
    return min(1.0, float(chances.sum(axis=0).max()))


def _squared_z(k1: Counts, n1: int, k2: Counts, n2: int) -> Array:
    """The square of the pooled z; 0 where all or none of the two groups agree."""
    together = k1 + k2
    # Whole numbers, exact as floating point: tables that are equally extreme come out equal.
    spread = (together * (n1 + n2 - together)).astype(float)
    apart = (k2 * n1 - k1 * n2).astype(float)
    squared: Array = np.zeros_like(spread)
    np.divide(apart * apart * (n1 + n2), spread * (n1 * n2), out=squared, where=spread > 0)
    return squared


@lru_cache(maxsize=64)
def _binomial(n: int) -> Array:
    """Row k, column common share: the chance of k of ``n``. Shares up to one half, the other half
    mirrors it, as arcsines of their square roots, where a binomial is equally wide everywhere."""
    angles = np.linspace(math.pi / 4 / _GRID, math.pi / 4, _GRID)
    k = np.arange(n + 1)
    ways = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
    agree, differ = 2 * np.log(np.sin(angles)), 2 * np.log(np.cos(angles))
    return np.asarray(np.exp(ways[:, None] + np.outer(k, agree) + np.outer(n - k, differ)))


@lru_cache(maxsize=64)
def _sums(n: int) -> Array:
    """Row i, column common share: the chance of fewer than i of ``n``."""
    chances = _binomial(n)
    return np.vstack([np.zeros(_GRID), np.cumsum(chances, axis=0)])
