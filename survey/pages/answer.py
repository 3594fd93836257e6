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
from survey.pages.registry import ANSWER, STORED
from survey.pages.visitor import LANGUAGE_STATE, Visitor, current_ticket
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Tranche, reading
from survey.texts import translator

SHEET = "sheet"
RESULT = "submission"
NOT_SAVED = "not-saved"
HANDLED = "handled"


def look_up(visitor: Visitor, ticket: Ticket) -> tuple[Tranche, Approved]:
    """The open tranche a ticket belongs to; thanks, or says why there is none, and stops."""
    here, say = visitor.here, visitor.say
    with reading(here.engine) as session:
        check = ballotbox.check_code(
            session, here.pepper, here.keys, ticket.code, datetime.now(UTC), ticket.begun_at
        )
        if check.status == CodeStatus.READY and check.tranche is not None:
            row = check.tranche
            return row, approval.require_approved(session, row.version_id, row.languages)
        answered = ballotbox.has_answered(session, ticket)
    if answered:
        draw_thanks(visitor)
    else:
        st.error(say(f"code-{check.status.replace('_', '-')}"))
        code_form.draw(say)
    st.stop()


def draw_introduction(visitor: Visitor, approved: Approved, tranche: Tranche) -> None:
    say, language = visitor.say, visitor.language
    questionnaire, decision = approved.questionnaire, approved.decision
    st.title(plain(questionnaire.title.in_language(language)), anchor=False)
    intro = plain(questionnaire.intro.in_language(language)) if questionnaire.intro else ""
    approved_by = say(
        "answer-approved-by",
        body=plain(decision.body),
        case=plain(decision.case_number),
        date=decision.decided_on,
    )
    duration = say("answer-duration", minutes=answer_sheet.minutes(questionnaire))
    # Each element is a message of its own to every phone: what can be one, is one.
    st.markdown("\n\n".join(filter(None, (intro, approved_by, duration))))
    st.info(say("answer-anonymous"))
    with st.expander(say("answer-stored-title")):
        held = plain(custody.told(say, tranche))
        st.markdown("\n\n".join((say("answer-stored"), held, stored_link(visitor))))


def switch_language(language: str) -> None:
    st.session_state[LANGUAGE_STATE] = language
    answer_sheet.keep(SHEET)


def send(visitor: Visitor, ticket: Ticket, questionnaire: Questionnaire) -> None:
    here = visitor.here
    raw = answer_sheet.read(questionnaire, SHEET)
    st.session_state[HANDLED] = True
    st.session_state[NOT_SAVED] = None
    now = datetime.now(UTC)
    try:
        result = ballotbox.submit(here.engine, here.pepper, here.keys, ticket, raw, now)
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
        pressed = st.form_submit_button(
            say("answer-send"),
            key="send",
            type="primary",
            width="stretch",
            on_click=send,
            args=(visitor, ticket, questionnaire),
        )
        st.caption(say("answer-send-once"))
    if pressed and not st.session_state.pop(HANDLED, False):
        # A server that was restarted meanwhile knows the press, but not whom to call for it.
        send(visitor, ticket, questionnaire)
        st.rerun()


def stored_link(visitor: Visitor) -> str:
    # A link of Markdown opens beside the form: going there and back would empty it.
    return f"[{visitor.say('stored-link')}](/{STORED.path}?sprak={visitor.language})"


def draw_thanks(visitor: Visitor) -> None:
    say = visitor.say
    st.title(say("thanks-title"), anchor=False)
    st.success(say("thanks-counted"))
    st.markdown(f"{say('thanks-what-happens')}\n\n{stored_link(visitor)}")
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
    if counted:
        draw_thanks(visitor)
        return
    row, approved = look_up(visitor, ticket)
    draw_introduction(visitor, approved, row)
    draw_form(visitor, ticket, row, approved.questionnaire)


with told():
    main()
