"""Groups of units declared in a tranche's plan, to be shown as one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, delete, select

from survey.organisation import HasParent, path_to_root
from survey.problem import Problem
from survey.store import TrancheGrouping

LONGEST_NAME = 80
MOST_GROUPS = 20


@dataclass(frozen=True)
class Group:
    name: str
    units: frozenset[str]

    @property
    def id(self) -> str:
        """The same for the same name in another tranche; never a unit's."""
        return f"group:{' '.join(self.name.casefold().split())}"


def keep(session: Session, tranche_id: str, groups: Collection[Group]) -> None:
    """Instead of those there were, in the caller's transaction."""
    session.execute(delete(TrancheGrouping).where(col(TrancheGrouping.tranche_id) == tranche_id))
    session.add_all(
        TrancheGrouping(
            tranche_id=tranche_id,
            id=one.id,
            name=" ".join(one.name.split()),
            units=sorted(one.units),
        )
        for one in groups
    )


def groups_of(session: Session, tranche_id: str) -> tuple[Group, ...]:
    """By name."""
    of_tranche = select(TrancheGrouping).where(TrancheGrouping.tranche_id == tranche_id)
    rows = session.exec(of_tranche.order_by(col(TrancheGrouping.id)))
    return tuple(Group(row.name, frozenset(row.units)) for row in rows)


def faults(groups: Sequence[Group], asked: Mapping[str, HasParent]) -> Iterator[Problem]:
    """``asked``: the units of the tranche, by id. A unit and another below it would count the
    same people twice."""
    if len(groups) > MOST_GROUPS:
        yield Problem("problem-groups-many", most=MOST_GROUPS)
    if len({one.id for one in groups}) < len(groups):
        yield Problem("problem-groups-same-name")
    for one in groups:
        name = " ".join(one.name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            yield Problem("problem-group-name", most=LONGEST_NAME)
        elif len(one.units) < 2:
            yield Problem("problem-group-small", group=name)
        elif not one.units <= asked.keys():
            yield Problem("problem-group-not-asked", group=name)
        elif any(one.units.intersection(path_to_root(asked, unit)[1:]) for unit in one.units):
            yield Problem("problem-group-nested", group=name)
