"""The calendar: a year as bars where there is room, and by month everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import groupby

import streamlit as st

from survey.clock import local
from survey.pages import planning_gantt, planning_times
from survey.pages.markdown import plain
from survey.pages.planning_acting import attempt, draw_cautions, finish
from survey.pages.visitor import Visitor
from survey.planning import entries
from survey.planning.calendar import Event, Sort, clashes, events, year_of
from survey.planning.days import Days
from survey.planning.entries import LONGEST_ENTRY, Kind
from survey.store import reading
from survey.texts import Say

_NUMBER = "calendar-number"
_YEARS_BACK, _YEARS_ON = 2, 3
_OTHERS = frozenset({Sort.SCHOOL, Sort.HOLIDAY})


def draw(visitor: Visitor) -> None:
    say, now = visitor.say, datetime.now(UTC)
    today = local(now).date()
    chosen = st.selectbox(
        say("calendar-year"),
        list(range(today.year - _YEARS_BACK, today.year + _YEARS_ON + 1)),
        index=_YEARS_BACK,
        key="calendar-year",
        persist_state="session",
    )
    year = year_of(date(chosen, 1, 1))
    with reading(visitor.here.engine) as session:
        found = events(session, year, now)
    clashing = clashes(found, today)
    draw_cautions(say, clashing)
    rounds = sum(one.sort in (Sort.PLANNED, Sort.OPEN, Sort.OVER) for one in found)
    title = say("calendar-title", year=str(chosen), rounds=rounds, clashes=len(clashing))
    spoken = [_named(say, one) for one in found]
    chart = planning_gantt.gantt(say, year, spoken, today, title)
    with st.container(key="wide-calendar"):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    _draw_months(say, year, spoken)
    _draw_adding(visitor, today)
    _draw_removing(visitor, found)


def _named(say: Say, event: Event) -> Event:
    if event.sort not in _OTHERS:
        return event
    return Event(event.sort, say(event.title), event.days, event.entry_id)


def _draw_months(say: Say, year: Days, found: Sequence[Event]) -> None:
    """What began the year before stands in January."""

    def month(event: Event) -> int:
        return 1 if event.days.first < year.first else event.days.first.month

    with st.container(key="calendar-months"):
        for number, inside in groupby(found, key=month):
            st.markdown(f"**{say('calendar-month', month=number)}**")
            st.markdown("\n".join(f"- {_line(say, one)}" for one in inside))


def _line(say: Say, event: Event) -> str:
    title, first, last = plain(event.title), event.days.first, event.days.last
    if event.sort == Sort.HOLIDAY:
        return say("calendar-line-day", title=title, day=first)
    sort = say(f"calendar-sort-{event.sort}")
    words = say("calendar-line", title=title, sort=sort, first=first, last=last)
    return words if event.sort == Sort.SCHOOL else f"**{title}** {words.removeprefix(title)}"


def _draw_adding(visitor: Visitor, today: date) -> None:
    say = visitor.say
    number = st.session_state.setdefault(_NUMBER, 0)
    key = f"entry{number}"
    with st.expander(say("calendar-add"), key=key):
        names = {kind.value: say(f"calendar-sort-{kind.text_name}") for kind in Kind}
        kind = st.selectbox(
            say("calendar-kind"),
            list(names),
            format_func=names.__getitem__,
            key=f"{key}-kind",
            persist_state="session",
        )
        title = st.text_input(
            say("calendar-what"),
            max_chars=LONGEST_ENTRY,
            key=f"{key}-title",
            autocomplete="off",
            persist_state="session",
        )
        first = planning_times.draw_day(say("calendar-first"), f"{key}-first", today)
        last = planning_times.draw_day(say("calendar-last"), f"{key}-last", today)
        if st.button(say("calendar-add-go"), key="calendar-add", type="primary"):
            added = attempt(
                visitor,
                lambda session: entries.add(session, Kind(kind), title, first, last, visitor.name),
            )
            if added is not None:
                st.session_state[_NUMBER] = number + 1
                finish(say("calendar-added", title=plain(added.title)))


def _draw_removing(visitor: Visitor, found: Sequence[Event]) -> None:
    say = visitor.say
    entered = {one.entry_id: one for one in found if one.entry_id is not None}
    if not entered:
        return
    with st.expander(say("calendar-remove"), key="calendar-removing"):
        chosen = st.selectbox(
            say("calendar-which"),
            list(entered),
            format_func=lambda one: entered[one].title,
            key="calendar-which",
        )
        if st.button(say("calendar-remove-go"), key="calendar-remove"):
            gone = attempt(visitor, lambda session: entries.remove(session, chosen, visitor.name))
            if gone is not None:
                finish(say("calendar-removed", title=plain(gone.title)))
