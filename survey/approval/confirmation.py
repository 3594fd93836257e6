"""The second person's word on a registered decision, and what follows from a yes."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, select

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.approval.decision import (
    CONFIRMED,
    RETURNED,
    Outcome,
    entry_of,
    require_not_own,
    waiting,
)
from survey.approval.proposal import held, record
from survey.approval.state import IN_FORCE, State, Transition, target
from survey.approval.version import MASTER
from survey.approval.wording import request_translations
from survey.problem import Problem
from survey.store import ApprovedWords, Decision, DecisionVerdict, Proposal

_LEADER = frozenset({Role.PSU_LEADER})


def confirm(session: Session, decision_id: str, who: str) -> Decision:
    """The second person's yes: from now on the decision holds.

    Raises ``Problem`` for one's own entry or proposal, and for one that no longer waits.
    """
    entry, proposal = _to_be_settled(session, decision_id, who)
    session.add(
        DecisionVerdict(decision_id=decision_id, verdict=CONFIRMED, who=who, at=datetime.now(UTC))
    )
    audit.record(session, who, "decision-confirmed", entry.case_number)
    session.flush()
    if entry.corrects is not None:
        return entry
    transition = Transition.APPROVE if entry.outcome == Outcome.APPROVED else Transition.REJECT
    new = target(transition, State(proposal.state), role_of(session, who))
    if new == State.APPROVED:
        _adopt(session, entry, proposal, who)
    proposal.state = new
    session.add(proposal)
    session.flush()
    record(session, proposal, transition, who)
    return entry


def send_back(session: Session, decision_id: str, reason: str, who: str) -> Decision:
    """The second person's no: the entry stays on record, and a new one is to be registered."""
    entry, _ = _to_be_settled(session, decision_id, who)
    if not reason.strip():
        raise Problem("problem-no-reason")
    session.add(
        DecisionVerdict(
            decision_id=decision_id,
            verdict=RETURNED,
            reason=reason.strip(),
            who=who,
            at=datetime.now(UTC),
        )
    )
    audit.record(session, who, "decision-returned", entry.case_number)
    session.flush()
    return entry


def _adopt(session: Session, entry: Decision, proposal: Proposal, who: str) -> None:
    assert entry.adopted_fingerprint is not None
    assert entry.adopted_version_id is not None
    now = datetime.now(UTC)
    proposal.version_id = entry.adopted_version_id
    session.add(
        ApprovedWords(
            fingerprint=entry.adopted_fingerprint,
            language=MASTER,
            words_fingerprint=entry.adopted_fingerprint,
            proposal_id=proposal.id,
            approved_at=now,
        )
    )
    if entry.replaces_earlier:
        _supersede_earlier(session, proposal, who)
    request_translations(session, proposal)


def _supersede_earlier(session: Session, proposal: Proposal, who: str) -> None:
    statement = select(Proposal.id).where(
        Proposal.questionnaire_id == proposal.questionnaire_id,
        Proposal.state == State.APPROVED,
        Proposal.id != proposal.id,
    )
    for earlier_id in session.exec(statement.order_by(Proposal.id)).all():
        earlier = held(session, earlier_id)
        earlier.state = target(Transition.SUPERSEDE, State(earlier.state), role_of(session, who))
        session.add(earlier)
        session.flush()
        record(session, earlier, Transition.SUPERSEDE, who)


def _to_be_settled(session: Session, decision_id: str, who: str) -> tuple[Decision, Proposal]:
    proposal = held(session, entry_of(session, decision_id).proposal_id)
    role_of(session, who, _LEADER)
    entry = waiting(session, proposal.id)
    if entry is None or entry.id != decision_id:
        raise Problem("problem-decision-settled")
    if entry.corrects is None and proposal.state != State.UNDER_TREATMENT:
        raise Problem("problem-cannot-approve", state=proposal.state)
    if entry.corrects is not None and proposal.state not in {*IN_FORCE, State.REJECTED}:
        raise Problem("problem-not-holding-decision")
    if entry.registered_by == who:
        raise Problem("problem-own-entry")
    require_not_own(session, proposal, who)
    return entry, proposal
