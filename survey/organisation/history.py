"""Units over time: how each began, what changed from which day, and the tree as of any day.

Pure: nothing here knows the database.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

FIELDS = ("name", "level", "parent_id", "headcount", "fte")
"""What a unit has besides its id. A change may also say ``closed``, or ``alias_added`` and
``alias_removed``, which are told in the history and have no day."""

Values = Mapping[str, str | int | float | bool | None]


@dataclass(frozen=True)
class Standing:
    """A unit as it stands on a day."""

    id: str
    name: str
    level: str
    parent_id: str | None
    headcount: int
    fte: float | None
    valid_from: date


@dataclass(frozen=True)
class Change:
    """``number``: the order in which changes were registered; a later one wins on the same day."""

    unit_id: str
    valid_from: date
    becomes: Values
    number: int = 0


@dataclass(frozen=True)
class Span:
    """The days a unit exists, the last not included."""

    valid_from: date
    valid_to: date | None


class History:
    """Every unit there ever was, with all its changes."""

    def __init__(self, beginnings: Iterable[Standing], changes: Iterable[Change] = ()) -> None:
        self._beginnings = tuple(beginnings)
        self._changes = tuple(sorted(changes, key=lambda one: (one.valid_from, one.number)))
        self._trees: dict[date, Mapping[str, Standing]] = {}

    def with_more(
        self, beginnings: Iterable[Standing] = (), changes: Iterable[Change] = ()
    ) -> History:
        """As it would be with these registered too, after everything else."""
        last = max((one.number for one in self._changes), default=0)
        added = [replace(one, number=last + 1) for one in changes]
        return History((*self._beginnings, *beginnings), (*self._changes, *added))

    @cached_property
    def beginnings(self) -> Mapping[str, Standing]:
        return {one.id: one for one in self._beginnings}

    def tree(self, day: date) -> Mapping[str, Standing]:
        """The units that exist on a day, by id."""
        # Days on which nothing changes have the tree of the last day on which something did.
        place = bisect_right(self.days, day)
        if place == 0:
            return {}
        since = self.days[place - 1]
        if since not in self._trees:
            self._trees[since] = self._build(since)
        return self._trees[since]

    def _build(self, day: date) -> Mapping[str, Standing]:
        known: dict[str, dict[str, Any]] = {}
        for change in self._changes:
            if change.valid_from > day:
                break
            state = known.setdefault(change.unit_id, {})
            if change.becomes.get("closed") is False and state.get("closed"):
                state["valid_from"] = change.valid_from
            state.update(change.becomes)
        tree = {}
        for one in self._beginnings:
            if one.valid_from > day:
                continue
            changed = known.get(one.id)
            if changed is None:
                tree[one.id] = one
            elif not changed.get("closed"):
                values = {key: changed[key] for key in _KEPT if key in changed}
                tree[one.id] = replace(one, **values) if values else one
        return tree

    @cached_property
    def days(self) -> list[date]:
        """Every day on which a unit begins or changes, in order."""
        begun = {one.valid_from for one in self._beginnings}
        return sorted(begun | {one.valid_from for one in self._changes})

    def days_from(self, day: date) -> list[date]:
        """The day and every later one on which something changes."""
        return [day, *(later for later in self.days if later > day)]

    def changes_of(self, unit_id: str) -> list[Change]:
        return [one for one in self._changes if one.unit_id == unit_id]

    def span(self, unit_id: str, day: date) -> Span | None:
        """The days around this one on which the unit exists; None where it does not."""
        standing = self.tree(day).get(unit_id)
        if standing is None:
            return None
        ends = (
            one.valid_from
            for one in self.changes_of(unit_id)
            if one.valid_from > day and one.becomes.get("closed")
        )
        return Span(standing.valid_from, next(ends, None))

    def names(self, unit_id: str) -> list[str]:
        """Every name the unit has had, the first first."""
        found = [self.beginnings[unit_id].name]
        found += [
            str(one.becomes["name"]) for one in self.changes_of(unit_id) if "name" in one.becomes
        ]
        return list(dict.fromkeys(found))


_KEPT = (*FIELDS, "valid_from")
