"""The pilots' change beside that of everybody else who was asked."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from analysis.change import DifferenceInDifferences, difference_in_differences, share
from analysis.disclosure import (
    SUPPRESSED,
    Cell,
    Classed,
    Distribution,
    Part,
    Suppressed,
    part_of,
)
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


def less(whole: Cell, parts: Sequence[Cell]) -> Cell:
    """What is released of the whole, without what is released of groups inside it.

    Suppressed where one of them is, or where fewer are left than may be told of. Raises
    ``ValueError`` for parts that hold more than the whole.
    """
    if isinstance(whole, Suppressed):
        return SUPPRESSED
    shown = [part for part in parts if not isinstance(part, Suppressed)]
    if len(shown) < len(parts):
        return SUPPRESSED
    respondents, asked, answered = (
        getattr(whole, name) - sum(getattr(part, name) for part in shown)
        for name in ("respondents", "asked", "answered")
    )
    if answered < 0:
        raise ValueError("the parts hold more answers than the whole")
    if answered < FEWEST:
        return SUPPRESSED
    classed = [cell for cell in (whole, *shown) if isinstance(cell, Classed)]
    if classed:
        told = [part.choices for part in classed[0].parts]
        parts_left = tuple(_part_less(whole, shown, choices, answered) for choices in told)
        return Classed(respondents, asked, answered, parts_left)
    counts = dict(whole.counts) if isinstance(whole, Distribution) else {}
    for part in shown:
        for choice, count in part.counts.items() if isinstance(part, Distribution) else ():
            counts[choice] = counts.get(choice, 0) - count
    if min(counts.values(), default=0) < 0:
        raise ValueError("the parts hold more answers than the whole")
    return Distribution(respondents, asked, answered, MappingProxyType(counts))


def _part_less(
    whole: Distribution | Classed,
    parts: Sequence[Distribution | Classed],
    choices: tuple[str, ...],
    answered: int,
) -> Part:
    total, taken = part_of(whole, choices), [part_of(part, choices) for part in parts]
    low = total.low - sum(part.high for part in taken)
    high = total.high - sum(part.low for part in taken)
    return Part(choices, max(0, low), min(answered, high))


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
