"""The first page: a code to enter, or a place to sign in; for those signed in, what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

import streamlit as st

from survey import ballotbox, code, publication
from survey.approval.opened import any_open
from survey.ballotbox import CodeStatus
from survey.installation import Demonstration, Installation
from survey.pages import code_form, start_tasks
from survey.pages.frame import open_page, told
from survey.pages.registry import OPEN_QUESTIONS, PAGES, PUBLIC_RESULTS, START, STORED
from survey.pages.start_style import STYLE
from survey.pages.visitor import Visitor
from survey.store import reading
from survey.texts import Say

SHOWN_CODES = 3


def unused_codes(here: Installation, demonstration: Demonstration) -> list[str]:
    now = datetime.now(UTC)
    with reading(here.engine) as session:
        unused = (
            one
            for one in demonstration.codes
            if ballotbox.check_code(session, here.pepper, here.keys, one, now).status
            == CodeStatus.READY
        )
        return [code.readable(one) for one, _ in zip(unused, range(SHOWN_CODES), strict=False)]


def draw_demonstration(say: Say, here: Installation, demonstration: Demonstration) -> None:
    with st.container(border=True, key="try-it"):
        st.subheader(say("start-demonstration-title"), anchor=False)
        st.markdown(say("start-demonstration"))
        codes = unused_codes(here, demonstration)
        if not codes:
            st.markdown(say("start-demonstration-no-codes"))
        # As HTML, since Streamlit opens every link of its Markdown in a new tab.
        for shown in codes:
            st.html(f'<a href="/k#{shown}"><code>{shown}</code></a>')
        st.markdown(say("start-demonstration-sign-in"))
        st.html(sign_ins(say, demonstration))


def sign_ins(say: Say, demonstration: Demonstration) -> str:
    username, word = (escape(say(f"sign-in-{one}")) for one in ("username", "password"))
    rows = [
        f"<div><dt>{escape(say(f'role-{role}'))}</dt>"
        f"<dd>{username}: <code>{escape(name)}</code></dd>"
        f"<dd>{word}: <code>{escape(password)}</code></dd></div>"
        for role, name, password in demonstration.sign_ins
    ]
    return f'<dl class="medvirk-sign-ins">{"".join(rows)}</dl>'


def draw_for_everybody(visitor: Visitor) -> None:
    say, here = visitor.say, visitor.here
    st.title(say("start-title"), anchor=False)
    st.markdown(say("start-lead"))
    code_form.draw(say)
    if here.demonstration is not None:
        draw_demonstration(say, here, here.demonstration)
    with reading(here.engine) as session:
        questions_are_open = any_open(session)
        results_are_shown = bool(publication.published(session))
    with st.container(key="links", gap=None):
        if results_are_shown:
            st.page_link(PUBLIC_RESULTS.script, label=say(PUBLIC_RESULTS.title))
        if questions_are_open:
            st.page_link(OPEN_QUESTIONS.script, label=say(OPEN_QUESTIONS.title))
        st.page_link(STORED.script, label=say("stored-title"))
        st.html(f'<a class="medvirk-link" href="/logg-inn">{escape(say("start-sign-in"))}</a>')


def draw_for_user(visitor: Visitor) -> None:
    say = visitor.say
    assert visitor.user is not None
    st.title(say("start-welcome", name=visitor.user.name), anchor=False)
    start_tasks.draw(visitor)
    st.markdown(say(f"start-role-{visitor.user.role}"))
    with st.container(key="pages"):
        for page in PAGES:
            if page.roles is not None and page.is_open_to(visitor.role):
                with st.container(border=True, gap=None):
                    st.page_link(page.script, label=f"**{say(page.title)}**")
                    st.markdown(say(f"{page.title}-about"))


with told():
    seen = open_page(START)
    st.html(STYLE)
    if seen.user is None:
        draw_for_everybody(seen)
    else:
        draw_for_user(seen)
