"""One question on a results page: chart, words, remarks and table."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis import charts, table
from analysis.charts import Chart
from analysis.sentence import comparison, sentence
from survey.pages import results_change
from survey.pages.markdown import plain
from survey.pages.results_change import Comparison
from survey.pages.results_drawing import draw_chart
from survey.pages.results_lines import Line
from survey.pages.visitor import Visitor


def draw(
    visitor: Visitor, unit: str, line: Line, change: Comparison | None, notes: Sequence[str]
) -> None:
    say, language = visitor.say, visitor.language
    question, series = line.question, line.known
    st.markdown(f"#### {question.number}. {plain(question.label)}")
    if question.kind in ("single", "multiple"):
        _draw_chart(visitor, unit, line, charts.bars(question, series, say, language, notes), notes)
    elif question.kind == "scale":
        _draw_chart(
            visitor, unit, line, charts.scale(question, series, say, language, notes), notes
        )
    found = change.of(question) if change else []
    if change and found:
        results_change.draw_question(visitor, change, found)
    else:
        words = (
            comparison(question, series, say, language)
            if len(series) > 1
            else sentence(question, series[0].summary, say, language)
        )
        st.markdown(plain(words))
    for remark in line.remarks:
        st.caption(plain(remark))
    if question.kind != "text":
        with st.expander(say("results-table")):
            shown = table.table(question, series, say, language)
            st.table(shown.map(plain), border="horizontal", hide_index=True)


def _draw_chart(
    visitor: Visitor, unit: str, line: Line, chart: Chart, notes: Sequence[str]
) -> None:
    source = " ".join(notes) or "Medvirk"
    draw_chart(
        visitor,
        chart,
        f"q-{line.question.name}",
        lambda: table.to_csv(
            [(line.question, line.known)], unit, source, visitor.say, visitor.language
        ),
    )
