"""The pilots by theme of the questionnaire."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.pilots import SectionMean, Together, by_section
from analysis.pilots.words import points
from analysis.question import Question
from survey.pages.markdown import plain
from survey.pages.pilots_reading import ReadTrial
from survey.pages.visitor import Visitor


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
