"""Planning: what is planned and open, new plans, and the calendar around them."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from survey.pages import planning_calendar, planning_new, planning_rounds, planning_style
from survey.pages.frame import open_page, told
from survey.pages.planning_acting import draw_message
from survey.pages.registry import PLANNING
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading
from survey.tranche import State

_PARTS: dict[str, Callable[[Visitor], None]] = {
    "rounds": planning_rounds.draw,
    "new": planning_new.draw,
    "calendar": planning_calendar.draw,
}


def main() -> None:
    visitor = open_page(PLANNING)
    say = visitor.say
    st.title(say("page-planning"), anchor=False)
    st.html(f"<style>{planning_style.PAGE}</style>")
    draw_message()
    changing = st.session_state.get(planning_new.EDITING)
    if changing:
        with reading(visitor.here.engine) as session:
            row = session.get(Tranche, changing)
        if row is not None and row.state == State.PLANNED:
            planning_new.draw_change(visitor, row)
            return
        # Opened or cancelled meanwhile, by somebody else.
        planning_new.forget(changing)
    names = {part: say(f"planning-part-of-{part}") for part in _PARTS}
    part = st.segmented_control(
        say("planning-part-of"),
        list(_PARTS),
        default="rounds",
        required=True,
        format_func=names.__getitem__,
        key=planning_new.PART,
        label_visibility="collapsed",
        persist_state="session",
    )
    _PARTS[part or "rounds"](visitor)


with told():
    main()
