"""The proposal's way to PSU: what is lacking, what will happen, sending it and taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import streamlit as st

from survey import approval, drafting, notices
from survey.approval import State
from survey.clock import local
from survey.notices import Event
from survey.pages import draft_editor, draft_history, draft_plan
from survey.pages.draft_acting import attempt, draw_outcome, finish, refuse
from survey.pages.draft_begun import Begun, Saved
from survey.pages.draft_opened import Opened
from survey.pages.markdown import plain
from survey.pages.registry import QUESTIONS
from survey.pages.visitor import Visitor
from survey.questionnaire import lint

_SEND, _WITHDRAW = "send", "withdraw"
_LONGEST_REASON = 1000


def draw(visitor: Visitor, opened: Opened, text: Begun[Saved]) -> None:
    say, state = visitor.say, opened.state
    st.subheader(say("drafts-sending-title"), anchor=False)
    draw_outcome(_SEND)
    draw_outcome(_WITHDRAW)
    if state == State.DRAFT:
        _draw_sending(visitor, opened, text)
    elif state == State.PROPOSED:
        st.markdown(say("drafts-sent"))
        st.page_link(QUESTIONS.script, label=say("drafts-to-comments"))
    elif state == State.UNDER_TREATMENT:
        st.info(say("drafts-under-treatment"))
        st.page_link(QUESTIONS.script, label=say("drafts-to-comments"))
    elif opened.decision is not None:
        decision = opened.decision
        st.markdown(
            say(
                "drafts-decided",
                outcome=decision.outcome,
                body=plain(decision.body),
                case=plain(decision.case_number),
                date=decision.decided_on,
                wording=plain(decision.wording),
            )
        )
    if state in (State.DRAFT, State.PROPOSED):
        _draw_withdrawal(visitor, opened)
    draft_history.draw(say, opened)


def _draw_sending(visitor: Visitor, opened: Opened, text: Begun[Saved]) -> None:
    say = visitor.say
    lacking = list(_lacking(visitor, opened, text))
    if lacking:
        st.warning(say("drafts-lacking"))
        st.markdown("\n".join(f"- {one}" for one in lacking))
        return
    st.success(say("drafts-ready"))
    warnings = lint(opened.saved)
    if warnings:
        st.markdown(say("drafts-ready-warnings", count=len(warnings)))
    if not opened.proposal.case_paper:
        st.markdown(say("drafts-ready-paper"))
    st.markdown(say("drafts-what-happens"))
    sure = st.checkbox(say("drafts-send-confirm"), key=f"send-sure-{opened.proposal.version_id}")
    if st.button(say("drafts-send"), key="send", type="primary"):
        if not sure:
            refuse(_SEND, say("drafts-send-confirm-first"))
        _send(visitor, opened)


def _lacking(visitor: Visitor, opened: Opened, text: Begun[Saved]) -> Iterator[str]:
    say, plan = visitor.say, approval.plan_of(opened.proposal)
    if draft_editor.is_changed(text):
        yield say("drafts-lacks-saved-text")
    for name in drafting.unwritten(opened.saved):
        number = opened.saved.number(name) if name else 0
        yield say("drafts-lacks-words", number=number)
    if draft_plan.is_changed(draft_plan.begun(opened)):
        yield say("drafts-lacks-saved-plan")
        return
    for field, value in (
        ("purpose", plan.purpose),
        ("owner", plan.owner),
        ("follow-up-on", plan.follow_up_on),
        ("follow-up-by", plan.follow_up_by),
    ):
        if not value:
            yield say("drafts-lacks-plan", field=say(f"drafts-plan-{field}"))


def _send(visitor: Visitor, opened: Opened) -> None:
    proposal, today = opened.proposal, local(datetime.now(UTC)).date()
    attempt(
        visitor,
        _SEND,
        lambda session: drafting.propose(
            session, proposal.id, proposal.version_id, visitor.name, today
        ),
    )
    told = notices.tell(visitor.here, Event.PROPOSED, proposal.id, visitor.name)
    finish(_SEND, f"{visitor.say('drafts-send-done')} {told.in_words(visitor.say)}".strip())


def _draw_withdrawal(visitor: Visitor, opened: Opened) -> None:
    say, proposal = visitor.say, opened.proposal
    label = say("drafts-withdraw", state=opened.state)
    with st.expander(label):
        st.markdown(say(f"drafts-withdraw-{opened.state}"))
        reason = st.text_area(
            say("drafts-withdraw-reason"),
            key=f"withdraw-reason-{proposal.id}",
            max_chars=_LONGEST_REASON,
            persist_state="session",
        )
        if st.button(label, key="withdraw"):
            attempt(
                visitor,
                _WITHDRAW,
                lambda session: drafting.withdraw(session, proposal.id, visitor.name, reason),
            )
            finish(_WITHDRAW, say("drafts-withdraw-done"))
