"""OU's form for events on the timeline: add, put right, withdraw."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import streamlit as st
from sqlmodel import Session

from survey import timeline
from survey.clock import local
from survey.organisation import stored
from survey.pages.markdown import plain
from survey.pages.organisation_search import with_place
from survey.pages.planning_times import draw_day
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import TimelineEvent, Unit, writing
from survey.timeline import LONGEST_WORDS, Kind, NewEvent

MESSAGE = "pilots-message"
_NUMBER = "event-number"


def draw(visitor: Visitor, session: Session) -> None:
    say = visitor.say
    events = timeline.everything(session)
    today = local(datetime.now(UTC)).date()
    tree = stored.history(session).tree(today)
    places: dict[str | None, str] = {None: say("event-everywhere")}
    # Where somewhere has ended since, what was said of it may stay.
    places |= {
        one.unit_id: session.get_one(Unit, one.unit_id).name
        for one in events
        if one.unit_id is not None
    }
    places |= {one: with_place(tree, one) for one in tree}
    number = st.session_state.setdefault(_NUMBER, 0)
    with st.expander(say("event-add"), key=f"event-adding-{number}"):
        new = _form(visitor, places, f"event{number}", None, today)
        if st.button(say("event-add-go"), key="event-add", type="primary"):
            _act(visitor, lambda writer: timeline.add(writer, new, visitor.name), "event-added")
    if not events:
        return
    by_id = {one.id: one for one in events}
    with st.expander(say("event-change"), key=f"event-changing-{number}"):
        chosen = st.selectbox(
            say("event-which"),
            list(by_id),
            format_func=lambda one: f"{by_id[one].first:%d.%m.%Y}: {by_id[one].words}",
            key=f"event-which-{number}",
        )
        new = _form(visitor, places, f"event-{chosen}", by_id[chosen], today)
        with st.container(horizontal=True):
            if st.button(say("event-change-go"), key="event-change", type="primary"):
                _act(
                    visitor,
                    lambda writer: timeline.change(writer, chosen, new, visitor.name),
                    "event-changed",
                )
            if st.button(say("event-withdraw-go"), key="event-withdraw"):
                _act(
                    visitor,
                    lambda writer: timeline.withdraw(writer, chosen, visitor.name),
                    "event-withdrawn",
                )


def _form(
    visitor: Visitor,
    places: dict[str | None, str],
    key: str,
    old: TimelineEvent | None,
    today: date,
) -> NewEvent:
    say = visitor.say
    kinds = {kind.value: say(f"event-kind-{kind.text_name}") for kind in Kind}
    st.caption(say("event-no-names"))
    kind = st.selectbox(
        say("event-kind"),
        list(kinds),
        index=list(kinds).index(old.kind) if old else 0,
        format_func=kinds.__getitem__,
        key=f"{key}-kind",
    )
    unit_id = st.selectbox(
        say("event-unit"),
        list(places),
        index=list(places).index(old.unit_id) if old else 0,
        format_func=places.__getitem__,
        key=f"{key}-unit",
    )
    words = st.text_input(
        say("event-words"),
        value=old.words if old else "",
        max_chars=LONGEST_WORDS,
        placeholder=say("event-words-example"),
        key=f"{key}-words",
        autocomplete="off",
    )
    first = draw_day(say("event-first"), f"{key}-first", old.first if old else today)
    last = draw_day(say("event-last"), f"{key}-last", old.last if old else today)
    return NewEvent(Kind(kind), unit_id, first, last, words)


def _act(visitor: Visitor, action: Callable[[Session], TimelineEvent], done: str) -> None:
    """One transaction; where it is refused that is told here, and all that was typed stays."""
    try:
        with writing(visitor.here.engine) as session:
            event = action(session)
    except Problem as problem:
        st.error(plain(problem.told(visitor.language)))
        return
    st.session_state[_NUMBER] += 1
    st.session_state[MESSAGE] = visitor.say(done, words=plain(event.words))
    st.rerun()
