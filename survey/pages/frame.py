"""What every page has around it: the browser title, the label of a demonstration, sign-out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from survey.pages import visitor as visitors
from survey.pages.registry import ANSWER, PAGES, START, Page
from survey.pages.visitor import Visitor
from survey.problem import Problem


def run() -> None:
    """Show the visitor's pages; a problem becomes words on the page."""
    st.set_page_config(page_title="Medvirk", layout="centered", initial_sidebar_state="collapsed")
    with told():
        visitor = visitors.look_up()
        _dress(visitor)
        pages = {page: _streamlit_page(page, visitor) for page in PAGES}
        opened = [shown for page, shown in pages.items() if page.is_open_to(visitor.role)]
        st.navigation(opened, position="top" if visitor.user else "hidden").run()


def _streamlit_page(page: Page, visitor: Visitor) -> st.Page:
    hidden = page is ANSWER and visitor.user is not None
    return st.Page(
        page.script,
        title=visitor.say(page.title),
        url_path=page.path,
        default=page is START,
        visibility="hidden" if hidden else "visible",
    )


def _dress(visitor: Visitor) -> None:
    say = visitor.say
    if visitor.here.demonstration is not None:
        with st.container(key="demonstration"):
            st.markdown(say("demonstration-banner"))
    if visitor.user is not None:
        with st.container(key="who", horizontal=True, horizontal_alignment="right"):
            st.caption(say("signed-in-as", name=visitor.user.name))
            st.html(
                '<form method="post" action="/logg-ut">'
                f'<button type="submit">{say("sign-out")}</button></form>'
            )


def open_page(page: Page) -> Visitor:
    """The first line of each page script: who is here, and may they be?"""
    visitor = visitors.look_up()
    if not page.is_open_to(visitor.role):
        st.error(visitor.say("page-not-for-you"))
        st.stop()
    return visitor


@contextmanager
def told() -> Iterator[None]:
    """Show a problem in words where it arises, and stop the page there."""
    try:
        yield
    except Problem as problem:
        st.error(problem.told(visitors.current_language()))
        st.stop()
