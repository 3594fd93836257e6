"""Carrying out one action on the page of targets and series, and telling how it went."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from sqlmodel import Session

from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import writing

_MESSAGE, _TURN = "series-message", "series-turn"


def do(visitor: Visitor, message: str, action: Callable[[Session], object]) -> None:
    """One transaction, and the page drawn anew; where it is refused, what was typed stays."""
    try:
        with writing(visitor.here.engine) as session:
            action(session)
    except Problem as problem:
        st.error(plain(problem.told(visitor.language)))
        return
    st.session_state[_MESSAGE] = message
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
    st.rerun()


def draw_message() -> None:
    """How the last action went, once."""
    message = st.session_state.pop(_MESSAGE, None)
    if message:
        st.success(message)


def fresh(key: str) -> str:
    """A key that is another one after each action, so that a form is empty again."""
    return f"{key}-{st.session_state.get(_TURN, 0)}"
