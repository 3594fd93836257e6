"""Buttons that act on a proposal: what they do is done before the page is drawn anew.

As callbacks, so that a click counts even where the button would no longer be drawn: somebody
was quicker, or the visitor's role is another by now. Then the domain refuses, in words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import streamlit as st
from sqlmodel import Session

from survey import notices
from survey.notices import Event
from survey.pages import visitor as visitors
from survey.pages.markdown import plain
from survey.problem import Problem
from survey.store import writing

_MESSAGE = "decisions-message"
_REFUSED = "decisions-refused"


@dataclass(frozen=True)
class Act:
    """What one button does. ``carry_out`` gets a session and the visitor's user name.

    ``done``: what the visitor is told. ``event``: what others are told. ``afterwards``: what the
    page forgets once it is done.
    """

    proposal_id: str
    carry_out: Callable[[Session, str], object]
    done: str
    event: Event | None = None
    afterwards: Callable[[], None] | None = None


def button(
    label: str,
    act: Act,
    *,
    key: str,
    kind: Literal["primary", "secondary"] = "secondary",
    disabled: bool = False,
) -> None:
    """The button, with the refusal under it where the last click was refused."""
    st.button(
        label, key=key, type=kind, disabled=disabled, width="stretch", on_click=_do, args=(key, act)
    )
    refused = st.session_state.get(_REFUSED)
    if refused is not None and refused[0] == key:
        del st.session_state[_REFUSED]
        st.error(refused[1])


def message() -> str:
    """What the last click did, said once; empty where it did nothing."""
    return str(st.session_state.pop(_MESSAGE, ""))


def refused_elsewhere() -> str:
    """Why the last click was refused, where its button is not on the page any more; Markdown."""
    _, why = st.session_state.pop(_REFUSED, ("", ""))
    return str(why)


def _do(key: str, act: Act) -> None:
    try:
        visitor = visitors.look_up()
        with writing(visitor.here.engine) as session:
            act.carry_out(session, visitor.name)
    except Problem as problem:
        st.session_state[_REFUSED] = (key, plain(problem.told(visitors.current_language())))
        return
    if act.afterwards is not None:
        act.afterwards()
    told = ""
    if act.event is not None:
        posted = notices.tell(visitor.here, act.event, act.proposal_id, visitor.name)
        told = posted.in_words(visitor.say)
    st.session_state[_MESSAGE] = f"{act.done} {told}".rstrip()
