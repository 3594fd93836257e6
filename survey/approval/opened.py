"""Approved questions that PSU has decided to show to everybody."""

from __future__ import annotations

from sqlmodel import Session, col, select

from survey.approval.decision import CONFIRMED
from survey.approval.state import State
from survey.store import Decision, DecisionVerdict, Proposal


def any_open(session: Session) -> bool:
    """Whether there are any. One statement, since every respondent may come by the front page;
    a correction of the minutes leaves this as PSU decided it."""
    statement = (
        select(Decision.id)
        .join(DecisionVerdict, col(DecisionVerdict.decision_id) == Decision.id)
        .join(Proposal, col(Proposal.id) == Decision.proposal_id)
        .where(Proposal.state == State.APPROVED, DecisionVerdict.verdict == CONFIRMED)
        .where(col(Decision.open_questions))
        .limit(1)
    )
    return session.exec(statement).first() is not None
