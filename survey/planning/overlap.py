"""Tranches of the same questionnaire at the same time for the same people: they would get two
codes, and could answer twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session, col, select

from survey.clock import local
from survey.problem import Problem
from survey.store import QuestionnaireVersion, Tranche, TrancheUnit


@dataclass(frozen=True)
class Overlap:
    """``units``: places of work in both."""

    tranche: Tranche
    units: frozenset[str]

    def problem(self) -> Problem:
        return Problem(
            "problem-overlapping",
            title=self.tranche.title,
            opens=local(self.tranche.opens_at),
            closes=local(self.tranche.closes_at),
            units=len(self.units),
        )


def hold_plans(session: Session) -> None:
    """Nobody else plans until this transaction ends: two could otherwise overlap unseen."""
    # SQLite has but one writer at a time.
    if session.connection().dialect.name == "postgresql":
        lock = "LOCK TABLE tranche_design IN SHARE ROW EXCLUSIVE MODE"
        session.connection().execute(text(lock))


def overlaps(
    session: Session,
    questionnaire_id: str,
    places: Collection[str],
    opens_at: datetime,
    closes_at: datetime,
    apart_from: Collection[str] = (),
) -> list[Overlap]:
    """``places``: ids of places of work. ``apart_from``: ids of tranches."""
    statement = (
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .where(Tranche.opens_at < closes_at, Tranche.closes_at > opens_at)
        .where(col(Tranche.id).not_in(list(apart_from)))
        .order_by(col(Tranche.opens_at))
    )
    found = []
    for row in session.exec(statement).all():
        both = workplaces(session, row.id).intersection(places)
        if both:
            found.append(Overlap(row, frozenset(both)))
    return found


def require_no_overlap(session: Session, tranche: Tranche, *, since: datetime) -> None:
    """``since``: when the tranche was to close; what overlapped before that is not new."""
    hold_plans(session)
    session.flush()
    for one in overlaps_of(session, tranche):
        if one.tranche.opens_at >= since:
            raise one.problem()


def overlaps_of(session: Session, tranche: Tranche) -> list[Overlap]:
    version = session.get_one(QuestionnaireVersion, tranche.version_id)
    return overlaps(
        session,
        version.questionnaire_id,
        workplaces(session, tranche.id),
        tranche.opens_at,
        tranche.closes_at,
        (tranche.id,),
    )


def workplaces(session: Session, tranche_id: str) -> set[str]:
    """The units of a tranche that have none below them."""
    of_tranche = TrancheUnit.tranche_id == tranche_id
    rows = session.exec(select(TrancheUnit.unit_id, TrancheUnit.parent_id).where(of_tranche)).all()
    return {unit_id for unit_id, _ in rows} - {parent_id for _, parent_id in rows}
