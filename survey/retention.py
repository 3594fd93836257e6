"""Retention: on a tranche's date its individual responses go, and the tallies stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, delete
from sqlmodel import Session, col, select

from survey import audit
from survey.problem import Problem
from survey.store import (
    SEALED_ANSWERS,
    Answer,
    Response,
    Tranche,
    reading,
    rewrite_files,
    writing,
)
from survey.tranche import State

DAILY_CHECK = "daglig kontroll"


@dataclass(frozen=True)
class Purged:
    """Titles: of tranches whose responses are deleted now, and of those past their date that
    cannot be because they were never sealed."""

    done: tuple[str, ...]
    unsealed: tuple[str, ...]


def purge(engine: Engine, today: date, who: str) -> Purged:
    """Delete the responses of sealed tranches from their retention date on.

    A tranche is called purged only when the old files are wiped as well; until then the next
    purge goes on where this one stopped. Raises ``Problem`` where that is not possible now.
    """
    with reading(engine) as session:
        due = _due(session, today)
    sealed = [tranche.id for tranche in due if tranche.state == State.SEALED]
    unsealed = tuple(tranche.title for tranche in due if tranche.state != State.SEALED)
    if not sealed:
        return Purged((), unsealed)
    with writing(engine) as session:
        of_these = col(Response.tranche_id).in_(sealed)
        theirs = select(Response.id).where(of_these)
        session.execute(delete(Answer).where(col(Answer.response_id).in_(theirs)))
        session.execute(delete(Response).where(of_these))
    try:
        rewrite_files(engine, SEALED_ANSWERS)
    except Problem as problem:
        raise Problem("problem-not-purged") from problem
    return Purged(_finish(engine, sealed, who), unsealed)


def _due(session: Session, today: date) -> list[Tranche]:
    statement = (
        select(Tranche)
        .where(Tranche.retain_until <= today, col(Tranche.purged).is_(False))
        .order_by(col(Tranche.retain_until), Tranche.title)
    )
    return list(session.exec(statement))


def _finish(engine: Engine, tranche_ids: list[str], who: str) -> tuple[str, ...]:
    titles = []
    with writing(engine) as session:
        for tranche_id in tranche_ids:
            tranche = session.get_one(Tranche, tranche_id, with_for_update=True)
            # Another process of the server may have been here in the meantime.
            if tranche.purged:
                continue
            tranche.purged = True
            session.add(tranche)
            audit.record(session, who, "responses-purged", tranche.title)
            titles.append(tranche.title)
    return tuple(titles)
