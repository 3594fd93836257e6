"""Groups of units to be shown as one, declared while a tranche is planned."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from survey import groups
from survey.groups import LONGEST_NAME, Group
from survey.pages import planning_units
from survey.pages.markdown import plain
from survey.pages.planning_acting import listed
from survey.pages.planning_units import Tree
from survey.pages.visitor import Visitor


def draw(visitor: Visitor, prefix: str, tree: Tree, start: Sequence[Group]) -> tuple[Group, ...]:
    """``tree``: the units that are asked. Remembered while others are looked at."""
    say = visitor.say
    declared: list[Group] = st.session_state.setdefault(f"{prefix}-groups", list(start))
    # A group that is declared leaves empty fields behind.
    key = f"{prefix}-group{st.session_state.setdefault(f'{prefix}-group-number', 0)}"
    with st.expander(say("planning-groups", count=len(declared)), key=f"{prefix}-declared"):
        st.markdown(say("planning-groups-about"))
        for place, one in enumerate(declared):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(say("planning-group", group=plain(one.name), count=len(one.units)))
                st.button(
                    say("planning-group-drop"),
                    key=f"{prefix}-group-drop-{place}",
                    on_click=declared.remove,
                    args=(one,),
                )
        name = st.text_input(
            say("planning-group-name"),
            max_chars=LONGEST_NAME,
            placeholder=say("planning-group-example"),
            key=f"{key}-name",
            autocomplete="off",
            persist_state="session",
        )
        units = planning_units.pick(visitor, key, tree, tree.units, ())
        if st.button(say("planning-group-add"), key=f"{key}-add"):
            wanted = [*declared, Group(" ".join(name.split()), units)]
            found = list(groups.faults(wanted, tree.by_id))
            if found:
                st.error("\n".join(listed(visitor, found)))
            else:
                st.session_state[f"{prefix}-groups"] = wanted
                st.session_state[f"{prefix}-group-number"] += 1
                st.rerun()
    return tuple(declared)
