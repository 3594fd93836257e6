"""Carrying out what a visitor asks for on the drafts page, and telling there how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, TypeVar

import streamlit as st
from sqlmodel import Session

from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import writing

T = TypeVar("T")
_OUTCOME = "drafts-outcome"


def attempt(visitor: Visitor, place: str, action: Callable[[Session], T]) -> T:
    """One transaction. What is refused is told at ``place``, and the whole page drawn anew, with
    all that was typed."""
    try:
        with writing(visitor.here.engine) as session:
            return action(session)
    except Problem as problem:
        refuse(place, problem.told(visitor.language))


def refuse(place: str, message: str) -> NoReturn:
    _tell(place, message, went_well=False)


def finish(place: str, message: str) -> NoReturn:
    _tell(place, message, went_well=True)


def draw_outcome(place: str) -> None:
    """How the last action at this place went, once."""
    told_at, message, went_well = st.session_state.get(_OUTCOME, (None, "", True))
    if told_at == place:
        del st.session_state[_OUTCOME]
        (st.success if went_well else st.error)(message)


def _tell(place: str, message: str, *, went_well: bool) -> NoReturn:
    st.session_state[_OUTCOME] = (place, message, went_well)
    st.rerun()
    raise AssertionError("unreachable")
