"""Releases as they were made, of each sealed tranche: rows that are only ever added.

What is in them is for the disclosure gate to say; here they are bytes with a fingerprint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from survey import organisation
from survey.clock import local
from survey.invited import own_invited
from survey.organisation import path_to_root, sum_upwards, units_at
from survey.organisation.succession import Comparable, NotComparable
from survey.organisation.successions import in_force
from survey.problem import Problem
from survey.store import Tranche, TrancheRelease, TrancheUnit
from survey.tranche import State


@dataclass(frozen=True)
class Made:
    """A release on its way into the database; ``moved`` as in ``TrancheRelease``."""

    policy: Mapping[str, Any]
    content: bytes
    moved: Mapping[str, str]

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def keep(
    session: Session, tranche: Tranche, made: Made, now: datetime, who: str, reason: str = ""
) -> TrancheRelease:
    """After those there are, in the caller's transaction."""
    row = TrancheRelease(
        tranche_id=tranche.id,
        number=len(everything(session, tranche.id)) + 1,
        at=now,
        who=who,
        policy=dict(made.policy),
        moved=dict(made.moved),
        content=made.content,
        fingerprint=made.fingerprint,
        reason=reason,
    )
    session.add(row)
    session.flush()
    return row


def everything(session: Session, tranche_id: str) -> list[TrancheRelease]:
    """The first one first."""
    of_tranche = select(TrancheRelease).where(TrancheRelease.tranche_id == tranche_id)
    return list(session.exec(of_tranche.order_by(col(TrancheRelease.number))))


def latest_fingerprint(session: Session, tranche_id: str) -> str | None:
    of_tranche = select(TrancheRelease.fingerprint).where(TrancheRelease.tranche_id == tranche_id)
    return session.exec(of_tranche.order_by(col(TrancheRelease.number).desc())).first()


def latest_moved(session: Session, tranche_id: str) -> dict[str, str]:
    of_tranche = select(TrancheRelease.moved).where(TrancheRelease.tranche_id == tranche_id)
    found = session.exec(of_tranche.order_by(col(TrancheRelease.number).desc())).first()
    return dict(found or {})


class Placed(NamedTuple):
    """A unit in the tree of a release; ``invited`` with those below it there."""

    unit_id: str
    parent_id: str | None
    name: str
    invited: int


def tree(session: Session, tranche_id: str) -> dict[str, Placed]:
    """The units asked, as the latest release has them: who answered is counted along this tree,
    and so are the invited."""
    # Columns as they are: making objects of every unit takes longer than all the rest.
    columns = select(
        TrancheUnit.unit_id, TrancheUnit.parent_id, TrancheUnit.name, TrancheUnit.invited
    )
    of_tranche = columns.where(TrancheUnit.tranche_id == tranche_id)
    planned = {row[0]: Placed(*row) for row in session.exec(of_tranche)}
    moved = latest_moved(session, tranche_id)
    if not moved:
        return planned
    own = own_invited(planned.values())
    found = {
        one: row._replace(parent_id=moved.get(one, row.parent_id)) for one, row in planned.items()
    }
    invited = sum_upwards(found, own.items())
    return {one: row._replace(invited=invited[one]) for one, row in found.items()}


def comparable(
    session: Session, unit_id: str, one: Tranche, other: Tranche
) -> Comparable | NotComparable:
    """As :func:`survey.organisation.comparable`, of what the releases of two tranches show: by the
    trees they were made with, also where the organisation's own history has been corrected."""
    day, other_day = (local(row.opens_at).date() for row in (one, other))
    placed, other_placed = (
        {unit.unit_id: unit.parent_id for unit in tree(session, row.id).values()}
        for row in (one, other)
    )
    return organisation.comparable(session, unit_id, day, other_day, (placed, other_placed))


def content(session: Session, tranche_id: str, fingerprint: str) -> bytes:
    """Raises ``Problem`` where somebody has changed it past the database's own guard."""
    found = session.exec(
        select(TrancheRelease.content).where(
            TrancheRelease.tranche_id == tranche_id, TrancheRelease.fingerprint == fingerprint
        )
    ).one()
    if hashlib.sha256(found).hexdigest() != fingerprint:
        raise Problem("problem-release-changed", fingerprint=fingerprint)
    return found


def lacking(session: Session) -> list[Tranche]:
    """Sealed tranches without a release: those sealed before releases were kept."""
    kept = select(TrancheRelease.tranche_id)
    statement = select(Tranche).where(Tranche.state == State.SEALED, col(Tranche.id).not_in(kept))
    return list(session.exec(statement.order_by(col(Tranche.opens_at))))


def moved_by(session: Session, tranche_id: str, day: date) -> dict[str, str]:
    """Published units that stand under another published one on ``day``, with that one.

    A unit that became a single other one stands where that one does. Those that were not
    published are counted where they were, and cannot be moved any more.
    """
    of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche_id)
    then = {row.unit_id: row for row in session.exec(of_tranche)}
    now = {unit.id: unit for unit in units_at(session, day)}
    became = {
        old: next(iter(one.after))
        for one in in_force(session)
        for old in one.before
        if len(one.after) == 1
    }
    root = next(unit_id for unit_id, row in then.items() if row.parent_id is None)
    kept = {root, *(unit_id for unit_id, row in then.items() if row.published)}
    moved = {}
    for unit_id in kept - {root}:
        was = next(one for one in path_to_root(then, unit_id)[1:] if one in kept)
        stands = _standing(unit_id, now, became)
        if stands is None:
            continue
        above = [one for one in path_to_root(now, stands) if one != unit_id]
        under = next((one for one in above if one in kept), root)
        if under != was:
            moved[unit_id] = under
    return dict(sorted(moved.items()))


def _standing(unit_id: str, now: Mapping[str, object], became: Mapping[str, str]) -> str | None:
    """The unit itself, or the one it became in the end; None where that is gone too."""
    passed = set()
    while unit_id not in now:
        if unit_id in passed or unit_id not in became:
            return None
        passed.add(unit_id)
        unit_id = became[unit_id]
    return unit_id
