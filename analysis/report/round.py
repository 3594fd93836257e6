"""One tranche as its release tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from analysis.disclosure import SUPPRESSED, Cell, Release, ReleasedUnit, pooled
from analysis.question import Question
from analysis.summary import AnySummary, summarise

AREA = "kommuneomraade"


@dataclass(frozen=True)
class Round:
    """``whole``: the units that together are the whole reported on, as a rule the one at the top.
    ``invited``: how many were asked to answer, by unit."""

    title: str
    opened: date
    closed: date
    release: Release
    whole: frozenset[str]
    invited: Mapping[str, int]

    @property
    def units(self) -> list[ReleasedUnit]:
        """The whole; empty where any of it is not shown."""
        found = [unit for unit in self.release.units if unit.id in self.whole]
        return found if len(found) == len(self.whole) else []

    @property
    def areas(self) -> list[ReleasedUnit]:
        return [unit for unit in self.release.units if unit.level == AREA]

    @property
    def areas_withheld(self) -> int:
        return sum(unit.level == AREA for unit in self.release.suppressed)

    def cell(self, question: str) -> Cell:
        """Of the whole."""
        if not self.units or question not in self.release.questions:
            return SUPPRESSED
        return pooled([self.release.cell(one, question) for one in sorted(self.whole)])

    def summary(self, question: Question) -> AnySummary:
        return summarise(question, self.cell(question.name))
