"""One proposal with what the drafts page tells about it, looked up anew at each rerun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from survey import accounts, approval
from survey.approval import Requested, Since, State
from survey.approval.trend import last_asked
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Decision, Proposal, ProposalEvent


@dataclass(frozen=True)
class Opened:
    """``saved``: what the proposal stands for now. ``names``: what people are called, by user
    name."""

    proposal: Proposal
    saved: Questionnaire
    decision: Decision | None
    events: tuple[ProposalEvent, ...]
    requests: tuple[Requested, ...]
    names: Mapping[str, str]

    @property
    def state(self) -> State:
        return State(self.proposal.state)

    def name_of(self, username: str) -> str:
        return self.names.get(username, username)


def read(session: Session, proposal_id: str) -> Opened:
    proposal = session.get(Proposal, proposal_id)
    if proposal is None:
        raise Problem("problem-unknown-proposal")
    return Opened(
        proposal=proposal,
        saved=approval.version(session, proposal.version_id),
        decision=approval.decision_of(session, proposal_id),
        events=tuple(approval.events(session, proposal_id)),
        requests=tuple(approval.requests(session, proposal_id)),
        names={one.username: one.name for one in accounts.everybody(session)},
    )


def since_asked(session: Session, typed: Questionnaire) -> Since | None:
    """A text beside the version asked last, also where that is the one it was begun from."""
    tranche = last_asked(session, typed.id)
    if tranche is None:
        return None
    return Since(tranche, approval.version(session, tranche.version_id), typed)
