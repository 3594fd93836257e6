"""Findings in words: what the numbers say, and no more."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.answer_words import (
    degrees_of_agreement,
    high_answers,
    high_words,
    lower_first,
    quoted,
    step_name,
    upper_first,
)
from analysis.change import Share
from analysis.classed_words import classed_sentence
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.say import Say
from analysis.summary import AnySummary, ChoiceShare, ClassedSummary, Series, Summary

__all__ = [
    "SMALL_GROUP",
    "amount",
    "caveat",
    "comparison",
    "degrees_of_agreement",
    "headline_of_single",
    "high_answers",
    "high_words",
    "lower_first",
    "most_frequent",
    "quoted",
    "sentence",
    "step_name",
    "text_alternative",
    "upper_first",
]

SMALL_GROUP = 100
"""Under this many, persons are said before per cent: a per cent is then less than a person."""

_MOST_CHOICES_IN_A_SENTENCE = 4


def sentence(question: Question, summary: AnySummary, say: Say, language: str) -> str:
    """One group's answers to one question in a sentence or two."""
    if isinstance(summary, Suppressed):
        return say("finding-suppressed-sentence")
    if question.kind == "text":
        return say("finding-text", count=summary.answered)
    if summary.answered == 0:
        return say("finding-nobody")
    if isinstance(summary, ClassedSummary):
        return classed_sentence(question, summary, say, language)
    if question.kind == "multiple":
        return _multiple(summary, say, language)
    if question.kind == "scale":
        return _scale(question, summary, say, language)
    return headline_of_single(question, summary, say, language, counts=True) + "."


def comparison(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """The groups' sentences after one another, each under its name. Claims no change."""
    return " ".join(
        say(
            "finding-side",
            label=part.label,
            sentence=sentence(question, part.summary, say, language),
        )
        for part in series
    )


def caveat(say: Say) -> str:
    """What every page, case paper or file with findings says once: whom the numbers hold for."""
    return say("finding-holds-for")


def text_alternative(question: Question, series: Sequence[Series], say: Say, language: str) -> str:
    """Everything the chart of one question shows, to be read aloud."""
    told = [say("finding-question", number=question.number, label=question.label)]
    for part in series:
        summary = part.summary
        if not isinstance(summary, Summary) or not summary.answered:
            words = sentence(question, summary, say, language)
        else:
            words = say(
                "finding-all-shares",
                n=summary.n,
                shares="; ".join(_told(question, c, language) for c in summary.choices),
            )
            if summary.mean is not None:
                words += " " + _mean(summary.mean, say, language)
        told.append(say("finding-side", label=part.label, sentence=words))
    return " ".join(told)


def amount(share: Share, count: int, say: Say, language: str) -> str:
    """ "62 %", or "15 av 17" in a small group."""
    if share.n < SMALL_GROUP:
        return say("finding-of", count=count, n=share.n)
    return numbers.percent(share.share, language)


def headline_of_single(
    question: Question, summary: Summary, say: Say, language: str, *, counts: bool
) -> str:
    """ "21 % svarte «Ja» (140 av 664), 66 % «Nei» og 13 % «Vet ikke»", without full stop.

    Of more than four choices only the most frequent. ``counts`` adds "(140 av 664)".
    """
    parts = summary.choices
    if len(parts) > _MOST_CHOICES_IN_A_SENTENCE:
        parts = (most_frequent(summary),)
    first, rest = parts[0], parts[1:]
    small = first.share.n < SMALL_GROUP
    share = numbers.percent(first.share.share, language)
    said = say(
        "finding-single-most" if len(summary.choices) > len(parts) else "finding-single",
        amount=amount(first.share, first.count, say, language),
        answer=quoted(first.choice.label, say),
    )
    if counts:
        beside = share if small else say("finding-of", count=first.count, n=first.share.n)
        said += f" ({beside})"
    others = [f"{_bare(part, small, language)} {quoted(part.choice.label, say)}" for part in rest]
    return numbers.listed([said, *others], language)


def _bare(part: ChoiceShare, small: bool, language: str) -> str:
    if small:
        return numbers.integer(part.count, language)
    return numbers.percent(part.share.share, language)


def _told(question: Question, part: ChoiceShare, language: str) -> str:
    share = numbers.percent(part.share.share, language)
    return f"{step_name(question, part.choice, language)}: {share}"


def most_frequent(summary: Summary) -> ChoiceShare:
    """The choice most gave, exclusive and missing ones aside where there are others."""
    substantive = [p for p in summary.choices if not (p.choice.missing or p.choice.exclusive)]
    return max(substantive or summary.choices, key=lambda part: part.count)


def _scale(question: Question, summary: Summary, say: Say, language: str) -> str:
    outside = [
        say("finding-outside", count=part.count, answer=quoted(part.choice.label, say))
        for part in summary.choices
        if part.choice.missing and part.count
    ]
    if summary.high is None or summary.mean is None:
        return " ".join([say("finding-nobody-on-scale"), *outside])
    count = sum(summary.of(step.name).count for step in question.high)
    small = summary.n < SMALL_GROUP
    share = numbers.percent(summary.high.share, language)
    of = say("finding-of", count=count, n=summary.n)
    said = say(
        "finding-scale",
        amount=of if small else share,
        words=high_words(question, count, say, language),
        beside=share if small else of,
    )
    return " ".join([said, _mean(summary.mean, say, language), *outside])


def _mean(mean: float, say: Say, language: str) -> str:
    return say("finding-mean", mean=numbers.decimal(mean, language))


def _multiple(summary: Summary, say: Say, language: str) -> str:
    def told(message_id: str, part: ChoiceShare) -> str:
        return say(
            message_id,
            answer=quoted(part.choice.label, say),
            share=numbers.percent(part.share.share, language),
            count=part.count,
            n=part.share.n,
        )

    several = [part for part in summary.choices if not part.choice.exclusive and part.count]
    most = sorted(several, key=lambda part: -part.count)[:2]
    said = [told("finding-exclusive", part) for part in summary.choices if part.choice.exclusive]
    if most:
        choices = numbers.listed([told("finding-chosen", part) for part in most], language)
        said.insert(0, say("finding-most-chosen", choices=choices))
    return " ".join(said)
