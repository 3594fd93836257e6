"""Everything a plan says, before it is written down."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from sqlmodel import Session

from survey.clock import local
from survey.organisation import leaves
from survey.pages.markdown import plain
from survey.pages.planning_acting import draw_cautions
from survey.pages.planning_form import Filled
from survey.pages.visitor import Visitor
from survey.planning import Wish, asked, cautions
from survey.planning.cautions import Caution
from survey.planning.selection import by_area
from survey.planning.studies import no_time_to_work, without_baseline
from survey.problem import Problem
from survey.store import Unit, reading
from survey.texts import Say

_NAMED = 12


def draw(visitor: Visitor, filled: Filled, more: Sequence[Caution], apart_from: str = "") -> None:
    """``more``: cautions that the form itself does not know of. ``apart_from``: the id of the
    tranche that is changed."""
    say = visitor.say
    st.subheader(say("planning-summary"), anchor=False)
    wishes = [one for one in (filled.first, filled.second) if one is not None]
    with reading(visitor.here.engine) as session:
        units = asked(session, filled.first)
        found = _cautions(session, filled, apart_from)
    for wish in wishes:
        st.markdown(f"**{plain(wish.title) or say('planning-untitled')}**")
        st.markdown(_when(say, wish))
    _draw_invited(visitor, units, filled.first)
    _draw_locked(visitor, filled)
    draw_cautions(say, [*found, *more])


def _cautions(session: Session, filled: Filled, apart_from: str) -> list[Caution]:
    first, second = filled.first, filled.second
    found = cautions(session, first, (apart_from,))
    if second is None or filled.starts_on is None:
        return found
    found += without_baseline(filled.starts_on, first.closes.day)
    found += no_time_to_work(filled.starts_on, second.opens.day)
    return [*found, *(one for one in cautions(session, second) if one not in found)]


def _when(say: Say, wish: Wish) -> str:
    try:
        opens, closes = wish.opens.moment(), wish.closes.moment(last=True)
    except Problem:
        return say("planning-time-unclear")
    return say(
        "planning-when",
        opens=local(opens),
        closes=local(closes),
        days=(wish.closes.day - wish.opens.day).days + 1,
        minutes=wish.grace_minutes,
    )


def _draw_invited(visitor: Visitor, units: Sequence[Unit], wish: Wish) -> None:
    say = visitor.say
    places = leaves(units)
    st.markdown(
        say(
            "planning-invited",
            invited=sum(unit.headcount for unit in places),
            units=len(places),
            pilots=sum(unit.id in wish.pilots for unit in units),
        )
    )
    empty = sorted(unit.name for unit in places if not unit.headcount)
    if empty:
        shown = ", ".join(empty[:_NAMED]) + (" …" if len(empty) > _NAMED else "")
        st.warning(say("planning-empty-units", count=len(empty), units=plain(shown)))
    by_id = {unit.id: unit for unit in units}
    rows = [
        {
            say("planning-area"): plain(by_id[area].name),
            say("planning-places"): str(len(inside)),
            say("planning-people"): str(sum(unit.headcount for unit in inside)),
        }
        for area, inside in by_area(units).items()
    ]
    if rows:
        with st.expander(say("planning-by-area")):
            st.table(rows, border="horizontal", hide_index=True)


def _draw_locked(visitor: Visitor, filled: Filled) -> None:
    say, wish = visitor.say, filled.first
    lines = [
        say(
            "planning-locked-words",
            title=plain(filled.offer.questionnaire.title.in_language(visitor.language)),
        ),
        say(
            "planning-locked-languages",
            languages=", ".join(say(f"language-{one}") for one in wish.languages) or "–",
        ),
        say("planning-locked-custody", kind=wish.custody.replace("_", "-")),
        say(
            "planning-locked-minimum",
            smallest=wish.distribution_minimum,
            size=wish.end_class_size,
            sensitive=int(filled.offer.questionnaire.has_sensitive),
        ),
        say("planning-locked-retention", until=wish.retain_until),
    ]
    if wish.groups:
        names = ", ".join(plain(one.name) for one in wish.groups)
        lines.append(say("planning-locked-groups", groups=names))
    if wish.leaders_in_parent:
        lines.append(say("planning-locked-leaders"))
    with st.container(border=True):
        st.markdown(f"**{say('planning-locked')}**")
        st.markdown("\n".join(f"- {line}" for line in lines))
