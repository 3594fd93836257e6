"""How many units could be shown if more people answered."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from analysis.disclosure.policy import Policy
from analysis.disclosure.published import publishable
from analysis.disclosure.tree import Tree


def opened_by(tree: Tree, invited: Mapping[str, int], policy: Policy, rate: float) -> int:
    """The number of units shown if this share of the invited answered in every unit.

    ``invited``: by unit, each unit's own. Persons are rounded down. Raises ``ValueError`` for a
    rate that is not in 0…1, or an unknown unit.
    """
    if not 0 <= rate <= 1:
        raise ValueError(f"a response rate is between 0 and 1, not {rate}")
    share = Fraction(str(rate))
    answering = {unit_id: int(count * share) for unit_id, count in invited.items()}
    return len(publishable(tree, answering, policy))
