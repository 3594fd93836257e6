"""A tranche's results beside figures from elsewhere, for one unit."""

from __future__ import annotations

from html import escape

import streamlit as st
from sqlmodel import Session

from analysis.disclosure import Cell
from analysis.numbers import decimal, integer, percent
from analysis.question import Question
from analysis.summary import Summary, summarise
from survey import approval, series, tranche
from survey.pages import series_beside
from survey.pages.gate import questions_in, release_of
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading
from survey.tranche import State


def draw(visitor: Visitor) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        sealed = {one.id: one for one in tranche.everything(session) if one.state == State.SEALED}
        if not sealed:
            st.info(say("results-none"))
            return
        chosen = st.selectbox(
            say("results-tranche"),
            list(sealed),
            format_func=lambda one: sealed[one].title,
            key="side-tranche",
        )
        row = sealed[chosen]
        units = {one.id: one.name for one in release_of(session, row).units}
        if not units:
            st.info(say("results-too-few"))
            return
        unit_id = st.selectbox(
            say("series-unit"), list(units), format_func=units.__getitem__, key=f"side-{chosen}"
        )
        st.info(say("series-side-lead"))
        _draw_results(visitor, session, row, unit_id, units[unit_id])
        if not series.series_beside(session, {unit_id}, series_beside.days_of(row)):
            st.info(say("series-side-none", unit=plain(units[unit_id])))
        series_beside.draw(visitor, session, [row], unit_id)


def _draw_results(
    visitor: Visitor, session: Session, row: Tranche, unit_id: str, unit: str
) -> None:
    """The scales' means and the shares one wants, from the release."""
    say = visitor.say
    st.subheader(say("series-side-results", title=plain(row.title), unit=plain(unit)), anchor=False)
    if row.synthetic:
        st.warning(say("results-synthetic"))
    release = release_of(session, row)
    body = ""
    for question in questions_in(approval.version(session, row.version_id), visitor.language):
        if question.kind == "scale" and question.name in release.questions:
            told = _in_words(visitor, question, release.cell(unit_id, question.name))
            label = escape(f"{question.number}. {question.label}")
            body += f'<tr class="only"><th scope="row">{label}</th>{told}</tr>'
    if not body:
        return
    names = ("series-column-measure", "series-aim-mean", "series-side-high")
    head = "".join(f'<th scope="col">{escape(say(one))}</th>' for one in names)
    st.html(f'<table class="mv-status"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')


def _in_words(visitor: Visitor, question: Question, cell: Cell) -> str:
    say, language = visitor.say, visitor.language
    summary = summarise(question, cell)
    mean, share, n = ":", ":", ""
    if isinstance(summary, Summary) and summary.mean is not None and summary.high is not None:
        mean = decimal(summary.mean, language, 2)
        share, n = percent(summary.high.share, language), f"n = {integer(summary.n, language)}"
    names = (say("series-aim-mean"), say("series-side-high"))
    cells = zip(names, (mean, share), strict=True)
    return "".join(
        f'<td class="number" data-label="{escape(name)}">{escape(value)}'
        f"<small>{escape(n)}</small></td>"
        for name, value in cells
    )
