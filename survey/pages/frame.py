"""What every page has around it: the browser title, the label of a demonstration, sign-out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import streamlit as st

from survey.pages import visitor as visitors
from survey.pages.registry import ANSWER, PAGES, START, Page
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.texts import translator


def run() -> None:
    """Show the visitor's pages; a problem becomes words on the page."""
    st.set_page_config(page_title="Medvirk", layout="centered", initial_sidebar_state="collapsed")
    with told():
        visitor = visitors.look_up()
        pages = {
            page: st.Page(
                page.script,
                title=visitor.say(page.title),
                url_path=page.path,
                default=page is START,
            )
            for page in _announced(visitor, visitors.asked_path())
        }
        # Streamlit's own menu has English words and, on a phone, hides behind an arrow.
        current = st.navigation(list(pages.values()), position="hidden")
        opened = {page: shown for page, shown in pages.items() if page.is_open_to(visitor.role)}
        _dress(visitor, opened)
        current.run()


def _announced(visitor: Visitor, asked: str | None) -> Sequence[Page]:
    """The pages Streamlit is told of. Each costs time in every run, and a respondent needs few.

    The page asked for is always one, whoever may open it: it says itself whom it is for, while
    Streamlit would say in English that there is no such file.
    """
    if visitor.user is not None or asked is None:
        return PAGES
    if asked == ANSWER.path:
        # Its links open pages beside it, in sessions of their own.
        return (START, ANSWER)
    return [page for page in PAGES if page.roles is None or page.path == asked]


def _dress(visitor: Visitor, opened: Mapping[Page, st.Page]) -> None:
    say = visitor.say
    if visitor.here.demonstration is not None:
        with st.container(key="demonstration"):
            st.markdown(say("demonstration-banner"))
    if visitor.user is None:
        return
    with st.container(key="menu", horizontal=True, vertical_alignment="center", gap=None):
        for page, shown in opened.items():
            if page.in_menu:
                st.page_link(shown, label=say(page.title))
        st.html(
            '<form method="post" action="/logg-ut">'
            f'<button type="submit">{say("sign-out")}</button></form>',
            width="content",
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


def show_broken(_error: Exception) -> bool:
    """Words instead of a stack trace; the trace goes to the server's console."""
    st.error(translator(visitors.current_language())("page-broken"))
    return True
