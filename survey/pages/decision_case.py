"""One proposal before PSU with everything about it, read anew each time the page is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from survey import accounts, approval
from survey.approval import Requested, State, Transition, suggestion
from survey.approval.decision import RETURNED
from survey.approval.proposal import proposers
from survey.approval.suggestion import Suggested
from survey.clock import local
from survey.questionnaire import Questionnaire
from survey.store import Decision, DecisionVerdict, Proposal, ProposalEvent

BEFORE_PSU = frozenset(State) - {State.DRAFT}
_ADOPTIONS = frozenset({Transition.APPROVE, "correct_slips"})


@dataclass(frozen=True)
class Case:
    """``proposed``: what PSU was asked to approve; ``now``: what the proposal stands for now.
    ``versions``: every version that anything about it names, by id. ``names``: what people
    are called, by user name. ``earlier_approved``: whether something is there to be replaced."""

    proposal: Proposal
    proposed: Questionnaire
    now: Questionnaire
    entries: tuple[tuple[Decision, DecisionVerdict | None], ...]
    holding: Decision | None
    requests: tuple[Requested, ...]
    suggested: tuple[Suggested, ...]
    events: tuple[ProposalEvent, ...]
    versions: Mapping[str, Questionnaire]
    proposers: frozenset[str]
    names: Mapping[str, str]
    earlier_approved: bool

    @property
    def since(self) -> date:
        """The day something last happened to it."""
        return local(self.events[-1].at).date()

    @property
    def waiting(self) -> Decision | None:
        """The entry that waits for the leader."""
        return next((one for one, verdict in self.entries if verdict is None), None)

    @property
    def returned(self) -> tuple[Decision, DecisionVerdict] | None:
        """The last entry, where the leader sent it back."""
        entry, verdict = self.entries[-1] if self.entries else (None, None)
        if entry is None or verdict is None or verdict.verdict != RETURNED:
            return None
        return entry, verdict

    def adopted(self, entry: Decision) -> Questionnaire | None:
        return self.versions[entry.adopted_version_id] if entry.adopted_version_id else None

    def words_of(self, entry: Decision) -> tuple[Questionnaire, ...]:
        """What the entry adopts, where it does, and what was proposed."""
        adopted = self.adopted(entry)
        return (self.proposed,) if adopted is None else (adopted, self.proposed)

    def before_slips(self, corrected: str) -> Questionnaire:
        """The approved version that the corrected one, given by its id, stands or would stand in
        place of."""
        approved = [one.version_id for one in self.events if one.transition in _ADOPTIONS]
        if corrected in approved[1:]:
            return self.versions[approved[approved.index(corrected) - 1]]
        return self.now

    def name_of(self, username: str) -> str:
        return self.names.get(username, username)


def proposals(session: Session) -> list[Proposal]:
    """All that has been before PSU, the latest first."""
    return approval.everything(session, BEFORE_PSU)


def read(session: Session, proposal: Proposal) -> Case:
    entries = tuple(approval.entries(session, proposal.id))
    requests = tuple(approval.requests(session, proposal.id))
    events = tuple(approval.events(session, proposal.id))
    taken_up = [
        one.version_id for one in events if one.transition == Transition.BEGIN_TREATMENT
    ] or [proposal.version_id]
    named = {one.adopted_version_id for one, _ in entries if one.adopted_version_id}
    named |= {one.request.version_id for one in requests}
    named |= {one.version_id for one in events}
    others = approval.everything(session, {State.APPROVED})
    return Case(
        proposal=proposal,
        proposed=approval.version(session, taken_up[-1]),
        now=approval.version(session, proposal.version_id),
        entries=entries,
        holding=approval.decision_of(session, proposal.id),
        requests=requests,
        suggested=tuple(suggestion.suggestions(session, proposal.id)),
        events=events,
        versions={one: approval.version(session, one) for one in named},
        proposers=proposers(session, proposal.id),
        names={one.username: one.name for one in accounts.everybody(session)},
        earlier_approved=any(
            one.questionnaire_id == proposal.questionnaire_id and one.id != proposal.id
            for one in others
        ),
    )
