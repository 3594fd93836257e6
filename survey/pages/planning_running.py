"""What may be done with an open tranche: extended, closed early, promised more of."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import planning
from survey.clock import local
from survey.limits import limits_of
from survey.pages import limit_fields, planning_times
from survey.pages.markdown import plain
from survey.pages.planning_acting import attempt, finish
from survey.pages.visitor import Visitor
from survey.planning.wall_clock import WallTime, wall_time
from survey.store import Tranche


def draw(visitor: Visitor, row: Tranche) -> None:
    say, now = visitor.say, datetime.now(UTC)
    if now >= row.closes_at:
        st.markdown(say("planning-in-grace"))
        return
    with st.expander(say("planning-extend"), key=f"extending-{row.id}"):
        _draw_extending(visitor, row)
    if now >= row.opens_at:
        with st.expander(say("planning-close"), key=f"closing-{row.id}"):
            _draw_closing(visitor, row)
    with st.expander(say("planning-tighten"), key=f"tightening-{row.id}"):
        _draw_tightening(visitor, row)


def _draw_extending(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("planning-extend-about"))
    was = wall_time(row.closes_at)
    day = planning_times.draw_day(say("planning-closes-day"), f"extend-{row.id}-day", was.day)
    clock = planning_times.draw_clock(
        say("planning-closes-clock"), f"extend-{row.id}-clock", was.clock
    )
    sure = st.checkbox(say("planning-extend-confirm"), key=f"extend-sure-{row.id}")
    if st.button(say("planning-extend-go"), key=f"extend-{row.id}", type="primary"):
        if not sure:
            st.error(say("planning-confirm-first"))
            return
        extended = attempt(
            visitor,
            lambda session: planning.extend(
                session,
                row.id,
                WallTime(day, clock).moment(last=True),
                datetime.now(UTC),
                visitor.name,
            ),
        )
        if extended is not None:
            closes = local(extended.closes_at)
            finish(say("planning-extended", title=plain(row.title), closes=closes))


def _draw_closing(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("planning-close-about", minutes=row.grace_minutes))
    sure = st.checkbox(say("planning-close-confirm"), key=f"close-sure-{row.id}")
    if st.button(say("planning-close-go"), key=f"close-{row.id}"):
        if not sure:
            st.error(say("planning-confirm-first"))
            return
        closed = attempt(
            visitor,
            lambda session: planning.close_early(session, row.id, datetime.now(UTC), visitor.name),
        )
        if closed is not None:
            finish(say("planning-closed", title=plain(row.title)))


def _draw_tightening(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("planning-tighten-about"))
    promised = limits_of(row)
    limits = limit_fields.draw(
        say, lambda short: f"tighten-{short}-{row.id}", promised, promised, folded=False
    )
    until = planning_times.draw_day(
        say("planning-retain-until"), f"tighten-until-{row.id}", row.retain_until
    )
    if st.button(say("planning-tighten-go"), key=f"tighten-{row.id}"):
        tightened = attempt(
            visitor,
            lambda session: planning.tighten(
                session, row.id, limits, until, datetime.now(UTC), visitor.name
            ),
        )
        if tightened is not None:
            finish(
                say(
                    "planning-tightened",
                    smallest=tightened.distribution_minimum,
                    size=tightened.end_class_size,
                    until=tightened.retain_until,
                )
            )
