"""Which unit became which: suggested, confirmed by a person, and what compares because of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import streamlit as st

from survey.organisation import stored, successions, suggesting
from survey.organisation.history import History, Standing
from survey.organisation.succession import Succession, day_of, eve_of, in_a_row, kind_of
from survey.organisation.suggesting import Suggestion, Turnover
from survey.pages import organisation_comparing
from survey.pages.markdown import plain
from survey.pages.organisation_acting import do, draw_message
from survey.pages.organisation_search import hits, with_place
from survey.pages.visitor import Visitor
from survey.store import UnitSuccession, reading
from survey.texts import Say

_SHOWN = 30
_CERTAIN = 100


def draw(visitor: Visitor) -> None:
    say = visitor.say
    draw_message()
    st.markdown(say("successions-lead"))
    with reading(visitor.here.engine) as session:
        history, aliases = stored.history(session), stored.aliases(session)
        entries, said = successions.entries(session), successions.in_force(session)
    days = suggesting.turning_days(history)
    if not days:
        st.info(say("successions-no-days"))
        return
    day = st.selectbox(
        say("successions-day"),
        days,
        format_func=lambda one: say("organisation-day", day=one),
        key="successions-day",
    )
    suggestions = suggesting.suggest(history, said, aliases, day)
    _draw_suggestions(visitor, history, suggestions)
    turned = suggesting.turnover(history, said, day)
    suggested = {unit for one in suggestions for unit in _units(one.succession)}
    _draw_left(visitor, turned, day, suggested)
    _draw_own(visitor, history, aliases, turned, day)
    _draw_confirmed(visitor, history, [row for row in entries if row.on_day == day])
    organisation_comparing.draw(visitor, history, aliases, said, day)


def told_as(say: Say, history: History, one: Succession) -> str:
    """«Oppvekst» → «Utdanning»: omdøpt."""
    old = _names(eve_of(history, one), one.before)
    new = _names(day_of(history, one), one.after)
    kind = say(f"succession-kind-{kind_of(history, one)}")
    return say("succession-told", before=plain(old) or "–", after=plain(new) or "–", kind=kind)


def _names(tree: Mapping[str, Standing], units: Iterable[str]) -> str:
    return in_a_row(sorted(with_place(tree, one) for one in units if one in tree))


def _units(one: Succession) -> frozenset[str]:
    return one.before | one.after


def _draw_suggestions(
    visitor: Visitor, history: History, suggestions: Sequence[Suggestion]
) -> None:
    say = visitor.say
    st.subheader(say("successions-suggested", count=len(suggestions)), anchor=False)
    if not suggestions:
        st.caption(say("successions-none-suggested"))
        return
    certain = [
        one.succession
        for one in suggestions
        if one.score == _CERTAIN and len(_units(one.succession)) == 2
    ]
    if len(certain) > 1:
        st.caption(say("successions-certain-about"))
        if st.button(say("successions-confirm-certain", count=len(certain)), key="confirm-certain"):
            _confirm(visitor, certain)
    for number, one in enumerate(suggestions[:_SHOWN]):
        with st.container(border=True, key=f"suggestion-{number}"):
            st.markdown(told_as(say, history, one.succession))
            st.caption(say("successions-alike", score=one.score, shared=one.shared))
            identity = ".".join(sorted(_units(one.succession)))
            if st.button(say("successions-confirm"), key=f"confirm-{identity}"):
                _confirm(visitor, [one.succession])
    if len(suggestions) > _SHOWN:
        st.caption(say("organisation-more", shown=_SHOWN, count=len(suggestions)))


def _confirm(visitor: Visitor, wanted: Sequence[Succession]) -> None:
    message = visitor.say("successions-confirmed-now", count=len(wanted))
    do(visitor, message, lambda session: successions.confirm(session, wanted, visitor.name))


def _draw_left(visitor: Visitor, turned: Turnover, day: date, suggested: set[str]) -> None:
    """Units that nothing is like: somebody must say that they became, or came from, nothing."""
    say = visitor.say
    for side, units in (("ended", turned.ended), ("begun", turned.begun)):
        left = sorted((one for one in units if one not in suggested), key=lambda i: units[i].name)
        if not left:
            continue
        with st.expander(say(f"successions-left-{side}", count=len(left))):
            st.markdown(say(f"successions-left-{side}-about"))
            chosen = st.multiselect(
                say("successions-choose"),
                left,
                format_func=_namer(units),
                key=f"left-{side}-{day}",
                placeholder=say("successions-choose-here"),
            )
            if st.button(say(f"successions-say-{side}"), key=f"say-{side}", disabled=not chosen):
                none: frozenset[str] = frozenset()
                sides = [(frozenset({one}), none) for one in chosen]
                if side == "begun":
                    sides = [(after, before) for before, after in sides]
                _confirm(visitor, [Succession(day, before, after) for before, after in sides])


def _namer(tree: Mapping[str, Standing]) -> Callable[[str], str]:
    return lambda unit_id: with_place(tree, unit_id)


def _draw_own(
    visitor: Visitor,
    history: History,
    aliases: Mapping[str, list[str]],
    turned: Turnover,
    day: date,
) -> None:
    """One that a person puts together, also of units that went on existing."""
    say = visitor.say
    with st.expander(say("successions-own")):
        st.markdown(say("successions-own-about"))
        empty = Succession(day, frozenset(turned.ended), frozenset(turned.begun))
        sides = {}
        for side, tree, first in (
            ("before", eve_of(history, empty), turned.ended),
            ("after", day_of(history, empty), turned.begun),
        ):
            words = st.text_input(
                say(f"successions-search-{side}"), key=f"own-search-{side}", autocomplete="off"
            )
            found = hits(tree, aliases, words)[0] if words.strip() else list(first)[:_SHOWN]
            kept = [one for one in st.session_state.get(f"own-{side}", []) if one in tree]
            sides[side] = st.multiselect(
                say(f"successions-{side}"),
                list(dict.fromkeys([*kept, *(one for one in found if one in tree)])),
                format_func=_namer(tree),
                key=f"own-{side}",
                placeholder=say("successions-choose-here"),
            )
        wanted = Succession(day, frozenset(sides["before"]), frozenset(sides["after"]))
        if wanted.before and wanted.after:
            st.markdown(told_as(say, history, wanted))
        if st.button(say("successions-confirm"), key="confirm-own", type="primary"):
            _confirm(visitor, [wanted])


def _draw_confirmed(visitor: Visitor, history: History, rows: Sequence[UnitSuccession]) -> None:
    say = visitor.say
    if not rows:
        return
    st.subheader(say("successions-confirmed", count=len(rows)), anchor=False)
    for row in rows[:_SHOWN]:
        one = Succession(row.on_day, frozenset(row.before), frozenset(row.after))
        with st.container(border=True, key=f"confirmed-{row.id}"):
            st.markdown(told_as(say, history, one))
            st.caption(say("successions-by", who=plain(row.who), at=row.at))
            if st.button(say("successions-undo"), key=f"undo-{row.id}"):
                _take_back(visitor, row.id)
    if len(rows) > _SHOWN:
        st.caption(say("organisation-more", shown=_SHOWN, count=len(rows)))


def _take_back(visitor: Visitor, succession_id: str) -> None:
    message = visitor.say("successions-undone")
    do(
        visitor,
        message,
        lambda session: successions.take_back(session, succession_id, visitor.name),
    )
