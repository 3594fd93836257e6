"""Correcting the minutes of a decision that holds: a new entry, which the leader confirms too."""

from __future__ import annotations

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.notices import Event
from survey.pages import decision_acting as acting
from survey.pages.decision_acting import Act
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.decision_minutes import MinutesForm, minutes_of
from survey.pages.decision_places import question_labels
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Decision


def draw(visitor: Visitor, case: Case, holding: Decision) -> None:
    say = visitor.say
    draft = Draft(f"correct-{holding.id}")
    labels = question_labels(say, *case.words_of(holding))
    before, wording, outcome = minutes_of(holding), holding.wording, holding.outcome
    form = MinutesForm(say, draft, before, wording, outcome, labels)
    with st.expander(say("decision-correct"), expanded=draft.is_touched):
        st.markdown(say("decision-correct-lead"))
        form.draw()

        def correct(session: Session, who: str) -> None:
            minutes = form.read()
            if minutes == before:
                raise Problem("problem-nothing-corrected")
            approval.correct(session, holding.id, minutes, who)

        act = Act(
            case.proposal.id,
            correct,
            say("decision-correction-registered"),
            Event.DECISION_REGISTERED,
            draft.drop,
        )
        acting.button(say("decision-correct-save"), act, key="decision-correct", kind="primary")
