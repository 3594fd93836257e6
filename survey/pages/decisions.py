"""Decisions: what PSU's meeting decided is registered, confirmed, corrected and signed for."""

from __future__ import annotations

import streamlit as st

from survey.accounts import Role
from survey.approval import State
from survey.pages import (
    decision_acting,
    decision_agenda,
    decision_case,
    decision_confirming,
    decision_correcting,
    decision_record,
    decision_signing,
    decision_style,
    decision_waiting,
)
from survey.pages.decision_case import Case
from survey.pages.decision_form import DecisionForm, draft_of
from survey.pages.decision_waiting import CHOSEN
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import DECISIONS, QUESTIONS
from survey.pages.visitor import Visitor
from survey.store import reading


def choose(visitor: Visitor, cases: list[Case], first: Case) -> Case:
    say = visitor.say
    by_id = {case.proposal.id: case for case in cases}
    if len(cases) == 1:
        return cases[0]
    before = st.session_state.get(CHOSEN, first.proposal.id)
    # Without a key of its own, since the labels change with the cases.
    st.session_state[CHOSEN] = st.selectbox(
        say("decision-choose"),
        list(by_id),
        index=list(by_id).index(before) if before in by_id else 0,
        format_func=lambda one: say(
            "decision-choice",
            title=by_id[one].now.title.in_language(visitor.language),
            state=say(f"decision-state-{by_id[one].proposal.state.replace('_', '-')}"),
            day=by_id[one].since,
        ),
    )
    return by_id[st.session_state[CHOSEN]]


def draw_plan(visitor: Visitor, case: Case) -> None:
    """What the proposal asks for and why."""
    say, proposal = visitor.say, case.proposal
    told_of = {
        "decision-plan-purpose": plain(proposal.purpose),
        "decision-plan-owner": plain(proposal.owner),
        "decision-plan-follow-up": say(
            "decision-plan-follow-up-is",
            by=plain(proposal.follow_up_by),
            on=proposal.follow_up_on or "",
        ),
    }
    with st.expander(say("decision-plan")):
        for name, text in told_of.items():
            st.markdown(f"**{say(name)}**  \n{text}")
        st.page_link(QUESTIONS.script, label=say("decision-read"))


def draw_treatment(visitor: Visitor, case: Case) -> None:
    """What the committee's secretary and leader do about a proposal that is before it."""
    say, is_secretary = visitor.say, visitor.role == Role.PSU_SECRETARY
    state, waiting = case.proposal.state, case.waiting
    if state == State.PROPOSED and is_secretary:
        decision_agenda.draw_taking_up(visitor, case)
    if waiting is not None and state != State.WITHDRAWN:
        # Whoever registers it drops the draft, so it was done elsewhere.
        if is_secretary and draft_of(case).is_touched:
            st.warning(say("decision-somebody-was-quicker"))
        decision_confirming.draw(visitor, case, waiting)
    if state != State.UNDER_TREATMENT or not is_secretary:
        return
    if waiting is None:
        before = case.returned
        if before is not None:
            verdict = before[1]
            by, reason = plain(case.name_of(verdict.who)), plain(verdict.reason)
            st.warning(say("decision-was-returned", by=by, reason=reason))
        if visitor.name in case.proposers:
            st.warning(say("problem-own-proposal"))
        else:
            DecisionForm(visitor, case, draft_of(case), before[0] if before else None).draw()
    decision_agenda.draw_taking_off(visitor, case)


def draw_case(visitor: Visitor, case: Case) -> None:
    say, state = visitor.say, case.proposal.state
    st.header(plain(case.now.title.in_language(visitor.language)), anchor=False)
    name = state.replace("_", "-")
    st.markdown(f"**{say(f'decision-state-{name}')}.** {say(f'decision-state-{name}-means')}")
    draw_plan(visitor, case)
    draw_treatment(visitor, case)
    decision_signing.draw(visitor, case)
    decision_record.draw(visitor, case)
    if case.holding and case.waiting is None and visitor.role == Role.PSU_SECRETARY:
        decision_correcting.draw(visitor, case, case.holding)
    decision_record.draw_events(say, case)


def main() -> None:
    visitor = open_page(DECISIONS)
    say = visitor.say
    st.title(say("page-decisions"), anchor=False)
    message, top = decision_acting.message(), st.empty()
    if message:
        top.success(message)
        # Whoever clicked at the foot of a long page does not see its top.
        st.toast(message, duration="long")
    with reading(visitor.here.engine) as session:
        cases = [decision_case.read(session, one) for one in decision_case.proposals(session)]
    if not cases:
        st.info(say("decision-none"))
        return
    found = decision_waiting.tasks(cases, visitor.role)
    decision_waiting.draw(visitor, found)
    st.html(f"<style>{decision_style.PAGE}</style>")
    with st.container(key="decision-case"):
        draw_case(visitor, choose(visitor, cases, found[0].case if found else cases[0]))
    refused = decision_acting.refused_elsewhere()
    if refused:
        top.error(refused)


with told():
    main()
