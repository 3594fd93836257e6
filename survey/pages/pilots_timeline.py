"""What else happened in the pilots: the list, the marks for trends, and OU's form."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import streamlit as st
from sqlmodel import Session

from survey import timeline
from survey.clock import local
from survey.pages import pilots_events
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import TimelineEvent, Tranche, Unit

Mark = tuple[date, str]
"""A day, and what is written there on a chart."""


def marks_for(
    visitor: Visitor, session: Session, unit_ids: Collection[str], first: date, last: date
) -> list[Mark]:
    """The events that belong on the trend of these units."""
    return [
        (one.first, in_words(visitor, session, one))
        for one in timeline.events_for(session, unit_ids, first, last)
    ]


def in_words(visitor: Visitor, session: Session, event: TimelineEvent) -> str:
    """ "Omorganisering (Park): To lag ble til ett"."""
    say = visitor.say
    kind = say(f"event-kind-{timeline.Kind(event.kind).text_name}")
    unit = session.get(Unit, event.unit_id) if event.unit_id else None
    where = unit.name if unit else say("event-everywhere")
    return say("event-in-words", kind=kind, unit=where, words=event.words)


def draw(
    visitor: Visitor,
    session: Session,
    unit_ids: Collection[str],
    starts_on: date | None,
    rounds: Sequence[Tranche],
) -> None:
    """Rounds, the start of the trial and events in the order of time."""
    say = visitor.say
    st.subheader(say("event-heading"), anchor=False)
    st.markdown(say("event-lead"))
    days = [(local(row.opens_at).date(), local(row.closes_at).date()) for row in rounds]
    began = min([one for one, _ in days] + ([starts_on] if starts_on else []))
    ended = max(one for _, one in days)
    found = timeline.events_for(session, unit_ids, began, ended)
    lines = [
        (first, last, say("event-round", title=row.title))
        for row, (first, last) in zip(rounds, days, strict=True)
    ]
    if starts_on is not None:
        lines.append((starts_on, starts_on, say("event-start")))
    lines += [(one.first, one.last, in_words(visitor, session, one)) for one in found]
    for first, last, words in sorted(lines):
        text_id = "event-day" if first == last else "event-days"
        st.markdown(f"- {plain(say(text_id, first=first, last=last, words=words))}")
    if visitor.role in timeline.WRITERS:
        pilots_events.draw(visitor, session)


def draw_message() -> None:
    """How the last action went, once."""
    message = st.session_state.pop(pilots_events.MESSAGE, None)
    if message:
        st.success(message)
