"""Titles that state what the chart shows, and the notes under it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.answer_words import (
    degrees_of_agreement,
    high_answers,
    high_words,
    quoted,
    upper_first,
)
from analysis.change import Share, share
from analysis.charts.bounded_bar import bounded_notes
from analysis.classed_words import by_size, classed_headline, counted_of, in_percent
from analysis.disclosure import Suppressed
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.sentence import amount, headline_of_single, most_frequent
from analysis.summary import AnySummary, ClassedSummary, Series, Summary


def of_scale(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """ "62 % svarte 4 eller 5", or all tranches' numbers side by side."""
    shown = _shown(series)
    if not shown:
        return _empty(series, say)
    if len(series) == 1:
        summary = shown[0][1]
        if isinstance(summary, ClassedSummary):
            return _classed(question, summary, say, language)
        count, share = _high(question, summary)
        return say(
            "chart-title-share",
            amount=amount(share, count, say, language),
            words=high_words(question, count, say, language),
        )
    what = upper_first(high_words(question, 2, say, language))
    sides = _sides(shown, question.high, say, language)
    return say("chart-title-two", what=what, sides=sides)


def of_bars(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """The most chosen option, or how many answered what."""
    shown = _shown(series)
    if not shown:
        return _empty(series, say)
    last = shown[-1][1]
    if len(series) == 1:
        if isinstance(last, ClassedSummary):
            return _classed(question, last, say, language)
        if question.kind == "single":
            return headline_of_single(question, last, say, language, counts=False)
        top = most_frequent(last)
        return say(
            "chart-title-most-chosen",
            answer=quoted(top.choice.label, say),
            amount=amount(top.share, top.count, say, language),
        )
    choice = _told_of(question, last)
    answer = quoted(choice.label, say)
    sides = _sides(shown, (choice,), say, language)
    if question.kind == "multiple" and isinstance(last, Summary):
        return say("chart-title-most-chosen-two", answer=answer, sides=sides)
    chosen = "chart-title-chosen" if question.kind == "multiple" else "chart-title-answered"
    return say("chart-title-two", what=say(chosen, answer=answer), sides=sides)


def of_overview(
    rows: Sequence[tuple[Question, Summary | ClassedSummary]], say: Say, language: str
) -> str:
    """``rows``: sorted, most agreement first, none suppressed or empty; may be empty."""
    if not rows:
        return say("chart-title-suppressed")
    (most, first), (least, last) = rows[0], rows[-1]
    if len(rows) == 1:
        title = of_scale(most, [Series("", first)], say, language)
        return say("chart-overview-title-of-one", number=most.number, title=title)
    bounds = [_bounds(question, summary) for question, summary in rows]
    # Which one is the most or the least may be hidden in what the bounds allow, or be all alike.
    certain = (
        bounds[0][0] > bounds[-1][1]
        and all(low <= bounds[0][0] for _, low in bounds[1:])
        and all(high >= bounds[-1][1] for high, _ in bounds[:-1])
    )
    words = high_words(most, 2, say, language)
    if not certain:
        return say("chart-overview-title-uncertain", words=words)
    agrees = degrees_of_agreement(most, say)
    return say(
        "chart-overview-title-agree" if agrees else "chart-overview-title",
        words=words,
        most=most.number,
        least=least.number,
        **{
            "most-share": _percent(most, first, say, language),
            "least-share": _percent(least, last, say, language),
        },
    )


def scale_notes(
    questions: Sequence[Question],
    say: Say,
    language: str,
    summaries: Sequence[AnySummary] = (),
) -> list[str]:
    """What the bold figures are, what 1 and 5 mean, what is outside the base, and how to read
    the rows that are told in classes."""
    first = questions[0]
    notes = []
    if any(isinstance(summary, ClassedSummary) for summary in summaries):
        notes.append(say("chart-one-part", answers=high_answers(first, say, language)))
        notes += bounded_notes(summaries, say)
        if not any(isinstance(summary, Summary) for summary in summaries):
            return notes
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


def _shown(series: Sequence[Series]) -> list[tuple[str, Summary | ClassedSummary]]:
    return [
        (part.label, part.summary)
        for part in series
        if not isinstance(part.summary, Suppressed) and part.summary.n
    ]


def _empty(series: Sequence[Series], say: Say) -> str:
    nobody = any(not isinstance(part.summary, Suppressed) for part in series)
    return say("chart-title-nobody" if nobody else "chart-title-suppressed")


def _classed(question: Question, summary: ClassedSummary, say: Say, language: str) -> str:
    if not summary.parts:
        return say("chart-title-suppressed")
    return classed_headline(question, by_size(summary.parts)[0], say, language)


def _told_of(question: Question, last: Summary | ClassedSummary) -> Choice:
    """The answer whose numbers stand in the title."""
    if isinstance(last, ClassedSummary):
        return by_size(last.parts)[0].choices[0] if last.parts else question.choices[0]
    return last.choices[0].choice if question.kind == "single" else most_frequent(last).choice


def _high(question: Question, summary: Summary) -> tuple[int, Share]:
    if summary.high is None:
        raise ValueError(f"{question.name!r} is not a scale")
    return sum(summary.of(step.name).count for step in question.high), summary.high


def _bounds(question: Question, summary: Summary | ClassedSummary) -> tuple[float, float]:
    """The lowest and the highest share over the middle that there may be."""
    if isinstance(summary, Summary):
        share = _high(question, summary)[1].share
        return share, share
    part = summary.part(question.high)
    return (part.low / part.n, part.high / part.n) if part and part.n else (0.0, 1.0)


def _percent(question: Question, summary: Summary | ClassedSummary, say: Say, language: str) -> str:
    if isinstance(summary, Summary):
        return numbers.percent(_high(question, summary)[1].share, language)
    part = summary.part(question.high)
    return in_percent(part, say, language) if part else numbers.EMPTY


def _sides(
    shown: Sequence[tuple[str, Summary | ClassedSummary]],
    choices: tuple[Choice, ...],
    say: Say,
    language: str,
) -> str:
    """Each tranche that tells how many gave these answers."""
    told = []
    for label, summary in shown:
        if isinstance(summary, Summary):
            count = sum(summary.of(choice.name).count for choice in choices)
            said = amount(share(count, summary.n), count, say, language)
        else:
            part = summary.part(choices)
            if part is None:
                continue
            said = counted_of(part, say, language)
        told.append(say("chart-title-side", label=label, amount=said))
    return ", ".join(told)
