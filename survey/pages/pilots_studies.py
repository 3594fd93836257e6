"""Which trials there are to look at: two sealed rounds with pilots in them, and later ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sqlmodel import Session, col, select

from survey import tranche
from survey.store import PilotStudy, QuestionnaireVersion, Tranche, TrancheUnit
from survey.tranche import State


@dataclass(frozen=True)
class Study:
    """``starts_on``: when the trial began, None where nobody has said. ``later``: sealed rounds
    of the same questionnaire after it, in order."""

    before: Tranche
    after: Tranche
    starts_on: date | None
    later: tuple[Tranche, ...] = ()

    @property
    def id(self) -> str:
        return f"{self.before.id}-{self.after.id}"

    @property
    def rounds(self) -> tuple[Tranche, ...]:
        return (self.before, self.after, *self.later)


def studies(session: Session) -> list[Study]:
    """Those that were planned as before and after; then each round of a questionnaire with the
    next one, where the same units were pilots. The latest first in each."""
    sealed = [row for row in tranche.everything(session) if row.state == State.SEALED]
    by_id = {row.id: row for row in sealed}
    series = _series(session, sealed)
    planned = [
        (by_id[one.before_id], by_id[one.after_id], one.starts_on)
        for one in session.exec(select(PilotStudy))
        if one.before_id in by_id and one.after_id in by_id
    ]
    taken = {(first.id, last.id) for first, last, _ in planned}
    found = [
        (first, last, None)
        for rounds in series.values()
        for first, last in pairwise(rounds)
        if (first.id, last.id) not in taken
    ]
    questionnaire = {row.id: key for key, rounds in series.items() for row in rounds}
    return [
        Study(
            first,
            last,
            starts_on,
            tuple(
                row
                for row in series[questionnaire[first.id]]
                if row.opens_at > last.opens_at and _share_pilots(session, first, row)
            ),
        )
        for first, last, starts_on in (
            *sorted(planned, key=lambda one: one[1].opens_at, reverse=True),
            *sorted(found, key=lambda one: one[1].opens_at, reverse=True),
        )
        if _share_pilots(session, first, last)
    ]


def pilots_of(session: Session, row: Tranche) -> set[str]:
    of_tranche = select(TrancheUnit.unit_id).where(TrancheUnit.tranche_id == row.id)
    return set(session.exec(of_tranche.where(col(TrancheUnit.pilot))))


def _series(session: Session, sealed: list[Tranche]) -> dict[str, list[Tranche]]:
    """By questionnaire, the earliest first."""
    found: dict[str, list[Tranche]] = {}
    for row in reversed(sealed):
        version = session.get_one(QuestionnaireVersion, row.version_id)
        found.setdefault(version.questionnaire_id, []).append(row)
    return found


def _share_pilots(session: Session, one: Tranche, other: Tranche) -> bool:
    return bool(pilots_of(session, one) & pilots_of(session, other))
