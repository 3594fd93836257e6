"""Which questionnaires a tranche may be planned with, and why others may not."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from survey import approval
from survey.approval import State
from survey.custody import KEY_FILE, KEY_HOLDERS, default_for
from survey.questionnaire import Questionnaire
from survey.store import Decision, Proposal


@dataclass(frozen=True)
class Offer:
    """A version that PSU has approved. ``languages``: those it may be asked in now."""

    version_id: str
    questionnaire: Questionnaire
    proposal: Proposal
    decision: Decision
    languages: tuple[str, ...]

    @property
    def custody_kinds(self) -> tuple[str, ...]:
        """The kinds that are no weaker than PSU decided, the suggested one first."""
        if self.decision.custody == KEY_HOLDERS:
            return (KEY_HOLDERS,)
        suggested = default_for(self.questionnaire)
        return (suggested, KEY_FILE if suggested == KEY_HOLDERS else KEY_HOLDERS)


@dataclass(frozen=True)
class NotOffered:
    """``state``: of the proposal; a text ``planning-not-offered-<state>`` says why not."""

    questionnaire: Questionnaire
    state: str

    @property
    def text_name(self) -> str:
        return self.state.replace("_", "-")


def offers(session: Session) -> list[Offer]:
    found = (offer(session, one) for one in approval.everything(session, {State.APPROVED}))
    return [one for one in found if one is not None]


def offer(session: Session, proposal: Proposal) -> Offer | None:
    """None where what is stored does not hold together: its words were never adopted."""
    decision = approval.decision_on(session, proposal.version_id)
    if decision is None:
        return None
    return Offer(
        proposal.version_id,
        approval.version(session, proposal.version_id),
        proposal,
        decision,
        approval.approved_languages(session, proposal.version_id),
    )


def offer_of(session: Session, version_id: str) -> Offer | None:
    """The offer of one version, if it still may be planned with."""
    return next((one for one in offers(session) if one.version_id == version_id), None)


def not_offered(session: Session) -> list[NotOffered]:
    """The newest first."""
    others = set(State) - {State.APPROVED}
    return [
        NotOffered(approval.version(session, one.version_id), one.state)
        for one in approval.everything(session, others)
    ]
