"""What else goes on: 10-FAKTOR itself, pulse surveys, reorganisations, others."""

from __future__ import annotations

import uuid
from datetime import date
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import audit
from survey.approval.acting import role_of
from survey.planning.days import Days
from survey.planning.planners import PLANNERS
from survey.problem import Problem
from survey.store import CalendarEntry

LONGEST_ENTRY = 120
_LONGEST_DAYS = 3 * 366


class Kind(StrEnum):
    TEN_FACTOR = "ten_factor"
    PULSE = "pulse"
    REORGANISATION = "reorganisation"
    OTHER = "other"

    @property
    def text_name(self) -> str:
        return self.replace("_", "-")


def entries(session: Session) -> list[CalendarEntry]:
    """The first day first."""
    statement = select(CalendarEntry).order_by(col(CalendarEntry.first), CalendarEntry.title)
    return list(session.exec(statement))


def days_of(entry: CalendarEntry) -> Days:
    return Days(entry.first, entry.last)


def add(
    session: Session, kind: Kind, title: str, first: date, last: date, who: str
) -> CalendarEntry:
    role_of(session, who, PLANNERS)
    title = " ".join(title.split())
    if not title or len(title) > LONGEST_ENTRY or not title.isprintable():
        raise Problem("problem-entry-title", most=LONGEST_ENTRY)
    if last < first:
        raise Problem("problem-entry-order")
    if (last - first).days >= _LONGEST_DAYS:
        raise Problem("problem-entry-long")
    entry = CalendarEntry(
        id=uuid.uuid4().hex, kind=kind, title=title, first=first, last=last, who=who
    )
    session.add(entry)
    audit.record(session, who, "calendar-added", _told(entry))
    session.flush()
    return entry


def remove(session: Session, entry_id: str, who: str) -> CalendarEntry:
    role_of(session, who, PLANNERS)
    entry = session.get(CalendarEntry, entry_id)
    if entry is None:
        raise Problem("problem-entry-gone")
    session.delete(entry)
    audit.record(session, who, "calendar-removed", _told(entry))
    session.flush()
    return entry


def _told(entry: CalendarEntry) -> str:
    return f"{entry.title}: {entry.first} – {entry.last}"
