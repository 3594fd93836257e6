"""Measures as they stand: by unit, beside a unit's results, and those that are overdue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from survey.follow_up.measure import Status
from survey.organisation import path_to_root
from survey.store import Measure, MeasureEntry, Tranche, TrancheUnit

UnitPath = tuple[str, ...]
"""Names from below the top of the tree down to a unit; empty for the whole."""


@dataclass(frozen=True)
class Place:
    """A unit, or the whole, with what is done there."""

    unit_id: str | None
    path: UnitPath
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Late:
    """A measure that is overdue, and where it belongs."""

    tranche: Tranche
    path: UnitPath
    measure: Measure


def places(session: Session, tranche_id: str) -> dict[str, UnitPath]:
    """The units a measure can be for, each below the one it belongs to."""
    units = _units(session, tranche_id)
    paths = {
        one: tuple(units[above].name for above in reversed(path_to_root(units, one)[:-1]))
        for one in units
    }
    return {one: path for one, path in sorted(paths.items(), key=lambda item: item[1]) if path}


def by_place(session: Session, tranche_id: str) -> list[Place]:
    """A tranche's measures: those for the whole first, then by unit."""
    return _grouped(_of_tranche(session, tranche_id), places(session, tranche_id))


def concerning(session: Session, tranche_id: str, unit_id: str) -> list[Place]:
    """The measures for a unit, for those above it, and for the whole."""
    above = {None, *path_to_root(_units(session, tranche_id), unit_id)}
    found = [one for one in _of_tranche(session, tranche_id) if one.unit_id in above]
    return _grouped(found, places(session, tranche_id))


def history(session: Session, measure_id: str) -> list[MeasureEntry]:
    """How a measure has stood, in order."""
    of_measure = select(MeasureEntry).where(MeasureEntry.measure_id == measure_id)
    return list(session.exec(of_measure.order_by(col(MeasureEntry.id))))


def why_dropped(entries: Sequence[MeasureEntry]) -> str:
    """The reason given, last, for dropping the measure with this history."""
    reasons = [one.note for one in entries if one.status == Status.DROPPED and one.note]
    return reasons[-1] if reasons else ""


def is_overdue(measure: Measure, today: date) -> bool:
    return measure.deadline < today and not Status(measure.status).is_final


def overdue(session: Session, today: date) -> list[Late]:
    """All measures whose deadline has passed, in every tranche, the longest overdue first."""
    statement = (
        select(Tranche, Measure)
        .join(Measure, col(Measure.tranche_id) == Tranche.id)
        .where(Measure.deadline < today)
        .order_by(col(Measure.deadline), Measure.id)
    )
    found = [(row, one) for row, one in session.exec(statement) if is_overdue(one, today)]
    names = {row.id: places(session, row.id) for row, _ in found}
    return [Late(row, _path(names[row.id], one), one) for row, one in found]


def _units(session: Session, tranche_id: str) -> dict[str, TrancheUnit]:
    rows = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche_id))
    return {row.unit_id: row for row in rows}


def _of_tranche(session: Session, tranche_id: str) -> list[Measure]:
    """Those still to be done first, by deadline."""
    rows = session.exec(select(Measure).where(Measure.tranche_id == tranche_id))
    return sorted(rows, key=lambda one: (Status(one.status).is_final, one.deadline, one.id))


def _path(names: Mapping[str, UnitPath], measure: Measure) -> UnitPath:
    return names[measure.unit_id] if measure.unit_id is not None else ()


def _grouped(measures: Iterable[Measure], names: Mapping[str, UnitPath]) -> list[Place]:
    groups: dict[tuple[UnitPath, str | None], list[Measure]] = {}
    for one in measures:
        groups.setdefault((_path(names, one), one.unit_id), []).append(one)
    ordered = sorted(groups.items(), key=lambda group: group[0][0])
    return [Place(unit_id, path, tuple(found)) for (path, unit_id), found in ordered]
