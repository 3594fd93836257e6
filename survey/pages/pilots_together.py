"""All pilots together, each compared with itself first."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis.numbers import decimal
from analysis.pilots import Together
from analysis.pilots.together import CHANGED
from analysis.pilots.words import between, full_name, measure_name, points, stratified
from analysis.sentence import upper_first
from survey.pages.markdown import plain
from survey.pages.pilots_badge import badge, in_table
from survey.pages.visitor import Visitor

MOST_LISTED = 8
"""So many results are told one by one; of more, only those that changed."""
_COLUMNS = ("result", "verdict", "difference", "interval", "p", "naive", "pilots")


def draw(visitor: Visitor, found: Sequence[Together]) -> None:
    say = visitor.say
    st.subheader(say("pilots-together-heading"), anchor=False)
    if max((len(one.pairs) for one in found), default=0) < 2:
        st.caption(say("pilots-together-one"))
        return
    st.markdown(say("pilots-together-lead"))
    tested = [one for one in found if one.change is not None]
    changed = [one for one in tested if one.verdict in CHANGED]
    if len(tested) > MOST_LISTED:
        st.markdown(say("pilots-together-several", count=len(changed), n=len(tested)))
    for one in changed if len(tested) > MOST_LISTED else tested:
        st.markdown(f"{badge(visitor, one.verdict)} {plain(_line(visitor, one))}")
    st.caption(say("pilots-together-naive-about"))
    if any(not one.exact for one in found):
        st.caption(say("pilots-weakest"))
    with st.expander(say("pilots-all-numbers"), key="pilots-together-numbers"):
        rows = [_row(visitor, one) for one in found]
        columns = [say(f"pilots-together-{name}") for name in _COLUMNS]
        shown = pd.DataFrame(rows, columns=columns)
        st.table(shown.map(plain), border="horizontal", hide_index=True)


def _line(visitor: Visitor, one: Together) -> str:
    say, language = visitor.say, visitor.language
    if one.change is None:
        return say("pilots-hidden-sentence")
    return say(
        "pilots-together-line",
        name=upper_first(full_name(one.measure, say)),
        size=stratified(one.change, say, language),
        naive=points(one.change.naive, language),
    )


def _row(visitor: Visitor, one: Together) -> list[str]:
    say, language = visitor.say, visitor.language
    name = upper_first(measure_name(one.measure, say))
    counted = say("pilots-of", count=len(one.pairs), n=len(one.pairs) + one.left_out)
    if one.change is None:
        return [name, say("pilots-hidden"), "", "", "", "", counted]
    return [
        name,
        in_table(visitor, one.verdict),
        points(one.change.difference, language),
        between(one.change.low, one.change.high, say, language),
        decimal(one.p_value, language, 2),
        points(one.change.naive, language),
        counted,
    ]
