"""Shares of which only bounds are told: compared so that the finding holds for every count."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from analysis.change import Detectable, ShareChange, detectable, share_change
from analysis.finding import Finding, Side, Verdict
from analysis.question import Choice, Question
from analysis.summary import ClassedSummary, PartShare, Summary

MOST_TABLES = 2500
"""So many pairs of counts are gone through; where bounds allow more, the most uncertain is said."""


def parts_compared(
    before: Summary | ClassedSummary, after: Summary | ClassedSummary
) -> Iterable[tuple[PartShare, PartShare]]:
    """What is told of a classed side, and the same part of the other side over the same base:
    all who answered. Nothing where two classed sides tell of different parts."""
    classed = next(one for one in (before, after) if isinstance(one, ClassedSummary))
    for told in classed.parts:
        first, last = (_part(side, told.choices) for side in (before, after))
        if first is not None and last is not None:
            yield first, last


def weakest(question: Question, before: PartShare, after: PartShare) -> Finding:
    """The finding that every pair of counts within the bounds supports."""
    sides = [Side(part.low, part.high, part.share) for part in (before, after)]
    shares = _weakest_change(before, after)
    return Finding(
        question,
        None if question.kind == "scale" else before.choices[0],
        Verdict.NONE,
        shares.p_value,
        sides[0],
        sides[1],
        shares,
        None,
        _hardest(before, after.n),
    )


def _part(side: Summary | ClassedSummary, choices: tuple[Choice, ...]) -> PartShare | None:
    if isinstance(side, ClassedSummary):
        return side.part(choices)
    count = sum(side.of(choice.name).count for choice in choices)
    return PartShare(choices, count, count, side.answered)


def _weakest_change(before: PartShare, after: PartShare) -> ShareChange:
    n1, n2 = before.n, after.n
    # An interval moves with each count, so that its farthest ends are at the bounds.
    lowest = share_change(before.high, n1, after.low, n2)
    highest = share_change(before.low, n1, after.high, n2)
    opposite = lowest.difference <= 0 <= highest.difference
    nearest = min(lowest, highest, key=lambda one: abs(one.difference))
    return ShareChange(
        0.0 if opposite else nearest.difference,
        lowest.low,
        highest.high,
        1.0 if opposite else _largest_p(before, after),
        n1,
        n2,
        0 if opposite else nearest.persons,
    )


def _largest_p(before: PartShare, after: PartShare) -> float:
    counts = [range(part.low, part.high + 1) for part in (before, after)]
    if len(counts[0]) * len(counts[1]) > MOST_TABLES:
        return 1.0
    return max(
        share_change(k1, before.n, k2, after.n).p_value for k1, k2 in itertools.product(*counts)
    )


def _hardest(before: PartShare, n_after: int) -> Detectable:
    """What would be found whichever of its counts the first side had."""
    sizes = [
        detectable(before.n, n_after, count / before.n if before.n else 0.0)
        for count in range(before.low, before.high + 1)
    ]
    rises, falls = [one.rise for one in sizes], [one.fall for one in sizes]
    return Detectable(_largest(rises), _largest(falls))


def _largest(sizes: Sequence[float | None]) -> float | None:
    known = [size for size in sizes if size is not None]
    return max(known) if len(known) == len(sizes) else None
