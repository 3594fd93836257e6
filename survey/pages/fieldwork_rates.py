"""The response rates of one part of the organisation as a chart to take along."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.charts import RateBar, rate_bars
from analysis.rate_table import rates_csv
from survey.pages import chart_download, rate_words
from survey.pages.visitor import Visitor
from survey.response_rate import Following, Kind, Rate
from survey.response_rate.rate import CLASS
from survey.store import Tranche
from survey.texts import Say


def draw(visitor: Visitor, row: Tranche, following: Following, notes: Sequence[str]) -> None:
    """``notes``: what the figures are from."""
    say, language = visitor.say, visitor.language
    chosen = _part(visitor, row, following)
    below = [one for one in following.rates.values() if one.parent_id == chosen]
    bars = [bar(say, language, one) for one in below]
    top = bar(say, language, following.rates[chosen])
    source = say("results-synthetic") if row.synthetic else "Medvirk"
    about = [row.title + ".", *notes, source + "."]
    chart = rate_bars(bars, top, say, language, about)
    with st.container(key=f"rates-chart-{row.id}"):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    chart_download.draw(
        visitor,
        chart,
        f"rates-{row.id}",
        lambda: rates_csv([top, *bars], f"{row.title}. {source}", say, language),
        say("rates-chart-file"),
    )


def _part(visitor: Visitor, row: Tranche, following: Following) -> str:
    """The unit whose parts are drawn: the whole, where it alone has any."""
    above = {one.parent_id for one in following.rates.values()}
    parts = [one for one in following.rates if one in above]
    if len(parts) == 1:
        return parts[0]
    chosen: str = st.selectbox(
        visitor.say("rates-chart-part"),
        parts,
        format_func=lambda one: following.rates[one].name,
        key=f"rates-part-{row.id}",
    )
    return chosen


def bar(say: Say, language: str, rate: Rate) -> RateBar:
    """As the list has it: a number, an end class, or words alone."""
    low, high = bounds(rate)
    told = rate_words.value(say, language, rate)
    return RateBar(rate.name, told, rate_words.counts(say, language, rate), low, high)


def bounds(rate: Rate) -> tuple[float, float] | tuple[None, None]:
    match rate.kind:
        case Kind.NUMBER:
            share = rate.share or 0.0
            return share, share
        case Kind.FEW:
            return 0.0, (CLASS - 1) / rate.invited
        case Kind.MOST:
            return (rate.invited - CLASS + 1) / rate.invited, 1.0
    return None, None
