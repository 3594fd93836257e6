"""One sealed round as the pilots' page sees it: what is released, and who was asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlmodel import Session, select

from analysis.disclosure import SUPPRESSED, Cell, Release, pooled
from analysis.question import Question
from survey import approval
from survey.pages.gate import release_of
from survey.questionnaire import Questionnaire
from survey.store import Tranche, TrancheUnit


@dataclass(frozen=True)
class Round:
    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    units: Mapping[str, TrancheUnit]

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
    units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id))
    return Round(
        row,
        approval.version(session, row.version_id),
        release_of(session, row),
        {one.unit_id: one for one in units},
    )
