"""Figures that are kept: let in by OU, withdrawn by OU, read by the committee too."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.problem import Problem
from survey.series.figure import Figure, Kind
from survey.series.period import stored_period
from survey.series.scale import stored_scale
from survey.store import SeriesFigure, SeriesImport, SeriesWithdrawal

if TYPE_CHECKING:
    from survey.series.importing import Preview

WRITERS = frozenset({Role.OU})
LONGEST_REASON = 300


@dataclass(frozen=True)
class Import:
    """A file that was let in, and how many figures it had."""

    row: SeriesImport
    figures: int
    sources: tuple[str, ...]
    withdrawn: SeriesWithdrawal | None


def keep(session: Session, wanted: Preview, who: str) -> SeriesImport:
    """All of the figures. Raises ``Problem`` where somebody let in one of them meanwhile."""
    role_of(session, who, WRITERS)
    _lock(session)
    before = standing(session)
    if any(one.key in before for one in wanted.figures):
        raise Problem("problem-series-outdated")
    row = SeriesImport(
        id=uuid.uuid4().hex,
        kind=wanted.kind,
        file_name=wanted.file_name[:200],
        at=datetime.now(UTC),
        who=who,
    )
    session.add(row)
    session.flush()
    session.add_all(
        SeriesFigure(
            import_id=row.id,
            number=number,
            source=one.source,
            measure=one.measure,
            scale=one.scale.name,
            unit_id=one.unit_id,
            period=one.period.text,
            value=one.value,
            n=one.n,
            count=one.count,
            target=one.target,
            wanted=one.wanted,
        )
        for number, one in enumerate(wanted.figures, start=1)
    )
    audit.record(session, who, "series-imported", f"{row.file_name}: {len(wanted.figures)}")
    session.flush()
    return row


def withdraw(session: Session, import_id: str, reason: str, who: str) -> None:
    """The figures stay in the database and are shown no more. Raises ``Problem`` without a
    reason, and where it is done already."""
    role_of(session, who, WRITERS)
    _lock(session)
    row = session.get(SeriesImport, import_id)
    if row is None or session.get(SeriesWithdrawal, import_id) is not None:
        raise Problem("problem-series-withdrawn-already")
    words = " ".join(reason.split())
    if not words or len(words) > LONGEST_REASON or not words.isprintable():
        raise Problem("problem-series-reason", most=LONGEST_REASON)
    session.add(SeriesWithdrawal(import_id=import_id, reason=words, at=datetime.now(UTC), who=who))
    audit.record(session, who, "series-withdrawn", row.file_name)
    session.flush()


def imports(session: Session) -> list[Import]:
    """The latest first."""
    withdrawn = {one.import_id: one for one in session.exec(select(SeriesWithdrawal))}
    counts = dict(
        session.exec(
            select(SeriesFigure.import_id, func.count()).group_by(col(SeriesFigure.import_id))
        ).all()
    )
    sources: dict[str, set[str]] = {}
    for import_id, source in session.exec(
        select(SeriesFigure.import_id, SeriesFigure.source).distinct()
    ):
        sources.setdefault(import_id, set()).add(source)
    rows = session.exec(select(SeriesImport).order_by(col(SeriesImport.at).desc()))
    return [
        Import(row, counts.get(row.id, 0), tuple(sorted(sources.get(row.id, ()))),
               withdrawn.get(row.id))
        for row in rows
    ]  # fmt: skip


def figures(
    session: Session,
    kinds: Collection[Kind] = tuple(Kind),
    units: Collection[str | None] | None = None,
) -> list[Figure]:
    """Those not withdrawn, by source, measure and unit, the earliest first."""
    statement = (
        select(SeriesFigure, SeriesImport.kind)
        .join(SeriesImport, col(SeriesImport.id) == col(SeriesFigure.import_id))
        .outerjoin(SeriesWithdrawal, col(SeriesWithdrawal.import_id) == col(SeriesFigure.import_id))
        .where(col(SeriesWithdrawal.import_id).is_(None))
        .where(col(SeriesImport.kind).in_(list(kinds)))
        # As the files had them, which is the order their readers know.
        .order_by(col(SeriesImport.at), SeriesImport.id, col(SeriesFigure.number))
    )
    found = [_of(row, Kind(kind)) for row, kind in session.exec(statement)]
    if units is not None:
        found = [one for one in found if one.unit_id in units]
    return found


def standing(session: Session) -> Mapping[tuple[str, str, str, str], Figure]:
    return {one.key: one for one in figures(session)}


def _of(row: SeriesFigure, kind: Kind) -> Figure:
    return Figure(
        kind=kind,
        source=row.source,
        measure=row.measure,
        scale=stored_scale(row.scale),
        unit_id=row.unit_id,
        period=stored_period(row.period),
        value=row.value,
        n=row.n,
        count=row.count,
        target=row.target,
        wanted=row.wanted,
    )


def _lock(session: Session) -> None:
    # SQLite has but one writer at a time.
    if session.connection().dialect.name == "postgresql":
        session.connection().execute(text("LOCK TABLE series_import IN SHARE ROW EXCLUSIVE MODE"))
