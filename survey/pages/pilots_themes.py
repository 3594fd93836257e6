"""The pilots by theme of the questionnaire, and over more than two rounds."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analysis.numbers import EMPTY
from analysis.pilots import Course, SectionMean, Together, by_section, fading, measures
from analysis.pilots.words import measure_name, points
from analysis.question import Question
from analysis.sentence import upper_first
from survey.pages.markdown import plain
from survey.pages.pilots_badge import in_table
from survey.pages.pilots_reading import ReadTrial
from survey.pages.visitor import Visitor
from survey.questionnaire import comparable


def draw(visitor: Visitor, read: ReadTrial, together: Sequence[Together]) -> None:
    """Nothing where the questionnaire has no themes."""
    sections = _sections(visitor, read)
    if not sections:
        return
    say = visitor.say
    differences = {
        one.measure.question.name: one.change.difference
        for one in together
        if one.change is not None and one.exact and one.measure.choice is None
    }
    st.subheader(say("pilots-themes-heading"), anchor=False)
    st.markdown(say("pilots-themes-lead"))
    for one in by_section(sections, differences):
        st.markdown(f"- {plain(_in_words(visitor, one))}")


def _sections(visitor: Visitor, read: ReadTrial) -> list[tuple[str, list[Question]]]:
    by_name = {one.name: one for one in read.trial.questions}
    found = []
    for section in read.rounds[1].questionnaire.sections:
        inside = [by_name[one.name] for one in section.questions if one.name in by_name]
        if section.title is not None and any(one.kind == "scale" for one in inside):
            found.append((section.title.in_language(visitor.language), inside))
    return found


def _in_words(visitor: Visitor, one: SectionMean) -> str:
    say = visitor.say
    if one.mean is None:
        return say("pilots-theme-hidden", title=one.title)
    return say(
        "pilots-theme",
        title=one.title,
        mean=points(one.mean, visitor.language),
        known=one.known,
        asked=one.asked,
        up=one.up,
        down=one.down,
    )


def draw_fading(visitor: Visitor, read: ReadTrial) -> None:
    """Each later round against the first; nothing where there are only two."""
    if len(read.rounds) < 3:
        return
    say, language = visitor.say, visitor.language
    first = read.rounds[0]
    asked = []
    for question in read.trial.questions:
        kept = all(
            question.name in comparable(first.questionnaire, one.questionnaire)
            for one in read.rounds[1:]
        )
        if kept:
            rounds = [
                [cells[question.name] for cells in read.cells(number)]
                for number in range(len(read.rounds))
            ]
            asked += [(one, rounds) for one in measures(question)]
    st.subheader(say("pilots-fading-heading"), anchor=False)
    st.markdown(say("pilots-fading-lead", title=plain(first.tranche.title)))
    rows = []
    for one in fading(asked):
        steps = [
            f"{points(step.change.difference, language)} {in_table(visitor, step.verdict)}"
            if step.change
            else EMPTY
            for step in one.steps
        ]
        course = say(f"pilots-fading-{Course(one.course).value}")
        rows.append([upper_first(measure_name(one.measure, say)), *steps, course])
    titles = [one.tranche.title for one in read.rounds[1:]]
    columns = [say("pilots-together-result"), *titles, say("pilots-fading-course")]
    shown = pd.DataFrame(rows, columns=[plain(one) for one in columns])
    st.table(shown.map(plain), border="horizontal", hide_index=True)
