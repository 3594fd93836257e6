"""The secretary's form: what the meeting decided, with everything shown before it is saved."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.approval import Outcome, Ruling, State
from survey.approval.adoption import settle_adopted
from survey.custody import KINDS
from survey.notices import Event
from survey.pages import decision_acting as acting
from survey.pages import limit_fields
from survey.pages.decision_acting import Act
from survey.pages.decision_amendments import Amendments
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.decision_minutes import MinutesForm, minutes_of
from survey.pages.decision_places import question_labels
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Decision, Proposal


def draft_of(case: Case) -> Draft:
    return Draft(f"register-{case.proposal.id}")


@dataclass(frozen=True)
class DecisionForm:
    """``before``: an entry the leader sent back, which the fields begin with."""

    visitor: Visitor
    case: Case
    draft: Draft
    before: Decision | None

    def draw(self) -> None:
        say = self.visitor.say
        st.subheader(say("decision-register-title"), anchor=False)
        st.markdown(say("decision-register-lead"))
        outcome = st.radio(
            say("decision-outcome"),
            [one.value for one in Outcome],
            index=None,
            key=self.draft.field("outcome", self.before.outcome if self.before else None),
            format_func=lambda one: say(f"decision-outcome-{one}"),
            persist_state="session",
        )
        if outcome is None:
            return
        amendments, shown = self._amendments, None
        if outcome == Outcome.APPROVED:
            shown = amendments.draw()
        adopted = shown.questionnaire if shown is not None else None
        versions = [self.case.proposed, *([adopted] if adopted else [])]
        minutes = MinutesForm(
            say,
            self.draft,
            minutes_of(self.before) if self.before else None,
            self._wording(outcome),
            outcome,
            question_labels(say, *versions),
        )
        minutes.draw()
        if outcome == Outcome.APPROVED:
            self._draw_terms()
        st.markdown(say("decision-save-lead"))

        def save(session: Session, who: str) -> None:
            _require_undecided(session, self.case)
            proposal_id, ruling = self.case.proposal.id, Ruling(Outcome.REJECTED)
            if outcome == Outcome.APPROVED:
                ruling = self._approval(amendments.adopted(session, shown))
            approval.register(session, proposal_id, minutes.read(), ruling, who)
            adopted_ids = amendments.suggestion_ids() if shown is not None else []
            settle_adopted(session, proposal_id, adopted_ids, who)

        act = Act(
            self.case.proposal.id,
            save,
            say("decision-registered"),
            Event.DECISION_REGISTERED,
            self.draft.drop,
        )
        acting.button(say("decision-save"), act, key="decision-save", kind="primary")

    def _wording(self, outcome: str) -> str:
        """What the decision's words begin with."""
        if self.before is not None and self.before.outcome == outcome:
            return self.before.wording
        if outcome == Outcome.APPROVED:
            return self.case.proposal.case_paper.get("recommendation", "")
        return ""

    @property
    def _amendments(self) -> Amendments:
        adopted = self.case.adopted(self.before) if self.before else None
        begun = adopted if adopted is not None and adopted != self.case.proposed else None
        return Amendments(self.visitor, self.draft, self.case, begun)

    def _draw_terms(self) -> None:
        say, draft, wanted = self.visitor.say, self.draft, self.before or self.case.proposal
        st.markdown(f"**{say('decision-terms')}**")
        keys = {
            short: draft.field(short, getattr(wanted, name))
            for name, short in limit_fields.NAMES.items()
        }
        limit_fields.draw(say, lambda short: keys.get(short, f"{draft.scope}-{short}"))
        st.radio(
            say("decision-custody"),
            KINDS[::-1],
            key=draft.field("custody", wanted.custody),
            format_func=lambda one: say(f"decision-custody-{one.replace('_', '-')}"),
            persist_state="session",
        )
        st.checkbox(
            say("decision-open"),
            key=draft.field("open", wanted.open_questions),
            persist_state="session",
        )
        if self.case.earlier_approved:
            replaces = self.before.replaces_earlier if self.before else True
            st.checkbox(
                say("decision-replaces"),
                key=draft.field("replaces", replaces),
                persist_state="session",
            )

    def _approval(self, adopted: Questionnaire) -> Ruling:
        value = self.draft.value
        return Ruling(
            Outcome.APPROVED,
            adopted=adopted,
            distribution_minimum=value("minimum"),
            index_minimum=value("index"),
            end_class_size=value("end-class"),
            custody=value("custody"),
            open_questions=value("open"),
            replaces_earlier=value("replaces", True),
        )


def _require_undecided(session: Session, case: Case) -> None:
    """What others did meanwhile is told before what the fields lack."""
    if approval.waiting(session, case.proposal.id) is not None:
        raise Problem("problem-decision-waits")
    state = session.get_one(Proposal, case.proposal.id).state
    if state != State.UNDER_TREATMENT:
        raise Problem("problem-cannot-approve", state=state)
