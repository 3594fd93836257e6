"""What a page shows of a tranche: figures as of a stated morning, whoever asks and whenever.

Figures are never counted while somebody may answer. When all is over they are; sealed tranches
that were never followed show what their tallies say of the whole and of published areas.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlmodel import Session, col, select

from survey import tranche
from survey.clock import local
from survey.organisation.tree import children_of
from survey.response_rate.numbered import Place, daily, numbered
from survey.response_rate.rate import Kind, Rate, rates
from survey.response_rate.schedule import day_of_fieldwork, is_settled
from survey.response_rate.snapshot import tree_of
from survey.store import RateShown, RateSnapshot, Tranche, TrancheUnit
from survey.tranche import State

_COUNTED_LEVELS = ("kommune", "kommuneomraade")


@dataclass(frozen=True)
class Following:
    """``rates`` by unit id, parents before children. ``daily``: units renewed every morning.
    ``settled``: nobody can answer any more."""

    rates: Mapping[str, Rate]
    daily: frozenset[str]
    settled: bool

    @property
    def whole(self) -> Rate:
        return next(one for one in self.rates.values() if one.parent_id is None)

    @property
    def has_figures(self) -> bool:
        return any(one.taken_at for one in self.rates.values())

    @property
    def areas(self) -> list[Rate]:
        return [one for one in self.rates.values() if one.parent_id == self.whole.unit_id]

    def branch(self, unit_id: str) -> list[Rate]:
        """The unit and those below it, as the tree has them."""
        below = children_of(self.rates)
        found, waiting = [], [unit_id]
        while waiting:
            current = waiting.pop()
            found.append(self.rates[current])
            waiting.extend(reversed(below.get(current, [])))
        return found


def follow(session: Session, row: Tranche, now: datetime) -> Following:
    tree = tree_of(session, row)
    every_morning = frozenset(daily(tree))
    units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id)).all()
    if is_settled(row, now):
        counted = rates(tranche.participation(session, row), numbered(tree))
        found = {one: replace(rate, taken_at=now) for one, rate in counted.items()}
    else:
        found = _stored(session, row, units)
        is_followed = any(one.taken_at for one in found.values())
        if row.state in (State.COUNTED, State.SEALED) and not is_followed:
            found = _tallied(session, row, tree, now)
    settled = row.state not in (State.PLANNED, State.OPEN) or is_settled(row, now)
    return Following(_in_order(found), every_morning, settled)


def _stored(session: Session, row: Tranche, units: Iterable[TrancheUnit]) -> dict[str, Rate]:
    shown = session.exec(select(RateShown).where(RateShown.tranche_id == row.id)).all()
    by_id = {one.unit_id: one for one in shown}
    found = {}
    for unit in units:
        kept = by_id.get(unit.unit_id)
        waiting = Kind.NOT_YET if unit.invited else Kind.NOBODY
        found[unit.unit_id] = Rate(
            unit.unit_id,
            unit.name,
            unit.level,
            unit.parent_id,
            unit.invited,
            Kind(kept.kind) if kept else waiting,
            kept.responded if kept else None,
            kept.taken_at if kept else None,
        )
    return found


def _tallied(
    session: Session, row: Tranche, tree: Mapping[str, Place], now: datetime
) -> dict[str, Rate]:
    """The answers of a unit that is not published are counted higher up, and its own tally is
    of nobody, or of some. Below the areas nothing is shown."""
    top = {one: place for one, place in tree.items() if place.level in _COUNTED_LEVELS}
    people = [one for one in tranche.participation(session, row) if one.unit_id in top]
    published = select(TrancheUnit.unit_id).where(
        TrancheUnit.tranche_id == row.id, col(TrancheUnit.published)
    )
    told = set(session.exec(published)) & top.keys()
    counted = rates([one for one in people if one.unit_id in told], numbered(top) & told)
    silent = {
        one.unit_id: Rate(
            one.unit_id,
            one.name,
            one.level,
            one.parent_id,
            one.invited,
            Kind.TOO_SMALL if one.invited else Kind.NOBODY,
        )
        for one in people
        if one.unit_id not in told
    }
    return {one: replace(rate, taken_at=now) for one, rate in (counted | silent).items()}


def _in_order(found: Mapping[str, Rate]) -> dict[str, Rate]:
    """As the tree has them, by name among sisters."""
    below = children_of(found)
    ordered: dict[str, Rate] = {}
    waiting = sorted(below.get(None, ()), key=lambda one: found[one].name, reverse=True)
    while waiting:
        current = waiting.pop()
        ordered[current] = found[current]
        sisters = sorted(below.get(current, ()), key=lambda one: found[one].name, reverse=True)
        waiting.extend(sisters)
    return ordered


@dataclass(frozen=True)
class Point:
    """``day``: of fieldwork, the first being 1."""

    day: int
    invited: int
    responded: int

    @property
    def share(self) -> float:
        return self.responded / self.invited


def development(session: Session, row: Tranche) -> dict[str, list[Point]]:
    """By unit: the mornings there are figures from, in order of time."""
    kept = session.exec(
        select(RateSnapshot)
        .where(RateSnapshot.tranche_id == row.id, RateSnapshot.invited > 0)
        .order_by(col(RateSnapshot.day))
    )
    found: dict[str, list[Point]] = {}
    for one in kept:
        point = Point(day_of_fieldwork(row, one.day), one.invited, one.responded)
        found.setdefault(one.unit_id, []).append(point)
    return found


def opening_day(row: Tranche) -> date:
    return local(row.opens_at).date()
