"""Where a question is shown at all, from how many answered it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from analysis.disclosure.choosing import best_set
from analysis.disclosure.forest import Above, at_or_above, thinned
from analysis.disclosure.tallied import Tally, pieces


def shown_units(
    above: Above,
    own: Mapping[str, Tally],
    candidates: Collection[str],
    worth: Mapping[str, int],
    minimum: int,
) -> frozenset[str]:
    """The published units where the question is shown: the rule of the units once more, with
    those who answered this question in place of those who answered at all."""
    answered = {unit: tally.answered for unit, tally in own.items()}
    return best_set(above, answered, {unit: worth[unit] for unit in candidates}, minimum)


def without_unanimous(
    above: Above, own: Mapping[str, Tally], shown: Collection[str], veiled: Collection[str]
) -> frozenset[str]:
    """Withhold the question where a hidden unit's answers would be known from those around it.

    Where everybody in what is left of a unit gave the same one answer, so did everybody in the
    hidden units there, if they did. The unit then gives way, and what is left of it joins the unit
    above.
    ``veiled``: published units that have units below them which are not.
    """
    kept = set(shown)
    left = pieces(above, own, kept)
    hides = {
        up
        for unit, up in at_or_above(above, kept).items()
        if up is not None and (unit in veiled or (unit != up and own[unit].respondents > 0))
    }
    for unit, up in reversed(list(thinned(above, kept).items())):
        if unit in hides and left[unit].unanimous:
            kept.remove(unit)
            if up is not None:
                left[up] = left[up].plus(left[unit])
                hides.add(up)
    return frozenset(kept)
