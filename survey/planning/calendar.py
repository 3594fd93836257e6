"""Everything that happens, in one list: tranches, what was entered, public and school holidays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import combinations

from sqlmodel import Session, col, select

from survey.clock import local
from survey.planning.cautions import Caution
from survey.planning.days import Days, holidays_in, school_holidays_in
from survey.planning.entries import Kind, days_of, entries
from survey.store import Tranche
from survey.tranche import State


class Sort(StrEnum):
    """A text ``calendar-sort-<sort>`` says each."""

    PLANNED = "planned"
    OPEN = "open"
    OVER = "over"
    TEN_FACTOR = "ten-factor"
    PULSE = "pulse"
    REORGANISATION = "reorganisation"
    OTHER = "other"
    SCHOOL = "school"
    HOLIDAY = "holiday"


@dataclass(frozen=True)
class Event:
    """``title``: somebody's own words, or a text id for ``SCHOOL`` and ``HOLIDAY``.
    ``entry_id``: of what was entered by hand."""

    sort: Sort
    title: str
    days: Days
    entry_id: str | None = None


def events(session: Session, span: Days, now: datetime) -> list[Event]:
    """What happens in these days, in order."""
    found = [*_tranches(session, now), *_entered(session), *_closed(span)]
    order = list(Sort)
    return sorted(
        (one for one in found if one.days.meets(span)),
        key=lambda one: (one.days.first, order.index(one.sort), one.title),
    )


def _tranches(session: Session, now: datetime) -> Iterator[Event]:
    for row in session.exec(select(Tranche).order_by(col(Tranche.opens_at))):
        over = row.state not in (State.PLANNED, State.OPEN) or now >= row.closes_at
        sort = Sort.PLANNED if row.state == State.PLANNED else Sort.OVER if over else Sort.OPEN
        days = Days(local(row.opens_at).date(), local(row.closes_at).date())
        yield Event(sort, row.title, days)


def _entered(session: Session) -> Iterator[Event]:
    for entry in entries(session):
        sort = Sort(Kind(entry.kind).text_name)
        yield Event(sort, entry.title, days_of(entry), entry.id)


def _closed(span: Days) -> Iterator[Event]:
    for closed in school_holidays_in(span):
        yield Event(Sort.SCHOOL, f"calendar-school-{closed.name}", closed.days)
    for day, names in holidays_in(span).items():
        for name in names:
            yield Event(Sort.HOLIDAY, f"calendar-holiday-{name}", Days(day, day))


_ASKING = frozenset({Sort.TEN_FACTOR, Sort.PULSE})
_TRANCHES = frozenset({Sort.PLANNED, Sort.OPEN})


def clashes(found: Sequence[Event], today: date) -> list[Caution]:
    """Two things that ask the same people, or move them about, in the same weeks. What is over
    is not brought up again."""
    return [
        Caution(
            "calendar-clash",
            {
                "one": one.title,
                "other": other.title,
                "first": max(one.days.first, other.days.first),
                "last": min(one.days.last, other.days.last),
            },
        )
        for one, other in combinations(found, 2)
        if one.days.meets(other.days)
        and min(one.days.last, other.days.last) >= today
        and _clash({one.sort, other.sort})
    ]


def _clash(sorts: set[Sort]) -> bool:
    # A tranche beside 10-FAKTOR is how the add-on questions are meant to be asked.
    if sorts == {Sort.TEN_FACTOR, Sort.PULSE}:
        return True
    others = sorts & {Sort.PULSE, Sort.REORGANISATION}
    return bool(others) and bool(sorts & (_TRANCHES | _ASKING)) and len(sorts) > 1


def year_of(day: date) -> Days:
    return Days(date(day.year, 1, 1), date(day.year, 12, 31))
