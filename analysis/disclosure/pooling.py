"""Units that share nobody, taken together out of what is released of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from analysis.disclosure.cells import SUPPRESSED, Cell, Classed, Distribution, Part, Suppressed


def pooled(cells: Sequence[Cell]) -> Cell:
    """Suppressed where one of them is; classed where one of them is, the bounds added up.

    What is released of each is all that goes in, so the sum tells nothing new. Raises
    ``ValueError`` for classed cells that tell of different parts.
    """
    shown = [cell for cell in cells if not isinstance(cell, Suppressed)]
    if not shown or len(shown) < len(cells):
        return SUPPRESSED
    respondents, asked, answered = (
        sum(getattr(cell, name) for cell in shown) for name in ("respondents", "asked", "answered")
    )
    classed = [cell for cell in shown if isinstance(cell, Classed)]
    if not classed:
        counts: Counter[str] = Counter()
        for cell in shown:
            if isinstance(cell, Distribution):
                counts.update(cell.counts)
        return Distribution(respondents, asked, answered, MappingProxyType(dict(counts)))
    told = [part.choices for part in classed[0].parts]
    if any([part.choices for part in cell.parts] != told for cell in classed):
        raise ValueError("classed cells of different questions cannot be added up")
    parts = [[part_of(cell, choices) for cell in shown] for choices in told]
    return Classed(
        respondents,
        asked,
        answered,
        tuple(
            Part(choices, sum(part.low for part in one), sum(part.high for part in one))
            for choices, one in zip(told, parts, strict=True)
        ),
    )


def part_of(cell: Distribution | Classed, choices: tuple[str, ...]) -> Part:
    """How many gave one of ``choices``. Raises ``KeyError`` where a classed cell does not tell;
    of a distribution, ``choices`` must exclude one another."""
    if isinstance(cell, Distribution):
        count = sum(cell.counts.get(choice, 0) for choice in choices)
        return Part(choices, count, count)
    for part in cell.parts:
        if part.choices == choices:
            return part
    raise KeyError(choices)
