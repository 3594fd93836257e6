"""The first page: a code to enter, or a place to sign in; for those signed in, what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

import streamlit as st

from survey import ballotbox, code
from survey.ballotbox import CodeStatus
from survey.installation import Demonstration, Installation
from survey.pages import code_form
from survey.pages.frame import open_page, told
from survey.pages.registry import PAGES, START, STORED
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
        rows = [
            {
                say("start-role"): say(f"role-{role}"),
                say("sign-in-username"): username,
                say("sign-in-password"): password,
            }
            for role, username, password in demonstration.sign_ins
        ]
        st.table(rows, border="horizontal", hide_index=True)


def draw_for_everybody(visitor: Visitor) -> None:
    say = visitor.say
    st.title(say("start-title"), anchor=False)
    st.markdown(say("start-lead"))
    code_form.draw(say)
    if visitor.here.demonstration is not None:
        draw_demonstration(say, visitor.here, visitor.here.demonstration)
    st.page_link(STORED.script, label=say("stored-title"))
    st.html(f'<a href="/logg-inn">{escape(say("start-sign-in"))}</a>')


def draw_for_user(visitor: Visitor) -> None:
    say = visitor.say
    assert visitor.user is not None
    st.title(say("start-welcome", name=visitor.user.name), anchor=False)
    st.markdown(say(f"start-role-{visitor.user.role}"))
    for page in PAGES:
        if page.roles is not None and page.is_open_to(visitor.role):
            with st.container(border=True, gap=None):
                st.page_link(page.script, label=f"**{say(page.title)}**")
                st.markdown(say(f"{page.title}-about"))


with told():
    seen = open_page(START)
    if seen.user is None:
        draw_for_everybody(seen)
    else:
        draw_for_user(seen)
