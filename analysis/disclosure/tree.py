"""The organisation tree of one tranche."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LEVELS = ("kommune", "kommuneomraade", "virksomhet", "avdeling")


@dataclass(frozen=True)
class Unit:
    """A node of the tree; ``pilot`` marks a unit the tranche's plan declared a pilot."""

    id: str
    name: str
    level: str
    parent: str | None
    pilot: bool = False


class Tree:
    """Units with exactly one root, checked when made.

    Raises ``ValueError`` for no unit, two units with one id, an unknown level or parent,
    no root, several roots, or a cycle.
    """

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units: dict[str, Unit] = {}
        for unit in units:
            if unit.id in self._units:
                raise ValueError(f"two units have the id {unit.id!r}")
            if unit.level not in LEVELS:
                raise ValueError(f"unit {unit.id!r} has the unknown level {unit.level!r}")
            self._units[unit.id] = unit
        children: dict[str, list[str]] = defaultdict(list)
        roots = []
        for unit in self._units.values():
            if unit.parent is None:
                roots.append(unit.id)
            elif unit.parent in self._units:
                children[unit.parent].append(unit.id)
            else:
                raise ValueError(f"unit {unit.id!r} has the unknown parent {unit.parent!r}")
        if len(roots) != 1:
            raise ValueError(f"a tree has one root, this one has {len(roots)}: {sorted(roots)[:5]}")
        self._children = {parent: tuple(ids) for parent, ids in children.items()}
        self._root = roots[0]
        self._order = tuple(self._walk())
        if len(self._order) != len(self._units):
            cut_off = sorted(set(self._units) - set(self._order))
            raise ValueError(f"these units go round in a cycle: {cut_off[:5]}")

    def _walk(self) -> Iterator[str]:
        stack = [self._root]
        while stack:
            unit_id = stack.pop()
            yield unit_id
            stack.extend(reversed(self._children.get(unit_id, ())))

    @property
    def root(self) -> Unit:
        return self._units[self._root]

    def unit(self, unit_id: str) -> Unit:
        """Raises ``KeyError`` for an id that is not in the tree."""
        return self._units[unit_id]

    def children(self, unit_id: str) -> tuple[Unit, ...]:
        """The units directly below, in the order they were given."""
        self.unit(unit_id)
        return tuple(self._units[child] for child in self._children.get(unit_id, ()))

    def ancestors(self, unit_id: str) -> tuple[Unit, ...]:
        """The units above, nearest first, the root last; empty for the root."""
        above = []
        parent = self.unit(unit_id).parent
        while parent is not None:
            above.append(self._units[parent])
            parent = self._units[parent].parent
        return tuple(above)

    @property
    def above(self) -> dict[str, str | None]:
        """Each unit's parent, in top-down order."""
        return {unit.id: unit.parent for unit in self}

    def __iter__(self) -> Iterator[Unit]:
        """Every unit, each before those below it."""
        return (self._units[unit_id] for unit_id in self._order)

    def __contains__(self, unit_id: object) -> bool:
        return unit_id in self._units

    def __len__(self) -> int:
        return len(self._units)

    def bottom_up(self) -> Iterator[Unit]:
        """Every unit, each after those below it."""
        return (self._units[unit_id] for unit_id in reversed(self._order))
