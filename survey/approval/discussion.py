"""Who may speak about a proposal, when, and what may be kept of what they write."""

from __future__ import annotations

from sqlmodel import Session

from survey.approval.acting import role_of
from survey.approval.proposal import held
from survey.approval.state import COMMITTEE, PROPOSERS, State
from survey.problem import Problem
from survey.questionnaire.source import has_stray, normal
from survey.store import Proposal

PARTICIPANTS = COMMITTEE | PROPOSERS
UNDER_DISCUSSION = frozenset({State.PROPOSED, State.UNDER_TREATMENT})
LONGEST_COMMENT = 4000
_CLOSED = {
    State.DRAFT: "problem-comment-on-draft",
    State.WITHDRAWN: "problem-comment-on-withdrawn",
}


def discussed(session: Session, proposal_id: str, who: str) -> Proposal:
    """The proposal, held until the transaction ends, for somebody who may speak about it.

    Raises ``Problem`` before it is proposed and once it is decided or withdrawn.
    """
    proposal = held(session, proposal_id)
    role_of(session, who, PARTICIPANTS)
    state = State(proposal.state)
    if state not in UNDER_DISCUSSION:
        raise Problem(_CLOSED.get(state, "problem-comment-after-decision"))
    return proposal


def written(text: str) -> str:
    """What somebody wrote, as it is kept. Raises ``Problem`` where it is too long, or has signs
    that no database keeps or that make a line read otherwise than it is."""
    text = normal(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    if has_stray(text):
        raise Problem("problem-stray-signs")
    if len(text) > LONGEST_COMMENT:
        raise Problem("problem-comment-too-long", most=LONGEST_COMMENT, length=len(text))
    return text
