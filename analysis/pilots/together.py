"""Several pilots taken together, each compared with itself first."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analysis.change import (
    Detectable,
    StratifiedChange,
    adjust,
    detectable,
    stratified_change,
)
from analysis.pilots.counted import MOST_TABLES, Measure, Pair, nearest_zero
from analysis.verdict import Verdict, decide

CHANGED = (Verdict.RISE, Verdict.FALL)


@dataclass(frozen=True)
class Together:
    """``pairs``: the pilots whose numbers are shown both times; ``left_out``: how many are not.

    ``change``: of exact counts the Mantel–Haenszel difference; where a sensitive question is
    told in end classes, the weakest finding they allow, and then ``exact`` is False. None where
    there is nothing to put together. ``p_value`` is adjusted for all that are tested with it.
    """

    measure: Measure
    pairs: tuple[Pair, ...]
    left_out: int
    change: StratifiedChange | None
    exact: bool
    p_value: float
    verdict: Verdict
    detectable: Detectable


def together(asked: Iterable[tuple[Measure, Sequence[Pair | None]]]) -> list[Together]:
    """Each measure with a pair for each pilot, None for one that is not shown."""
    found = [_one(measure, pairs) for measure, pairs in asked]
    tested = [one for one in found if one.change is not None]
    adjusted = iter(adjust([one.p_value for one in tested], "holm"))
    return [
        one if one.change is None else _decided(one, one.change, next(adjusted)) for one in found
    ]


def _one(measure: Measure, pairs: Sequence[Pair | None]) -> Together:
    shown = tuple(pair for pair in pairs if pair is not None)
    change = _weakest(shown)
    return Together(
        measure,
        shown,
        len(pairs) - len(shown),
        change,
        all(pair.exact for pair in shown),
        change.p_value if change else 1.0,
        Verdict.FEW,
        _detectable(shown),
    )


def _weakest(pairs: Sequence[Pair]) -> StratifiedChange | None:
    if not pairs or math.prod(pair.tables for pair in pairs) > MOST_TABLES:
        return None
    every = [
        stratified_change(strata)
        for strata in itertools.product(*(one.possible() for one in pairs))
    ]
    if len(every) == 1:
        return every[0]
    differences = [one.difference for one in every]
    naive = [one.naive for one in every]
    weakest = nearest_zero(min(differences), max(differences))
    return replace(
        every[0],
        difference=weakest,
        low=min(one.low for one in every),
        high=max(one.high for one in every),
        p_value=max(one.p_value for one in every) if weakest else 1.0,
        naive=nearest_zero(min(naive), max(naive)),
    )


def _detectable(pairs: Sequence[Pair]) -> Detectable:
    """What so many in all could show, whichever of the allowed counts is the true one."""
    n_before, n_after = (
        sum(getattr(pair, side).n for pair in pairs) for side in ("before", "after")
    )
    if not (n_before and n_after):
        return Detectable(None, None)
    bases = {sum(getattr(pair.before, end) for pair in pairs) / n_before for end in ("low", "high")}
    sizes = [detectable(n_before, n_after, base) for base in bases]
    rises, falls = [one.rise for one in sizes], [one.fall for one in sizes]
    return Detectable(_largest(rises), _largest(falls))


def _largest(sizes: Sequence[float | None]) -> float | None:
    known = [size for size in sizes if size is not None]
    return max(known) if len(known) == len(sizes) else None


def _decided(one: Together, change: StratifiedChange, p_value: float) -> Together:
    fewest = min(change.n_before, change.n_after)
    verdict = decide(p_value, change.difference, fewest, one.detectable)
    return replace(one, p_value=p_value, verdict=verdict)
