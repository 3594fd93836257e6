"""Which units may be told apart, chosen from how many answered, never from what.

The choice is made once, at the seal, and stored: sealed answers carry their atom and not their
unit. A unit whose remainder is empty only repeats those below it, and may be shown as well.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping

from analysis.disclosure.choosing import best_set
from analysis.disclosure.forest import at_or_above
from analysis.disclosure.policy import Policy
from analysis.disclosure.tree import Tree


def publishable(
    tree: Tree,
    respondents: Mapping[str, int],
    policy: Policy | None = None,
    among: Container[str] | None = None,
) -> frozenset[str]:
    """The units that may be shown, from submitted counts per unit (its own, not its subtree's).

    The root if it has enough; then as many pilots and units of declared groupings as possible,
    then as many units, then those higher up, such that every remainder is 0 or large enough.
    ``among``: the units to choose from, all where it is None.
    Raises ``ValueError`` for an unknown unit or a negative count.
    """
    policy = policy or Policy()
    for unit_id, count in respondents.items():
        if unit_id not in tree or count < 0:
            raise ValueError(f"cannot place {count} respondents in unit {unit_id!r}")
    worth = {
        unit: one for unit, one in worths(tree, policy).items() if among is None or unit in among
    }
    return best_set(tree.above, respondents, worth, policy.distribution_minimum)


def worths(tree: Tree, policy: Policy) -> dict[str, int]:
    """What showing each unit is worth, fixed beforehand, with the lesser reasons in the lower
    digits: the root, then pilots and declared groupings, then their number, then their height."""
    wanted = {unit_id for grouping in policy.groupings for unit_id in grouping.units}
    depth = {tree.root.id: 0}
    for unit in tree:
        if unit.parent is not None:
            depth[unit.id] = depth[unit.parent] + 1
    one = len(tree) * (max(depth.values()) + 1)
    pilot = len(tree) * one + 1
    root = (len(tree) + 1) * pilot
    return {
        unit.id: one
        - depth[unit.id]
        + pilot * (unit.pilot or unit.id in wanted)
        + root * (unit.parent is None)
        for unit in tree
    }


def atoms(tree: Tree, published: Collection[str]) -> dict[str, str]:
    """The lowest published unit at or above each unit; the root where there is none."""
    nearest = at_or_above(tree.above, published)
    return {unit_id: place or tree.root.id for unit_id, place in nearest.items()}
