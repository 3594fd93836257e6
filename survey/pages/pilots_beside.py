"""Pilots beside units that tried nothing: first those of their size, then everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from analysis.charts.placebo import placebo_dots
from analysis.numbers import percent
from analysis.pilots import AgainstRest, Placebo
from analysis.pilots.files import changes_csv
from analysis.pilots.words import between, full_name, measure_name, points, rank, stands_out
from analysis.sentence import upper_first
from survey.pages import chart_download
from survey.pages.markdown import plain
from survey.pages.pilots_reading import ReadTrial
from survey.pages.pilots_together import MOST_LISTED
from survey.pages.visitor import Visitor

_COLUMNS = ("result", "pilots", "others", "difference", "interval", "scale")


def draw_similar(
    visitor: Visitor,
    read: ReadTrial,
    placebos: Sequence[Sequence[Placebo]],
    labels: Sequence[str],
) -> None:
    say, language = visitor.say, visitor.language
    st.subheader(say("pilots-similar-heading"), anchor=False)
    st.markdown(say("pilots-similar-lead"))
    measures = list(dict.fromkeys(one.measure for found in placebos for one in found))
    if not measures:
        st.info(say("pilots-similar-none"))
        return
    place = st.selectbox(
        say("pilots-question"),
        range(len(measures)),
        format_func=lambda one: (
            f"{upper_first(measure_name(measures[one], say))}: {measures[one].question.label}"
        ),
        key=f"pilots-question-{read.study.id}",
    )
    chosen = [
        (pilot.name, one)
        for pilot, found in zip(read.pilots, placebos, strict=True)
        for one in found
        if one.measure == measures[place]
    ]
    for name, one in chosen:
        st.markdown(f"- {plain(rank(one, name, say, language))}")
    chart = placebo_dots(chosen, say, language, labels)
    with st.container(key="placebo"):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")
        rows = [(name, one.measure, one.pilot) for name, one in chosen]
        rows += [(name, one.measure, pair) for _, one in chosen for name, pair in one.others]
        source = " ".join(labels) or "Medvirk"
        file = partial(changes_csv, dict.fromkeys(rows), source, say, language)
        chart_download.draw(visitor, chart, "placebo", file, "piloter-og-andre")
    if any(not pair.exact for _, one in chosen for pair in (one.pilot, *dict(one.others).values())):
        st.caption(say("pilots-weakest"))
    if any(one.chance for found in placebos for one in found):
        st.caption(say("pilots-similar-many", count=sum(map(len, placebos))))
    else:
        st.caption(say("pilots-similar-few"))


def draw_rest(visitor: Visitor, read: ReadTrial, rests: Sequence[AgainstRest]) -> None:
    say = visitor.say
    st.subheader(say("pilots-rest-heading"), anchor=False)
    if not rests:
        st.info(say("pilots-rest-hidden" if read.rest_asked else "pilots-rest-not-asked"))
        return
    st.markdown(say("pilots-rest-lead"))
    st.warning(say("pilots-rest-warning"))
    outside = [one for one in rests if stands_out(one)]
    for one in rests if len(rests) <= MOST_LISTED else outside:
        st.markdown(f"- {plain(_line(visitor, one))}")
    st.caption(say("pilots-rest-many", count=len(outside), n=len(rests)))
    with st.expander(say("pilots-all-numbers"), key="pilots-rest-numbers"):
        columns = [say(f"pilots-rest-{name}") for name in _COLUMNS]
        shown = pd.DataFrame([_row(visitor, one) for one in rests], columns=columns)
        st.table(shown.map(plain), border="horizontal", hide_index=True)
        st.caption(say("pilots-rest-scale-about"))


def _line(visitor: Visitor, one: AgainstRest) -> str:
    say, language, found = visitor.say, visitor.language, one.on_shares
    return say(
        "pilots-rest-line",
        name=upper_first(full_name(one.measure, say)),
        pilots=points(found.pilot, language),
        others=points(found.rest, language),
        difference=points(found.difference, language),
        interval=between(found.low, found.high, say, language),
    )


def _row(visitor: Visitor, one: AgainstRest) -> list[str]:
    say, language, found = visitor.say, visitor.language, one.on_shares
    scale = ""
    if one.on_scale is not None:
        theta = [percent(share, language) for share in (one.on_scale.pilot, one.on_scale.rest)]
        scale = say("pilots-rest-theta", pilots=theta[0], others=theta[1])
        scale += f" ({points(one.on_scale.difference, language)}; "
        scale += f"{between(one.on_scale.low, one.on_scale.high, say, language)})"
    return [
        upper_first(measure_name(one.measure, say)),
        points(found.pilot, language),
        points(found.rest, language),
        points(found.difference, language),
        between(found.low, found.high, say, language),
        scale,
    ]
