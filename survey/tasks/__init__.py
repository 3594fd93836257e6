"""What waits for each person: looked up from where every case stands, never stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from survey.accounts import Role, User
from survey.approval import COMMITTEE, PROPOSERS
from survey.tasks import after_sealing, committee, fieldwork, proposers, reading
from survey.tasks.task import Task

__all__ = ["Task", "waiting_for"]


def waiting_for(session: Session, user: User, now: datetime) -> list[Task]:
    """What waits for somebody, what has waited longest first; then what waits for others that
    they may want to know of."""
    found = _of_role(session, user, now)
    return sorted(found, key=lambda one: (one.for_others, one.since or now))


def _of_role(session: Session, user: User, now: datetime) -> Iterator[Task]:
    if user.role in COMMITTEE:
        yield from reading.to_read(session, user)
        yield from after_sealing.for_committee(session, now)
    if user.role in COMMITTEE | PROPOSERS:
        yield from reading.to_answer(session, user)
    if user.role == Role.PSU_SECRETARY:
        yield from committee.for_secretary(session, now)
    if user.role == Role.PSU_LEADER:
        yield from committee.for_leader(session)
        yield from committee.to_publish(session)
    yield from committee.to_sign(session, user.role)
    if user.role in PROPOSERS:
        yield from proposers.of_proposals(session, user, now)
        yield from reading.to_settle(session, user)
        yield from fieldwork.to_prepare(session, now)
    if user.role == Role.OU:
        yield from fieldwork.to_seal(session, now)
        yield from after_sealing.for_ou(session, now)
