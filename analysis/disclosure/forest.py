"""Units and the nearest one above each: plain functions on ``{unit: unit above or None}``.

Such a mapping lists every unit before those below it; there may be several tops.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

Above = Mapping[str, str | None]


def children(above: Above) -> dict[str | None, list[str]]:
    """The units directly below each; the tops under None."""
    below: dict[str | None, list[str]] = {}
    for unit, up in above.items():
        below.setdefault(up, []).append(unit)
    return below


def at_or_above(above: Above, kept: Container[str]) -> dict[str, str | None]:
    """The lowest of ``kept`` at or above each unit; None where there is none."""
    found: dict[str, str | None] = {}
    for unit, up in above.items():
        found[unit] = unit if unit in kept else None if up is None else found[up]
    return found


def thinned(above: Above, kept: Container[str]) -> dict[str, str | None]:
    """The same with only ``kept``, each under the nearest of them."""
    nearest = at_or_above(above, kept)
    return {unit: None if up is None else nearest[up] for unit, up in above.items() if unit in kept}


def subtree_totals(above: Above, own: Mapping[str, int]) -> dict[str, int]:
    """Each unit's own and all below it."""
    totals = {unit: own.get(unit, 0) for unit in above}
    for unit in reversed(list(above)):
        up = above[unit]
        if up is not None:
            totals[up] += totals[unit]
    return totals
