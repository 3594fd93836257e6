"""Whether a change lasts: the pilots together over more than two rounds."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from analysis.numbers import EMPTY
from analysis.pilots import Fading, Measure, Together, fading, measures
from analysis.pilots.fading import Rounds
from analysis.pilots.words import points
from analysis.sentence import quoted
from survey.pages import series_style
from survey.pages.markdown import plain
from survey.pages.pilots_badge import in_table
from survey.pages.pilots_reading import ReadTrial
from survey.pages.visitor import Visitor
from survey.questionnaire import comparable


def draw(visitor: Visitor, read: ReadTrial, together: Sequence[Together]) -> None:
    """Each later round against the first; nothing where there are only two."""
    if len(read.rounds) < 3:
        return
    say = visitor.say
    st.subheader(say("pilots-fading-heading"), anchor=False)
    st.markdown(say("pilots-fading-lead", title=plain(read.rounds[0].tranche.title)))
    titles = [one.tranche.title for one in read.rounds[1:]]
    columns = [say("pilots-together-result"), *titles, say("pilots-fading-course")]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in columns)
    body = "".join(_row(visitor, one, columns) for one in fading(_asked(read), together))
    st.html(f"<style>{series_style.TABLE}</style>")
    st.html(f'<table class="mv-status"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')


def _asked(read: ReadTrial) -> list[tuple[Measure, Rounds]]:
    """The results of questions that every round asks in the same words."""
    first = read.rounds[0].questionnaire
    kept = set.intersection(*(set(comparable(first, one.questionnaire)) for one in read.rounds[1:]))
    cells = [read.cells(number) for number in range(len(read.rounds))]
    return [
        (measure, [[of_pilot[question.name] for of_pilot in one] for one in cells])
        for question in read.trial.questions
        if question.name in kept
        for measure in measures(question)
    ]


def _row(visitor: Visitor, one: Fading, columns: Sequence[str]) -> str:
    say, question, choice = visitor.say, one.measure.question, one.measure.choice
    name = f"{question.number}. {question.label}"
    if choice is not None:
        name = f"{name} {quoted(choice.label, say)}"
    cells = ""
    for step, title in zip(one.steps, columns[1:], strict=False):
        told = EMPTY
        if step.change is not None:
            size = points(step.change.difference, visitor.language)
            told = f"{escape(size)}<small>{escape(in_table(visitor, step.verdict))}</small>"
        cells += f'<td class="number" data-label="{escape(title)}">{told}</td>'
    course = escape(say(f"pilots-fading-{one.course.value}"))
    cells += f'<td data-label="{escape(columns[-1])}">{course}</td>'
    return f'<tr class="only"><th scope="row">{escape(name)}</th>{cells}</tr>'
