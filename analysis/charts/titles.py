"""Titles that state what the chart shows, and the notes under it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.change import Share
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import (
    amount,
    degrees_of_agreement,
    headline_of_single,
    high_words,
    most_frequent,
    quoted,
    upper_first,
)
from analysis.summary import Series, Summary


def of_scale(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """ "62 % svarte 4 eller 5", or both tranches' numbers side by side."""
    shown = _shown(series)
    if not shown:
        return _empty(series, say)
    if len(series) == 1:
        count, share = _high(question, shown[0][1])
        return say(
            "chart-title-share",
            amount=amount(share, count, say, language),
            words=high_words(question, count, say, language),
        )
    sides = [(label, *_high(question, summary)) for label, summary in shown]
    what = upper_first(high_words(question, 2, say, language))
    return say("chart-title-two", what=what, sides=_sides(sides, say, language))


def of_bars(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """The most chosen option, or how many answered what."""
    shown = _shown(series)
    if not shown:
        return _empty(series, say)
    last = shown[-1][1]
    if question.kind == "single" and len(series) == 1:
        return headline_of_single(question, last, say, language, counts=False)
    top = last.choices[0] if question.kind == "single" else most_frequent(last)
    answer = quoted(top.choice.label, say)
    if len(series) == 1:
        return say(
            "chart-title-most-chosen",
            answer=answer,
            amount=amount(top.share, top.count, say, language),
        )
    parts = [(label, summary.of(top.choice.name)) for label, summary in shown]
    sides = _sides([(label, part.count, part.share) for label, part in parts], say, language)
    if question.kind == "multiple":
        return say("chart-title-most-chosen-two", answer=answer, sides=sides)
    return say("chart-title-two", what=say("chart-title-answered", answer=answer), sides=sides)


def of_overview(rows: Sequence[tuple[Question, Summary]], say: Say, language: str) -> str:
    """``rows``: sorted, most agreement first, none suppressed or empty; may be empty."""
    if not rows:
        return say("chart-title-suppressed")
    (most, first), (least, last) = rows[0], rows[-1]
    count, share = _high(most, first)
    if len(rows) == 1:
        return say(
            "chart-overview-title-one",
            number=most.number,
            amount=amount(share, count, say, language),
            words=high_words(most, count, say, language),
        )
    agrees = degrees_of_agreement(most, say)
    return say(
        "chart-overview-title-agree" if agrees else "chart-overview-title",
        words=high_words(most, 2, say, language),
        most=most.number,
        least=least.number,
        **{
            "most-share": numbers.percent(share.share, language),
            "least-share": numbers.percent(_high(least, last)[1].share, language),
        },
    )


def scale_notes(questions: Sequence[Question], say: Say, language: str) -> list[str]:
    """What the bold figures are, what 1 and 5 mean, and what is outside the base."""
    first = questions[0]
    notes = []
    if all(step.labelled for step in first.steps):
        notes.append(say("chart-totals-labels"))
    else:
        low, high = (
            numbers.steps([step.score or 0.0 for step in side], language)
            for side in (first.low, first.high)
        )
        notes.append(say("chart-totals-numbers", low=low, high=high))
        ends = dict.fromkeys((q.steps[0].label, q.steps[-1].label) for q in questions)
        if len(ends) > 1:
            for position, end in ((0, first.steps[0]), (1, first.steps[-1])):
                labels = numbers.either([quoted(pair[position], say) for pair in ends], language)
                number = numbers.step(end.score or 0.0, language)
                notes.append(say("chart-ends-several", number=number, labels=labels))
    apart = dict.fromkeys(
        quoted(choice.label, say) for q in questions if q.base == "valid" for choice in q.outside
    )
    notes += [say("chart-outside-base", answer=answer) for answer in apart]
    return notes


def _shown(series: Sequence[Series]) -> list[tuple[str, Summary]]:
    return [
        (part.label, part.summary)
        for part in series
        if isinstance(part.summary, Summary) and part.summary.n
    ]


def _empty(series: Sequence[Series], say: Say) -> str:
    nobody = any(isinstance(part.summary, Summary) for part in series)
    return say("chart-title-nobody" if nobody else "chart-title-suppressed")


def _high(question: Question, summary: Summary) -> tuple[int, Share]:
    if summary.high is None:
        raise ValueError(f"{question.name!r} is not a scale")
    return sum(summary.of(step.name).count for step in question.high), summary.high


def _sides(sides: Sequence[tuple[str, int, Share]], say: Say, language: str) -> str:
    return ", ".join(
        say("chart-title-side", label=label, amount=amount(share, count, say, language))
        for label, count, share in sides
    )
