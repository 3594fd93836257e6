"""Comments on a proposal, in threads: per question, or on the questionnaire as a whole."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from survey import audit
from survey.approval.discussion import discussed, written
from survey.approval.version import version
from survey.problem import Problem
from survey.store import Comment, Proposal, Thread

WHOLE = ""
"""Stands for the questionnaire as a whole where a question's name is asked for."""


@dataclass(frozen=True)
class Conversation:
    """A thread with its comments, in order. ``question`` is empty for the whole."""

    thread: Thread
    comments: tuple[Comment, ...]

    @property
    def question(self) -> str:
        return self.thread.question

    @property
    def is_resolved(self) -> bool:
        return self.thread.resolved_at is not None


def open_thread(
    session: Session, proposal_id: str, question: str, text: str, who: str
) -> Conversation:
    """Begin a thread with its first comment. Raises ``Problem`` for an unknown question, an
    empty or too long comment, or a proposal that is not under discussion."""
    proposal = discussed(session, proposal_id, who)
    names = {one.name for one in version(session, proposal.version_id).questions}
    if question not in {WHOLE, *names}:
        raise Problem("problem-unknown-question", question=question)
    thread = Thread(
        id=uuid.uuid4().hex,
        proposal_id=proposal_id,
        question=question,
        opened_at=datetime.now(UTC),
    )
    session.add(thread)
    session.flush()
    return Conversation(thread, (_add(session, proposal, thread, text, who),))


def reply(session: Session, thread_id: str, text: str, who: str) -> Comment:
    """Add to a thread, which is open again if it was resolved."""
    proposal, thread = _discussed_thread(session, thread_id, who)
    comment = _add(session, proposal, thread, text, who)
    _settle(session, thread, None)
    return comment


def resolve(session: Session, thread_id: str, who: str) -> Thread:
    """Nothing more to say, for now."""
    proposal, thread = _discussed_thread(session, thread_id, who)
    if thread.resolved_at is not None:
        raise Problem("problem-thread-resolved")
    _record(session, proposal, who, "thread-resolved")
    return _settle(session, thread, who)


def reopen(session: Session, thread_id: str, who: str) -> Thread:
    proposal, thread = _discussed_thread(session, thread_id, who)
    if thread.resolved_at is None:
        raise Problem("problem-thread-open")
    _record(session, proposal, who, "thread-reopened")
    return _settle(session, thread, None)


def conversations(session: Session, proposal_id: str) -> list[Conversation]:
    """Everything said about a proposal, the thread opened first standing first."""
    statement = (
        select(Thread, Comment)
        .join(Comment, col(Comment.thread_id) == Thread.id)
        .where(Thread.proposal_id == proposal_id)
        .order_by(col(Thread.opened_at), Thread.id, col(Comment.at), Comment.id)
    )
    threads: dict[str, Thread] = {}
    comments: dict[str, list[Comment]] = {}
    for thread, comment in session.exec(statement):
        threads[thread.id] = thread
        comments.setdefault(thread.id, []).append(comment)
    return [Conversation(threads[one], tuple(said)) for one, said in comments.items()]


def _discussed_thread(session: Session, thread_id: str, who: str) -> tuple[Proposal, Thread]:
    found = session.get(Thread, thread_id)
    if found is None:
        raise Problem("problem-unknown-thread")
    proposal = discussed(session, found.proposal_id, who)
    session.refresh(found)  # as it stands now that nobody else can act on the proposal
    return proposal, found


def _add(session: Session, proposal: Proposal, thread: Thread, text: str, who: str) -> Comment:
    text = written(text)
    if not text:
        raise Problem("problem-comment-empty")
    comment = Comment(
        id=uuid.uuid4().hex, thread_id=thread.id, who=who, at=datetime.now(UTC), text=text
    )
    session.add(comment)
    _record(session, proposal, who, "commented")
    session.flush()
    return comment


def _settle(session: Session, thread: Thread, resolved_by: str | None) -> Thread:
    thread.resolved_by = resolved_by
    thread.resolved_at = datetime.now(UTC) if resolved_by else None
    session.add(thread)
    session.flush()
    return thread


def _record(session: Session, proposal: Proposal, who: str, action: str) -> None:
    title = version(session, proposal.version_id).title
    audit.record(session, who, action, f"{title} {proposal.id[:8]}")
