"""Whether units make a tree: one top, everybody below a unit of a higher level, no circles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from survey.organisation.history import Standing
from survey.organisation.tree import LEVELS, HasParent, children_of

MOST_PEOPLE = 1_000_000


@dataclass(frozen=True)
class Flaw:
    """``kind`` as in ``survey.organisation.fault.Fault``; ``field``: what about the unit."""

    unit_id: str
    field: str
    kind: str
    values: Mapping[str, object]


def flaws(units: Mapping[str, Standing]) -> list[Flaw]:
    """Everything that keeps these units from being a tree."""
    found = [*_tops(units)]
    circling = circles(units)
    for unit_id, unit in units.items():
        if unit_id in circling:
            around = ", ".join(units[one].name for one in circling[unit_id])
            found.append(Flaw(unit_id, "parent_id", "cycle", {"around": around}))
        elif unit.parent_id is not None and unit.parent_id not in units:
            values = {"unit": unit.name, "parent": unit.parent_id}
            found.append(Flaw(unit_id, "parent_id", "orphan", values))
        elif unit.parent_id is not None:
            above = units[unit.parent_id]
            if LEVELS.index(above.level) >= LEVELS.index(unit.level):
                values = {
                    "unit": unit.name,
                    "level": unit.level,
                    "parent": above.name,
                    "above": above.level,
                }
                found.append(Flaw(unit_id, "level", "level-order", values))
    return found


def _tops(units: Mapping[str, Standing]) -> list[Flaw]:
    tops = [one for one in units.values() if one.parent_id is None]
    if not tops and units:
        return [Flaw("", "parent_id", "no-top", {})]
    first = tops[0].name if tops else ""
    return [
        Flaw(one.id, "parent_id", "two-tops", {"unit": one.name, "first": first})
        for one in tops[1:]
    ]


def circles(units: Mapping[str, HasParent]) -> dict[str, list[str]]:
    """Each unit that is above itself, with the units on the way round."""
    found: dict[str, list[str]] = {}
    done: set[str] = set()
    for start in units:
        way: list[str] = []
        current: str | None = start
        while current is not None and current in units and current not in done:
            if current in way:
                around = way[way.index(current) :]
                found |= dict.fromkeys(around, around)
                break
            way.append(current)
            current = units[current].parent_id
        done.update(way)
    return found


@dataclass(frozen=True)
class Difference:
    """A unit whose headcount is not the sum of those right below it."""

    unit_id: str
    headcount: int
    below: int


def differences(units: Mapping[str, Standing]) -> list[Difference]:
    return [
        Difference(unit_id, units[unit_id].headcount, below)
        for unit_id, several in children_of(units).items()
        if unit_id is not None
        and unit_id in units
        and (below := sum(units[one].headcount for one in several)) != units[unit_id].headcount
    ]
