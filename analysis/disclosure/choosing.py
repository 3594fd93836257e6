"""Which groups of a tree may be told apart: exact dynamic programming with a capped remainder.

A chosen group's *remainder* is what it counts less the chosen groups below it: whoever subtracts
the parts from the whole learns about the remainder, so it must be empty or as large as a group
one may show. Below any point only the remainder handed upwards matters, and above the threshold
not even how large it is. The work is linear in the tree, and nothing recurses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from analysis.disclosure.forest import children, subtree_totals

_Choice = tuple[int, str | None, Any, Any]
"""The best way to choose below some point: its worth, a unit, and two earlier choices."""

_NOTHING: _Choice = (0, None, None, None)
_Options = dict[int, _Choice]
"""The best choice by the remainder it hands upwards, capped at the threshold."""


def best_set(
    above: Mapping[str, str | None],
    own: Mapping[str, int],
    worth: Mapping[str, int],
    threshold: int,
) -> frozenset[str]:
    """The units with the largest sum of ``worth`` such that each has at least ``threshold`` in its
    subtree and its remainder is 0 or at least ``threshold``.

    ``above``: the nearest unit above each, parents before those below them; several tops are
    allowed. ``own``: persons who belong to the unit and to none below it. Only units with a
    ``worth`` (at least 1) are chosen. Ties are broken by id, whatever the order given.
    """
    totals = subtree_totals(above, own)
    below = children(above)
    options: dict[str, _Options] = {}
    for unit in reversed(list(above)):
        here = {min(own.get(unit, 0), threshold): _NOTHING}
        for child in sorted(below.get(unit, ())):
            here = _together(here, options.pop(child), threshold)
        if unit in worth and totals[unit] >= threshold:
            _choose(here, unit, worth[unit], threshold)
        options[unit] = here
    chosen: set[str] = set()
    for top in below.get(None, ()):
        chosen |= _units_of(max(options[top].values(), key=lambda choice: choice[0]))
    return frozenset(chosen)


def _together(left: _Options, right: _Options, threshold: int) -> _Options:
    if len(right) == 1:
        (rest, choice), *_ = right.items()
        if choice is _NOTHING and rest == 0:
            return left
    combined: _Options = {}
    for a, choice_a in left.items():
        for b, choice_b in right.items():
            rest = min(a + b, threshold)
            worth = choice_a[0] + choice_b[0]
            if rest not in combined or worth > combined[rest][0]:
                combined[rest] = (worth, None, choice_a, choice_b)
    return _undominated(combined, threshold)


def _undominated(options: _Options, threshold: int) -> _Options:
    """Without those that hand less upwards and are worth no more: a larger remainder is as good
    or better for everything above, except that none at all is as good as enough."""
    kept: _Options = {}
    best = -1
    for rest in sorted(options, reverse=True):
        choice = options[rest]
        rival = best if rest else kept.get(threshold, (-1,))[0]
        if choice[0] > rival:
            kept[rest] = choice
            best = max(best, choice[0])
    return kept


def _choose(options: _Options, unit: str, worth: int, threshold: int) -> None:
    """Add the choice of this unit, which hands nothing upwards."""
    allowed = [options[rest] for rest in (threshold, 0) if rest in options]
    if allowed:
        below = max(allowed, key=lambda choice: choice[0])
        if 0 not in options or below[0] + worth > options[0][0]:
            options[0] = (below[0] + worth, unit, below, None)


def _units_of(choice: _Choice) -> set[str]:
    units = set()
    stack = [choice]
    while stack:
        _, unit, *earlier = stack.pop()
        if unit is not None:
            units.add(unit)
        stack.extend(one for one in earlier if one is not None)
    return units
