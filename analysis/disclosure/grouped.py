"""Groups of units, and what is left of the whole without them: out of released cells only."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from types import MappingProxyType

from analysis.disclosure.cells import (
    SUPPRESSED,
    Cell,
    Classed,
    Distribution,
    Part,
    Suppressed,
)
from analysis.disclosure.classing import bounds
from analysis.disclosure.policy import Grouping
from analysis.disclosure.pooling import part_of, pooled
from analysis.disclosure.released import Release


def grouping_cell(release: Release, grouping: Grouping, question: str) -> Cell:
    """The units of a declared grouping taken together; a unit under another one counts once.

    Suppressed where one of them is not shown. Raises ``KeyError`` for a question that is not in
    the release.
    """
    return pooled(_members(release, grouping.units, question))


def rest_cell(release: Release, unit_ids: Collection[str], question: str) -> Cell:
    """The whole organisation less these units.

    Suppressed where the whole or one of them is not shown, and where fewer than the minimum are
    left. What is left of parts is told as of any small group: its ends as classes. Raises
    ``KeyError`` for a question that is not in the release.
    """
    top = next((unit.id for unit in release.units if unit.parent is None), None)
    if top is None or top in unit_ids:
        return SUPPRESSED
    whole = release.cell(top, question)
    taken = pooled(_members(release, unit_ids, question))
    if isinstance(whole, Suppressed) or isinstance(taken, Suppressed):
        return SUPPRESSED
    answered = whole.answered - taken.answered
    if answered < release.policy.distribution_minimum:
        return SUPPRESSED
    base = whole.respondents - taken.respondents, whole.asked - taken.asked, answered
    if isinstance(whole, Distribution) and isinstance(taken, Distribution):
        counts = {name: count - taken.counts[name] for name, count in whole.counts.items()}
        return Distribution(*base, MappingProxyType(counts))
    return _classed_rest(whole, taken, base)


def _members(release: Release, unit_ids: Collection[str], question: str) -> Sequence[Cell]:
    above = {unit.id: unit.parent for unit in release.units}
    cells: list[Cell] = []
    for unit_id in sorted(set(unit_ids)):
        if unit_id not in above:
            return ()
        up = above[unit_id]
        while up is not None and up not in unit_ids:
            up = above[up]
        if up is None:
            cells.append(release.cell(unit_id, question))
    return cells


def _classed_rest(
    whole: Distribution | Classed, taken: Distribution | Classed, base: tuple[int, int, int]
) -> Cell:
    """The told parts of what is left, for every count that the end classes allow."""
    told = next(cell for cell in (whole, taken) if isinstance(cell, Classed)).parts
    parts = []
    for choices in (part.choices for part in told):
        all_of, of_taken = part_of(whole, choices), part_of(taken, choices)
        fewest = max(0, all_of.low - of_taken.high)
        most = min(base[2], all_of.high - of_taken.low)
        low, _ = bounds(fewest, base[2])
        _, high = bounds(most, base[2])
        parts.append(Part(choices, low, high))
    return Classed(*base, tuple(parts))
