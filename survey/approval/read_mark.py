"""Which proposals somebody may read, and which of them they have opened as they now stand."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, col, select

from survey.approval.acting import role_of
from survey.approval.discussion import PARTICIPANTS, UNDER_DISCUSSION
from survey.approval.proposal import everything, held
from survey.approval.state import COMMITTEE, State, Transition
from survey.problem import Problem
from survey.store import Proposal, ProposalEvent, ProposalRead

# What waits for PSU comes first; then what holds.
_ORDER = (State.UNDER_TREATMENT, State.PROPOSED, State.APPROVED)


def readable(session: Session, who: str) -> list[Proposal]:
    """What waits first, then the approved, then the rest; each the latest first.

    The committee sees nothing that was never sent to it.
    """
    found = everything(session)
    if role_of(session, who, PARTICIPANTS) in COMMITTEE:
        sent = set(
            session.exec(
                select(ProposalEvent.proposal_id).where(
                    col(ProposalEvent.transition) == Transition.PROPOSE
                )
            )
        )
        found = [one for one in found if one.id in sent]
    return sorted(found, key=_place)


def mark_read(session: Session, proposal_id: str, who: str) -> None:
    """Remember that somebody has opened the version that is proposed now."""
    proposal = held(session, proposal_id)
    if proposal.id not in {one.id for one in readable(session, who)}:
        raise Problem("problem-unknown-proposal")
    mark = session.get(ProposalRead, (proposal_id, who)) or ProposalRead(
        proposal_id=proposal_id, username=who, version_id="", at=datetime.now(UTC)
    )
    if mark.version_id != proposal.version_id:
        mark.version_id = proposal.version_id
        mark.at = datetime.now(UTC)
        session.add(mark)
        session.flush()


def has_read(session: Session, proposal: Proposal, who: str) -> bool:
    mark = session.get(ProposalRead, (proposal.id, who))
    return mark is not None and mark.version_id == proposal.version_id


def unread(session: Session, who: str) -> list[Proposal]:
    """What is under discussion in a version that somebody in the committee has not opened."""
    if role_of(session, who, PARTICIPANTS) not in COMMITTEE:
        return []
    return [
        proposal
        for proposal in everything(session, UNDER_DISCUSSION)
        if not has_read(session, proposal, who)
    ]


def _place(proposal: Proposal) -> int:
    state = State(proposal.state)
    return _ORDER.index(state) if state in _ORDER else len(_ORDER)
