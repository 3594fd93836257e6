"""One unit changed by hand, from a day on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from survey import audit
from survey.organisation import shape, stored
from survey.organisation.history import Change, History, Standing, Values
from survey.organisation.shape import MOST_PEOPLE, Flaw
from survey.organisation.tree import LEVELS
from survey.problem import Problem
from survey.store import UnitAlias

LONGEST_NAME = 200


def rename(session: Session, unit_id: str, name: str, day: date, who: str) -> None:
    _change(session, unit_id, {"name": checked_name(name)}, day, who)


def move(session: Session, unit_id: str, parent_id: str, level: str, day: date, who: str) -> None:
    """Everything below the unit goes along; ``level`` is the unit's own in the new place."""
    if level not in LEVELS:
        raise Problem("problem-unit-level")
    _change(session, unit_id, {"parent_id": parent_id, "level": level}, day, who)


def recount(
    session: Session, unit_id: str, headcount: int, fte: float | None, day: date, who: str
) -> None:
    if not 0 <= headcount <= MOST_PEOPLE or (fte is not None and not 0 <= fte <= MOST_PEOPLE):
        raise Problem("problem-unit-headcount", most=MOST_PEOPLE)
    _change(session, unit_id, {"headcount": headcount, "fte": fte}, day, who)


def close(session: Session, unit_id: str, day: date, who: str) -> None:
    """The unit no longer exists from this day; it stays in everything that was before."""
    _change(session, unit_id, {"closed": True}, day, who)


def add(session: Session, unit: Standing, who: str) -> None:
    """A new unit below an existing one, from the day it is valid."""
    stored.begin_changing(session, who)
    name, unit_id = checked_name(unit.name), unit.id.strip()
    history = stored.history(session)
    if not unit_id or not unit_id.isprintable() or len(unit_id) > LONGEST_NAME:
        raise Problem("problem-unit-id")
    if unit_id in history.beginnings:
        raise Problem("problem-unit-id-taken", id=unit_id)
    if not 0 <= unit.headcount <= MOST_PEOPLE:
        raise Problem("problem-unit-headcount", most=MOST_PEOPLE)
    begun = Standing(
        unit_id, name, unit.level, unit.parent_id, unit.headcount, unit.fte, unit.valid_from
    )
    require_tree(history.with_more([begun]), unit.valid_from, history)
    stored.begin_units(session, {unit_id: begun})
    audit.record(session, who, "unit-added", f"{name} ({unit_id})")


def add_alias(session: Session, unit_id: str, alias: str, day: date, who: str) -> None:
    stored.begin_changing(session, who)
    name = checked_name(alias)
    if session.get(UnitAlias, (unit_id, name)) is not None:
        raise Problem("problem-unit-alias-there", name=name)
    session.add(UnitAlias(unit_id=unit_id, name=name))
    session.flush()
    stored.add_changes(session, [Change(unit_id, day, {"alias_added": name})], who)
    audit.record(session, who, "unit-changed", unit_id)


def remove_alias(session: Session, unit_id: str, alias: str, day: date, who: str) -> None:
    stored.begin_changing(session, who)
    row = session.get(UnitAlias, (unit_id, alias))
    if row is None:
        raise Problem("problem-unit-changed-meanwhile")
    session.delete(row)
    session.flush()
    stored.add_changes(session, [Change(unit_id, day, {"alias_removed": alias})], who)
    audit.record(session, who, "unit-changed", unit_id)


def checked_name(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned or not cleaned.isprintable() or len(cleaned) > LONGEST_NAME:
        raise Problem("problem-unit-name", most=LONGEST_NAME)
    return cleaned


def _change(session: Session, unit_id: str, wanted: Values, day: date, who: str) -> None:
    stored.begin_changing(session, who)
    history = stored.history(session)
    standing = history.tree(day).get(unit_id)
    if standing is None:
        raise Problem("problem-unit-not-there", day=day)
    different = {
        key: value for key, value in wanted.items() if value != getattr(standing, key, None)
    }
    if not different:
        raise Problem("problem-unit-unchanged")
    change = Change(unit_id, day, different)
    require_tree(history.with_more(changes=[change]), day, history)
    stored.add_changes(session, [change], who)
    audit.record(session, who, "unit-changed", f"{standing.name} ({unit_id})")


def require_tree(wanted: History, day: date, before: History) -> None:
    """Raise ``Problem`` where, on this day or later, units would no longer make a tree."""
    found = broken(wanted, day, before)
    if found:
        on, flaw = found[0]
        raise Problem(f"problem-unit-{flaw.kind}", day=on, **flaw.values)


def broken(wanted: History, day: date, before: History) -> Sequence[tuple[date, Flaw]]:
    """Each flaw with the first day it shows; none that was there before."""
    found: dict[tuple[str, str], tuple[date, Flaw]] = {}
    for on in wanted.days_from(day):
        old = {(one.unit_id, one.kind) for one in shape.flaws(before.tree(on))}
        for flaw in shape.flaws(wanted.tree(on)):
            if (flaw.unit_id, flaw.kind) not in old:
                found.setdefault((flaw.unit_id, flaw.kind), (on, flaw))
    return list(found.values())
