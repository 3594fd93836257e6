"""What people say about one question: suggestions, threads, and the forms to say more."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st
from sqlmodel import Session

from survey.approval import comment
from survey.approval.comment import Conversation
from survey.clock import local
from survey.pages import reading_acting as acting
from survey.pages import reading_html as html
from survey.pages import reading_suggested, reading_suggesting
from survey.pages.reading_acting import Button
from survey.pages.reading_case import Case
from survey.pages.visitor import Visitor
from survey.store import Comment
from survey.texts import Say


def draw(visitor: Visitor, case: Case, question: str, language: str) -> None:
    """In an expander that stands open where something is not settled."""
    threads, suggested = case.threads_on(question), case.suggested_for(question)
    if not (threads or suggested or case.is_open):
        return
    unsettled = bool(case.open_threads(question) or case.open_suggestions(question))
    label = _summary(visitor.say, threads, len(suggested))
    key = f"talk-{case.proposal.id}-{question}"
    with st.expander(label, expanded=unsettled, key=key):
        for one in suggested:
            reading_suggested.draw(visitor, case, one)
        for thread in threads:
            if thread.is_resolved:
                _draw_resolved(visitor, case, thread)
            else:
                _draw_open(visitor, case, thread)
        acting.draw_done(question)
        if case.is_open:
            _draw_new(visitor, case, question, len(threads))
            reading_suggesting.draw(visitor, case, question, language)


def _summary(say: Say, threads: Sequence[Conversation], suggested: int) -> str:
    comments = sum(len(one.comments) for one in threads)
    told = [say("reading-count-comments", count=comments)] if comments else []
    if suggested:
        told.append(say("reading-count-suggestions", count=suggested))
    return " · ".join(told) or say("reading-say-something")


def _draw_open(visitor: Visitor, case: Case, conversation: Conversation) -> None:
    say, thread = visitor.say, conversation.thread
    st.html(html.read(_thread(say, case, conversation.comments)))
    if not case.is_open:
        return
    place = f"reply-{thread.id}"
    button = Button(case.home(thread.question), place)
    field = f"{place}-{len(conversation.comments)}"
    with st.form(place, border=False, enter_to_submit=False):
        st.text_area(say("reading-reply"), key=field, height=68)
        acting.draw_refusal(button)
        with st.container(horizontal=True):
            st.form_submit_button(
                say("reading-send-reply"),
                key=f"{place}-send",
                on_click=_reply,
                args=(say, button, thread.id, field),
            )
            st.form_submit_button(
                say("reading-resolve"),
                key=f"{place}-resolve",
                on_click=_resolve,
                args=(say, button, thread.id, field),
            )


def _draw_resolved(visitor: Visitor, case: Case, conversation: Conversation) -> None:
    say, thread = visitor.say, conversation.thread
    by = case.person(say, thread.resolved_by or "")
    told = escape(say("reading-resolved", by=by, count=len(conversation.comments)))
    said = _thread(say, case, conversation.comments)
    st.html(html.read(f"<details><summary>{told}</summary>{said}</details>"))
    if case.is_open:
        button = Button(case.home(thread.question), f"reopen-{thread.id}")
        st.button(
            say("reading-reopen"),
            key=button.place,
            on_click=_reopen,
            args=(say, button, thread.id),
        )
        acting.draw_refusal(button)


def _draw_new(visitor: Visitor, case: Case, question: str, threads: int) -> None:
    say = visitor.say
    # A comment half written on one proposal must not be sent about another.
    place = f"comment-{case.proposal.id}-{question}"
    button = Button(question, place)
    field = f"{place}-{threads}"
    with st.form(place, border=False, enter_to_submit=False):
        st.text_area(say("reading-comment"), key=field, height=80)
        acting.draw_refusal(button)
        st.form_submit_button(
            say("reading-send-comment"),
            key=f"{place}-send",
            on_click=_comment,
            args=(say, button, case.proposal.id, field),
        )


def _thread(say: Say, case: Case, comments: Sequence[Comment]) -> str:
    articles = "".join(
        f'<article><p class="mv-small">{escape(_by(say, case, one))}</p>'
        f'<p class="mv-said">{escape(one.text)}</p></article>'
        for one in comments
    )
    return f'<div class="mv-thread">{articles}</div>'


def _by(say: Say, case: Case, said: Comment) -> str:
    return say("reading-said", who=case.person(say, said.who), at=local(said.at))


def _typed(field: str) -> str:
    return str(st.session_state.get(field) or "")


def _comment(say: Say, button: Button, proposal_id: str, field: str) -> None:
    text = _typed(field)

    def add(session: Session, who: str) -> None:
        comment.open_thread(session, proposal_id, button.question, text, who)

    acting.act(button, add, say("reading-commented"), text)


def _reply(say: Say, button: Button, thread_id: str, field: str) -> None:
    text = _typed(field)

    def add(session: Session, who: str) -> None:
        comment.reply(session, thread_id, text, who)

    acting.act(button, add, say("reading-commented"), text)


def _resolve(say: Say, button: Button, thread_id: str, field: str) -> None:
    text = _typed(field)

    def settle(session: Session, who: str) -> None:
        if text.strip():
            comment.reply(session, thread_id, text, who)
        comment.resolve(session, thread_id, who)

    acting.act(button, settle, say("reading-resolved-now"), text)


def _reopen(say: Say, button: Button, thread_id: str) -> None:
    def reopen(session: Session, who: str) -> None:
        comment.reopen(session, thread_id, who)

    acting.act(button, reopen, say("reading-reopened"))
