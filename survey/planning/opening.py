"""Opening: everything is checked once more, and said all at once.

Opening is a decision a person confirms. From then on the clock alone decides: nothing has to run
at the opening or the closing time, since both are read whenever somebody answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, select

from survey import approval, custody
from survey import tranche as tranches
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.clock import local
from survey.organisation import units_at
from survey.planning.overlap import hold_plans, overlaps_of, workplaces
from survey.planning.planners import PLANNERS
from survey.planning.wish import Refused, as_plan
from survey.planning.writing import wish_of
from survey.problem import Problem
from survey.store import Tranche, TrancheUnit

OPENERS = PLANNERS | {Role.ADMINISTRATOR}
"""Whoever sees to the keys may also be the one who opens."""


def open_tranche(session: Session, keys: Path, tranche_id: str, now: datetime, who: str) -> Tranche:
    """Raises ``Refused`` with everything that stands in the way."""
    role_of(session, who, OPENERS)
    row = session.get(Tranche, tranche_id, with_for_update=True)
    if row is None:
        raise Problem("problem-unknown-tranche")
    if row.state != tranches.State.PLANNED:
        raise Problem("problem-not-planned", title=row.title)
    hold_plans(session)
    found = faults_before_opening(session, keys, row, now)
    if found:
        raise Refused(found)
    tranches.open_for_answers(session, keys, row, who)
    return row


def faults_before_opening(
    session: Session, keys: Path, tranche: Tranche, now: datetime
) -> list[Problem]:
    """Each of them once."""
    found = [
        *_of_words(session, tranche),
        *_of_keys(keys, tranche),
        *_of_times(tranche, now),
        *_of_units(session, tranche, now),
        *(one.problem() for one in overlaps_of(session, tranche)),
    ]
    return list({one.told(): one for one in found}.values())


def _of_words(session: Session, tranche: Tranche) -> Iterator[Problem]:
    for language in tranche.languages:
        try:
            approval.require_approved(session, tranche.version_id, (language,))
        except Problem as problem:
            yield problem
    try:
        approval.require_for_opening(session, tranche)
    except Problem as problem:
        yield problem


def _of_keys(keys: Path, tranche: Tranche) -> Iterator[Problem]:
    try:
        custody.require_key(keys, tranche)
    except Problem as problem:
        yield problem


def _of_times(tranche: Tranche, now: datetime) -> Iterator[Problem]:
    closes = local(tranche.closes_at)
    if tranche.closes_at <= now:
        yield Problem("problem-plan-closes-past", closes=closes)
    if tranche.retain_until <= max(closes, local(now)).date():
        yield Problem("problem-retained-too-short", until=tranche.retain_until)


def _of_units(session: Session, tranche: Tranche, now: datetime) -> Iterator[Problem]:
    """Of places of work only: whoever works in a unit that is gone cannot be reached there."""
    day = local(max(tranche.opens_at, now)).date()
    there = {unit.id for unit in units_at(session, day)}
    places = workplaces(session, tranche.id)
    of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
    rows = [row for row in session.exec(of_tranche) if row.unit_id in places]
    for row in rows:
        if row.unit_id not in there:
            yield Problem("problem-plan-unit-gone", unit=row.name, day=day)
    if not any(row.invited for row in rows):
        yield Problem("problem-plan-nobody")


def moved_units(session: Session, tranche: Tranche) -> int:
    """How many units are new, gone, or of another name or size since they were written down."""
    of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
    kept = {row.unit_id: (row.name, row.parent_id, row.invited) for row in session.exec(of_tranche)}
    plan = as_plan(session, wish_of(session, tranche))
    now = {
        row.unit_id: (row.name, row.parent_id, row.invited)
        for row in tranches.tree_of(tranche.id, plan)
    }
    return sum(kept.get(one) != now.get(one) for one in kept.keys() | now.keys())
