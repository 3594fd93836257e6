"""A chart on a results page, with what it can be taken home as."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from analysis.charts import Chart
from survey.pages import chart_download
from survey.pages.visitor import Visitor


def draw_chart(visitor: Visitor, chart: Chart, key: str, csv: Callable[[], bytes] | bytes) -> None:
    """``csv``: the figures the chart shows."""
    with st.container(key=key):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    chart_download.draw(visitor, chart, key, csv, key)


def draw_for_widths(
    visitor: Visitor,
    made: Callable[[bool], Chart],
    key: str,
    csv: Callable[[], bytes] | bytes,
) -> None:
    """Once for desks and once for phones (``made(True)``); the server does not know which."""
    drawn = {place: made(place == "narrow") for place in ("wide", "narrow")}
    for place, chart in drawn.items():
        with st.container(key=f"{place}-{key}"):
            st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    chart_download.draw(visitor, drawn["wide"], key, csv, key)
