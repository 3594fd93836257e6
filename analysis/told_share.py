"""The one share that is told of a question everywhere: the steps over the middle of a scale, or
the first answer of a single choice; exactly or within bounds."""

from __future__ import annotations

from analysis import numbers
from analysis.answer_words import high_answers, quoted
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.summary import AnySummary, ClassedSummary, PartShare, Summary


def share_told_of(question: Question) -> tuple[Choice, ...]:
    """Raises ``ValueError`` where several may be chosen, and for texts: no one share says it."""
    if question.kind not in ("scale", "single"):
        raise ValueError(f"{question.name!r} has no share that stands for it")
    return question.told_parts[0]


def told_share(question: Question, summary: AnySummary) -> PartShare | None:
    """None where it is suppressed, where nothing is told of it, and where nobody answered."""
    choices = share_told_of(question)
    if isinstance(summary, Summary):
        count = sum(summary.of(choice.name).count for choice in choices)
        return PartShare(choices, count, count, summary.n) if summary.n else None
    if isinstance(summary, ClassedSummary):
        part = summary.part(choices)
        return part if part is not None and part.n else None
    return None


def is_empty(summary: AnySummary) -> bool:
    """Whether it is shown that nobody answered."""
    return isinstance(summary, Summary | ClassedSummary) and not summary.n


def in_brief(part: PartShare, language: str, *, sign: bool = True) -> str:
    """ "88 %", "≤ 17 %", "≥ 83 %", "20–35 %"; without the per cent sign "88", "≤17". Bounds are
    rounded outwards, so that they hold."""
    if part.exact:
        text = numbers.percent(part.low / part.n, language)
        return text if sign else _bare(text)
    low = _bare(numbers.percent_at_least(part.low / part.n, language))
    high = numbers.percent_at_most(part.high / part.n, language)
    end = high.removeprefix(_bare(high)) if sign else ""
    space = numbers.NO_BREAK_SPACE if sign else ""
    if part.low == 0:
        return f"≤{space}{_bare(high)}{end}"
    if part.high == part.n:
        return f"≥{space}{low}{end}"
    return f"{low}–{_bare(high)}{end}"


def answers_told_of(question: Question, say: Say, language: str) -> str:
    """ "4 eller 5", "«Ja»"."""
    if question.kind == "scale":
        return high_answers(question, say, language)
    labels = [quoted(choice.label, say) for choice in share_told_of(question)]
    return numbers.either(labels, language)


def _bare(percent: str) -> str:
    return percent.rstrip("%" + numbers.NO_BREAK_SPACE)
