"""A proposal as the reading page shows it, looked up anew at each rerun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlmodel import Session

from survey import accounts, approval
from survey.approval import Requested, Since, Standing, State, Suggested
from survey.approval.comment import Conversation, conversations
from survey.approval.discussion import UNDER_DISCUSSION
from survey.questionnaire import LintWarning, Question, Questionnaire, lint
from survey.store import Account, Decision, Proposal, ProposalEvent
from survey.texts import Say


@dataclass(frozen=True)
class Case:
    """``decision`` is the one that holds, ``waiting`` one that the leader has not confirmed.
    ``since``: what changed since the questionnaire was asked before, if it was."""

    proposal: Proposal
    questionnaire: Questionnaire
    decision: Decision | None
    waiting: Decision | None
    since: Since | None
    events: Sequence[ProposalEvent]
    requests: Sequence[Requested]
    approved_languages: Sequence[str]
    conversations: Sequence[Conversation]
    suggestions: Sequence[Suggested]
    people: Mapping[str, Account]

    @property
    def state(self) -> State:
        return State(self.proposal.state)

    @property
    def is_open(self) -> bool:
        """Whether one may comment and suggest."""
        return self.state in UNDER_DISCUSSION

    @cached_property
    def remarks(self) -> tuple[LintWarning, ...]:
        return lint(self.questionnaire)

    def threads_on(self, question: str) -> list[Conversation]:
        return [one for one in self.conversations if self.home(one.question) == question]

    def suggested_for(self, question: str) -> list[Suggested]:
        return [
            one
            for one in self.suggestions
            if self.home(one.suggestion.place.partition("/")[0]) == question
        ]

    def open_threads(self, question: str) -> list[Conversation]:
        found = self.threads_on(question) if self.is_open else []
        return [one for one in found if not one.is_resolved]

    def open_suggestions(self, question: str) -> list[Suggested]:
        found = self.suggested_for(question) if self.is_open else []
        return [one for one in found if one.standing == Standing.OPEN]

    def home(self, question: str) -> str:
        """The question's own card, or the whole where it is gone."""
        return question if question in self._names else ""

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(question.name for question in self.questionnaire.questions)

    def person(self, say: Say, username: str) -> str:
        """Name and role, as text."""
        account = self.people.get(username)
        if account is None:
            return username
        return f"{account.name}, {say(f'role-{account.role}')}"

    def heading(self, say: Say, question: Question) -> str:
        if question.type == "note":
            return say("reading-note")
        return say("reading-question", number=self.questionnaire.number(question.name))


def load(session: Session, proposal: Proposal) -> Case:
    return Case(
        proposal=proposal,
        questionnaire=approval.version(session, proposal.version_id),
        decision=approval.decision_of(session, proposal.id),
        waiting=approval.waiting(session, proposal.id),
        since=approval.since_asked(session, proposal.version_id),
        events=approval.events(session, proposal.id),
        requests=approval.requests(session, proposal.id),
        approved_languages=approval.approved_languages(session, proposal.version_id),
        conversations=conversations(session, proposal.id),
        suggestions=approval.suggestions(session, proposal.id),
        people={one.username: one for one in accounts.everybody(session)},
    )
