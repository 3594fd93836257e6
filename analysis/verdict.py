"""Did it change? One rule for every question, and what each verdict rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analysis.change import (
    Detectable,
    ScaleChange,
    adjust,
    detectable,
    detectable_mean,
    scale_change,
    share,
    share_change,
)
from analysis.disclosure import Suppressed
from analysis.finding import Finding, Side, Verdict
from analysis.question import Choice, Question
from analysis.summary import AnySummary, Summary
from analysis.weakest import parts_compared, weakest

__all__ = [
    "FEWEST",
    "LEVEL",
    "Compared",
    "Finding",
    "Side",
    "Verdict",
    "by_importance",
    "choices_tested",
    "decide",
    "findings",
]

LEVEL = 0.05
FEWEST = 10
"""With fewer answers than this on either side nothing is said of change."""


Compared = tuple[Question, AnySummary, AnySummary]
"""A question before and after."""


def findings(compared: Iterable[Compared]) -> list[Finding]:
    """Every result that both sides show, in the order of the questions.

    The primary test is Brunner–Munzel for a scale and Barnard for a share, adjusted together by
    Holm. A side that tells of one part only is compared on that, with the finding that holds for
    every count it allows. A question with a suppressed side gives nothing and does not count
    among the tests.
    """
    found = [finding for one in compared for finding in _of_question(*one)]
    adjusted = adjust([finding.p_value for finding in found], "holm")
    return [
        replace(one, p_value=p, verdict=decide(p, one.direction, one.fewest, one.detectable))
        for one, p in zip(found, adjusted, strict=True)
    ]


def decide(p_value: float, direction: float, fewest: int, detectable: Detectable) -> Verdict:
    """The rule. ``p_value`` after adjustment; ``fewest``: the answers of the smaller side."""
    if fewest < FEWEST:
        return Verdict.FEW
    if p_value < LEVEL and direction:
        return Verdict.RISE if direction > 0 else Verdict.FALL
    sizes = {1: (detectable.rise,), -1: (detectable.fall,)}
    both = (detectable.rise, detectable.fall)
    seen = sizes[1 if direction > 0 else -1] if direction else both
    return Verdict.NONE if any(size is not None for size in seen) else Verdict.FEW


def by_importance(found: Iterable[Finding]) -> list[Finding]:
    """What changed first, surest first; then what did not, and last what nobody can say."""
    order = {Verdict.RISE: 0, Verdict.FALL: 0, Verdict.NONE: 1, Verdict.FEW: 2}
    return sorted(found, key=lambda one: (order[one.verdict], one.p_value, one.question.number))


def choices_tested(question: Question) -> Sequence[Choice]:
    """The answers whose shares are tested: of two substantive ones the first, which says it all;
    else each."""
    if question.kind not in ("single", "multiple"):
        return ()
    substantive = [choice for choice in question.choices if not choice.missing]
    return substantive[:1] if question.kind == "single" and len(substantive) == 2 else substantive


def _of_question(question: Question, before: AnySummary, after: AnySummary) -> Iterable[Finding]:
    if isinstance(before, Suppressed) or isinstance(after, Suppressed):
        return
    if not (isinstance(before, Summary) and isinstance(after, Summary)):
        for first, last in parts_compared(before, after):
            yield weakest(question, first, last)
        return
    if question.kind == "scale":
        yield _of_scale(question, before, after)
    for choice in choices_tested(question):
        sides = [_side(part, (choice,)) for part in (before, after)]
        base = sides[0].share
        yield _finding(
            question, choice, sides, None, detectable(base.n, sides[1].share.n, base.share)
        )


def _of_scale(question: Question, before: Summary, after: Summary) -> Finding:
    scores = [step.score or 0.0 for step in question.steps]
    counts = [[part.of(step.name).count for step in question.steps] for part in (before, after)]
    sides = []
    low, high = len(question.low), len(question.high)
    for part, one in zip((before, after), counts, strict=True):
        over = sum(one[len(one) - high :])
        sides.append(Side(over, over, share(over, part.n)))
    change = scale_change(counts[0], counts[1], _distinct(scores))
    # What people read off a scale is the share over the middle: where that has no room left to
    # show a rise, nobody may say that there was none.
    base = sides[0].share
    shares = detectable(base.n, sides[1].share.n, base.share)
    means = detectable_mean(counts[0], counts[1], _distinct(scores))
    both = Detectable(
        means.rise if shares.rise is not None else None,
        means.fall if shares.fall is not None else None,
    )
    first, last = counts
    found = _finding(question, None, sides, change, both)
    divided = _grew(first[:low], last[:low], counts) and _grew(first[-high:], last[-high:], counts)
    return replace(found, divided=divided)


def _grew(before: list[int], after: list[int], of: Sequence[Sequence[int]]) -> bool:
    return sum(after) * sum(of[0]) > sum(before) * sum(of[1])


def _distinct(scores: list[float]) -> list[float] | None:
    """None where two steps have one score: then their order is all that is known."""
    return scores if len(set(scores)) == len(scores) else None


def _side(part: Summary, choices: tuple[Choice, ...]) -> Side:
    count = sum(part.of(choice.name).count for choice in choices)
    return Side(count, count, share(count, part.n))


def _finding(
    question: Question,
    choice: Choice | None,
    sides: Sequence[Side],
    scale: ScaleChange | None,
    size: Detectable,
) -> Finding:
    before, after = sides
    shares = share_change(before.count, before.share.n, after.count, after.share.n)
    p = scale.p_value if scale else shares.p_value
    return Finding(question, choice, Verdict.NONE, p, before, after, shares, scale, size)
