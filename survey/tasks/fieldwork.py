"""What waits while a tranche is planned, and when its fieldwork is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlmodel import Session

from survey import tranche
from survey.custody import ceremony
from survey.tasks.task import REMINDED_BEFORE, Task
from survey.tranche import Phase, State

_UNSEALED = frozenset({State.OPEN, State.SEALING, State.COUNTED})


def to_prepare(session: Session, now: datetime) -> Iterator[Task]:
    """Without passphrases that are tried a tranche for key holders cannot be opened."""
    for row in ceremony.waiting(session):
        if row.opens_at - now <= REMINDED_BEFORE:
            yield Task("task-keys", "keys", {"title": row.title, "opens": row.opens_at})


def to_seal(session: Session, now: datetime) -> Iterator[Task]:
    for row in tranche.everything(session):
        # Whoever began in time may still be answering.
        if row.state in _UNSEALED and tranche.phase(row, now, row.opens_at) == Phase.TOO_LATE:
            over = row.closes_at + timedelta(minutes=row.grace_minutes)
            yield Task("task-seal", "fieldwork", {"title": row.title}, over)
