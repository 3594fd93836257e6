"""Several pilots together, each compared with itself first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

from analysis.change.shares import share, share_change

_TIE = 1e-9


@dataclass(frozen=True)
class Stratum:
    """One unit: ``k1`` of ``n1`` before, ``k2`` of ``n2`` after."""

    k1: int
    n1: int
    k2: int
    n2: int


@dataclass(frozen=True)
class StratifiedChange:
    """``difference`` is the mean of the units' own differences with Mantel–Haenszel weights;
    ``naive`` is what adding all persons up first would have said."""

    difference: float
    low: float
    high: float
    p_value: float
    naive: float
    n_before: int
    n_after: int


def stratified_change(strata: Sequence[Stratum]) -> StratifiedChange:
    """The Mantel–Haenszel risk difference, its interval and its exact conditional p.

    Weights n1·n2/(n1+n2) (Greenland and Robins 1985, Biometrics 41:55–68). The interval puts the
    units' Newcombe intervals together with these weights by MOVER, so that it also holds for
    units where all or none agreed. p: given each unit's sums, the chance of a total no more
    likely than the one seen. Units that were asked once only weigh nothing.
    """
    both = [s for s in strata if s.n1 and s.n2]
    n_before, n_after = sum(s.n1 for s in both), sum(s.n2 for s in both)
    if not both:
        return StratifiedChange(0.0, -1.0, 1.0, 1.0, 0.0, 0, 0)
    weights = [s.n1 * s.n2 / (s.n1 + s.n2) for s in both]
    changes = [share_change(s.k1, s.n1, s.k2, s.n2) for s in both]
    total = sum(weights)
    parts = list(zip([w / total for w in weights], changes, strict=True))
    difference = sum(w * c.difference for w, c in parts)
    naive = share(sum(s.k2 for s in both), n_after).share
    naive -= share(sum(s.k1 for s in both), n_before).share
    return StratifiedChange(
        difference,
        difference - math.hypot(*(w * (c.difference - c.low) for w, c in parts)),
        difference + math.hypot(*(w * (c.high - c.difference) for w, c in parts)),
        _exact(both),
        naive,
        n_before,
        n_after,
    )


def _exact(strata: Sequence[Stratum]) -> float:
    """Of all totals of ``k2`` the units' sums allow, those no more likely than the one seen."""
    chances = np.ones(1)
    least = 0
    for s in strata:
        agree = s.k1 + s.k2
        first, last = max(0, agree - s.n1), min(agree, s.n2)
        k2 = np.arange(first, last + 1)
        ways = _log_ways(s.n2, k2) + _log_ways(s.n1, agree - k2)
        chances = np.convolve(chances, np.exp(ways - ways.max()))
        chances /= chances.sum()
        least += first
    seen = chances[sum(s.k2 for s in strata) - least]
    return min(1.0, float(chances[chances <= seen * (1 + _TIE)].sum()))


def _log_ways(n: int, k: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.asarray(gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1))
