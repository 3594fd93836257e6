"""How the tranche before did at the same day of its fieldwork, where units can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from survey import approval
from survey.organisation import Comparable
from survey.organisation.stored import history
from survey.organisation.succession import comparable_over
from survey.organisation.successions import in_force
from survey.response_rate.following import Point, development, opening_day
from survey.store import Tranche, TrancheUnit


@dataclass(frozen=True)
class LastTime:
    """``points`` by unit as it is now: that unit, or what it came from, last time."""

    tranche: Tranche
    points: dict[str, list[Point]]

    def at(self, unit_id: str, day: int) -> Point | None:
        return next((one for one in self.points.get(unit_id, ()) if one.day == day), None)


def last_time(session: Session, row: Tranche, units: Iterable[str]) -> LastTime | None:
    """None for the first tranche of a questionnaire. Only units with morning figures then."""
    before = _before(session, row)
    if before is None:
        return None
    known = development(session, before)
    past, said = (history(session), in_force(session)) if known else (None, [])
    roots = {one.id: _root_of(session, one) for one in (row, before)}
    points: dict[str, list[Point]] = {}
    for unit_id in units if past is not None else ():
        if unit_id == roots[row.id]:
            points[unit_id] = known.get(roots[before.id], [])
            continue
        assert past is not None
        days = opening_day(before), opening_day(row)
        found = comparable_over(past, said, unit_id, *days)
        if isinstance(found, Comparable) and found.before <= known.keys():
            points[unit_id] = _together([known[one] for one in sorted(found.before)])
    return LastTime(before, points)


def _before(session: Session, row: Tranche) -> Tranche | None:
    """The latest tranche of the same questionnaire, whatever its version."""
    earlier = session.exec(
        select(Tranche)
        .where(Tranche.opens_at < row.opens_at, Tranche.id != row.id)
        .order_by(col(Tranche.opens_at).desc())
    )
    asked = approval.version(session, row.version_id).id
    return next(
        (one for one in earlier if approval.version(session, one.version_id).id == asked), None
    )


def _root_of(session: Session, row: Tranche) -> str:
    return session.exec(
        select(TrancheUnit.unit_id).where(
            TrancheUnit.tranche_id == row.id, col(TrancheUnit.parent_id).is_(None)
        )
    ).one()


def _together(several: list[list[Point]]) -> list[Point]:
    """Only the days that all of them have."""
    by_day = [{point.day: point for point in points} for points in several]
    days = set.intersection(*(set(one) for one in by_day))
    return [
        Point(
            day,
            sum(one[day].invited for one in by_day),
            sum(one[day].responded for one in by_day),
        )
        for day in sorted(days)
    ]
