"""A pilot's change beside what happened elsewhere in the same time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.change.scales import scale_change
from analysis.change.shares import Share, mover

Side = Share | Sequence[int]
"""A share, or counts per level of a scale."""

_TIE = 1e-12


@dataclass(frozen=True)
class DifferenceInDifferences:
    """``pilot`` and ``rest``: what changed in each, on shares as a difference, on scales as θ.
    ``difference``: the pilot's change less the rest's, with its 95 % interval."""

    difference: float
    low: float
    high: float
    pilot: float
    rest: float


@dataclass(frozen=True)
class PlaceboRank:
    """``rank`` 1: no unit rose more. ``p_value``: how many of all, the pilot among them, moved
    at least as far in either direction; with nobody to compare with, 1."""

    rank: int
    of: int
    p_value: float


def difference_in_differences(
    pilot_before: Side, pilot_after: Side, rest_before: Side, rest_after: Side
) -> DifferenceInDifferences:
    """For shares (four times ``share(k, n)``) or for scales (four times counts per level).

    MOVER out of the sides' own intervals: two Newcombe intervals for shares, two intervals of θ
    for scales. Raises ``TypeError`` where shares and scales are mixed.
    """
    pilot = _change(pilot_before, pilot_after)
    rest = _change(rest_before, rest_after)
    if isinstance(pilot_before, Share) != isinstance(rest_before, Share):
        raise TypeError("a share cannot be compared with counts per level")
    low, high = mover(pilot, rest)
    return DifferenceInDifferences(pilot[0] - rest[0], low, high, pilot[0], rest[0])


def placebo_rank(change: float, others: Sequence[float]) -> PlaceboRank:
    """Where the pilot's change stands among those of units that tried nothing.

    The units, not the employees, are what was chosen; so this is the test that needs the fewest
    assumptions (Abadie, Diamond and Hainmueller 2010, JASA 105:493–505, their placebo runs).
    """
    above = sum(other > change + _TIE for other in others)
    as_far = sum(abs(other) >= abs(change) - _TIE for other in others)
    return PlaceboRank(above + 1, len(others) + 1, (as_far + 1) / (len(others) + 1))


def _change(before: Side, after: Side) -> tuple[float, float, float]:
    if isinstance(before, Share) and isinstance(after, Share):
        if not (before.n and after.n):
            return 0.0, -1.0, 1.0
        bounds = mover(
            (after.share, after.low, after.high), (before.share, before.low, before.high)
        )
        return after.share - before.share, *bounds
    if isinstance(before, Share) or isinstance(after, Share):
        raise TypeError("a share cannot be compared with counts per level")
    found = scale_change(before, after)
    return found.superiority, found.low, found.high
