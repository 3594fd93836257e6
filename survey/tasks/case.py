"""What several kinds of tasks say of a proposal."""

from __future__ import annotations

from sqlmodel import Session

from survey import approval
from survey.accounts import Role, User
from survey.approval.proposal import proposers
from survey.questionnaire import Text
from survey.store import Proposal, ProposalEvent


def title_of(session: Session, proposal: Proposal) -> Text:
    return approval.version(session, proposal.version_id).title


def last_event(session: Session, proposal: Proposal) -> ProposalEvent:
    return approval.events(session, proposal.id)[-1]


def answers_for(session: Session, user: User, proposal: Proposal) -> bool:
    """Whether it is this person's to bring forward. The OU team does so together; an administrator
    only with what they have proposed themselves."""
    if user.role == Role.ADMINISTRATOR:
        return user.username in proposers(session, proposal.id)
    return user.role == Role.OU
