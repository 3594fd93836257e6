"""How the response rate has grown, morning by morning: the whole and its large areas only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from analysis.charts.development_chart import Line, development
from analysis.numbers import integer, percent
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.response_rate import Following, LastTime, Point
from survey.store import Tranche


def draw(
    visitor: Visitor,
    row: Tranche,
    following: Following,
    points: Mapping[str, Sequence[Point]],
    before: LastTime | None,
) -> None:
    say, language = visitor.say, visitor.language
    units = [one for one in following.rates if points.get(one)]
    if not units:
        return
    st.markdown(f"**{say('development-heading')}**")
    chosen = st.selectbox(
        say("fieldwork-unit"),
        units,
        format_func=lambda one: following.rates[one].name,
        key=f"development-{row.id}",
    )
    line = Line(following.rates[chosen].name, shares(points[chosen]))
    past = None
    if before is not None and (then := before.points.get(chosen)):
        past = Line(before.tranche.title, shares(then))
    chart = development(line, past, say, language)
    with st.container(key=f"growth-{row.id}"):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    with st.expander(say("development-table")):
        st.markdown(plain(chart.description))
        st.table(
            [
                {
                    say("development-day"): str(point.day),
                    say("fieldwork-responded"): integer(point.responded, language),
                    say("fieldwork-invited"): integer(point.invited, language),
                    say("fieldwork-rate"): percent(point.share, language),
                }
                for point in points[chosen]
            ],
            border="horizontal",
            hide_index=True,
        )
        st.caption(say("development-gaps"))


def shares(points: Iterable[Point]) -> dict[int, float]:
    return {point.day: point.share for point in points}
