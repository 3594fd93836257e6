"""Carrying out one action on the planning page, and telling how it went."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NoReturn, TypeVar

import streamlit as st
from sqlmodel import Session

from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.planning import Caution, Refused
from survey.problem import Problem
from survey.store import writing
from survey.texts import Say

_MESSAGE = "planning-message"
_OTHERS_WORDS = frozenset({"title", "unit", "one", "other"})
T = TypeVar("T")


def attempt(visitor: Visitor, action: Callable[[Session], T]) -> T | None:
    """One transaction; where it is refused that is told here, and all that was typed stays."""
    try:
        with writing(visitor.here.engine) as session:
            return action(session)
    except Refused as refused:
        lead = visitor.say(refused.text_id, **refused.values)
        st.error("\n".join((lead, "", *listed(visitor, refused.problems))))
    except Problem as problem:
        st.error(plain(problem.told(visitor.language)))
    return None


def finish(message: str) -> NoReturn:
    st.session_state[_MESSAGE] = message
    st.rerun()
    raise AssertionError("unreachable")


def draw_message() -> None:
    """How the last action went, once."""
    message = st.session_state.pop(_MESSAGE, None)
    if message:
        st.success(message)


def listed(visitor: Visitor, problems: Iterable[Problem]) -> list[str]:
    return [f"- {plain(one.told(visitor.language))}" for one in problems]


def draw_cautions(say: Say, found: Iterable[Caution]) -> None:
    lines = [f"- {in_words(say, one)}" for one in found]
    if lines:
        st.warning("\n".join((say("planning-cautions", count=len(lines)), "", *lines)))


def in_words(say: Say, caution: Caution) -> str:
    values = {
        name: plain(value) if name in _OTHERS_WORDS and isinstance(value, str) else value
        for name, value in caution.values.items()
    }
    return say(caution.text_id, **values)
