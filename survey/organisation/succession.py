"""Which units became which, and whether a unit can be compared across it. Pure.

A unit is compared with what it became only where both sides hold the same places of work. That
is decided by the leaves, where people work: each leaf belongs with itself on another day, and
with whatever a confirmed succession says it became.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from survey.organisation.history import History, Standing
from survey.organisation.tree import children_of, leaves_below, path_to_root

AROUND = timedelta(days=31)
"""How far from the day of a succession its units may have ended or begun."""
_EVE = timedelta(days=1)


class Kind(StrEnum):
    """``closed`` became nothing and ``new`` came from nothing: somebody has said so."""

    RENAMED = "renamed"
    MOVED = "moved"
    MERGED = "merged"
    SPLIT = "split"
    MIXED = "mixed"
    CLOSED = "closed"
    NEW = "new"


@dataclass(frozen=True)
class Succession:
    """``before`` as units stood last before the day, ``after`` as they stand first from it on."""

    day: date
    before: frozenset[str]
    after: frozenset[str]


@dataclass(frozen=True)
class Comparable:
    """Units on either side that hold the same places of work. ``ended`` and ``begun``: leaves
    among them that became or came from nothing, as somebody has confirmed."""

    before: frozenset[str]
    after: frozenset[str]
    ended: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NotComparable:
    """``reason`` is a text id; ``units``: those it is about."""

    reason: str
    values: Mapping[str, object]
    units: frozenset[str] = frozenset()


def eve_of(history: History, one: Succession) -> Mapping[str, Standing]:
    """The tree before the succession: the last one that has all of its old units."""
    eve = one.day - _EVE
    days = [day for day in history.days if eve - AROUND < day < eve]
    return _first_with(history, [eve, *reversed(days), eve - AROUND], one.before)


def day_of(history: History, one: Succession) -> Mapping[str, Standing]:
    """The tree after the succession: the first one that has all of its new units."""
    later = [day for day in history.days if one.day < day <= one.day + AROUND]
    return _first_with(history, [one.day, *later], one.after)


def _first_with(
    history: History, days: Sequence[date], units: frozenset[str]
) -> Mapping[str, Standing]:
    trees = (history.tree(day) for day in days)
    return next((tree for tree in trees if units <= tree.keys()), history.tree(days[0]))


def kind_of(history: History, one: Succession) -> Kind:
    """Read off the numbers of units; a lone unit under its old name has only moved."""
    counts = (len(one.before), len(one.after))
    if counts[1] == 0:
        return Kind.CLOSED
    if counts[0] == 0:
        return Kind.NEW
    if counts == (1, 1):
        (old,), (new,) = one.before, one.after
        was, is_now = eve_of(history, one).get(old), day_of(history, one).get(new)
        same = was is not None and is_now is not None and was.name == is_now.name
        return Kind.MOVED if same else Kind.RENAMED
    if counts[1] == 1:
        return Kind.MERGED
    return Kind.SPLIT if counts[0] == 1 else Kind.MIXED


Placed = Mapping[str, str | None]
"""Units with the one above each, all the way up, where that is not what the history says."""


def comparable_over(
    history: History,
    successions: Iterable[Succession],
    unit_id: str,
    at_a: date,
    at_b: date,
    placed: tuple[Placed, Placed] = ({}, {}),
) -> Comparable | NotComparable:
    """``before`` is how it stood at ``at_a`` and ``after`` at ``at_b``, whichever is earlier.
    ``placed``: as the units are to be taken on either day."""
    in_order = at_a <= at_b
    (early, old), (late, new) = sorted(zip((at_a, at_b), placed, strict=True), key=lambda x: x[0])
    between = [one for one in successions if early < one.day <= late]
    trees = _standing_as(history.tree(early), old), _standing_as(history.tree(late), new)
    found = _Period(history, between, *trees).answer(unit_id)
    if in_order or isinstance(found, NotComparable):
        return found
    return Comparable(found.after, found.before, found.begun, found.ended)


def _standing_as(tree: Mapping[str, Standing], placed: Placed) -> Mapping[str, Standing]:
    above = {one: _nearest(tree, placed, one) for one in placed if one in tree}
    other = {one: up for one, up in above.items() if up != tree[one].parent_id}
    if not other:
        return tree
    found = {
        one: replace(unit, parent_id=other[one]) if one in other else unit
        for one, unit in tree.items()
    }
    # Nobody is left where everything has moved out.
    emptied = {unit.parent_id for unit in tree.values()} - {
        unit.parent_id for unit in found.values()
    }
    return {
        one: replace(unit, headcount=0) if one in emptied else unit for one, unit in found.items()
    }


def _nearest(tree: Mapping[str, Standing], placed: Placed, unit_id: str) -> str | None:
    above = placed[unit_id]
    while above is not None and above not in tree:
        above = placed[above]
    return above


class _Together:
    """Ids that belong together, in disjoint groups."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def group(self, one: str) -> str:
        top = one
        while self._above.get(top, top) != top:
            top = self._above[top]
        while self._above.get(one, one) != top:
            self._above[one], one = top, self._above[one]
        return top

    def join(self, several: Iterable[str]) -> None:
        ids = list(several)
        for one in ids[1:]:
            self._above[self.group(one)] = self.group(ids[0])


class _Period:
    """Two days and what happened between them."""

    def __init__(
        self,
        history: History,
        successions: Sequence[Succession],
        old: Mapping[str, Standing],
        new: Mapping[str, Standing],
    ) -> None:
        self.history, self.successions = history, successions
        self.old, self.new = _Day(old), _Day(new)
        self.units = _Together()
        self.leaves = _Together()
        self.said_closed: set[str] = set()
        self.said_new: set[str] = set()
        for one in successions:
            self.units.join(one.before | one.after)
            self._join_leaves(one)
        self._join_subdivided()

    def answer(self, unit_id: str) -> Comparable | NotComparable:
        group = self.units.group(unit_id)
        before = frozenset(one for one in self.old.tree if self.units.group(one) == group)
        after = frozenset(one for one in self.new.tree if self.units.group(one) == group)
        if not before and not after:
            return NotComparable("comparison-not-there", {"unit": self._name(unit_id)})
        if not after:
            return self._ended(before)
        if not before:
            return self._begun(after)
        if len(after) > 1:
            reason = "comparison-split" if len(before) == 1 else "comparison-mixed"
            values = {
                "before": self._names(before, self.old),
                "after": self._names(after, self.new),
            }
            return NotComparable(reason, values, before | after)
        if self.old.is_nested(before):
            values = {
                "before": self._names(before, self.old),
                "after": self._names(after, self.new),
            }
            return NotComparable("comparison-mixed", values, before | after)
        return self._by_leaves(before, after)

    def _by_leaves(
        self, before: frozenset[str], after: frozenset[str]
    ) -> Comparable | NotComparable:
        old, new = self.old.leaves(before), self.new.leaves(after)
        groups = {self.leaves.group(one) for one in old | new}
        of_old = self._grouped(self.old.all_leaves, groups)
        of_new = self._grouped(self.new.all_leaves, groups)
        went = {one for several in of_new.values() for one in several} - new
        came = {one for several in of_old.values() for one in several} - old
        (unit,) = after
        name = self._name(unit)
        if went or came:
            reason = "comparison-exchanged" if went and came else "comparison-went"
            if not went:
                reason = "comparison-came"
            values = {
                "unit": name,
                "went": self._names(went, self.new),
                "came": self._names(came, self.old),
            }
            return NotComparable(reason, values, frozenset(went | came))
        # A place with nobody in it, as one that everything has moved out of, hides nobody.
        lost = {one for one in old if not of_new.get(self.leaves.group(one))} - self.old.deserted
        fresh = {one for one in new if not of_old.get(self.leaves.group(one))} - self.new.deserted
        unsaid = {one for one in lost if not self._said(one, self.said_closed)}
        if unsaid:
            values = {"unit": name, "units": self._names(unsaid, self.old)}
            return NotComparable("comparison-unsaid-ended", values, frozenset(unsaid))
        unsaid = {one for one in fresh if not self._said(one, self.said_new)}
        if unsaid:
            values = {"unit": name, "units": self._names(unsaid, self.new)}
            return NotComparable("comparison-unsaid-begun", values, frozenset(unsaid))
        if not of_old.keys() & of_new.keys():
            return NotComparable("comparison-nothing-left", {"unit": name}, before | after)
        return Comparable(before, after, frozenset(lost), frozenset(fresh))

    def _said(self, leaf: str, said: set[str]) -> bool:
        group = self.leaves.group(leaf)
        return any(self.leaves.group(one) == group for one in said)

    def _grouped(self, leaves: Iterable[str], groups: set[str]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one in leaves:
            group = self.leaves.group(one)
            if group in groups:
                found.setdefault(group, set()).add(one)
        return found

    def _join_leaves(self, one: Succession) -> None:
        """The leaves that a succession explains: those of its units that end and begin that day,
        and are not in a narrower succession of the same day."""
        eve, day = _Day(eve_of(self.history, one)), _Day(day_of(self.history, one))
        others = [other for other in self.successions if other.day == one.day and other != one]
        ended = {
            leaf
            for leaf in eve.leaves(one.before)
            if leaf in one.before
            or (leaf not in day.tree and not any(leaf in other.before for other in others))
        }
        begun = {
            leaf
            for leaf in day.leaves(one.after)
            if leaf in one.after
            or (leaf not in eve.tree and not any(leaf in other.after for other in others))
        }
        if not one.after:
            self.said_closed |= ended
            return
        if not one.before:
            self.said_new |= begun
            return
        # Where single places of work went into, or came out of, units that are still there.
        if ended & one.before and not begun:
            begun = day.leaves(one.after)
        if begun & one.after and not ended:
            ended = eve.leaves(one.before)
        if ended and begun:
            self.leaves.join(ended | begun)

    def _join_subdivided(self) -> None:
        """A leaf that got units below it, or lost them, is still the same place of work."""
        for unit_id in self.old.all_leaves & self.new.inner:
            self.leaves.join({unit_id} | self._unexplained(unit_id, self.new, self.old))
        for unit_id in self.old.inner & self.new.all_leaves:
            self.leaves.join({unit_id} | self._unexplained(unit_id, self.old, self.new))

    def _unexplained(self, unit_id: str, here: _Day, there: _Day) -> set[str]:
        named = {one for each in self.successions for one in each.before | each.after}
        return {one for one in here.leaves([unit_id]) if one not in there.tree and one not in named}

    def _ended(self, before: frozenset[str]) -> NotComparable:
        values = {"units": self._names(before, self.old)}
        is_said = any(not one.after and one.before & before for one in self.successions)
        reason = "comparison-closed" if is_said else "comparison-ended"
        return NotComparable(reason, values, before)

    def _begun(self, after: frozenset[str]) -> NotComparable:
        values = {"units": self._names(after, self.new)}
        is_said = any(not one.before and one.after & after for one in self.successions)
        return NotComparable("comparison-new" if is_said else "comparison-begun", values, after)

    def _name(self, unit_id: str) -> str:
        for day in (self.new, self.old):
            if unit_id in day.tree:
                return day.tree[unit_id].name
        known = self.history.beginnings.get(unit_id)
        return known.name if known else unit_id

    def _names(self, several: Iterable[str], day: _Day) -> str:
        return in_a_row(sorted(day.tree[one].name for one in several if one in day.tree))


class _Day:
    """The tree on one day."""

    def __init__(self, tree: Mapping[str, Standing]) -> None:
        self.tree = tree
        self._children = children_of(self.tree)
        self.inner = frozenset(one for one in self.tree if one in self._children)
        self.all_leaves = frozenset(self.tree) - self.inner
        self.deserted = frozenset(one for one in self.all_leaves if not tree[one].headcount)

    def leaves(self, several: Iterable[str]) -> set[str]:
        found: set[str] = set()
        for one in several:
            if one in self.tree:
                found |= leaves_below(self._children, one)
        return found

    def is_nested(self, several: frozenset[str]) -> bool:
        return any(several & set(path_to_root(self.tree, one)[1:]) for one in several)


_NAMED = 3


def in_a_row(names: Sequence[str]) -> str:
    """The first few names in quotation marks, and how many more there are."""
    shown = ", ".join(f"«{one}»" for one in names[:_NAMED])
    rest = len(names) - _NAMED
    return f"{shown} (+{rest})" if rest > 0 else shown
