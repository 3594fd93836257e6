"""Which units get a number of their own. Decided from the tree and the invited, never from answers.

Whoever subtracts numbers shown from one another gets the number of what is left. So every unit
with a number, less the units with numbers below it, must be nobody or enough people. Where the
small units below a unit are too few together, the smallest larger one beside them gives up its
number too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from survey.organisation.tree import children_of

FEWEST_FOR_NUMBER = 10
FEWEST_FOR_DAILY = 50
"""From so many on, one person's answer drowns among the others' of the same day."""
_DAILY_LEVELS = ("kommune", "kommuneomraade")


@dataclass(frozen=True)
class Place:
    """``invited`` with those below; ``has_codes``: whether the unit itself, or one below, has any
    (temporary staff may answer where nobody is invited)."""

    parent_id: str | None
    level: str
    invited: int
    has_codes: bool
    own_codes: bool = False


def numbered(tree: Mapping[str, Place]) -> set[str]:
    """Units whose number may be shown, and no subtraction gives one of fewer invited than
    ``FEWEST_FOR_NUMBER``."""
    return _chosen(tree, FEWEST_FOR_NUMBER, lambda _place: True)


def daily(tree: Mapping[str, Place]) -> set[str]:
    """The whole and the areas that may be told anew every morning, by the same rule with
    ``FEWEST_FOR_DAILY``."""
    return _chosen(tree, FEWEST_FOR_DAILY, lambda place: place.level in _DAILY_LEVELS)


def _chosen(tree: Mapping[str, Place], fewest: int, eligible: Callable[[Place], bool]) -> set[str]:
    children = children_of(tree)
    tops = [one for one in children.get(None, ()) if tree[one].invited >= fewest]
    found: set[str] = set()
    waiting = [one for one in tops if eligible(tree[one])]
    while waiting:
        unit = waiting.pop()
        found.add(unit)
        waiting.extend(_shown_below(tree, children, unit, fewest, eligible))
    return found


def _shown_below(
    tree: Mapping[str, Place],
    children: Mapping[str | None, list[str]],
    unit: str,
    fewest: int,
    eligible: Callable[[Place], bool],
) -> list[str]:
    """The highest units below ``unit`` that get numbers beside its own."""
    row = [one for one in children.get(unit, ()) if tree[one].invited or tree[one].has_codes]
    shown = [one for one in row if tree[one].invited >= fewest and eligible(tree[one])]
    # Also those who answer in the unit itself, above the others.
    left = tree[unit].invited - sum(tree[one].invited for one in shown)
    is_left = len(shown) < len(row) or tree[unit].own_codes
    while is_left and left < fewest and shown:
        smallest = min(shown, key=lambda one: (tree[one].invited, one))
        shown.remove(smallest)
        below = [one for one in children.get(smallest, ()) if tree[one].invited >= fewest]
        below = [one for one in below if eligible(tree[one])]
        shown.extend(below)
        left += tree[smallest].invited - sum(tree[one].invited for one in below)
    return shown
