"""One sealed tranche as a results page has it, and the units that are compared in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from analysis.disclosure import SUPPRESSED, Cell, Grouping, Release, ReleasedUnit, grouping_cell
from analysis.numbers import percent
from survey import approval, releases
from survey.pages.gate import release_of
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.store import ProvenanceNote, Tranche

Units = frozenset[str]


@dataclass(frozen=True)
class Round:
    """One sealed tranche with all that may be shown of it."""

    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    notes: dict[str, list[str]]

    def units(self, ids: Units) -> list[ReleasedUnit]:
        """Those asked for, without those that are part of another one; none where one of them
        is not shown."""
        shown = {unit.id: unit for unit in self.release.units}
        if not ids <= shown.keys():
            return []
        return [shown[one] for one in sorted(ids) if not self._above(one) & ids]

    def cell(self, ids: Units, question: str) -> Cell:
        """The units taken together."""
        if not self.units(ids) or question not in self.release.questions:
            return SUPPRESSED
        return grouping_cell(self.release, Grouping("", "", tuple(sorted(ids))), question)

    def _above(self, unit_id: str) -> set[str]:
        parents = {unit.id: unit.parent for unit in self.release.units}
        above: set[str] = set()
        parent = parents[unit_id]
        while parent is not None:
            above.add(parent)
            parent = parents[parent]
        return above


@dataclass(frozen=True)
class Side:
    """Units of one round that are compared with those of another; ``label`` names them beside
    the others."""

    round: Round
    units: Units
    label: str

    @property
    def is_shown(self) -> bool:
        return bool(self.round.units(self.units))


@dataclass(frozen=True)
class Subject:
    """What is looked at: a unit, or a group of units declared beforehand."""

    name: str
    units: Units

    @property
    def unit_id(self) -> str | None:
        return next(iter(self.units)) if len(self.units) == 1 else None


def read_round(session: Session, row: Tranche) -> Round:
    found = session.exec(select(ProvenanceNote).where(ProvenanceNote.tranche_id == row.id))
    notes: dict[str, list[str]] = {}
    for note in found:
        notes.setdefault(note.question, []).append(note.text_id)
    return Round(row, approval.version(session, row.version_id), release_of(session, row), notes)


def respondents(visitor: Visitor, session: Session, side: Side) -> str:
    """How many answered, of how many; nothing of a side that is not shown."""
    say, row = visitor.say, side.round.tranche
    title = row.title if side.label == row.title else f"{side.label}, {row.title}"
    units = side.round.units(side.units)
    if not units:
        return f"{title}: {say('results-too-few')}"
    responded = sum(unit.respondents for unit in units)
    asked = releases.tree(session, row.id)
    invited = sum(asked[unit.id].invited for unit in units)
    if responded > invited:
        return say("results-respondents-only", title=title, responded=responded)
    return say(
        "results-respondents",
        title=title,
        responded=responded,
        invited=invited,
        rate=percent(responded / invited, visitor.language),
    )


def by_age(one: Round, other: Round) -> tuple[Questionnaire, Questionnaire]:
    old, new = sorted((one, other), key=lambda found: found.tranche.opens_at)
    return old.questionnaire, new.questionnaire


def any_synthetic(sides: Sequence[Side]) -> bool:
    return any(side.round.tranche.synthetic for side in sides)
