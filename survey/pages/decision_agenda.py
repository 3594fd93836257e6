"""The committee's agenda: a proposal is taken up, or taken off again."""

from __future__ import annotations

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.notices import Event
from survey.pages import decision_acting as acting
from survey.pages.decision_acting import Act
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.visitor import Visitor
from survey.problem import Problem

LONGEST_REASON = 2_000


def draw_taking_up(visitor: Visitor, case: Case) -> None:
    say = visitor.say
    st.markdown(say("decision-treat-lead"))
    act = Act(
        case.proposal.id,
        lambda session, who: approval.begin_treatment(session, case.proposal.id, who),
        say("decision-treated"),
        Event.TREATMENT_BEGUN,
    )
    acting.button(say("decision-treat"), act, key="decision-treat", kind="primary")


def draw_taking_off(visitor: Visitor, case: Case) -> None:
    say = visitor.say
    with st.expander(say("decision-take-off")):
        st.markdown(say("decision-take-off-lead"))
        draft = Draft(f"take-off-{case.proposal.id}")
        st.text_area(
            say("decision-take-off-reason"),
            key=draft.field("reason", ""),
            max_chars=LONGEST_REASON,
            persist_state="session",
            height=100,
        )

        def withdraw(session: Session, who: str) -> None:
            reason = draft.value("reason")
            if not reason.strip():
                raise Problem("problem-no-withdrawal-reason")
            approval.withdraw(session, case.proposal.id, who, reason)

        act = Act(case.proposal.id, withdraw, say("decision-taken-off"), afterwards=draft.drop)
        acting.button(say("decision-take-off-do"), act, key="decision-take-off")
