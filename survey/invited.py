"""How many people are invited where: in each unit with those below it, and in the unit itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Protocol, TypeVar

from survey.organisation import leaves, sum_upwards
from survey.organisation.tree import children_of, leaves_below
from survey.store import TrancheUnit, Unit


def people(units: Collection[Unit], *, leaders_in_parent: bool) -> dict[str, int]:
    """With the units below. ``leaders_in_parent``: each unit's leader answers in the one above."""
    by_id = {unit.id: unit for unit in units}
    return sum_upwards(by_id, _answering(units, leaders_in_parent=leaders_in_parent).items())


def _answering(units: Collection[Unit], *, leaders_in_parent: bool) -> dict[str, int]:
    """How many answer in each unit itself. Above a partly asked branch, headcounts include
    people who are not asked."""
    own = {unit.id: unit.headcount for unit in leaves(units)}
    if not leaders_in_parent:
        return own
    children = children_of({unit.id: unit for unit in units})
    answering = Counter(own)
    # Whoever leads a unit with others below it is counted in one of those, and nothing says in
    # which: the largest changes least by one person more or less.
    for unit in sorted(units, key=lambda unit: (unit.id not in own, unit.id)):
        if unit.parent_id is None:
            continue
        counted = sorted(leaves_below(children, unit.id))
        most = max(counted, key=lambda one: own[one])
        if own[most]:
            own[most] -= 1
            answering[most] -= 1
            answering[unit.parent_id] += 1
    return dict(answering)


class Asked(Protocol):
    """A unit as a tranche's plan has it."""

    @property
    def unit_id(self) -> str: ...
    @property
    def parent_id(self) -> str | None: ...
    @property
    def invited(self) -> int: ...


_A = TypeVar("_A", bound=Asked)


def own_invited(rows: Iterable[_A]) -> dict[str, int]:
    """The invited who answer in each unit itself: all of them where people work, leaders where
    there are others below."""
    rows = list(rows)
    own = {row.unit_id: row.invited for row in rows}
    for row in rows:
        if row.parent_id is not None:
            own[row.parent_id] -= row.invited
    return own


def in_all(rows: Iterable[TrancheUnit]) -> int:
    return sum(row.invited for row in rows if row.parent_id is None)
