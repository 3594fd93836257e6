"""One question over the rounds, as a chart with its target."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import streamlit as st

from analysis.charts import SeriesLine, series_chart
from analysis.series import Measurement, title_of
from analysis.series import Target as Aimed
from survey import series
from survey.pages import series_course
from survey.pages.markdown import plain
from survey.pages.series_course import Course, course
from survey.pages.series_drawing import draw_chart, draw_status
from survey.pages.series_read import Read, answers, source_of
from survey.pages.visitor import Visitor
from survey.series import Aim


def draw(visitor: Visitor, read: Read) -> None:
    say, language = visitor.say, visitor.language
    possible = [name for name in read.questions if _aims(read, name)]
    if not possible:
        return
    st.subheader(say("series-course-heading"), anchor=False)
    ordered = sorted(possible, key=lambda one: one not in read.targets)
    name = st.selectbox(
        say("series-question"),
        ordered,
        format_func=lambda one: f"{read.questions[one].number}. {read.questions[one].label}",
        key=f"series-course-{read.questionnaire.id}",
    )
    target = read.targets.get(name)
    aims = _aims(read, name)
    aim = target.aim if target else aims[0]
    if target is None and len(aims) > 1:
        aim = st.radio(
            say("series-course-aim"),
            aims,
            format_func=lambda one: say(f"series-aim-{one.value}"),
            horizontal=True,
            key=f"series-course-aim-{name}",
        )
    found = course(visitor, read.rounds, read.questions[name], aim, target)
    if found is None:
        return
    if target is None:
        draw_elsewhere(visitor, read, [found])
    for title in found.hidden:
        st.caption(say("series-hidden", title=plain(title)))
    if not found.runs:
        return
    one = series_course.line(read.questions[name], aim, read.unit, source_of(visitor, read), found)
    drawn = SeriesLine(read.unit, one.scale, found.runs)
    aimed = Aimed(target.value, target.wants_low) if target else None
    source = say("series-source", source=source_of(visitor, read))
    chart = series_chart(
        title_of(one, say, language),
        [drawn],
        aimed,
        found.breaks,
        [*answers(visitor, read.questions[name], aim), source],
        series_course.digits_of(aim),
        say,
        language,
    )
    whole = replace(one, found=_with_breaks(visitor, found))
    draw_chart(visitor, chart, f"series-chart-{name}", [whole], f"utvikling-{name}")
    if target is None:
        draw_status(visitor, [one])


def draw_elsewhere(visitor: Visitor, read: Read, courses: Iterable[Course]) -> None:
    """Where a baseline and the latest round asked different places of work."""
    latest = plain(read.rounds[-1].tranche.title)
    for title in dict.fromkeys(one.baseline_elsewhere for one in courses):
        if title is not None:
            st.warning(visitor.say("results-partly", before=plain(title), after=latest))


def _with_breaks(visitor: Visitor, found: Course) -> list[Measurement]:
    """All that the chart shows; in a file nothing but words can tell where a line is broken."""
    first, *others = found.runs
    marked = list(first)
    for run in others:
        label = visitor.say("series-point-break", period=run[0].label)
        marked += [replace(run[0], label=label), *run[1:]]
    return marked


def _aims(read: Read, name: str) -> tuple[Aim, ...]:
    return series.aims_of(read.questionnaire.question(name))
