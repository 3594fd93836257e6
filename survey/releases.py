"""Releases as they were made, of each sealed tranche: rows that are only ever added.

What is in them is for the disclosure gate to say; here they are bytes with a fingerprint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, select

from survey.organisation import path_to_root, units_at
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
