"""What was registered about the organisation: who, when, what, from which day."""

from __future__ import annotations

import streamlit as st

from survey.clock import local
from survey.organisation import stored
from survey.organisation.history import History
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import UnitChange, reading
from survey.texts import Say

_SHOWN = 100


def draw(visitor: Visitor) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        rows, history = stored.registered(session, _SHOWN), stored.history(session)
    st.markdown(say("organisation-log-lead", shown=_SHOWN))
    if not rows:
        st.info(say("organisation-log-none"))
        return
    units = (
        {say("organisation-log-unit"): plain(history.names(row.unit_id)[-1])}
        | in_words(say, row, history)
        for row in rows
    )
    st.table(list(units), border="horizontal", hide_index=True)


def in_words(say: Say, row: UnitChange, history: History) -> dict[str, str]:
    """One entry as the cells of a table."""
    return {
        say("organisation-log-what"): "; ".join(
            _what(say, field, value, history) for field, value in row.becomes.items()
        ),
        say("organisation-log-from"): f"{row.valid_from:%d.%m.%Y}",
        say("organisation-log-who"): plain(row.who),
        say("organisation-log-when"): f"{local(row.at):%d.%m.%Y %H:%M}",
    }


def _what(say: Say, field: str, value: object, history: History) -> str:
    if field == "closed":
        return say("organisation-change-closed" if value else "organisation-change-reopened")
    shown = value
    if field == "parent_id":
        known = history.beginnings.get(str(value))
        shown = history.names(known.id)[-1] if known else "–"
    elif field == "level":
        shown = say(f"unit-level-{value}")
    elif field == "fte" and value is None:
        shown = "–"
    text_id = f"organisation-change-{field.replace('_', '-')}"
    return say(text_id, value=plain(shown) if isinstance(shown, str) else shown)
