"""The morning's figures: taken by the server once a day, never at the moment of an answer.

A morning the server was down cannot be made up for, since nothing says when answers came: that
day is a gap. The server takes the day's figures as soon as it is up again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Engine, delete, func
from sqlmodel import Session, col, select

from survey import tranche
from survey.clock import local
from survey.organisation.tree import sum_upwards
from survey.response_rate.numbered import Place, daily, numbered
from survey.response_rate.rate import Rate, rates
from survey.response_rate.schedule import (
    ends_at,
    is_settled,
    latest_morning,
    latest_unit_morning,
)
from survey.store import RateShown, RateSnapshot, Tranche, TrancheUnit, reading, writing
from survey.tranche import Participation, State


def take_due(engine: Engine, now: datetime) -> None:
    """The figures of this morning, and the last ones of tranches that are over; once each."""
    with reading(engine) as session:
        rows = session.exec(select(Tranche).where(Tranche.state == State.OPEN)).all()
        due = [row.id for row in rows if _due(session, row, now)]
    for tranche_id in due:
        take(engine, tranche_id, now)


def take(engine: Engine, tranche_id: str, now: datetime) -> None:
    """Unless they are taken already: another process of the server may have been faster."""
    with writing(engine) as session:
        row = session.get_one(Tranche, tranche_id, with_for_update=True)
        due = _due(session, row, now)
        if due is None:
            return
        people = tranche.participation(session, row)
        tree = tree_of(session, row)
        every_morning = daily(tree)
        figures = rates(people, numbered(tree))
        shown = figures if due == Due.ALL_UNITS else {one: figures[one] for one in every_morning}
        _show(session, row, shown, now)
        _keep(session, row, people, every_morning, local(now).date())


def tree_of(session: Session, row: Tranche) -> dict[str, Place]:
    """Whom the numbers are about, as ``numbered`` wants it."""
    units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id)).all()
    by_id = {one.unit_id: one for one in units}
    codes = sum_upwards(by_id, [(one.unit_id, one.codes_issued) for one in units])
    inner = {one.parent_id for one in units}
    return {
        one.unit_id: Place(
            parent_id=one.parent_id,
            level=one.level,
            invited=one.invited,
            has_codes=codes[one.unit_id] > 0,
            own_codes=one.unit_id in inner and one.codes_issued > 0,
        )
        for one in units
    }


class Due(StrEnum):
    DAILY_UNITS = "daily_units"
    ALL_UNITS = "all_units"


def _due(session: Session, row: Tranche, now: datetime) -> Due | None:
    if row.state != State.OPEN:
        return None
    units = select(func.count()).where(TrancheUnit.tranche_id == row.id)
    shown = session.exec(select(RateShown.taken_at).where(RateShown.tranche_id == row.id)).all()
    # Of all units together, and of those that are renewed every morning.
    all_taken = min(shown) if len(shown) == session.exec(units).one() else row.opens_at
    some_taken = max(shown, default=row.opens_at)
    if is_settled(row, now):
        return Due.ALL_UNITS if all_taken < ends_at(row) else None
    if all_taken < latest_unit_morning(now):
        return Due.ALL_UNITS
    return Due.DAILY_UNITS if some_taken < latest_morning(now) else None


def _show(session: Session, row: Tranche, figures: Mapping[str, Rate], now: datetime) -> None:
    theirs = col(RateShown.unit_id).in_(figures)
    session.execute(delete(RateShown).where(col(RateShown.tranche_id) == row.id, theirs))
    session.add_all(
        RateShown(
            tranche_id=row.id,
            unit_id=one.unit_id,
            kind=one.kind,
            responded=one.responded,
            taken_at=now,
        )
        for one in figures.values()
    )


def _keep(
    session: Session,
    row: Tranche,
    people: Iterable[Participation],
    every_morning: Collection[str],
    day: date,
) -> None:
    """A day's last figures: those from when all was over, on the day it was."""
    for one in people:
        if one.unit_id in every_morning:
            session.merge(
                RateSnapshot(
                    tranche_id=row.id,
                    unit_id=one.unit_id,
                    day=day,
                    invited=one.invited,
                    responded=one.responded,
                )
            )
