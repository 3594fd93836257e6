"""What PSU adopts: the questions as proposed, or with amendments."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import drafting
from survey.approval.adoption import amended
from survey.drafting import Checked
from survey.pages import decision_comparison as comparison
from survey.pages import decision_suggestions as suggestions
from survey.pages import draft_faults, draft_style
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import reading

AS_PROPOSED, AMENDED = CHOICES = ("as_proposed", "amended")


@dataclass(frozen=True)
class Amendments:
    """``begun``: an adopted version that the fields begin with instead of the proposed one."""

    visitor: Visitor
    draft: Draft
    case: Case
    begun: Questionnaire | None

    def draw(self) -> Checked | None:
        """The choice, the editing and what comes of it: the whole questionnaire as it is adopted,
        or None where the suggestions that are ticked cannot stand together."""
        say = self.visitor.say
        st.radio(
            say("decision-adopted"),
            CHOICES,
            key=self.draft.field("adopted", AMENDED if self.begun else AS_PROPOSED),
            format_func=lambda one: say(f"decision-adopted-{one.replace('_', '-')}"),
            persist_state="session",
        )
        try:
            with reading(self.visitor.here.engine) as session:
                if self._is_amended:
                    suggestions.draw(self.visitor, self.draft, self.case)
                    self._draw_editing(session)
                checked = drafting.check(self.text(session))
        except Problem as problem:
            st.error(plain(problem.told(self.visitor.language)))
            return None
        if checked.questionnaire is not None:
            self._draw_outcome(checked.questionnaire)
        return checked

    def adopted(self, session: Session, shown: Checked | None) -> Questionnaire:
        """Raises ``Problem`` where the text breaks the rules of the language, or is another than
        the one that was ``shown``: it may be changed in the moment the button is clicked."""
        checked = drafting.check(self.text(session))
        if checked.questionnaire is None:
            raise Problem("problem-adopted-faulty", count=len(checked.faults))
        if shown is None or checked.text != shown.text:
            raise Problem("problem-adopted-unseen")
        return checked.questionnaire

    def suggestion_ids(self) -> list[str]:
        """The suggested wordings that the meeting adopted."""
        return suggestions.ticked(self.draft, self.case) if self._is_amended else []

    def text(self, session: Session) -> str:
        """Raises ``Problem`` where the suggestions that are ticked cannot stand together."""
        if not self._is_amended:
            return self.case.proposed.source
        with_suggestions = amended(session, self.case.proposal.id, self.suggestion_ids())
        if not self.draft.value("by-hand"):
            return with_suggestions
        return str(self.draft.value(_text_field(with_suggestions), with_suggestions))

    @property
    def _is_amended(self) -> bool:
        return bool(self.draft.value("adopted") == AMENDED)

    def _draw_editing(self, session: Session) -> None:
        say, begun = self.visitor.say, self.begun
        with_suggestions = amended(session, self.case.proposal.id, self.suggestion_ids())
        # What the leader sent back may have been edited by hand.
        edited = begun is not None and begun.source != with_suggestions
        st.checkbox(
            say("decision-by-hand"),
            key=self.draft.field("by-hand", edited),
            persist_state="session",
        )
        if not self.draft.value("by-hand"):
            return
        st.markdown(say("decision-by-hand-lead"))
        at_first = begun.source if edited and begun is not None else with_suggestions
        key = self.draft.field(_text_field(with_suggestions), at_first)
        checked = drafting.check(str(self.draft.value(_text_field(with_suggestions))))
        st.html(f"<style>{draft_style.PAGE}{_numbers(checked)}</style>")
        with st.container(key="draft-text"):
            st.text_area(say("decision-by-hand-text"), key=key, height=420, persist_state="session")
        draft_faults.draw(self.visitor, checked)

    def _draw_outcome(self, adopted: Questionnaire) -> None:
        """What was proposed beside what is adopted."""
        say, proposed = self.visitor.say, self.case.proposed
        if adopted != proposed:
            st.markdown(f"**{say('decision-compared-title')}**")
            comparison.draw_adopted(say, proposed, adopted)
        elif self._is_amended:
            st.info(say("decision-not-amended"))
        comparison.draw_fingerprints(say, proposed, adopted)


def _text_field(with_suggestions: str) -> str:
    """Another field for each text one begins with, so that what was typed is never mixed."""
    return f"text-{hashlib.sha256(with_suggestions.encode()).hexdigest()[:12]}"


def _numbers(checked: Checked) -> str:
    return draft_style.gutter(
        checked.text.count("\n") + 1,
        {fault.line for fault in checked.faults},
        {warning.line for warning in checked.warnings},
    )
