"""Counts told within bounds: "høyst 2 av 12", "minst 83 %"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.answer_words import high_words, quoted, upper_first
from analysis.question import Question
from analysis.say import Say
from analysis.summary import ClassedSummary, PartShare


def counted(part: PartShare, say: Say, language: str) -> str:
    """ "høyst 2", "minst 10", "5", or "mellom 5 og 7" where several groups are taken together."""
    low, high = (numbers.integer(count, language) for count in (part.low, part.high))
    return low if part.exact else _between(part, low, high, say)


def counted_of(part: PartShare, say: Say, language: str) -> str:
    """ "høyst 2 av 12"."""
    return say("finding-of", count=counted(part, say, language), n=part.n)


def counted_briefly(part: PartShare, language: str) -> str:
    """ "5", "0–2"."""
    counts = dict.fromkeys(numbers.integer(count, language) for count in (part.low, part.high))
    return "–".join(counts)


def in_percent(part: PartShare, say: Say, language: str) -> str:
    """ "høyst 17 %", "minst 83 %", "42 %"; bounds are rounded outwards, so that they hold."""
    if part.n == 0:
        return numbers.EMPTY
    low, high = part.low / part.n, part.high / part.n
    if part.exact:
        return numbers.percent(low, language)
    return _between(
        part,
        numbers.percent_at_least(low, language),
        numbers.percent_at_most(high, language),
        say,
    )


def fraction(part: PartShare, say: Say, language: str) -> str:
    """ "høyst 0,1667", for files; of somebody, not of nobody."""
    low, high = (numbers.decimal(count / part.n, language, 4) for count in (part.low, part.high))
    return low if part.exact else _between(part, low, high, say)


def classed_sentence(question: Question, summary: ClassedSummary, say: Say, language: str) -> str:
    """ "Høyst 2 av 12 svarte «Ja»."; every answer where several may be chosen."""
    if question.kind == "multiple":
        return _several(summary, say, language)
    return " ".join(classed_headline(question, part, say, language) + "." for part in summary.parts)


def classed_headline(question: Question, part: PartShare, say: Say, language: str) -> str:
    """ "Høyst 2 av 12 svarte «Ja»", without full stop."""
    amount = counted_of(part, say, language)
    if question.kind == "scale":
        words = high_words(question, part.high, say, language)
        return upper_first(say("chart-title-share", amount=amount, words=words))
    answer = numbers.either([quoted(choice.label, say) for choice in part.choices], language)
    text_id = "class-chosen" if question.kind == "multiple" else "finding-single"
    return upper_first(say(text_id, amount=amount, answer=answer))


def by_size(parts: Sequence[PartShare]) -> list[PartShare]:
    """The largest first; exclusive answers last."""
    return sorted(
        parts,
        key=lambda part: (any(c.exclusive for c in part.choices), -part.low, -part.high),
    )


def _several(summary: ClassedSummary, say: Say, language: str) -> str:
    together: dict[tuple[int, int], list[PartShare]] = {}
    for part in by_size(summary.parts):
        together.setdefault((part.low, part.high), []).append(part)
    return " ".join(
        say(
            "class-chosen-by",
            count=len(parts),
            amount=counted_of(parts[0], say, language),
            answers=numbers.listed(
                [quoted(choice.label, say) for part in parts for choice in part.choices], language
            ),
        )
        for _, parts in sorted(together.items(), key=lambda item: (-item[0][0], -item[0][1]))
    )


def _between(part: PartShare, low: str, high: str, say: Say) -> str:
    if part.low == 0:
        return say("class-at-most", amount=high)
    if part.high == part.n:
        return say("class-at-least", amount=low)
    return say("class-between", low=low, high=high)
