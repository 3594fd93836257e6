"""The organisation as of a day: found by searching or by walking down, one unit at a time."""

from __future__ import annotations

import streamlit as st

from survey.organisation import stored
from survey.organisation.history import Standing
from survey.organisation.tree import children_of, path_to_root
from survey.pages import organisation_editing
from survey.pages.markdown import plain
from survey.pages.organisation_acting import draw_message
from survey.pages.organisation_log import in_words
from survey.pages.organisation_search import hits, place_of
from survey.pages.organisation_seen import Seen, choose_day, today
from survey.pages.visitor import Visitor
from survey.store import reading

CHOSEN, SEARCH = "organisation-chosen", "organisation-search"
_SHOWN = 40


def draw(visitor: Visitor) -> None:
    say = visitor.say
    draw_message()
    day = choose_day(say("organisation-as-of"), today(), "organisation-day")
    with reading(visitor.here.engine) as session:
        history, aliases = stored.history(session), stored.aliases(session)
    seen = Seen(history, day, history.tree(day), aliases)
    if not seen.tree:
        st.info(say("organisation-none-yet" if not history.days else "organisation-none-then"))
        return
    top = next(one for one in seen.tree.values() if one.parent_id is None)
    st.caption(say("organisation-size", day=day, units=len(seen.tree), headcount=top.headcount))
    words = st.text_input(say("organisation-search"), key=SEARCH, autocomplete="off")
    if words.strip():
        _draw_hits(visitor, seen, words)
        return
    chosen = st.session_state.get(CHOSEN, top.id)
    _draw_unit(visitor, seen, seen.tree.get(chosen, top))


def choose(unit_id: str) -> None:
    st.session_state[CHOSEN] = unit_id
    st.session_state[SEARCH] = ""


def _draw_hits(visitor: Visitor, seen: Seen, words: str) -> None:
    found, count = hits(seen.tree, seen.aliases, words)
    st.caption(visitor.say("organisation-hits", count=count, shown=len(found)))
    _draw_list(visitor, seen, found, with_place=True)


def _draw_list(visitor: Visitor, seen: Seen, units: list[str], *, with_place: bool) -> None:
    with st.container(key="organisation-list", gap="small"):
        for unit_id in units:
            unit = seen.tree[unit_id]
            place = place_of(seen.tree, unit_id) if with_place else ""
            words = visitor.say(
                "organisation-list-unit",
                unit=plain(unit.name),
                headcount=unit.headcount,
                place=plain(place) if place else "none",
            )
            st.button(
                words, key=f"unit-{unit_id}", on_click=choose, args=(unit_id,), width="stretch"
            )


def _draw_unit(visitor: Visitor, seen: Seen, unit: Standing) -> None:
    say = visitor.say
    above = path_to_root(seen.tree, unit.id)[1:]
    if above:
        with st.container(horizontal=True, key="organisation-way"):
            for one in reversed(above):
                st.button(
                    f"‹ {plain(seen.tree[one].name)}",
                    key=f"above-{one}",
                    type="tertiary",
                    on_click=choose,
                    args=(one,),
                )
    st.subheader(plain(unit.name), anchor=False)
    _draw_facts(visitor, seen, unit)
    organisation_editing.draw(visitor, seen, unit)
    _draw_history(visitor, seen, unit)
    below = children_of(seen.tree).get(unit.id, [])
    if not below:
        return
    below.sort(key=lambda one: seen.tree[one].name)
    st.markdown(f"**{say('organisation-below', count=len(below))}**")
    pages = -(-len(below) // _SHOWN)
    page = 1
    if pages > 1:
        page = int(
            st.number_input(
                say("organisation-page-of", pages=pages), 1, pages, key=f"page-{unit.id}"
            )
        )
    shown = below[(page - 1) * _SHOWN : page * _SHOWN]
    _draw_list(visitor, seen, shown, with_place=False)


def _draw_facts(visitor: Visitor, seen: Seen, unit: Standing) -> None:
    say = visitor.say
    span = seen.history.span(unit.id, seen.day)
    lines = [
        say("organisation-fact-level", level=say(f"unit-level-{unit.level}")),
        say("organisation-fact-headcount", headcount=unit.headcount),
    ]
    if unit.fte is not None:
        lines.append(say("organisation-fact-fte", fte=unit.fte))
    if span is not None and span.valid_to is not None:
        lines.append(say("organisation-fact-span", start=span.valid_from, end=span.valid_to))
    else:
        lines.append(say("organisation-fact-since", start=unit.valid_from))
    if names := seen.aliases.get(unit.id):
        lines.append(say("organisation-fact-aliases", aliases=plain(", ".join(names))))
    lines.append(say("organisation-fact-id", id=plain(unit.id)))
    st.markdown("  \n".join(lines))
    below = children_of(seen.tree).get(unit.id, [])
    total = sum(seen.tree[one].headcount for one in below)
    if below and total != unit.headcount:
        st.caption(say("organisation-no-sum", below=total, headcount=unit.headcount))


def _draw_history(visitor: Visitor, seen: Seen, unit: Standing) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        rows = stored.registered(session, unit_id=unit.id)
    if not rows:
        return
    with st.expander(say("organisation-unit-history", count=len(rows))):
        begun = seen.history.beginnings[unit.id]
        st.markdown(say("organisation-began", day=begun.valid_from, name=plain(begun.name)))
        st.table(
            [in_words(say, row, seen.history) for row in rows], border="horizontal", hide_index=True
        )
