"""What the buttons of the reading page do.

As callbacks, so that a click counts even where its form would no longer be drawn: PSU may have
decided meanwhile, or the visitor may have another role. Then the domain refuses in words, and
what was typed is shown again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey.pages import visitor as visitors
from survey.pages.markdown import plain
from survey.problem import Problem
from survey.store import writing
from survey.texts import Say

_OUTCOME = "reading-outcome"


@dataclass(frozen=True)
class Button:
    """What was pressed: about which question, and the key of the form it stands in."""

    question: str
    place: str


@dataclass(frozen=True)
class _Outcome:
    button: Button
    words: str
    refused: bool
    typed: str = ""


def act(
    button: Button, action: Callable[[Session, str], object], done: str, typed: str = ""
) -> Problem | None:
    """Carry out one action for the visitor, in one transaction; the problem it ended in."""
    visitor = visitors.look_up()
    try:
        with writing(visitor.here.engine) as session:
            action(session, visitor.name)
    except Problem as problem:
        why = problem.told(visitor.language)
        st.session_state[_OUTCOME] = _Outcome(button, why, refused=True, typed=typed)
        return problem
    st.session_state[_OUTCOME] = _Outcome(button, done, refused=False)
    return None


def draw_refusal(button: Button) -> None:
    """At the form it concerns, where what was typed still stands."""
    outcome = _outcome()
    if outcome is not None and outcome.refused and outcome.button == button:
        del st.session_state[_OUTCOME]
        st.error(plain(outcome.words))


def draw_done(question: str) -> None:
    """At the question it was about; what was sent stands there too."""
    outcome = _outcome()
    if outcome is not None and not outcome.refused and outcome.button.question == question:
        del st.session_state[_OUTCOME]
        st.success(plain(outcome.words))


def draw_elsewhere(say: Say) -> None:
    """What nothing else on the page has shown: its form is gone."""
    outcome = _outcome()
    if outcome is None:
        return
    del st.session_state[_OUTCOME]
    (st.error if outcome.refused else st.success)(plain(outcome.words))
    if outcome.typed:
        st.markdown(say("reading-typed"))
        st.code(outcome.typed, language=None, wrap_lines=True)


def _outcome() -> _Outcome | None:
    found: _Outcome | None = st.session_state.get(_OUTCOME)
    return found
