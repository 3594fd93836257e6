"""Which units may be told apart, chosen from how many answered, never from what.

A published unit's *remainder* is its respondents less those under published units below it:
whoever subtracts the parts from the whole learns about the remainder, so it must be as large
as a group one may show. Outside the root, an empty remainder is no reason to publish: such a
unit only repeats those below it. That is also what makes the choice repeatable from the
sealed answers, which carry their atom and not their unit.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from analysis.disclosure.policy import Policy
from analysis.disclosure.tree import Tree


class _Rank(NamedTuple):
    """Larger is better: most units, then most of them in pilots, then the lowest ones.

    Depth last makes the choice the same again when respondents are known by atom only.
    """

    units: int
    pilots: int
    depth: int

    def plus(self, other: _Rank) -> _Rank:
        return _Rank(*(a + b for a, b in zip(self, other, strict=True)))


class _Choice(NamedTuple):
    """The best way to publish below some point, as a linked list: units, then earlier choices."""

    rank: _Rank
    unit: str | None
    below: tuple[_Choice, ...]


_NOTHING = _Choice(_Rank(0, 0, 0), None, ())
_Options = dict[int, _Choice]
"""The best choice by the respondents it leaves to the unit above, capped at the minimum."""


def publishable(
    tree: Tree, respondents: Mapping[str, int], policy: Policy | None = None
) -> frozenset[str]:
    """The units that may be shown, from submitted counts per unit (its own, not its subtree's).

    The root if it has enough; of kommuneområder and declared pilots with enough in their
    subtree as many as possible, pilots first when equal, such that every remainder is large
    enough (the root's may be 0). Exact: dynamic programming over the tree with the remainder
    capped at the minimum. Raises ``ValueError`` for an unknown unit or a negative count.
    """
    for unit_id, count in respondents.items():
        if unit_id not in tree or count < 0:
            raise ValueError(f"cannot place {count} respondents in unit {unit_id!r}")
    minimum = (policy or Policy()).distribution_minimum
    totals = _subtree_totals(tree, respondents)
    if totals[tree.root.id] < minimum:
        return frozenset()
    gains = _gains(tree, totals, minimum)
    options: dict[str, _Options] = {}
    for unit in tree.bottom_up():
        best: _Options = {min(respondents.get(unit.id, 0), minimum): _NOTHING}
        for child in sorted(tree.children(unit.id), key=lambda child: child.id):
            best = _combine(best, options.pop(child.id), minimum)
        if unit.id in gains and minimum in best:
            _offer(best, 0, _publish(unit.id, gains[unit.id], best[minimum]))
        options[unit.id] = best
    at_root = options[tree.root.id]
    best_of_root = max(
        (at_root[left] for left in (minimum, 0) if left in at_root), key=lambda c: c.rank
    )
    return frozenset({tree.root.id, *_units_of(best_of_root)})


def atoms(tree: Tree, published: Collection[str]) -> dict[str, str]:
    """The lowest published unit at or above each unit; the root where there is none."""
    placed = {tree.root.id: tree.root.id}
    for unit in tree:
        if unit.parent is not None:
            placed[unit.id] = unit.id if unit.id in published else placed[unit.parent]
    return placed


def _subtree_totals(tree: Tree, respondents: Mapping[str, int]) -> dict[str, int]:
    totals = {unit.id: respondents.get(unit.id, 0) for unit in tree}
    for unit in tree.bottom_up():
        if unit.parent is not None:
            totals[unit.parent] += totals[unit.id]
    return totals


def _gains(tree: Tree, totals: Mapping[str, int], minimum: int) -> dict[str, _Rank]:
    """The candidates below the root, and what publishing each is worth."""
    gains: dict[str, _Rank] = {}
    depth = {tree.root.id: 0}
    in_pilot = {tree.root.id: False}
    for unit in tree:
        if unit.parent is None:
            continue
        depth[unit.id] = depth[unit.parent] + 1
        in_pilot[unit.id] = unit.pilot or in_pilot[unit.parent]
        if (unit.pilot or unit.level == "kommuneomraade") and totals[unit.id] >= minimum:
            gains[unit.id] = _Rank(1, int(in_pilot[unit.id]), depth[unit.id])
    return gains


def _combine(left: _Options, right: _Options, minimum: int) -> _Options:
    combined: _Options = {}
    for a, choice_a in left.items():
        for b, choice_b in right.items():
            rank = choice_a.rank.plus(choice_b.rank)
            _offer(combined, min(a + b, minimum), _Choice(rank, None, (choice_a, choice_b)))
    return combined


def _offer(options: _Options, left: int, choice: _Choice) -> None:
    if left not in options or choice.rank > options[left].rank:
        options[left] = choice


def _publish(unit_id: str, gain: _Rank, below: _Choice) -> _Choice:
    return _Choice(below.rank.plus(gain), unit_id, (below,))


def _units_of(choice: _Choice) -> set[str]:
    units = set()
    stack = [choice]
    while stack:
        current = stack.pop()
        if current.unit is not None:
            units.add(current.unit)
        stack.extend(current.below)
    return units
