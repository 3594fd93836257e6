"""Where rounds stand along an axis of time on which each keeps room for its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise


def positions(days: Sequence[date], least: float) -> list[float]:
    """From 0 to 1, in proportion to time, but no two closer than ``least`` of the axis, and
    evenly where that is more than there is. ``days``: two or more, in order of time."""
    gaps = [(after - before).days for before, after in pairwise(days)]
    kept = min(least, 1 / len(gaps))
    free, total = 1 - kept * len(gaps), sum(gaps)
    at, found = 0.0, [0.0]
    for gap in gaps:
        at += kept + (free * gap / total if total else free / len(gaps))
        found.append(at)
    return found


def between(day: date, days: Sequence[date], places: Sequence[float]) -> float | None:
    """Where a day stands among the rounds; None before the first and after the last."""
    for (first, last), (start, end) in zip(pairwise(days), pairwise(places), strict=True):
        if first <= day <= last:
            span = (last - first).days
            return start + (end - start) * ((day - first).days / span if span else 0.5)
    return None


def levels(spans: Sequence[tuple[float, float]]) -> list[int]:
    """Rows for words, so that none covers another: the lowest that is free, from the left."""
    taken: list[float] = []
    found = [0] * len(spans)
    for number in sorted(range(len(spans)), key=lambda one: spans[one]):
        start, end = spans[number]
        level = next((i for i, edge in enumerate(taken) if edge <= start), len(taken))
        taken[level : level + 1] = [end]
        found[number] = level
    return found
