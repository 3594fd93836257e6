"""Choosing units among hundreds on a phone: by searching, or area by area."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from survey.organisation import path_to_root
from survey.organisation.importing.vocabulary import normal
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.planning.selection import Selection, Way, by_area, drawn
from survey.store import Unit

_SHOWN = 60
_HITS = 30


@dataclass(frozen=True)
class Tree:
    """The units on the day the tranche opens, parents before children."""

    units: Sequence[Unit]

    @property
    def by_id(self) -> Mapping[str, Unit]:
        return {unit.id: unit for unit in self.units}

    def place(self, unit: Unit) -> str:
        by_id = self.by_id
        return " › ".join(by_id[one].name for one in reversed(path_to_root(by_id, unit.id)[1:-1]))


def draw_way(visitor: Visitor, prefix: str, tree: Tree, start: Selection) -> Selection:
    say = visitor.say
    names = {way.value: say(f"planning-way-{way}") for way in Way}
    chosen_way = st.selectbox(
        say("planning-way"),
        list(names),
        index=list(names).index(start.way),
        format_func=names.__getitem__,
        key=f"{prefix}-way",
        persist_state="session",
    )
    way = Way(chosen_way)
    if way == Way.CHOSEN:
        chosen = pick(visitor, f"{prefix}-units", tree, tree.units, start.chosen)
        return Selection(way, chosen, start.seed, start.share)
    if way == Way.SAMPLE:
        return _draw_sample(visitor, prefix, tree, start)
    return Selection(way, frozenset(), start.seed, start.share)


def _draw_sample(visitor: Visitor, prefix: str, tree: Tree, start: Selection) -> Selection:
    say = visitor.say
    st.caption(say("planning-sample-about"))
    share = st.number_input(
        say("planning-share"), 1, 100, start.share, key=f"{prefix}-share", persist_state="session"
    )
    seed = st.number_input(
        say("planning-seed"),
        0,
        999_999,
        start.seed,
        key=f"{prefix}-seed",
        persist_state="session",
        help=say("planning-seed-about"),
    )
    found = drawn(tree.units, int(seed), int(share))
    with st.expander(say("planning-drawn", count=len(found)), key=f"{prefix}-drawn"):
        by_id = tree.by_id
        for area, places in by_area(tree.units).items():
            ours = sorted(unit.name for unit in places if unit.id in found)
            heading = f"**{plain(by_id[area].name)}** ({len(ours)}/{len(places)})"
            st.markdown("\n".join((heading, "", *(f"- {plain(name)}" for name in ours))))
    return Selection(Way.SAMPLE, start.chosen, int(seed), int(share))


def pick(
    visitor: Visitor, key: str, tree: Tree, offered: Sequence[Unit], start: Collection[str]
) -> frozenset[str]:
    """Units ticked off one by one or by branches; remembered while others are looked at."""
    say = visitor.say
    chosen: set[str] = st.session_state.setdefault(f"{key}-chosen", set(start))
    words = st.text_input(
        say("planning-search"), key=f"{key}-search", autocomplete="off", persist_state="session"
    )
    if words.strip():
        shown = _hits(tree, offered, words)
        st.caption(say("planning-hits", count=len(shown), most=_HITS))
        _draw_ticks(visitor, key, tree, shown[:_HITS], chosen, with_place=True)
    else:
        _draw_areas(visitor, key, tree, offered, chosen)
    _draw_chosen(visitor, key, tree, chosen)
    return frozenset(chosen)


def _hits(tree: Tree, offered: Sequence[Unit], words: str) -> list[Unit]:
    sought = normal(words).split()
    return [
        unit for unit in offered if all(word in normal(f"{unit.name} {unit.id}") for word in sought)
    ]


def _draw_areas(
    visitor: Visitor, key: str, tree: Tree, offered: Sequence[Unit], chosen: set[str]
) -> None:
    say, by_id = visitor.say, tree.by_id
    tops = [unit for unit in offered if len(path_to_root(by_id, unit.id)) == 2]
    names = {"": say("planning-areas")} | {unit.id: unit.name for unit in tops}
    area = st.selectbox(
        say("planning-look-in"),
        list(names),
        format_func=names.__getitem__,
        key=f"{key}-area",
        persist_state="session",
    )
    if not area:
        _draw_ticks(visitor, key, tree, tops, chosen, with_place=False)
        return
    st.caption(say("planning-below-by-search"))
    inside = [unit for unit in offered if area in (unit.id, unit.parent_id)]
    if len(inside) > _SHOWN:
        st.caption(say("planning-many", count=len(inside), shown=_SHOWN))
    _draw_ticks(visitor, key, tree, inside[:_SHOWN], chosen, with_place=False)


def _draw_ticks(
    visitor: Visitor,
    key: str,
    tree: Tree,
    units: Sequence[Unit],
    chosen: set[str],
    *,
    with_place: bool,
) -> None:
    by_id = tree.by_id
    depths = {unit.id: len(path_to_root(by_id, unit.id)) for unit in units}
    least = min(depths.values(), default=0)
    with st.container(key=f"{key}-ticks", gap=None):
        for unit in units:
            above = next((one for one in path_to_root(by_id, unit.id)[1:] if one in chosen), None)
            indent = "" if with_place else "\u2003" * (depths[unit.id] - least)
            place = tree.place(unit) if with_place else ""
            label = visitor.say(
                "planning-tick",
                unit=plain(unit.name),
                headcount=unit.headcount,
                place=plain(place) if place else "none",
            )
            tick = f"{key}-tick-{unit.id}"
            st.session_state[tick] = unit.id in chosen or above is not None
            st.checkbox(
                f"{indent}{label}",
                key=tick,
                disabled=above is not None,
                on_change=_toggle,
                args=(chosen, unit.id),
            )


def _toggle(chosen: set[str], unit_id: str) -> None:
    chosen ^= {unit_id}


def _draw_chosen(visitor: Visitor, key: str, tree: Tree, chosen: set[str]) -> None:
    say, by_id = visitor.say, tree.by_id
    if not chosen:
        st.caption(say("planning-none-chosen"))
        return
    with st.expander(say("planning-chosen", count=len(chosen)), key=f"{key}-list"):
        for unit_id in sorted(chosen, key=lambda one: by_id[one].name if one in by_id else one):
            name = by_id[unit_id].name if unit_id in by_id else unit_id
            st.button(
                say("planning-drop", unit=plain(name)),
                key=f"{key}-drop-{unit_id}",
                on_click=_toggle,
                args=(chosen, unit_id),
            )
