"""Events: added, put right and withdrawn. Nothing is rewritten; a new row takes the old one's
place, and the old one still tells what was believed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from survey import audit
from survey.accounts import Role
from survey.approval import COMMITTEE
from survey.approval.acting import role_of
from survey.problem import Problem
from survey.store import TimelineEvent, Unit

WRITERS = frozenset({Role.OU})
READERS = WRITERS | COMMITTEE
LONGEST_WORDS = 120
_LONGEST_DAYS = 3 * 366


class Kind(StrEnum):
    NEW_LEADER = "new_leader"
    DOWNSIZING = "downsizing"
    REORGANISATION = "reorganisation"
    OTHER = "other"

    @property
    def text_name(self) -> str:
        return self.replace("_", "-")


@dataclass(frozen=True)
class NewEvent:
    """``unit_id`` None: in the whole municipality."""

    kind: Kind
    unit_id: str | None
    first: date
    last: date
    words: str


def everything(session: Session) -> list[TimelineEvent]:
    """The events that stand, the earliest first."""
    return list(session.exec(standing().order_by(col(TimelineEvent.first), TimelineEvent.id)))


def standing() -> SelectOfScalar[TimelineEvent]:
    """Those neither replaced nor withdrawn."""
    replaced = select(TimelineEvent.replaces).where(col(TimelineEvent.replaces).is_not(None))
    return (
        select(TimelineEvent)
        .where(col(TimelineEvent.withdrawn).is_(False))
        .where(col(TimelineEvent.id).not_in(replaced))
    )


def add(session: Session, new: NewEvent, who: str) -> TimelineEvent:
    role_of(session, who, WRITERS)
    return _stored(session, new, who, "event-added")


def change(session: Session, event_id: str, new: NewEvent, who: str) -> TimelineEvent:
    """Raises ``Problem`` where somebody else has changed or withdrawn it meanwhile."""
    role_of(session, who, WRITERS)
    old = _standing_one(session, event_id)
    return _stored(session, new, who, "event-changed", replaces=old.id)


def withdraw(session: Session, event_id: str, who: str) -> TimelineEvent:
    role_of(session, who, WRITERS)
    old = _standing_one(session, event_id)
    same = NewEvent(Kind(old.kind), old.unit_id, old.first, old.last, old.words)
    return _stored(session, same, who, "event-withdrawn", replaces=old.id, withdrawn=True)


def _standing_one(session: Session, event_id: str) -> TimelineEvent:
    # Whoever comes second waits here, and then finds that it is replaced.
    old = session.get(TimelineEvent, event_id, with_for_update=True)
    found = session.exec(standing().where(TimelineEvent.id == event_id)).first() if old else None
    if found is None:
        raise Problem("problem-event-gone")
    return found


def _stored(
    session: Session,
    new: NewEvent,
    who: str,
    action: str,
    *,
    replaces: str | None = None,
    withdrawn: bool = False,
) -> TimelineEvent:
    words = " ".join(new.words.split())
    if not words or len(words) > LONGEST_WORDS or not words.isprintable():
        raise Problem("problem-event-words", most=LONGEST_WORDS)
    if new.last < new.first:
        raise Problem("problem-event-order")
    if (new.last - new.first).days >= _LONGEST_DAYS:
        raise Problem("problem-event-long")
    if new.unit_id is not None and session.get(Unit, new.unit_id) is None:
        raise Problem("problem-event-unit")
    event = TimelineEvent(
        id=uuid.uuid4().hex,
        kind=new.kind,
        unit_id=new.unit_id,
        first=new.first,
        last=new.last,
        words=words,
        replaces=replaces,
        withdrawn=withdrawn,
        at=datetime.now(UTC),
        who=who,
    )
    session.add(event)
    audit.record(session, who, action, f"{words}: {new.first} – {new.last}")
    session.flush()
    return event
