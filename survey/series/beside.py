"""Which of the figures from elsewhere belong beside a tranche: the same unit, about the same
time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session

from survey.series.figure import Figure, Kind
from survey.series.stored import figures
from survey.store import Unit

LONGEST_BEFORE = timedelta(days=366)
"""What ended longer before the fieldwork says nothing about the time of it."""


@dataclass(frozen=True)
class Beside:
    """A figure beside a span of days. ``overlaps``: it is for those days too; else it is the
    last one before them."""

    figure: Figure
    overlaps: bool


def series_beside(
    session: Session,
    unit_ids: Collection[str],
    days: tuple[date, date],
    kinds: Collection[Kind] = (Kind.CONTEXT, Kind.FACTORS),
) -> list[Beside]:
    """For each measure, source and kind of period the figure of the very unit that lies nearest
    to the days. Several units together have no figure: a mean of percentages is none of theirs.
    """
    if len(unit_ids) != 1:
        return []
    (unit_id,) = unit_ids
    unit = session.get(Unit, unit_id)
    if unit is None:
        return []
    own = None if unit.parent_id is None else unit_id
    return nearest(figures(session, kinds, {own}), days)


def nearest(found: Iterable[Figure], days: tuple[date, date]) -> list[Beside]:
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    for one in found:
        groups.setdefault((one.source, one.measure, one.period.kind), []).append(one)
    beside = (_nearest(several, days) for several in groups.values())
    return [one for one in beside if one is not None]


def _nearest(several: Sequence[Figure], days: tuple[date, date]) -> Beside | None:
    first, last = days
    over = [one for one in several if one.period.first <= last and one.period.last >= first]
    if over:
        return Beside(max(over, key=lambda one: _common(one, days)), overlaps=True)
    before = [
        one
        for one in several
        if one.period.last < first and first - one.period.last <= LONGEST_BEFORE
    ]
    if not before:
        return None
    return Beside(max(before, key=lambda one: one.period), overlaps=False)


def _common(one: Figure, days: tuple[date, date]) -> timedelta:
    """How many days they share."""
    return min(one.period.last, days[1]) - max(one.period.first, days[0])
