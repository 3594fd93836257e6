"""What waits to be read and answered: versions, comments, suggested wordings."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from survey import accounts, approval
from survey.accounts import Role, User
from survey.approval import COMMITTEE, State
from survey.approval.comment import Conversation, conversations
from survey.approval.discussion import UNDER_DISCUSSION
from survey.approval.read_mark import unread
from survey.approval.suggestion import unsettled
from survey.store import ProposalRead
from survey.tasks.case import answers_for, last_event, title_of
from survey.tasks.task import Task

_QUESTIONS = "questions"


def to_read(session: Session, user: User) -> Iterator[Task]:
    """Proposals in a version that this person has not opened."""
    for proposal in unread(session, user.username):
        before = session.get(ProposalRead, (proposal.id, user.username))
        text_id = "task-read" if before is None else "task-read-again"
        values = {"title": title_of(session, proposal)}
        yield Task(text_id, _QUESTIONS, values, last_event(session, proposal).at)


def to_answer(session: Session, user: User) -> Iterator[Task]:
    """Unresolved conversations where the other side had the last word.

    For PSU, those that this person has taken part in and somebody else has answered; for those
    who propose, all that PSU has written in last.
    """
    in_committee = {
        one.username for one in accounts.everybody(session) if Role(one.role) in COMMITTEE
    }
    for proposal in approval.everything(session, UNDER_DISCUSSION):
        if user.role not in COMMITTEE and not answers_for(session, user, proposal):
            continue
        waiting = [
            one.comments[-1].at
            for one in conversations(session, proposal.id)
            if not one.is_resolved and _waits(one, user, in_committee)
        ]
        if waiting:
            text_id = "task-replies" if user.role in COMMITTEE else "task-comments"
            values = {"title": title_of(session, proposal), "count": len(waiting)}
            yield Task(text_id, _QUESTIONS, values, min(waiting))


def to_settle(session: Session, user: User) -> Iterator[Task]:
    """Suggested wordings, until PSU begins its treatment and they are the meeting's."""
    for proposal in approval.everything(session, {State.PROPOSED}):
        waiting = unsettled(session, proposal)
        if waiting and answers_for(session, user, proposal):
            values = {"title": title_of(session, proposal), "count": len(waiting)}
            yield Task("task-suggestions", _QUESTIONS, values, waiting[0].at)


def _waits(conversation: Conversation, user: User, in_committee: set[str]) -> bool:
    wrote = [one.who for one in conversation.comments]
    if user.role in COMMITTEE:
        return user.username in wrote and wrote[-1] != user.username
    return wrote[-1] in in_committee
