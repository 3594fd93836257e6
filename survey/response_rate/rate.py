"""What is said of how many have answered in a unit: a number, or words.

Where fewer than ``FEWEST_EXACT`` are invited, "hardly anybody" and "nearly everybody" are one
class each, as with sensitive answers: that all have answered is nobody's business either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from survey.organisation.tree import path_to_root
from survey.tranche import Participation

FEWEST_EXACT = 50
FEWEST_FOR_WORDS = 5
"""Among four, half and one's own answer would tell what the other three did."""
CLASS = 3
"""Whatever is said of a small unit fits at least so many counts."""


class Kind(StrEnum):
    NUMBER = "number"
    FEW = "few"
    MOST = "most"
    OVER = "over"
    UNDER_HALF = "under_half"
    HALF_OR_MORE = "half_or_more"
    TOO_SMALL = "too_small"
    NOT_YET = "not_yet"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Rate:
    """``responded``: of ``NUMBER``, and of ``OVER`` in a large unit. ``taken_at``: the morning it
    is from; None where there has been none yet."""

    unit_id: str
    name: str
    level: str
    parent_id: str | None
    invited: int
    kind: Kind
    responded: int | None = None
    taken_at: datetime | None = None

    @property
    def share(self) -> float | None:
        """What a bar shows and what units are sorted by; never over 1."""
        if self.kind == Kind.NUMBER and self.responded is not None:
            return self.responded / self.invited
        at = {Kind.FEW: CLASS - 1, Kind.MOST: self.invited - CLASS + 1, Kind.OVER: self.invited}
        return at[self.kind] / self.invited if self.kind in at else None


def rates(people: Iterable[Participation], numbers: Collection[str]) -> dict[str, Rate]:
    """What may be said of each unit, from true counts; ``numbers``: who gets a number."""
    rows = {row.unit_id: row for row in people}
    parts = hidden_parts(rows, numbers)
    spoken = _spoken_of(rows, numbers, parts)
    found = {}
    for unit_id, row in rows.items():
        if unit_id in numbers:
            kind = _in_number(row.invited, row.responded)
        elif row.invited == 0:
            kind = Kind.NOBODY
        elif unit_id in spoken:
            kind = half_of(row)
        else:
            kind = Kind.TOO_SMALL
        counted = kind == Kind.NUMBER or (kind == Kind.OVER and row.invited >= FEWEST_EXACT)
        responded = row.responded if counted else None
        found[unit_id] = Rate(
            unit_id, row.name, row.level, row.parent_id, row.invited, kind, responded
        )
    return found


def _in_number(invited: int, responded: int) -> Kind:
    small = invited < FEWEST_EXACT
    if responded > invited + (CLASS - 1 if small else 0):
        return Kind.OVER
    if small and responded < CLASS:
        return Kind.FEW
    return Kind.MOST if small and responded > invited - CLASS else Kind.NUMBER


def half_of(row: Participation) -> Kind:
    return Kind.UNDER_HALF if row.responded * 2 < row.invited else Kind.HALF_OR_MORE


def hidden_parts(
    rows: Mapping[str, Participation], numbers: Collection[str]
) -> dict[str | None, list[str]]:
    """By unit with a number: the highest branches below it where none has a number."""
    with_number_below = {above for one in numbers for above in path_to_root(rows, one)[1:]}
    groups: dict[str | None, list[str]] = {}
    for unit_id, row in rows.items():
        closed = unit_id not in numbers and unit_id not in with_number_below
        highest = row.parent_id is None or (
            row.parent_id in numbers or row.parent_id in with_number_below
        )
        if closed and highest:
            path = path_to_root(rows, unit_id)
            group = next((one for one in path if one in numbers), None)
            groups.setdefault(group, []).append(unit_id)
    return groups


def _spoken_of(
    rows: Mapping[str, Participation],
    numbers: Collection[str],
    parts: Mapping[str | None, list[str]],
) -> set[str]:
    """The units that words are used of: large enough, and the words of a group leave every part
    of it as open as the group's own number does, or with ``CLASS`` counts to choose from."""
    spoken: set[str] = set()
    for group, members in parts.items():
        worded = {one for one in members if rows[one].invited >= FEWEST_FOR_WORDS}
        total = sum(rows[one].responded for one in members)
        silent = {one: (0, rows[one].invited) for one in members}
        told = silent | {one: _span(rows[one]) for one in worded}
        if group is None or all(
            _width(one, told, total) >= min(CLASS, _width(one, silent, total)) for one in members
        ):
            spoken |= worded
    return spoken


def _span(row: Participation) -> tuple[int, int]:
    """The counts that fit the words."""
    half = -(-row.invited // 2)
    return (0, half - 1) if half_of(row) == Kind.UNDER_HALF else (half, row.invited)


def _width(one: str, spans: Mapping[str, tuple[int, int]], total: int) -> int:
    """How many counts of ``one`` fit, where all together are ``total``."""
    lowest = sum(low for low, _ in spans.values()) - spans[one][0]
    highest = sum(high for _, high in spans.values()) - spans[one][1]
    low, high = max(spans[one][0], total - highest), min(spans[one][1], total - lowest)
    return high - low + 1
