"""Opening and closing times, by the clocks in Norway."""

from __future__ import annotations

from datetime import date, time, timedelta

import streamlit as st

from survey.pages.visitor import Visitor
from survey.planning.wall_clock import WallTime

_QUARTER = timedelta(minutes=15)
_LEAST_DAY, _LATEST_DAY = date(2000, 1, 1), date(2100, 1, 1)


def draw(visitor: Visitor, prefix: str, opens: WallTime, closes: WallTime) -> tuple[WallTime, ...]:
    """Opening and closing time of one tranche."""
    return tuple(
        _draw_one(visitor, f"{prefix}-{what}", what, suggested)
        for what, suggested in (("opens", opens), ("closes", closes))
    )


def _draw_one(visitor: Visitor, key: str, what: str, suggested: WallTime) -> WallTime:
    say = visitor.say
    with st.container(horizontal=True, key=f"{key}-row"):
        day = draw_day(say(f"planning-{what}-day"), f"{key}-day", suggested.day)
        clock = draw_clock(say(f"planning-{what}-clock"), f"{key}-clock", suggested.clock)
    return WallTime(day, clock)


def draw_day(label: str, key: str, suggested: date) -> date:
    return st.date_input(
        label,
        suggested,
        min_value=_LEAST_DAY,
        max_value=_LATEST_DAY,
        format="DD.MM.YYYY",
        key=key,
        persist_state="session",
    )


def draw_clock(label: str, key: str, suggested: time) -> time:
    return st.time_input(label, suggested, step=_QUARTER, key=key, persist_state="session")


def usual(today: date) -> tuple[WallTime, WallTime]:
    """Three weeks from a Monday morning to a Friday afternoon, with time to prepare."""
    monday = today + timedelta(days=28 - today.weekday())
    return WallTime(monday, time(8)), WallTime(monday + timedelta(days=18), time(16))
