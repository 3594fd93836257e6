"""The report in a few sentences, for those who read no further."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis import charts
from analysis.question import Question
from analysis.report.compared import Pair, in_short
from analysis.report.rates import answered
from analysis.report.round import Round
from analysis.say import Say

_FEWEST_SCALES = 3


def summary(
    one: Round, questions: Sequence[Question], pair: Pair | None, say: Say, language: str
) -> list[str]:
    """When, how many answered, the highest and the lowest, and what changed."""
    asked = say(
        "report-summary-asked",
        title=one.title,
        count=len(questions),
        opened=one.opened,
        closed=one.closed,
    )
    said = [f"{asked} {answered(one, say, language)} {say('finding-holds-for')}"]
    said += _extremes(one, questions, say, language)
    if pair is not None:
        change = in_short(pair, questions, say, language)
        if change:
            said.append(say("report-summary-change", before=pair.before.title, change=change))
    return said


def _extremes(one: Round, questions: Sequence[Question], say: Say, language: str) -> Iterator[str]:
    """What the chart of all scales of one length says of them, where they are several."""
    by_length: dict[int, list[Question]] = {}
    for question in questions:
        if question.kind == "scale":
            by_length.setdefault(len(question.steps), []).append(question)
    for scales in by_length.values():
        if len(scales) >= _FEWEST_SCALES:
            rows = [(question, one.summary(question)) for question in scales]
            yield f"{charts.overview(rows, say, language).title}."
