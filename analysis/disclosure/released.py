"""All that may be shown of a sealed tranche."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.disclosure.cells import Cell, Classed, Distribution
from analysis.disclosure.policy import Policy


@dataclass(frozen=True)
class ReleasedUnit:
    """A unit that may be shown; ``respondents`` counts its whole subtree."""

    id: str
    name: str
    level: str
    parent: str | None
    """The nearest released unit above."""
    pilot: bool
    respondents: int


@dataclass(frozen=True)
class SuppressedUnit:
    """A unit that was asked and is not shown: nothing is told of it, not even how many answered."""

    id: str
    name: str
    level: str
    parent: str | None
    """The nearest released unit above."""
    pilot: bool


@dataclass(frozen=True)
class Extent:
    """How much is shown: totals, so that they do not tell where a rule struck.

    ``cells``: units × questions, the units that are not shown included. Of these
    ``cells_shown`` are whole distributions, ``cells_classed`` parts, ``cells_suppressed`` neither.
    """

    units: int
    units_shown: int
    cells: int
    cells_shown: int
    cells_classed: int
    cells_suppressed: int


@dataclass(frozen=True)
class Release:
    """All that may be shown of one sealed tranche under one policy."""

    policy: Policy
    units: tuple[ReleasedUnit, ...]
    """Each right before those below it; side by side, by name."""
    suppressed: tuple[SuppressedUnit, ...]
    questions: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]

    def cell(self, unit_id: str, question: str) -> Cell:
        """Raises ``KeyError`` for a unit that is not released or a question not in the tally."""
        return self.cells[unit_id, question]

    @property
    def extent(self) -> Extent:
        units = len(self.units) + len(self.suppressed)
        cells = units * len(self.questions)
        whole = sum(isinstance(cell, Distribution) for cell in self.cells.values())
        parts = sum(isinstance(cell, Classed) for cell in self.cells.values())
        return Extent(units, len(self.units), cells, whole, parts, cells - whole - parts)
