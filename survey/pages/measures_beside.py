"""Beside a unit's results: what is done because of them."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st
from sqlmodel import Session

from survey import follow_up
from survey.clock import local
from survey.follow_up import Status
from survey.pages import measures_card
from survey.pages.markdown import plain
from survey.pages.registry import FOLLOW_UP
from survey.pages.visitor import Visitor
from survey.store import Measure, Tranche
from survey.texts import Say

TRANCHE = "malerunde"
"""Which tranche the follow-up page is asked for in its address."""


def draw(visitor: Visitor, session: Session, rows: list[Tranche], unit_id: str) -> None:
    """The measures after each tranche shown, for the unit, those above it, and the whole."""
    say, today = visitor.say, local(datetime.now(UTC)).date()
    for row in rows:
        st.subheader(say("measures-beside", title=plain(row.title)), anchor=False)
        lines = [
            f"- {measures_card.place_in_words(say, place.path)}: "
            + _in_words(say, measure, late=follow_up.is_overdue(measure, today))
            for place in follow_up.concerning(session, row.id, unit_id)
            for measure in place.measures
        ]
        st.markdown("\n".join(lines) if lines else say("measures-beside-none"))
    st.page_link(
        FOLLOW_UP.script,
        label=say("measures-beside-more"),
        query_params={TRANCHE: rows[-1].id},
    )


def _in_words(say: Say, measure: Measure, *, late: bool) -> str:
    status = Status(measure.status)
    kind = "finished" if status.is_final else "late" if late else "awaited"
    return say(
        f"measures-beside-{kind}",
        what=plain(measure.what),
        status=say(f"measure-status-{status.text_name}"),
        deadline=measure.deadline,
    )
