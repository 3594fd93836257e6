"""The pilots' change beside that of everybody else who was asked."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from analysis.change import DifferenceInDifferences, difference_in_differences, share
from analysis.disclosure import Cell, Distribution
from analysis.pilots.counted import MOST_TABLES, Measure, Pair, nearest_zero, pair_of
from analysis.verdict import FEWEST

Sides = tuple[Cell, Cell]
"""A group before and after."""


@dataclass(frozen=True)
class AgainstRest:
    """``on_shares``: in shares, the weakest the end classes allow where there are such;
    ``on_scale``: in θ, where both groups' whole distributions are shown."""

    measure: Measure
    pilots: Pair
    rest: Pair
    on_shares: DifferenceInDifferences
    on_scale: DifferenceInDifferences | None


def against_rest(measure: Measure, pilots: Sides, rest: Sides) -> AgainstRest | None:
    """None where a side is not shown or has too few to say anything of change."""
    own, others = pair_of(measure, *pilots), pair_of(measure, *rest)
    if own is None or others is None:
        return None
    sizes = [side.n for pair in (own, others) for side in (pair.before, pair.after)]
    if min(sizes) < FEWEST or own.tables * others.tables > MOST_TABLES:
        return None
    on_shares = _weakest(own, others)
    return AgainstRest(measure, own, others, on_shares, _on_scale(measure, pilots, rest))


def _weakest(own: Pair, others: Pair) -> DifferenceInDifferences:
    every = [
        difference_in_differences(
            share(a.k1, a.n1), share(a.k2, a.n2), share(b.k1, b.n1), share(b.k2, b.n2)
        )
        for a, b in itertools.product(own.possible(), others.possible())
    ]
    if len(every) == 1:
        return every[0]
    differences = [one.difference for one in every]
    return DifferenceInDifferences(
        nearest_zero(min(differences), max(differences)),
        min(one.low for one in every),
        max(one.high for one in every),
        own.weakest,
        others.weakest,
    )


def _on_scale(measure: Measure, pilots: Sides, rest: Sides) -> DifferenceInDifferences | None:
    steps = measure.question.steps
    counts = [
        [cell.counts.get(step.name, 0) for step in steps]
        for cell in (*pilots, *rest)
        if isinstance(cell, Distribution)
    ]
    if not steps or len(counts) < 4:
        return None
    return difference_in_differences(counts[0], counts[1], counts[2], counts[3])
