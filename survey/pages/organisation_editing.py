"""One unit changed by hand: renamed, moved, counted anew, closed; or a unit added below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import streamlit as st
from sqlmodel import Session

from survey.organisation import editing
from survey.organisation.editing import LONGEST_NAME
from survey.organisation.history import Standing
from survey.organisation.shape import MOST_PEOPLE
from survey.organisation.tree import LEVELS
from survey.pages.markdown import plain
from survey.pages.organisation_acting import do
from survey.pages.organisation_search import hits, with_place
from survey.pages.organisation_seen import Seen, choose_day
from survey.pages.visitor import Visitor

Action = Callable[[Session], object]


def draw(visitor: Visitor, seen: Seen, unit: Standing) -> None:
    say = visitor.say
    with st.expander(say("organisation-edit"), key=f"edit-{unit.id}"):
        ways = {way: say(f"organisation-edit-{way}") for way in _WAYS}
        way = st.selectbox(
            say("organisation-edit-what"),
            list(_WAYS),
            format_func=ways.__getitem__,
            key=f"way-{unit.id}",
        )
        day = choose_day(say("organisation-edit-from"), seen.day, f"from-{unit.id}-{seen.day}")
        st.caption(say("organisation-edit-from-about"))
        found = _WAYS[way](visitor, seen, unit, day)
        if found is not None and st.button(
            say("organisation-edit-save"), key=f"save-{unit.id}", type="primary"
        ):
            message = say("organisation-edited", unit=plain(unit.name), day=day)
            do(visitor, message, found)


def _rename(visitor: Visitor, _seen: Seen, unit: Standing, day: date) -> Action:
    name = st.text_input(
        visitor.say("organisation-new-name"),
        unit.name,
        max_chars=LONGEST_NAME,
        key=f"name-{unit.id}",
        autocomplete="off",
    )
    return lambda session: editing.rename(session, unit.id, name, day, visitor.name)


def _move(visitor: Visitor, seen: Seen, unit: Standing, day: date) -> Action | None:
    say = visitor.say
    words = st.text_input(
        say("organisation-move-search"), key=f"to-search-{unit.id}", autocomplete="off"
    )
    found = [
        one for one in hits(seen.tree, seen.aliases, words)[0] if seen.tree[one].level != LEVELS[-1]
    ]
    if not found:
        st.caption(say("organisation-move-none" if words.strip() else "organisation-move-first"))
        return None
    parent = st.selectbox(
        say("organisation-move-to"),
        found,
        format_func=lambda one: with_place(seen.tree, one),
        key=f"to-{unit.id}",
    )
    below = LEVELS[LEVELS.index(seen.tree[parent].level) + 1 :]
    level = _choose_level(visitor, below, unit.level, f"level-{unit.id}")
    return lambda session: editing.move(session, unit.id, parent, level, day, visitor.name)


def _choose_level(visitor: Visitor, levels: tuple[str, ...], suggested: str, key: str) -> str:
    names = {one: visitor.say(f"unit-level-{one}") for one in levels}
    return st.selectbox(
        visitor.say("organisation-level"),
        levels,
        index=levels.index(suggested) if suggested in levels else 0,
        format_func=names.__getitem__,
        key=key,
    )


def _recount(visitor: Visitor, _seen: Seen, unit: Standing, day: date) -> Action:
    headcount, fte = _figures(visitor, unit.id, unit.headcount, unit.fte)
    return lambda session: editing.recount(session, unit.id, headcount, fte, day, visitor.name)


def _figures(
    visitor: Visitor, key: str, headcount: int, fte: float | None
) -> tuple[int, float | None]:
    say = visitor.say
    people = st.number_input(
        say("organisation-headcount"), 0, MOST_PEOPLE, headcount, key=f"people-{key}"
    )
    equivalents = st.number_input(
        say("organisation-fte"),
        0.0,
        float(MOST_PEOPLE),
        fte,
        step=0.1,
        format="%.1f",
        key=f"fte-{key}",
    )
    return int(people), equivalents


def _add_alias(visitor: Visitor, _seen: Seen, unit: Standing, day: date) -> Action:
    say = visitor.say
    st.caption(say("organisation-alias-about"))
    alias = st.text_input(
        say("organisation-alias"),
        max_chars=LONGEST_NAME,
        key=f"alias-{unit.id}",
        autocomplete="off",
    )
    return lambda session: editing.add_alias(session, unit.id, alias, day, visitor.name)


def _remove_alias(visitor: Visitor, seen: Seen, unit: Standing, day: date) -> Action | None:
    names = seen.aliases.get(unit.id, [])
    if not names:
        st.caption(visitor.say("organisation-alias-none"))
        return None
    alias = st.selectbox(visitor.say("organisation-alias"), names, key=f"no-alias-{unit.id}")
    return lambda session: editing.remove_alias(session, unit.id, alias, day, visitor.name)


def _close(visitor: Visitor, _seen: Seen, unit: Standing, day: date) -> Action:
    st.caption(visitor.say("organisation-close-about"))
    return lambda session: editing.close(session, unit.id, day, visitor.name)


def _add(visitor: Visitor, _seen: Seen, unit: Standing, day: date) -> Action | None:
    say = visitor.say
    below = LEVELS[LEVELS.index(unit.level) + 1 :]
    if not below:
        st.caption(say("organisation-add-none"))
        return None
    key = f"below-{unit.id}"
    name = st.text_input(
        say("organisation-new-name"), max_chars=LONGEST_NAME, key=f"name-{key}", autocomplete="off"
    )
    unit_id = st.text_input(
        say("organisation-new-id"), max_chars=LONGEST_NAME, key=f"id-{key}", autocomplete="off"
    )
    level = _choose_level(visitor, below, below[0], f"level-{key}")
    headcount, fte = _figures(visitor, key, 0, None)
    new = Standing(unit_id, name, level, unit.id, headcount, fte, day)
    return lambda session: editing.add(session, new, visitor.name)


_WAYS: Mapping[str, Callable[[Visitor, Seen, Standing, date], Action | None]] = {
    "rename": _rename,
    "move": _move,
    "recount": _recount,
    "add": _add,
    "close": _close,
    "alias": _add_alias,
    "no-alias": _remove_alias,
}
