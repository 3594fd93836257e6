"""What the told parts of a sensitive question tell of each other, and who gives way.

The shown groups of one release are nested, so what an attacker knows of one part is an interval
for each group and each piece, found exactly by adding up and subtracting once through the tree.
Where it is narrower than an end class, the smallest group beside it whose number is exact is
withheld: the two then hide each other. This is what statistical offices call complementary
suppression. A unit withheld for that, or for another reason than that too few answered, is not to
be known either: where its own number can be added up from those around it, the smallest of them is
withheld too. Other sets of choices, and several choices at once, are left to the audit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from analysis.disclosure.cells import END_CLASS
from analysis.disclosure.classing import bounds, count_of
from analysis.disclosure.forest import Above, children, thinned
from analysis.disclosure.tallied import Tally, pieces, subtrees

Range = tuple[int, int]


class _Narrow(NamedTuple):
    """A group of which too much is known. Those beside it are under ``holder``; what is left of
    a unit, and a top, are beside the units below."""

    holder: str
    group: str


def complemented(
    above: Above,
    own: Mapping[str, Tally],
    shown: Collection[str],
    whole: Collection[str],
    parts: Sequence[Collection[int]],
    minimum: int,
) -> frozenset[str]:
    """The units of ``shown`` where the question can be shown still.

    ``minimum``: how many answers make a withheld unit one that might have been shown."""
    kept = frozenset(shown)
    sums = subtrees(above, own)
    while True:
        known = _Known(above, own, kept, kept, whole)
        gone = {known.giving_way(narrow, part) for part in parts for narrow in known.narrow(part)}
        if not gone:
            withheld = {u for u in above if u not in kept and sums[u].answered >= minimum}
            known = _Known(above, own, kept | withheld, kept, whole)
            gone = known.telling(withheld, parts)
        if not gone:
            return kept
        kept -= gone


class _Known:
    """The units of one round. Of those that are not ``shown`` nothing is told."""

    def __init__(
        self,
        above: Above,
        own: Mapping[str, Tally],
        units: Collection[str],
        shown: Collection[str],
        whole: Collection[str],
    ) -> None:
        self.above = thinned(above, units)
        self.below = children(self.above)
        self.left = pieces(above, own, units)
        self.sums = subtrees(self.above, self.left)
        self.shown = shown
        self.whole = whole

    def narrow(self, part: Collection[int]) -> Iterator[_Narrow]:
        """The first group under each unit of which too much is known."""
        units, rests, _ = self._ranges(part)

        def known(unit: str) -> bool:
            return unit not in self.whole and _too_narrow(units[unit], self.sums[unit].answered)

        for unit in self.above:
            below = self.below.get(unit, ())
            if below and _too_narrow(rests[unit], self.left[unit].answered):
                yield _Narrow(unit, unit)
            elif found := next(filter(known, below), None):
                yield _Narrow(unit, found)
        yield from (_Narrow(top, top) for top in self.below.get(None, ()) if known(top))

    def giving_way(self, narrow: _Narrow, part: Collection[int]) -> str:
        """The smallest group beside it, one that is told exactly if there is one; else itself."""
        beside = [
            unit
            for unit in self.below.get(narrow.holder, ())
            if unit != narrow.group and unit not in self.whole
        ]

        def size(unit: str) -> tuple[bool, int, str]:
            low, high = self._told(unit, part)
            return low != high, self.sums[unit].answered, unit

        return min(beside, key=size, default=narrow.group)

    def telling(self, withheld: Collection[str], parts: Sequence[Collection[int]]) -> set[str]:
        """Shown units that give way, one beside or below each withheld one of which too much is
        known: the smallest, one that is told exactly if there is one."""
        ranges = [self._ranges(part) for part in parts]
        gone: dict[str | None, str] = {}
        for unit in self.above:
            answered = self.sums[unit].answered
            narrow = [
                place
                for place, (units, _, _) in enumerate(ranges)
                if unit in withheld and _hardly_hidden(units[unit], answered)
            ]
            if not narrow:
                continue
            within = self._nearest_shown(unit)
            if any(_hardly_hidden(ranges[place][2][unit], answered) for place in narrow):
                holder, around = unit, within
            else:
                holder = self._holder(unit)
                around = [u for u in self._nearest_shown(holder) if u not in within] or [holder]

            def size(one: str, narrow: Sequence[int] = narrow) -> tuple[bool, int, int, str]:
                told = [self._told(one, parts[place]) for place in narrow]
                classes = sum(low != high for low, high in told)
                return one in self.whole, classes, self.sums[one].answered, one

            gone.setdefault(holder, min(around, key=size))
        return set(gone.values())

    def _nearest_shown(self, unit: str) -> list[str]:
        """The shown units below with no other between."""
        found, waiting = [], list(self.below.get(unit, ()))
        for one in waiting:
            if one in self.shown:
                found.append(one)
            else:
                waiting += self.below.get(one, ())
        return found

    def _holder(self, unit: str) -> str:
        """The shown unit above."""
        up = self.above[unit]
        while up is not None and up not in self.shown:
            up = self.above[up]
        assert up is not None, "nothing is known of what is in no shown unit"
        return up

    def _told(self, unit: str, part: Collection[int]) -> Range:
        count, answered = count_of(self.sums[unit], part), self.sums[unit].answered
        if unit not in self.shown:
            return 0, answered
        return (count, count) if unit in self.whole else bounds(count, answered)

    def _ranges(
        self, part: Collection[int]
    ) -> tuple[dict[str, Range], dict[str, Range], dict[str, Range]]:
        """The least and most there can be in each unit, and in what is left of each; and in each
        unit as far as it and those below it tell."""
        inside: dict[str, Range] = {}
        for unit in reversed(list(self.above)):
            low, high = self._inside_sum(unit, inside)
            told = self._told(unit, part)
            inside[unit] = max(low, told[0]), min(high, told[1])
        units = {top: inside[top] for top in self.below.get(None, ())}
        rests: dict[str, Range] = {}
        for unit in self.above:
            added = self._inside_sum(unit, inside)
            rests[unit] = _share((0, self.left[unit].answered), added, units[unit])
            for child in self.below.get(unit, ()):
                units[child] = _share(inside[child], added, units[unit])
        return units, rests, inside

    def _inside_sum(self, unit: str, inside: Mapping[str, Range]) -> Range:
        parts = [inside[child] for child in self.below.get(unit, ())]
        return (
            sum(low for low, _ in parts),
            self.left[unit].answered + sum(high for _, high in parts),
        )


def _share(part: Range, added: Range, whole: Range) -> Range:
    """What a part can be where all parts ``added`` up lie within ``whole``."""
    return (
        max(part[0], whole[0] - (added[1] - part[1])),
        min(part[1], whole[1] - (added[0] - part[0])),
    )


def _too_narrow(known: Range, answered: int) -> bool:
    low, high = known
    may_be_told = low == high and END_CLASS < low < answered - END_CLASS
    return _hardly_hidden(known, answered) and not may_be_told


def _hardly_hidden(known: Range, answered: int) -> bool:
    low, high = known
    return high - low < min(END_CLASS, answered)
