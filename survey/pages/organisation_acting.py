"""Carrying out one action on the organisation page, and telling at the top how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

import streamlit as st
from sqlmodel import Session

from survey.pages.frame import told
from survey.pages.visitor import Visitor
from survey.store import writing

_MESSAGE = "organisation-message"


def do(
    visitor: Visitor,
    message: str,
    action: Callable[[Session], object],
    afterwards: Callable[[], None] = lambda: None,
) -> NoReturn:
    """One transaction; where it is refused that is told here, with all that was typed."""
    with told(), writing(visitor.here.engine) as session:
        action(session)
    afterwards()
    st.session_state[_MESSAGE] = message
    st.rerun()
    raise AssertionError("unreachable")


def draw_message() -> None:
    """How the last action went, once."""
    message = st.session_state.pop(_MESSAGE, None)
    if message:
        st.success(message)
