"""Each pilot compared with itself, question by question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from analysis import charts, table
from analysis.pilots import Group
from analysis.sentence import upper_first
from analysis.summary import Series, summarise
from analysis.verdict import Finding, by_importance
from analysis.verdict_words import could_be_seen, name_of, size
from survey.pages import chart_download
from survey.pages.markdown import plain
from survey.pages.pilots_badge import badge
from survey.pages.pilots_reading import ReadTrial
from survey.pages.visitor import Visitor


def draw(
    visitor: Visitor, read: ReadTrial, each: Sequence[Sequence[Finding]], labels: Sequence[str]
) -> None:
    say = visitor.say
    st.subheader(say("pilots-each-heading"), anchor=False)
    st.markdown(say("pilots-each-lead"))
    for number, (pilot, found) in enumerate(zip(read.trial.pilots, each, strict=True)):
        st.markdown(f"#### {plain(pilot.name)}")
        if not found:
            st.caption(say("pilots-hidden-sentence"))
            continue
        _draw_chart(visitor, read, pilot, found, labels, f"pilot-{number}")
        with st.expander(say("pilots-each-question"), key=f"pilot-details-{number}"):
            for one in by_importance(found):
                _draw_question(visitor, read, one)


def _draw_chart(
    visitor: Visitor,
    read: ReadTrial,
    pilot: Group,
    found: Sequence[Finding],
    labels: Sequence[str],
    key: str,
) -> None:
    """The scales with the same ends in a chart of their own."""
    by_ends: dict[tuple[float | None, float | None], list[Finding]] = {}
    for one in by_importance(found):
        if one.scale is not None:
            steps = one.question.steps
            by_ends.setdefault((steps[0].score, steps[-1].score), []).append(one)
    before, after = read.study.before.title, read.study.after.title
    for number, scales in enumerate(by_ends.values()):
        # The name goes along when the picture is taken elsewhere.
        notes = [f"{pilot.name}.", *labels]
        chart = charts.dumbbell(scales, before, after, visitor.say, visitor.language, notes)
        with st.container(key=f"{key}-chart-{number}"):
            st.vega_lite_chart(chart.spec, theme=None, width="stretch")
            place = f"{key}-{number}"
            file = partial(_file, visitor, read, pilot, scales, " ".join(labels))
            chart_download.draw(visitor, chart, place, file, f"pilot-{place}")


def _file(
    visitor: Visitor, read: ReadTrial, pilot: Group, found: Sequence[Finding], source: str
) -> bytes:
    """The whole distributions behind the means."""
    titles = read.study.before.title, read.study.after.title
    lines = [
        (
            one.question,
            [
                Series(title, summarise(one.question, cell))
                for title, cell in zip(titles, pilot.sides(one.question), strict=True)
            ],
        )
        for one in found
    ]
    source = source or "Medvirk"
    return table.to_csv(lines, pilot.name, source, visitor.say, visitor.language)


def _draw_question(visitor: Visitor, read: ReadTrial, one: Finding) -> None:
    say, language = visitor.say, visitor.language
    name = upper_first(name_of(one, say))
    st.markdown(f"**{plain(name)}.** {plain(one.question.label)}")
    st.caption(plain(could_be_seen(one, say, language)))
    st.markdown(f"{badge(visitor, one.verdict)} {plain(size(one, say, language))}")
    for text_id in read.notes.get(one.question.name, ()):
        st.caption(say(text_id))
