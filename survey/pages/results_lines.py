"""Each question with what every round tells of it, where it was asked in the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.summary import ClassedSummary, Series, summarise
from survey.pages.markdown import plain
from survey.pages.results_round import Side, by_age
from survey.pages.visitor import Visitor
from survey.questionnaire import comparable


@dataclass(frozen=True)
class Line:
    """``series``: one for each side, None where the question was not asked in the same way;
    ``remarks``: why not, and what must be said of the figures."""

    question: Question
    series: tuple[Series | None, ...]
    remarks: tuple[str, ...]

    @property
    def known(self) -> list[Series]:
        return [one for one in self.series if one is not None]


def lines_of(
    visitor: Visitor, sides: Sequence[Side], shown: Side, questions: Sequence[Question]
) -> list[Line]:
    """``shown``: whose words the questions have."""
    return [_line(visitor, sides, shown, question) for question in questions]


def tells_nothing_of(lines: Sequence[Line]) -> tuple[bool, bool]:
    """Whether anything is withheld, and whether anything is told in classes."""
    summaries = [one.summary for line in lines for one in line.known]
    return (
        any(isinstance(one, Suppressed) for one in summaries),
        any(isinstance(one, ClassedSummary) for one in summaries),
    )


def _line(visitor: Visitor, sides: Sequence[Side], shown: Side, question: Question) -> Line:
    series: list[Series | None] = []
    remarks = []
    for side in sides:
        reason = _not_comparable(visitor, side, shown, question)
        if reason:
            remarks.append(reason)
            series.append(None)
        else:
            cell = side.round.cell(side.units, question.name)
            series.append(Series(side.label, summarise(question, cell)))
    notes = {note for side in sides for note in side.round.notes.get(question.name, [])}
    remarks += [visitor.say(text_id) for text_id in sorted(notes)]
    return Line(question, tuple(series), tuple(dict.fromkeys(remarks)))


def _not_comparable(visitor: Visitor, side: Side, shown: Side, question: Question) -> str:
    if side.round is shown.round:
        return ""
    title = plain(side.round.tranche.title)
    if question.name not in {other.name for other in side.round.questionnaire.answerable}:
        return visitor.say("results-not-asked-then", title=title)
    if question.name not in comparable(*by_age(shown.round, side.round)):
        return visitor.say("results-different-words", title=title)
    return ""
