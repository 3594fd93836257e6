"""Shares with their uncertainty, and the change from one group's share to another's."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from analysis.change.barnard import barnard

Z = 1.959963984540054
"""The 97.5 % point of the normal distribution: every interval here is a 95 % interval."""


@dataclass(frozen=True)
class Share:
    """A fraction of ``n`` with its 95 % interval, all three between 0 and 1."""

    share: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class ShareChange:
    """``difference``: after less before, with its 95 % interval, between -1 and 1.

    ``persons``: how many of those who answered last the difference is the answers of, at least
    one where there is a difference.
    """

    difference: float
    low: float
    high: float
    p_value: float
    n_before: int
    n_after: int
    persons: int


@lru_cache(maxsize=65536)
def share(k: int, n: int) -> Share:
    """``k`` of ``n`` with the Wilson score interval (Wilson 1927, JASA 22:209–212).

    Of nobody nothing is known: ``share(0, 0)`` is 0 with the interval 0 to 1.
    Raises ``ValueError`` unless 0 <= k <= n.
    """
    if not 0 <= k <= n:
        raise ValueError(f"expected 0 <= k <= n, got k={k}, n={n}")
    if n == 0:
        return Share(0.0, 0.0, 1.0, 0)
    p, square = k / n, Z * Z / n
    centre = (p + square / 2) / (1 + square)
    half = math.sqrt(p * (1 - p) * square + square * square / 4) / (1 + square)
    # The formula touches 0 and 1 exactly; floating point passes them.
    low = 0.0 if k == 0 else max(0.0, centre - half)
    high = 1.0 if k == n else min(1.0, centre + half)
    return Share(p, low, high, n)


@lru_cache(maxsize=16384)
def share_change(k1: int, n1: int, k2: int, n2: int) -> ShareChange:
    """From ``k1`` of ``n1`` before to ``k2`` of ``n2`` after.

    Newcombe's hybrid score interval (1998, Statistics in Medicine 17:873–890, method 10) and
    Barnard's p. Where a side is empty the difference is 0, of which nothing is known.
    Raises ``ValueError`` unless 0 <= k <= n on both sides.
    """
    before, after = share(k1, n1), share(k2, n2)
    if not (n1 and n2):
        return ShareChange(0.0, -1.0, 1.0, 1.0, n1, n2, 0)
    difference = after.share - before.share
    low, high = mover((after.share, after.low, after.high), (before.share, before.low, before.high))
    persons = math.floor(abs(difference) * n2 + 0.5)
    return ShareChange(
        difference, low, high, barnard(k1, n1, k2, n2), n1, n2,
        max(1, persons) if k1 * n2 != k2 * n1 else 0,
    )  # fmt: skip


def mover(
    minuend: tuple[float, float, float], subtrahend: tuple[float, float, float]
) -> tuple[float, float]:
    """The interval of a difference out of two estimates with their intervals.

    "Method of variance estimates recovery" (Zou and Donner 2008, Statistics in Medicine
    27:1693–1702); of two Wilson intervals it makes Newcombe's.
    """
    (a, a_low, a_high), (b, b_low, b_high) = minuend, subtrahend
    return (
        a - b - math.hypot(a - a_low, b_high - b),
        a - b + math.hypot(a_high - a, b - b_low),
    )
