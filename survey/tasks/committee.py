"""What waits for PSU's secretary and leader: deciding and signing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from survey import approval, publication
from survey.accounts import Role
from survey.approval import State
from survey.approval.decision import RETURNED
from survey.approval.state import IN_FORCE
from survey.store import Proposal
from survey.tasks.case import last_event, title_of
from survey.tasks.task import NEWS_LASTS, Task

_DECISIONS = "decisions"
_REPORT = "report"
_DECIDED = IN_FORCE | {State.REJECTED}


def for_secretary(session: Session, now: datetime) -> Iterator[Task]:
    for proposal in approval.everything(session, {State.PROPOSED}):
        yield _task(session, "task-take-up", proposal, last_event(session, proposal).at)
    for proposal in approval.everything(session, {State.UNDER_TREATMENT, *_DECIDED}):
        entries = approval.entries(session, proposal.id)
        verdict = entries[-1][1] if entries else None
        returned = verdict is not None and verdict.verdict == RETURNED
        if proposal.state == State.UNDER_TREATMENT and not entries:
            since = last_event(session, proposal).at
            yield _task(session, "task-register", proposal, since)
        elif proposal.state == State.UNDER_TREATMENT and verdict is not None:
            yield _task(session, "task-register-anew", proposal, verdict.at)
        # Nobody has to try again to correct what holds anyway.
        elif verdict is not None and returned and now - verdict.at < NEWS_LASTS:
            yield _task(session, "task-correction-returned", proposal, verdict.at)


def for_leader(session: Session) -> Iterator[Task]:
    for proposal in approval.everything(session, {State.UNDER_TREATMENT, *_DECIDED}):
        entry = approval.waiting(session, proposal.id)
        if entry is not None:
            yield _task(session, "task-confirm", proposal, entry.registered_at)


def to_publish(session: Session) -> Iterator[Task]:
    for row, waiting in publication.waiting(session):
        values = {"title": row.title}
        yield Task("task-confirm-publication", _REPORT, values, waiting.publication.registered_at)


def to_sign(session: Session, role: Role) -> Iterator[Task]:
    """One task for each proposal, however many translations."""
    for proposal in approval.everything(session, {State.APPROVED}):
        asked = [
            one.request for one in approval.requests(session, proposal.id) if one.waits_for(role)
        ]
        if asked:
            since = min(one.requested_at for one in asked)
            values = {"title": title_of(session, proposal), "count": len(asked)}
            yield Task("task-sign", _DECISIONS, values, since)


def _task(session: Session, text_id: str, proposal: Proposal, since: datetime) -> Task:
    return Task(text_id, _DECISIONS, {"title": title_of(session, proposal)}, since)
