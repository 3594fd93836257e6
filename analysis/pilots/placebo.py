"""The pilot's change among those of units of similar size that tried nothing."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analysis.change import PlaceboRank
from analysis.disclosure import Release
from analysis.pilots.counted import Measure, Pair
from analysis.verdict import LEVEL

SIMILAR = 2
"""From half to double as many answers as the pilot, the first time: chosen by size alone."""
_TIE = 1e-12


@dataclass(frozen=True)
class Placebo:
    """``others``: names and changes of the units beside the pilot. The rank counts against the
    pilot wherever an end class leaves it open."""

    measure: Measure
    pilot: Pair
    others: tuple[tuple[str, Pair], ...]
    rank: PlaceboRank

    @property
    def as_far(self) -> int:
        """Of all, the pilot among them: how many moved at least as far, up or down."""
        return round(self.rank.p_value * self.rank.of)

    @property
    def stands_out(self) -> bool:
        """Whether the pilot is among the one in twenty that moved the farthest."""
        return self.rank.p_value <= LEVEL

    @property
    def chance(self) -> float:
        """Of a pilot standing out when the trial does nothing: none with fewer than twenty."""
        return math.floor(LEVEL * self.rank.of + _TIE) / self.rank.of

    @property
    def smallest_p(self) -> float:
        """What p would have been, had the pilot moved farther than every other."""
        return 1 / self.rank.of


def similar_units(
    before: Release, after: Release, size: int, pilots: Collection[str]
) -> dict[str, str]:
    """Id and name of units shown both times that share nobody with a pilot or with one another.

    Of a unit and those below it, the lowest of similar size are taken.
    """
    above: dict[str, str | None] = {}
    for one in (before, after):
        above |= {unit.id: unit.parent for unit in one.units}
        above |= {unit.id: unit.parent for unit in one.suppressed}
    # What holds a pilot, or is part of one, is no comparison with it.
    mixed = {up for pilot in pilots for up in _path(above, pilot)}
    mixed |= {unit for unit in above if not set(_path(above, unit)).isdisjoint(pilots)}
    later = {unit.id for unit in after.units}
    fits = {
        unit.id: unit.name
        for unit in before.units
        if unit.id in later - mixed
        and unit.parent is not None
        and size <= unit.respondents * SIMILAR
        and unit.respondents <= size * SIMILAR
    }
    holding = {up for unit in fits for up in _path(above, unit)[1:]}
    return {unit: name for unit, name in fits.items() if unit not in holding}


def placebo(measure: Measure, pilot: Pair, others: Sequence[tuple[str, Pair]]) -> Placebo:
    change = pilot.weakest
    more = sum(other.high > change + _TIE for _, other in others)
    as_far = sum(max(abs(one.low), abs(one.high)) >= abs(change) - _TIE for _, one in others)
    count = len(others) + 1
    rank = PlaceboRank(more + 1, count, (as_far + 1) / count)
    return Placebo(measure, pilot, tuple(others), rank)


def _path(above: dict[str, str | None], unit: str) -> list[str]:
    """The unit and those above it."""
    path: list[str] = []
    step: str | None = unit
    while step is not None and step not in path:
        path.append(step)
        step = above.get(step)
    return path
