"""The results, question by question: what they say, and a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis import charts
from analysis.question import Question
from analysis.report.parts import Passage, Piece
from analysis.report.round import Round
from analysis.say import Say
from analysis.sentence import sentence
from analysis.summary import Series


def findings(
    one: Round,
    questions: Sequence[Question],
    remarks: Mapping[str, Sequence[str]],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Passage:
    """``remarks``: what must be said of a question's figures, by its name. ``notes`` go under
    each chart."""
    parts = tuple(
        _question(one, question, remarks.get(question.name, ()), say, language, notes)
        for question in questions
    )
    return Passage(say("report-findings"), (say("finding-holds-for"),), parts)


def _question(
    one: Round,
    question: Question,
    remarks: Sequence[str],
    say: Say,
    language: str,
    notes: Sequence[str],
) -> Passage:
    series = [Series(one.title, one.summary(question))]
    body: list[Piece] = [sentence(question, series[0].summary, say, language)]
    if question.kind == "scale":
        body.append(charts.scale(question, series, say, language, notes))
    elif question.kind != "text":
        body.append(charts.bars(question, series, say, language, notes))
    title = say("report-question", number=question.number, label=question.label)
    return Passage(title, (*body, *remarks))
