"""Targets: what is aimed at for each question, where it began and where it stands."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from analysis.series import Target as Aimed
from analysis.series import goal
from survey import series
from survey.pages import series_course, series_one, series_setting
from survey.pages.markdown import plain
from survey.pages.series_course import Course, course
from survey.pages.series_drawing import draw_download, draw_status
from survey.pages.series_one import draw_elsewhere
from survey.pages.series_read import Read, answers, choose, source_of
from survey.pages.visitor import Visitor
from survey.series import WRITERS, Aim, Target
from survey.store import reading


def draw(visitor: Visitor) -> None:
    with reading(visitor.here.engine) as session:
        read = choose(visitor, session)
        if read is None:
            return
        courses = {
            name: found
            for name, target in read.targets.items()
            if read.rounds
            and name in read.questions
            and (found := course(visitor, read.rounds, read.questions[name], target.aim, target))
        }
        _draw_table(visitor, read, courses)
        if read.rounds:
            _draw_gaps(visitor, read)
            series_one.draw(visitor, read)
        entries = series.history(session, read.questionnaire.id, read.unit_id)
    series_setting.draw_history(visitor, read.questions, entries)
    if visitor.role in WRITERS:
        series_setting.draw(
            visitor, read.questionnaire, read.version_id, read.unit_id, read.targets
        )


def _draw_table(visitor: Visitor, read: Read, courses: Mapping[str, Course]) -> None:
    say = visitor.say
    st.subheader(say("series-targets-heading"), anchor=False)
    if read.synthetic:
        st.warning(say("results-synthetic"))
    if not read.targets:
        writes = visitor.role in WRITERS
        st.info(say("series-targets-none" if writes else "series-targets-none-yet"))
        return
    if not read.rounds:
        st.info(say("series-targets-no-results"))
    lines = [
        series_course.line(
            read.questions[name],
            read.targets[name].aim,
            read.unit,
            source_of(visitor, read),
            found,
            _about(visitor, read, read.targets[name]),
        )
        for name, found in sorted(courses.items(), key=lambda item: read.questions[item[0]].number)
    ]
    if lines:
        draw_status(visitor, lines)
        st.caption(say("series-targets-explained"))
        draw_elsewhere(visitor, read, courses.values())
        draw_download(visitor, lines, f"mal-{read.questionnaire.id}", "targets-csv")
    for name, target in read.targets.items():
        if name not in courses:
            st.markdown(_without_results(visitor, read, name, target))


def _draw_gaps(visitor: Visitor, read: Read) -> None:
    """Why some rounds are not among those that are compared."""
    for one in read.rounds:
        if one.gap:
            title = plain(one.tranche.title)
            st.caption(visitor.say("results-broken", title=title, reason=one.gap))


def _about(visitor: Visitor, read: Read, target: Target) -> str:
    """Whose share it is, and by whom and for when the target is set."""
    decided = visitor.say("series-target-decided", day=target.reach_by, words=target.words)
    return " ".join([*answers(visitor, read.questions[target.question], target.aim), decided])


def _without_results(visitor: Visitor, read: Read, name: str, target: Target) -> str:
    say, language = visitor.say, visitor.language
    question = read.questions.get(name)
    scale = "percent" if target.aim == Aim.SHARE else ""
    told = say(
        f"series-target-is-{target.aim.value}",
        question=plain(f"{question.number}. {question.label}" if question else name),
        value=goal(Aimed(target.value, target.wants_low), scale, 1, say, language),
        day=target.reach_by,
        words=plain(target.words),
    )
    return f"- {told} {say('series-target-not-asked')}" if read.rounds else f"- {told}"
