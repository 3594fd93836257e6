"""What waits for the one who is signed in, each with the way to where it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from survey import tasks
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.registry import PAGES
from survey.pages.visitor import Visitor
from survey.questionnaire import Text
from survey.store import reading
from survey.tasks import Task


def draw(visitor: Visitor) -> None:
    say, user = visitor.say, visitor.user
    assert user is not None
    with reading(visitor.here.engine) as session:
        found = tasks.waiting_for(session, user, datetime.now(UTC))
    mine = [one for one in found if not one.for_others]
    others = [one for one in found if one.for_others]
    if mine:
        with st.container(key="waiting"):
            st.subheader(say("start-waiting"), anchor=False)
            _draw(visitor, mine)
    else:
        st.markdown(say("start-nothing-waiting"))
    if others:
        with st.expander(say("start-waiting-for-others")), st.container(key="others"):
            _draw(visitor, others)


def _draw(visitor: Visitor, some: Sequence[Task]) -> None:
    say = visitor.say
    scripts = {page.title: page.script for page in PAGES}
    for task in some:
        values = {name: _shown(value, visitor.language) for name, value in task.values.items()}
        with st.container(gap=None):
            st.page_link(scripts[f"page-{task.page}"], label=say(task.text_id, **values))
            if task.since is not None:
                st.caption(say("start-since", since=local(task.since)))


def _shown(value: object, language: str) -> object:
    if isinstance(value, Text):
        return plain(value.in_language(language))
    return plain(value) if isinstance(value, str) else value
