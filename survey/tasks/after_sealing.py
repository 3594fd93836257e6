"""What waits once the results are there: measures, and the follow-up PSU was promised."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import Session, select

from survey import follow_up
from survey.clock import LOCAL_ZONE, local
from survey.follow_up import Standing
from survey.store import Tranche
from survey.tasks.task import REMINDED_BEFORE, Task
from survey.tranche import State

_PAGE = "follow-up"


def for_ou(session: Session, now: datetime) -> Iterator[Task]:
    today = local(now).date()
    late = follow_up.overdue(session, today)
    if late:
        longest = late[0].measure.deadline
        yield Task("task-measures-overdue", _PAGE, {"count": len(late)}, _passed(longest))
    yield from _promised(session, today)


def for_committee(session: Session, now: datetime) -> Iterator[Task]:
    """PSU is told where it has heard nothing by the day it was promised."""
    today = local(now).date()
    for row, promise in follow_up.unkept(session, today):
        assert promise.follow_up_on is not None
        values = {"title": row.title, "on": promise.follow_up_on, "by": promise.follow_up_by}
        yield Task(
            "task-follow-up-unheard", _PAGE, values, _passed(promise.follow_up_on), for_others=True
        )


def _promised(session: Session, today: date) -> Iterator[Task]:
    for row in session.exec(select(Tranche).where(Tranche.state == State.SEALED)).all():
        promise = follow_up.promise_of(session, row)
        if promise is None or promise.follow_up_on is None:
            continue
        values = {"title": row.title, "on": promise.follow_up_on, "by": promise.follow_up_by}
        standing = promise.standing(today)
        if standing == Standing.OVERDUE:
            yield Task("task-follow-up-past", _PAGE, values, _passed(promise.follow_up_on))
        elif standing == Standing.WAITING and promise.follow_up_on - today <= REMINDED_BEFORE:
            yield Task("task-follow-up-soon", _PAGE, values)


def _passed(day: date) -> datetime:
    """The moment a day was over."""
    return datetime.combine(day + timedelta(days=1), time(), LOCAL_ZONE).astimezone(UTC)
