"""The scales of one round in one picture: from the middle outwards, or stacked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from analysis import charts, table
from analysis.charts import Chart
from analysis.question import Question
from analysis.summary import AnySummary, Series, summarise
from survey.pages.markdown import plain
from survey.pages.results_drawing import draw_for_widths
from survey.pages.results_round import Side
from survey.pages.visitor import Visitor


def draw(visitor: Visitor, side: Side, questions: Sequence[Question], notes: Sequence[str]) -> None:
    """The scales of each length in a chart of their own."""
    say, language = visitor.say, visitor.language
    by_length: dict[int, list[Question]] = {}
    for question in questions:
        if question.kind == "scale":
            by_length.setdefault(len(question.steps), []).append(question)
    if not by_length:
        return
    title = plain(side.round.tranche.title)
    st.subheader(f"{say('results-overview')}: {title}", anchor=False)
    whole = st.toggle(say("results-stacked"), key="stacked")
    for length, scales in by_length.items():
        rows = [(q, summarise(q, side.round.cell(side.units, q.name))) for q in scales]
        made = charts.stacked if whole else charts.overview
        series = [(q, [Series(side.label, summary)]) for q, summary in rows]
        draw_for_widths(
            visitor,
            partial(_chart, made, rows, visitor, notes),
            f"overview-{length}",
            partial(table.to_csv, series, side.label, " ".join(notes) or "Medvirk", say, language),
        )


def _chart(
    made: Callable[..., Chart],
    rows: Sequence[tuple[Question, AnySummary]],
    visitor: Visitor,
    notes: Sequence[str],
    compact: bool,
) -> Chart:
    return made(rows, visitor.say, visitor.language, notes, compact=compact)
