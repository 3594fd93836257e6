"""The pilots as their paper to PSU tells of them: published figures, and what they carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd
import streamlit as st

from analysis.charts.pilot_shares import pilot_shares
from analysis.numbers import decimal, listed
from analysis.pilots import Group, Together, Trial, pair_of
from analysis.pilots.counted import Counted
from analysis.pilots.files import Row, changes_csv
from analysis.pilots.published import (
    AGREE,
    OTHER,
    PILOTS_STARTED,
    Figure,
    Followed,
    followed,
    months_between,
    pilot_figures,
)
from analysis.pilots.words import between, counted, points, stratified
from analysis.question import Choice, Question
from analysis.verdict import Finding
from analysis.verdict_words import could_be_seen, verdict_name
from survey.pages import chart_download
from survey.pages.markdown import plain
from survey.pages.pilots_badge import badge
from survey.pages.pilots_case import draw_paragraphs
from survey.pages.pilots_size import least
from survey.pages.visitor import Visitor


@dataclass(frozen=True)
class Published:
    """One statement: the pilots that tell of it, each with its finding, and all together."""

    pilots: Sequence[Followed]
    found: Sequence[Finding]
    together: Together


def published(visitor: Visitor, number: int, pilots: Sequence[Followed]) -> Published:
    """Through the same functions as what Medvirk has asked itself."""
    say = visitor.say
    question = Question(
        name=f"published-{number}",
        number=number,
        label=pilots[0].statement,
        kind="single",
        choices=(
            Choice(AGREE, say("pilots-published-agree")),
            Choice(OTHER, say("pilots-published-other")),
        ),
    )
    trial = Trial(
        [question],
        [
            Group(
                one.unit,
                {question.name: one.figures[0].cell},
                {question.name: one.figures[-1].cell},
            )
            for one in pilots
        ],
    )
    found = [one for pilot in trial.pilots for one in trial.of_pilot(pilot)]
    return Published(pilots, found, trial.together()[0])


def draw(visitor: Visitor) -> None:
    say = visitor.say
    figures = pilot_figures()
    late = months_between(PILOTS_STARTED, min(one.first_month for one in figures))
    st.info(say("pilots-published-about"))
    st.warning(say("pilots-published-late", months=late))
    by_statement: dict[str, list[Followed]] = {}
    for one in followed(figures):
        by_statement.setdefault(one.statement, []).append(one)
    for number, (statement, pilots) in enumerate(by_statement.items(), start=1):
        told = published(visitor, number, pilots)
        st.markdown(say("pilots-published-statement", statement=plain(statement)))
        _draw_size(visitor, pilots)
        draw_paragraphs(visitor, _paragraphs(visitor, told, late))
        _draw_each(visitor, told, number)
        _draw_together(visitor, told)
    st.subheader(say("pilots-similar-heading"), anchor=False)
    st.info(say("pilots-published-no-others"))


def _draw_size(visitor: Visitor, pilots: Sequence[Followed]) -> None:
    say = visitor.say
    st.subheader(say("pilots-size-heading"), anchor=False)
    st.markdown(say("pilots-size-lead"))
    columns = [say(f"pilots-size-{name}") for name in ("pilot", "before", "after", "least")]
    rows = []
    for one in pilots:
        n = [figure.n for figure in (one.figures[0], one.figures[-1])]
        rows.append([plain(one.unit), *map(str, n), least(visitor, *n)])
    st.table(pd.DataFrame(rows, columns=columns), border="horizontal", hide_index=True)
    st.caption(say("pilots-size-little-room"))


def _paragraphs(visitor: Visitor, told: Published, late: int) -> list[str]:
    say = visitor.say
    lines = [
        say(
            "pilots-published-item",
            unit=pilot.unit,
            before=_counted(visitor, pilot.figures[0]),
            after=_counted(visitor, pilot.figures[-1]),
            verdict=verdict_name(one.verdict, say).lower(),
        )
        for pilot, one in zip(told.pilots, told.found, strict=True)
    ]
    names = listed([one.unit for one in told.pilots], visitor.language)
    return [
        say("pilots-published-case", pilots=names, statement=told.pilots[0].statement),
        " ".join(lines),
        " ".join([_together(visitor, told.together), say("pilots-case-none-means")]),
        say("pilots-published-case-end", months=late),
    ]


def _draw_each(visitor: Visitor, told: Published, number: int) -> None:
    say, language = visitor.say, visitor.language
    st.subheader(say("pilots-each-heading"), anchor=False)
    waves = [told.pilots[0].figures[place].wave for place in (0, -1)]
    rows = [(one.unit, found) for one, found in zip(told.pilots, told.found, strict=True)]
    notes = [say("pilots-reconstructed")]
    chart = pilot_shares(rows, waves[0], waves[1], say, language, notes)
    with st.container(key=f"published-{number}"):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
        source = say("pilots-reconstructed")
        file = partial(changes_csv, _compared(told), source, say, language)
        chart_download.draw(visitor, chart, f"published-{number}", file, "piloter-publisert")
    for pilot, one in zip(told.pilots, told.found, strict=True):
        st.markdown(f"#### {plain(pilot.unit)}")
        st.caption(plain(could_be_seen(one, say, language)))
        st.markdown(f"{badge(visitor, one.verdict)} {plain(_size(visitor, pilot, one))}")
        st.caption(say("pilots-reconstructed"))


def _compared(told: Published) -> list[Row]:
    measure = told.together.measure
    return [
        (one.unit, measure, pair_of(measure, one.figures[0].cell, one.figures[-1].cell))
        for one in told.pilots
    ]


def _size(visitor: Visitor, pilot: Followed, one: Finding) -> str:
    say, language, change = visitor.say, visitor.language, one.shares
    first, last = pilot.figures[0], pilot.figures[-1]
    said = [
        say(
            "pilots-published-size",
            before=_counted(visitor, first),
            after=_counted(visitor, last),
            difference=points(change.difference, language),
            interval=between(change.low, change.high, say, language),
        )
    ]
    if first.agree_count == last.agree_count:
        said.append(say("pilots-published-same", count=last.agree_count))
    if change.persons:
        said.append(say("change-persons", count=change.persons))
    return " ".join(said)


def _draw_together(visitor: Visitor, told: Published) -> None:
    say, one = visitor.say, told.together
    st.subheader(say("pilots-together-heading"), anchor=False)
    st.markdown(say("pilots-together-lead"))
    st.markdown(f"{badge(visitor, one.verdict)} {plain(_together(visitor, one))}")
    if one.change is not None:
        naive = points(one.change.naive, visitor.language)
        p = decimal(one.p_value, visitor.language, 2)
        st.caption(say("pilots-published-naive", naive=naive, p=p))
    st.caption(say("pilots-reconstructed"))


def _together(visitor: Visitor, one: Together) -> str:
    say = visitor.say
    if one.change is None:
        return say("pilots-hidden-sentence")
    return say(
        "pilots-published-together",
        size=stratified(one.change, say, visitor.language),
        verdict=verdict_name(one.verdict, say).lower(),
    )


def _counted(visitor: Visitor, one: Figure) -> str:
    exact = Counted(one.agree_count, one.agree_count, one.n)
    return counted(exact, visitor.say, visitor.language)
