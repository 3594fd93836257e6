"""The tree of units on one day: ways up, leaves, branches, sums."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol, TypeVar

LEVELS = ("kommune", "kommuneomraade", "virksomhet", "avdeling")


class HasParent(Protocol):
    @property
    def parent_id(self) -> str | None: ...


class HasPlace(HasParent, Protocol):
    @property
    def id(self) -> str: ...


U = TypeVar("U", bound=HasParent)
P = TypeVar("P", bound=HasPlace)


def path_to_root(units: Mapping[str, U], unit_id: str) -> list[str]:
    """The unit and everything above it, lowest first."""
    path: list[str] = []
    current: str | None = unit_id
    while current is not None and current in units:
        path.append(current)
        current = units[current].parent_id
    return path


def leaves(units: Collection[P]) -> list[P]:
    """Units without units below them: where people work, and codes belong."""
    parents = {unit.parent_id for unit in units}
    return [unit for unit in units if unit.id not in parents]


def branches(units: Collection[P], tops: Collection[str]) -> list[P]:
    """Some branches of the tree, with everything above them up to the root."""
    by_id = {unit.id: unit for unit in units}
    paths = [path_to_root(by_id, unit.id) for unit in leaves(units)]
    kept = {unit_id for path in paths if not set(tops).isdisjoint(path) for unit_id in path}
    return [unit for unit in units if unit.id in kept]


def children_of(units: Mapping[str, U]) -> dict[str | None, list[str]]:
    """The ids right below each unit; those at the top under None."""
    found: dict[str | None, list[str]] = {}
    for unit_id, unit in units.items():
        found.setdefault(unit.parent_id, []).append(unit_id)
    return found


def leaves_below(children: Mapping[str | None, list[str]], unit_id: str) -> set[str]:
    """The leaves of a branch, or the unit itself where it is one."""
    found: set[str] = set()
    waiting = [unit_id]
    while waiting:
        current = waiting.pop()
        below = children.get(current, ())
        waiting.extend(below)
        if not below:
            found.add(current)
    return found


def sum_upwards(units: Mapping[str, U], amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Each unit's amount including all below it."""
    totals = dict.fromkeys(units, 0)
    for unit_id, amount in amounts:
        for above in path_to_root(units, unit_id):
            totals[above] += amount
    return totals
