"""The forms in which OU adds and changes measures, and tells what was reported back to PSU."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import streamlit as st
from sqlmodel import Session

from survey import follow_up
from survey.follow_up import LONGEST, Change, NewMeasure, Place, Report, Status, UnitPath
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Measure, Tranche, writing
from survey.texts import Say

MESSAGE = "follow-up-message"
_CHANGING, _SEEN, _DONE = "measure-changing", "measure-seen", "measures-done"
_DATE_FORMAT = "DD.MM.YYYY"
_WHOLE = ""


def draw_new(visitor: Visitor, row: Tranche, units: Mapping[str, UnitPath], today: date) -> None:
    say = visitor.say
    with st.expander(say("measure-add")), st.form(_key(f"new-{row.id}"), border=False):
        unit_id = st.selectbox(
            say("measure-where"),
            [_WHOLE, *units],
            format_func=lambda one: " › ".join(units[one]) if one else say("follow-up-whole"),
            key=_key(f"where-{row.id}"),
        )
        wanted = _draw_content(say, _key(f"new-{row.id}"), None)
        if not st.form_submit_button(say("measure-save"), key="add-measure", type="primary"):
            return
        new = NewMeasure(
            wanted.what,
            wanted.responsible,
            wanted.deadline,
            unit_id or None,
            wanted.status,
            wanted.note,
        )
        _do(
            visitor,
            say("measure-added"),
            lambda session: follow_up.add(session, row.id, new, visitor.name, today),
        )


def draw_change(visitor: Visitor, measure: Measure, last: int | None, today: date) -> None:
    """A button that opens the form, for one measure at a time."""
    say = visitor.say
    if st.session_state.get(_CHANGING) != measure.id:
        st.button(
            say("measure-change"),
            key=f"change-{measure.id}",
            on_click=_begin,
            args=(measure.id, last),
        )
        return
    with st.form(f"change-form-{measure.id}", border=False):
        wanted = _draw_content(say, measure.id, measure)
        with st.container(horizontal=True):
            saved = st.form_submit_button(
                say("measure-save-change"), key=f"save-{measure.id}", type="primary"
            )
            st.form_submit_button(say("measure-cancel"), key=f"cancel-{measure.id}", on_click=_end)
        if saved:
            seen = st.session_state.get(_SEEN)
            # Whoever is told that somebody else wrote meanwhile sees it above, and may go on.
            st.session_state[_SEEN] = last
            _do(
                visitor,
                say("measure-changed"),
                lambda session: follow_up.change(
                    session, measure.id, wanted, visitor.name, today, seen
                ),
            )


def draw_report(visitor: Visitor, found: list[Place], today: date) -> None:
    """One case of PSU often tells of several measures."""
    say = visitor.say
    if not found:
        return
    with st.expander(say("measure-report")), st.form(_key("report"), border=False):
        st.markdown(say("measure-report-explained"))
        ticked = [
            measure.id
            for place in found
            for measure in place.measures
            if st.checkbox(_in_short(place, measure), key=_key(f"told-{measure.id}"))
        ]
        on = st.date_input(
            say("measure-report-on"), None, format=_DATE_FORMAT, key=_key("report-on")
        )
        case = st.text_input(
            say("measure-report-case"),
            max_chars=LONGEST["reported_in"],
            autocomplete="off",
            key=_key("report-case"),
        )
        if not st.form_submit_button(say("measure-report-save"), key="report", type="primary"):
            return
        if not ticked:
            st.error(say("measure-report-nothing"))
            return

        def tell(session: Session) -> None:
            for measure_id in ticked:
                follow_up.report(session, measure_id, Report(on, case), visitor.name, today)

        _do(visitor, say("measure-report-saved", count=len(ticked)), tell)


def _draw_content(say: Say, key: str, measure: Measure | None) -> Change:
    what = st.text_area(
        say("measure-what"),
        measure.what if measure else "",
        max_chars=LONGEST["what"],
        height=100,
        key=f"what-{key}",
    )
    st.caption(say("measure-public"))
    responsible = st.text_input(
        say("measure-who"),
        measure.responsible if measure else "",
        max_chars=LONGEST["responsible"],
        autocomplete="off",
        key=f"who-{key}",
    )
    deadline = st.date_input(
        say("measure-deadline"),
        measure.deadline if measure else None,
        format=_DATE_FORMAT,
        key=f"deadline-{key}",
    )
    statuses = list(Status)
    status = st.selectbox(
        say("measure-status"),
        statuses,
        index=statuses.index(Status(measure.status)) if measure else 0,
        format_func=lambda one: say(f"measure-status-{one.text_name}"),
        key=f"status-{key}",
    )
    note = st.text_area(
        say("measure-note"), max_chars=LONGEST["note"], height=80, key=f"note-{key}"
    )
    return Change(what, responsible, deadline, status, note)


def _in_short(place: Place, measure: Measure) -> str:
    where = f" ({place.path[-1]})" if place.path else ""
    return plain(f"{measure.what}{where}")


def _do(visitor: Visitor, message: str, action: Callable[[Session], object]) -> None:
    """Carry out one action and draw the page anew; where it fails, what was typed stays."""
    try:
        with writing(visitor.here.engine) as session:
            action(session)
    except Problem as problem:
        st.error(problem.told(visitor.language))
        return
    st.session_state[MESSAGE] = message
    # The forms are others from now on, with nothing typed in them.
    st.session_state[_DONE] = st.session_state.get(_DONE, 0) + 1
    _end()
    st.rerun()


def _key(name: str) -> str:
    return f"{name}-{st.session_state.get(_DONE, 0)}"


def _begin(measure_id: str, last: int | None) -> None:
    st.session_state[_CHANGING] = measure_id
    st.session_state[_SEEN] = last


def _end() -> None:
    st.session_state.pop(_CHANGING, None)
    st.session_state.pop(_SEEN, None)
