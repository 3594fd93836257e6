"""Whether a unit can be compared between two days, and the reason in words where it cannot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import streamlit as st
from sqlmodel import Session

from survey.organisation import stored
from survey.organisation.history import History, Standing
from survey.organisation.succession import (
    Comparable,
    NotComparable,
    Succession,
    comparable_over,
    in_a_row,
)
from survey.pages.markdown import plain
from survey.pages.organisation_search import hits, with_place
from survey.pages.organisation_seen import choose_day
from survey.pages.visitor import Visitor
from survey.texts import Say


def draw(
    visitor: Visitor,
    history: History,
    aliases: Mapping[str, list[str]],
    said: Sequence[Succession],
    day: date,
) -> None:
    say = visitor.say
    st.subheader(say("comparing"), anchor=False)
    st.markdown(say("comparing-lead"))
    eve = day - timedelta(days=1)
    first = choose_day(say("comparing-before"), eve, f"comparing-before-{day}")
    second = choose_day(say("comparing-after"), day, f"comparing-after-{day}")
    words = st.text_input(say("organisation-search"), key="comparing-search", autocomplete="off")
    both = {**history.tree(first), **history.tree(second)}
    found = hits(both, aliases, words)[0]
    if not found:
        if words.strip():
            st.caption(say("organisation-hits", count=0, shown=0))
        return
    unit_id = st.selectbox(
        say("comparing-unit"), found, format_func=lambda one: with_place(both, one)
    )
    answer = comparable_over(history, said, unit_id, first, second)
    if isinstance(answer, NotComparable):
        st.warning(say(answer.reason, **in_plain_words(answer)))
        return
    st.success(in_words(say, history, answer, first, second))


def in_plain_words(found: NotComparable) -> dict[str, str]:
    """The values of the reason, as they may stand in Markdown."""
    return {key: plain(str(value)) for key, value in found.values.items()}


def same_places(
    visitor: Visitor, session: Session, found: Comparable, at_a: date, at_b: date
) -> str:
    """What stands on either side, where that is not simply one unit and itself."""
    return in_words(visitor.say, stored.history(session), found, at_a, at_b)


def in_words(say: Say, history: History, found: Comparable, at_a: date, at_b: date) -> str:
    """«Oppvekst 2025 = Utdanning 2024», and what ended or began inside."""
    old, new = history.tree(at_a), history.tree(at_b)
    lines = [
        say(
            "comparison-equal",
            after=_summed(new, found.after),
            after_day=at_b,
            before=_summed(old, found.before),
            before_day=at_a,
        )
    ]
    if found.ended:
        lines.append(say("comparison-equal-ended", units=_named(old, new, found.ended)))
    if found.begun:
        lines.append(say("comparison-equal-begun", units=_named(new, old, found.begun)))
    return "\n\n".join(lines)


def _summed(tree: Mapping[str, Standing], units: Iterable[str]) -> str:
    return " + ".join(sorted(f"«{plain(tree[one].name)}»" for one in units))


def _named(
    tree: Mapping[str, Standing], other: Mapping[str, Standing], units: Iterable[str]
) -> str:
    return plain(in_a_row(sorted((tree.get(one) or other[one]).name for one in units)))
