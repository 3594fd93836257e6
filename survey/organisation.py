"""Units of the organisation: who is below whom, and when."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from sqlmodel import Session, col, or_, select

from survey import audit
from survey.problem import Problem
from survey.store import Unit

LEVELS = ("kommune", "kommuneomraade", "virksomhet", "avdeling")
_MOST_PEOPLE = 1_000_000


class HasParent(Protocol):
    @property
    def parent_id(self) -> str | None: ...


U = TypeVar("U", bound=HasParent)


def units_at(session: Session, day: date) -> list[Unit]:
    """The units valid on a day, parents before children."""
    statement = select(Unit).where(
        col(Unit.valid_from) <= day, or_(col(Unit.valid_to).is_(None), col(Unit.valid_to) > day)
    )
    found = list(session.exec(statement))
    return sorted(found, key=lambda unit: (LEVELS.index(unit.level), unit.name))


def path_to_root(units: Mapping[str, U], unit_id: str) -> list[str]:
    """The unit and everything above it, lowest first."""
    path: list[str] = []
    current: str | None = unit_id
    while current is not None and current in units:
        path.append(current)
        current = units[current].parent_id
    return path


def leaves(units: Collection[Unit]) -> list[Unit]:
    """Units without units below them: where people work, and codes belong."""
    parents = {unit.parent_id for unit in units}
    return [unit for unit in units if unit.id not in parents]


def branches(units: Collection[Unit], tops: Collection[str]) -> list[Unit]:
    """Some branches of the tree, with everything above them up to the root."""
    by_id = {unit.id: unit for unit in units}
    paths = [path_to_root(by_id, unit.id) for unit in leaves(units)]
    kept = {unit_id for path in paths if not set(tops).isdisjoint(path) for unit_id in path}
    return [unit for unit in units if unit.id in kept]


def sum_upwards(units: Mapping[str, U], amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Each unit's amount including all below it."""
    totals = dict.fromkeys(units, 0)
    for unit_id, amount in amounts:
        for above in path_to_root(units, unit_id):
            totals[above] += amount
    return totals


def import_csv(session: Session, path: Path, who: str) -> int:
    """Add units from ``id;name;level;parent;headcount;valid_from``, parents first or last.

    Everything or nothing. Raises ``Problem`` that names the row. Returns the number of units.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Problem("problem-unreadable-file", path=str(path)) from error
    units = [_unit(row, number) for number, row in enumerate(rows, start=2)]
    known = {unit.id: LEVELS.index(unit.level) for unit in units}
    for number, unit in enumerate(units, start=2):
        # A parent on a higher level: no circles, and parents can be stored first.
        if unit.parent_id is not None and known.get(unit.parent_id, len(LEVELS)) >= known[unit.id]:
            raise Problem("problem-unit-row", row=number)
    if len(known) < len(units) or len([u for u in units if u.parent_id is None]) != 1:
        raise Problem("problem-unit-tree")
    if session.exec(select(Unit.id).limit(1)).first() is not None:
        raise Problem("problem-units-exist")
    for unit in sorted(units, key=lambda unit: LEVELS.index(unit.level)):
        session.add(unit)
        session.flush()
    audit.record(session, who, "units-imported", str(len(units)))
    return len(units)


def _unit(row: Mapping[str, str | None], number: int) -> Unit:
    try:
        unit = Unit(
            id=str(row["id"]).strip(),
            name=str(row["name"]).strip(),
            level=str(row["level"]).strip(),
            parent_id=str(row["parent"] or "").strip() or None,
            headcount=int(str(row["headcount"])),
            valid_from=date.fromisoformat(str(row["valid_from"]).strip()),
        )
    except (KeyError, ValueError) as error:
        raise Problem("problem-unit-row", row=number) from error
    named = unit.id and unit.name and (unit.id + unit.name).isprintable()
    if not named or unit.level not in LEVELS or not 0 <= unit.headcount <= _MOST_PEOPLE:
        raise Problem("problem-unit-row", row=number)
    return unit
