"""One sealed round as the pilots' page sees it: what is released, and who was asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlmodel import Session

from analysis.disclosure import SUPPRESSED, Cell, Release, pooled, rest_cell
from analysis.question import Question
from survey import approval, releases
from survey.pages.gate import release_of
from survey.questionnaire import Questionnaire
from survey.releases import Placed
from survey.store import Tranche


@dataclass(frozen=True)
class Round:
    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    units: Mapping[str, Placed]

    @cached_property
    def answered(self) -> Mapping[str, int]:
        """How many answered in each unit that is shown."""
        return {unit.id: unit.respondents for unit in self.release.units}

    @cached_property
    def below(self) -> Mapping[str | None, list[str]]:
        found: dict[str | None, list[str]] = {}
        for one in self.units.values():
            found.setdefault(one.parent_id, []).append(one.unit_id)
        return found

    @property
    def root(self) -> str:
        return self.below[None][0]

    def cells(self, ids: Collection[str], questions: Collection[Question]) -> dict[str, Cell]:
        """The units taken together; suppressed where one of them is not shown."""
        if not all(one in self.answered for one in ids):
            return {one.name: SUPPRESSED for one in questions}
        return {
            one.name: pooled([self.release.cell(unit, one.name) for unit in sorted(ids)])
            if one.name in self.release.questions
            else SUPPRESSED
            for one in questions
        }

    def rest(self, ids: Collection[str], questions: Collection[Question]) -> dict[str, Cell]:
        """Everybody who was asked, but for these units."""
        return {
            one.name: rest_cell(self.release, ids, one.name)
            if one.name in self.release.questions
            else SUPPRESSED
            for one in questions
        }

    def respondents(self, ids: Collection[str]) -> int | None:
        """None where one of the units is not shown."""
        if not all(one in self.answered for one in ids):
            return None
        return sum(self.answered[one] for one in ids)

    def invited(self, ids: Collection[str]) -> int:
        return sum(self.units[one].invited for one in ids)

    def places(self, unit_id: str) -> frozenset[str]:
        """The places of work below a unit, or the unit itself."""
        found, rest = set(), [unit_id]
        while rest:
            place = rest.pop()
            rest += self.below.get(place, [])
            if place not in self.below:
                found.add(place)
        return frozenset(found)


def read_round(session: Session, row: Tranche) -> Round:
    return Round(
        row,
        approval.version(session, row.version_id),
        release_of(session, row),
        releases.tree(session, row.id),
    )
