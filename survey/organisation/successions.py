"""Successions as people confirm them, take them back, and ask whether two days compare."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlmodel import Session, col, select

from survey import audit
from survey.organisation import stored
from survey.organisation.history import History
from survey.organisation.succession import (
    AROUND,
    Comparable,
    NotComparable,
    Placed,
    Succession,
    comparable_over,
    day_of,
    eve_of,
    in_a_row,
    kind_of,
)
from survey.problem import Problem
from survey.store import UnitSuccession


def comparable(
    session: Session,
    unit_id: str,
    at_a: date,
    at_b: date,
    placed: tuple[Placed, Placed] = ({}, {}),
) -> Comparable | NotComparable:
    """The sets of units that hold the same places of work on both days, or why there are none."""
    return comparable_over(stored.history(session), in_force(session), unit_id, at_a, at_b, placed)


def in_force(session: Session) -> list[Succession]:
    return [_of(row) for row in entries(session)]


def entries(session: Session) -> list[UnitSuccession]:
    """Confirmed and not taken back, the latest day first."""
    rows = everything(session)
    taken_back = {row.undoes for row in rows}
    return [row for row in rows if row.undoes is None and row.id not in taken_back]


def everything(session: Session) -> list[UnitSuccession]:
    """Also what was taken back, and the taking back."""
    statement = select(UnitSuccession).order_by(
        col(UnitSuccession.on_day).desc(), col(UnitSuccession.at).desc()
    )
    return list(session.exec(statement))


def confirm(session: Session, wanted: Sequence[Succession], who: str) -> None:
    """All of them or none. Raises ``Problem`` where a unit was not there, or something else is
    already said of it."""
    stored.begin_changing(session, who)
    history, said = stored.history(session), in_force(session)
    for one in wanted:
        _require_there(history, one)
        for other in said:
            near = abs(other.day - one.day) <= AROUND
            if near and (other.before & one.before or other.after & one.after):
                names = [history.beginnings[unit].name for unit in sorted(one.before | one.after)]
                raise Problem("problem-succession-said", units=in_a_row(names))
        said.append(one)
        session.add(
            UnitSuccession(
                id=uuid.uuid4().hex,
                on_day=one.day,
                kind=kind_of(history, one),
                before=sorted(one.before),
                after=sorted(one.after),
                at=datetime.now(UTC),
                who=who,
            )
        )
        audit.record(session, who, "succession-confirmed", f"{one.day}: {_in_ids(one)}")
    session.flush()


def _require_there(history: History, one: Succession) -> None:
    before, after = eve_of(history, one), day_of(history, one)
    if not one.before and not one.after:
        raise Problem("problem-succession-empty")
    if one.before == one.after and len(one.before) == 1:
        raise Problem("problem-succession-itself")
    for unit_id in sorted(one.before - before.keys()):
        raise Problem("problem-succession-not-before", unit=unit_id, day=one.day)
    for unit_id in sorted(one.after - after.keys()):
        raise Problem("problem-succession-not-after", unit=unit_id, day=one.day)
    # What became nothing must have ended, and what came from nothing must have begun.
    if not one.after and one.before & history.tree(one.day + AROUND).keys():
        raise Problem("problem-succession-still-there", day=one.day)
    if not one.before and one.after & history.tree(one.day - AROUND).keys():
        raise Problem("problem-succession-there-before", day=one.day)


def take_back(session: Session, succession_id: str, who: str) -> None:
    """By a new entry; the old one stays to be read."""
    stored.begin_changing(session, who)
    found = next((row for row in entries(session) if row.id == succession_id), None)
    if found is None:
        raise Problem("problem-unit-changed-meanwhile")
    session.add(
        UnitSuccession(
            id=uuid.uuid4().hex,
            on_day=found.on_day,
            kind=found.kind,
            before=found.before,
            after=found.after,
            undoes=found.id,
            at=datetime.now(UTC),
            who=who,
        )
    )
    audit.record(session, who, "succession-undone", f"{found.on_day}: {_in_ids(_of(found))}")
    session.flush()


def _of(row: UnitSuccession) -> Succession:
    return Succession(row.on_day, frozenset(row.before), frozenset(row.after))


def _in_ids(one: Succession) -> str:
    return f"{', '.join(sorted(one.before)) or '–'} → {', '.join(sorted(one.after)) or '–'}"
