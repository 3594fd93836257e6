"""The leader's yes or no to what the secretary registered."""

from __future__ import annotations

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.accounts import Role
from survey.notices import Event
from survey.pages import decision_acting as acting
from survey.pages import decision_entry, question_list
from survey.pages.decision_acting import Act
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.decision_record import registered
from survey.pages.visitor import Visitor
from survey.store import Decision

LONGEST_REASON = 2_000


def draw(visitor: Visitor, case: Case, entry: Decision) -> None:
    say = visitor.say
    title = "decision-confirm-correction-title" if entry.corrects else "decision-confirm-title"
    st.subheader(say(title), anchor=False)
    st.markdown(registered(say, case, entry))
    with st.container(border=True, key="decision-entry"):
        st.markdown(f"### {decision_entry.heading(say, entry)}")
        decision_entry.draw(say, case, entry)
    adopted = case.adopted(entry)
    if adopted is not None:
        with st.expander(say("decision-all-questions")):
            st.html(question_list.html(say, adopted, adopted.default_language))
    if visitor.role != Role.PSU_LEADER:
        st.info(say("decision-waits-for-leader"))
        return
    if entry.registered_by == visitor.name:
        st.warning(say("problem-own-entry"))
    elif visitor.name in case.proposers:
        st.warning(say("problem-own-proposal"))
    else:
        _draw_choice(visitor, case, entry)


def _draw_choice(visitor: Visitor, case: Case, entry: Decision) -> None:
    say = visitor.say
    lead, label, done = "lead", "confirm", "confirmed"
    if entry.corrects:
        lead, label, done = "lead-correction", "confirm-correction", "correction-confirmed"
    st.markdown(say(f"decision-confirm-{lead}"))
    confirm = Act(
        case.proposal.id,
        lambda session, who: approval.confirm(session, entry.id, who),
        say(f"decision-{done}"),
        Event.DECISION_CONFIRMED,
    )
    acting.button(say(f"decision-{label}"), confirm, key="decision-confirm", kind="primary")
    with st.expander(say("decision-return")):
        draft = Draft(f"return-{entry.id}")
        st.text_area(
            say("decision-return-reason"),
            key=draft.field("reason", ""),
            max_chars=LONGEST_REASON,
            persist_state="session",
            height=100,
        )

        def send_back(session: Session, who: str) -> None:
            approval.send_back(session, entry.id, draft.value("reason"), who)

        act = Act(
            case.proposal.id,
            send_back,
            say("decision-returned"),
            Event.DECISION_RETURNED,
            draft.drop,
        )
        acting.button(say("decision-return"), act, key="decision-return")
