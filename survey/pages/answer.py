"""Answering: what an employee with a code sees."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import approval, ballotbox, custody
from survey.approval import Approved
from survey.ballotbox import CodeStatus, Outcome, Ticket
from survey.pages import answer_sheet, code_form
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import ANSWER
from survey.pages.visitor import LANGUAGE_STATE, Visitor, current_ticket
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Tranche, reading
from survey.texts import Say, translator

SHEET = "sheet"
RESULT = "submission"
NOT_SAVED = "not-saved"


def look_up(visitor: Visitor, ticket: Ticket) -> tuple[Tranche, Approved]:
    """The open tranche a ticket belongs to; shows why there is none, and stops the page."""
    here, say = visitor.here, visitor.say
    with reading(here.engine) as session:
        check = ballotbox.check_code(
            session, here.pepper, ticket.code, datetime.now(UTC), ticket.begun_at
        )
        if check.status == CodeStatus.READY and check.tranche is not None:
            row = check.tranche
            return row, approval.require_approved(session, row.fingerprint, row.languages)
    st.error(say(f"code-{check.status.replace('_', '-')}"))
    code_form.draw(say)
    st.stop()


def draw_introduction(visitor: Visitor, approved: Approved, tranche: Tranche) -> None:
    say, language = visitor.say, visitor.language
    questionnaire, decision = approved.questionnaire, approved.decision
    st.title(plain(questionnaire.title.in_language(language)), anchor=False)
    if questionnaire.intro is not None:
        st.markdown(plain(questionnaire.intro.in_language(language)))
    st.markdown(
        say(
            "answer-approved-by",
            body=plain(decision.body),
            case=plain(decision.case_number),
            date=decision.decided_on,
        )
    )
    st.markdown(say("answer-duration", minutes=answer_sheet.minutes(questionnaire)))
    st.info(say("answer-anonymous"))
    with st.expander(say("answer-stored-title")):
        st.markdown(say("answer-stored"))
        if tranche.custody == custody.KEY_FILE:
            st.markdown(say("answer-stored-key-file"))


def switch_language(language: str) -> None:
    st.session_state[LANGUAGE_STATE] = language
    answer_sheet.keep(SHEET)


def send(visitor: Visitor, ticket: Ticket, questionnaire: Questionnaire) -> None:
    here = visitor.here
    raw = answer_sheet.read(questionnaire, SHEET)
    st.session_state[NOT_SAVED] = None
    try:
        result = ballotbox.submit(here.engine, here.pepper, ticket, raw, datetime.now(UTC))
    except Problem as problem:
        st.session_state[NOT_SAVED] = problem
        return
    st.session_state[RESULT] = result
    if result.outcome == Outcome.COUNTED:
        answer_sheet.clear(SHEET)


def draw_form(
    visitor: Visitor, ticket: Ticket, tranche: Tranche, questionnaire: Questionnaire
) -> None:
    say, language = visitor.say, visitor.language
    result = st.session_state.get(RESULT)
    checked = result.sheet if result else None
    with st.form(SHEET + "-form", border=False, enter_to_submit=False):
        offered = [code for code in questionnaire.languages if code in tranche.languages]
        with st.container(key="languages", horizontal=True):
            for code in offered if len(offered) > 1 else ():
                st.form_submit_button(
                    translator(code)(f"language-{code}"),
                    key=f"language-{code}",
                    type="secondary" if code == language else "tertiary",
                    on_click=switch_language,
                    args=(code,),
                )
        st.caption(say("answer-voluntary"))
        answer_sheet.draw(questionnaire, language, SHEET, checked)
        if checked and checked.problems:
            st.error(answer_sheet.say_problem_summary(say, checked))
        problem = st.session_state.get(NOT_SAVED)
        if problem is not None:
            st.error(f"{problem.told(language)} {say('answer-still-here')}")
        st.form_submit_button(
            say("answer-send"),
            key="send",
            type="primary",
            width="stretch",
            on_click=send,
            args=(visitor, ticket, questionnaire),
        )
        st.caption(say("answer-send-once"))


def draw_thanks(say: Say) -> None:
    st.title(say("thanks-title"), anchor=False)
    st.success(say("thanks-counted"))
    st.markdown(say("thanks-what-happens"))
    st.html(
        '<form method="post" action="/ferdig" class="medvirk-form">'
        f'<button type="submit">{say("thanks-done")}</button></form>'
    )
    st.caption(say("thanks-shared-device"))


def main() -> None:
    visitor = open_page(ANSWER)
    say = visitor.say
    ticket = current_ticket(visitor.here)
    if ticket is None:
        st.title(say("code-title"), anchor=False)
        code_form.draw(say)
        return
    result = st.session_state.get(RESULT)
    counted = result is not None and result.outcome == Outcome.COUNTED
    if counted or ballotbox.has_answered(visitor.here.engine, ticket):
        draw_thanks(say)
        return
    row, approved = look_up(visitor, ticket)
    draw_introduction(visitor, approved, row)
    draw_form(visitor, ticket, row, approved.questionnaire)


with told():
    main()
