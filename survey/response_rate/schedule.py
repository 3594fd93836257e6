"""When figures are renewed: at a fixed hour, so that no page tells when somebody answered.

The whole and the large areas are renewed every morning, all other units on two mornings a week:
where few are at work on a Sunday, a number that has moved on Monday would be one of them.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from survey.clock import LOCAL_ZONE, local
from survey.store import Tranche
from survey.tranche import State

HOUR = 6
UNIT_WEEKDAYS = (0, 3)
_DAY = timedelta(days=1)


def ends_at(tranche: Tranche) -> datetime:
    """From when on nobody can answer any more."""
    return tranche.closes_at + timedelta(minutes=tranche.grace_minutes)


def is_settled(tranche: Tranche, now: datetime) -> bool:
    """Nothing changes any more, so that a figure cannot tell when anybody answered."""
    return tranche.state == State.OPEN and now >= ends_at(tranche)


def morning(day: date) -> datetime:
    return datetime.combine(day, time(HOUR), LOCAL_ZONE)


def latest_morning(now: datetime) -> datetime:
    today = local(now).date()
    return morning(today) if now >= morning(today) else morning(today - _DAY)


def next_morning(now: datetime) -> datetime:
    return morning(local(latest_morning(now)).date() + _DAY)


def latest_unit_morning(now: datetime) -> datetime:
    day = local(latest_morning(now)).date()
    while day.weekday() not in UNIT_WEEKDAYS:
        day -= _DAY
    return morning(day)


def next_unit_morning(now: datetime) -> datetime:
    day = local(next_morning(now)).date()
    while day.weekday() not in UNIT_WEEKDAYS:
        day += _DAY
    return morning(day)


def day_of_fieldwork(tranche: Tranche, day: date) -> int:
    """1 on the first day."""
    return (day - local(tranche.opens_at).date()).days + 1
