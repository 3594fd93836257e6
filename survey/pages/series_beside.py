"""Beside a unit's results: figures from elsewhere for the same unit and about the same time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

import streamlit as st
from sqlmodel import Session

from analysis.numbers import integer
from analysis.series import Measurement, amount
from survey import series
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.series_drawing import period_name
from survey.pages.series_other import digits_of
from survey.pages.series_style import TABLE
from survey.pages.visitor import Visitor
from survey.series import Beside, Figure, Kind
from survey.store import Tranche

_HEADINGS = {Kind.FACTORS: "series-beside-factors", Kind.CONTEXT: "series-beside-context"}


def draw(visitor: Visitor, session: Session, tranches: Sequence[Tranche], unit_id: str) -> None:
    """Nothing where there are no such figures; never a sum, a difference or a correlation."""
    for kind, heading in _HEADINGS.items():
        found = [
            (row, series.series_beside(session, {unit_id}, days_of(row), {kind}))
            for row in tranches
        ]
        if not any(beside for _, beside in found):
            continue
        st.subheader(visitor.say(heading), anchor=False)
        st.html(f"<style>{TABLE}</style>{_table(visitor, found)}")
        figures = [one.figure for _, beside in found for one in beside]
        sources = dict.fromkeys(one.source for one in figures)
        for source in sources:
            st.caption(visitor.say("series-published", source=plain(source)))
        st.caption(visitor.say(f"{heading}-note"))


def days_of(row: Tranche) -> tuple[date, date]:
    return local(row.opens_at).date(), local(row.closes_at).date()


def _table(visitor: Visitor, found: Sequence[tuple[Tranche, Sequence[Beside]]]) -> str:
    say = visitor.say
    measures = dict.fromkeys(_key(one.figure) for _, beside in found for one in beside)
    titles = [row.title for row, _ in found]
    head = "".join(
        f'<th scope="col">{escape(one)}</th>' for one in (say("series-column-measure"), *titles)
    )
    body = ""
    for key in measures:
        cells = ""
        for row, beside in found:
            one = next((one for one in beside if _key(one.figure) == key), None)
            words = _in_words(visitor, one) if one else escape(say("series-beside-nothing"))
            cells += f'<td class="number" data-label="{escape(row.title)}">{words}</td>'
        body += f'<tr class="only"><th scope="row">{escape(key[1])}</th>{cells}</tr>'
    return f'<table class="mv-status"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _key(one: Figure) -> tuple[str, str, str]:
    return one.source, one.measure, one.period.kind


def _in_words(visitor: Visitor, one: Beside) -> str:
    """The figure, and when it is from where that is not the time of the fieldwork."""
    say, figure = visitor.say, one.figure
    period = period_name(figure.period, say)
    told = Measurement(period, figure.period.last, figure.value, figure.value, figure.n)
    value = amount(told, figure.scale.name, digits_of([figure]), say, visitor.language)
    when = period if one.overlaps else say("series-beside-before", period=period)
    n = f", n = {integer(figure.n, visitor.language)}" if figure.n is not None else ""
    return f"{escape(value)}<small>{escape(when + n)}</small>"
