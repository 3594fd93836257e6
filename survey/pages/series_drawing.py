"""What the parts of the page share: the status table, the chart with its words, the file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

import streamlit as st

from analysis.charts import Chart
from analysis.disclosure import Suppressed
from analysis.series import Line, rows, to_csv
from analysis.series.table import COLUMNS
from survey.pages import chart_download
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.series import Period
from survey.series.period import Kind
from survey.texts import Say


def draw_status(visitor: Visitor, lines: Sequence[Line]) -> None:
    """As municipalities' own reports have it: baseline, latest, target, reached or not."""
    say = visitor.say
    names = {one: say(f"series-column-{one}") for one in COLUMNS}
    head = "".join(f'<th scope="col">{escape(names[one])}</th>' for one in COLUMNS[:-1])
    body = "".join(
        _row(cells, names, line)
        for cells, line in zip(rows(lines, say, visitor.language), lines, strict=True)
    )
    st.html(f'<table class="mv-status"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')


def _row(cells: dict[str, str], names: dict[str, str], line: Line) -> str:
    kind = "" if isinstance(line.status, Suppressed) else line.status.reached.value
    first = f'<th scope="row">{escape(cells["measure"])}</th>'
    for one in COLUMNS[1:-1]:
        style = kind if one == "status" else "number"
        label = escape(names[one])
        first += f'<td class="{style}" data-label="{label}">{_broken(cells[one])}</td>'
    change = f'<td colspan="{len(COLUMNS) - 1}">{escape(cells["change"])}</td>'
    return f'<tr class="first">{first}</tr><tr class="change">{change}</tr>'


def _broken(cell: str) -> str:
    """The figure, and under it in small letters when it is from."""
    value, bracket, rest = cell.partition(" (")
    return (
        f"{escape(value)}<small>{escape(rest.removesuffix(')'))}</small>"
        if bracket
        else (escape(value))
    )


def draw_chart(
    visitor: Visitor, chart: Chart, key: str, lines: Sequence[Line], file_stem: str
) -> None:
    """``lines``: the figures that are drawn, to be taken along."""
    with st.container(key=key):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
        file = partial(to_csv, lines, visitor.say, visitor.language)
        chart_download.draw(visitor, chart, key, file, file_stem)
    with st.expander(visitor.say("series-chart-told")):
        st.markdown(plain(chart.description))


def draw_download(visitor: Visitor, lines: Sequence[Line], name: str, key: str) -> None:
    st.download_button(
        visitor.say("series-download"),
        to_csv(lines, visitor.say, visitor.language),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=key,
    )


def period_name(period: Period, say: Say) -> str:
    """ "2024", "1. tertial 2025", "mai 2025"."""
    match period.kind:
        case Kind.YEAR:
            return period.text
        case Kind.SPAN:
            return period.text.replace("/", "–")
        case kind:
            return say(f"series-{kind.value}", number=period.number, year=str(period.first.year))
