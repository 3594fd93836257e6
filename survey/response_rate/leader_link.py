"""Links that let a leader follow the response rate of one branch, and nothing else.

Whoever has the link may look. Only a digest of its token is stored; a link stops with its
tranche, or when OU revokes it.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.problem import Problem
from survey.response_rate.schedule import ends_at
from survey.store import LeaderLink, Tranche, TrancheUnit
from survey.tranche import State

_TOKEN_BYTES = 16
LONGEST_TOKEN = 64
_MAKERS = (Role.OU,)


class LinkStatus(StrEnum):
    READY = "ready"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True)
class Opened:
    """What a token opens; without a link where it opens nothing."""

    status: LinkStatus
    link: LeaderLink | None = None
    tranche: Tranche | None = None


@dataclass(frozen=True)
class Active:
    link: LeaderLink
    unit: TrancheUnit


def make(session: Session, tranche_id: str, unit_id: str, who: str) -> str:
    """The token of a new link: the only time it is seen. Raises ``Problem`` for somebody who is
    not OU, a unit that is not asked, or a tranche that is not open."""
    role_of(session, who, _MAKERS)
    row = session.get_one(Tranche, tranche_id)
    unit = session.get(TrancheUnit, (tranche_id, unit_id))
    if unit is None:
        raise Problem("problem-unit-not-asked", unit=unit_id)
    now = datetime.now(UTC)
    if not _is_running(row, now):
        raise Problem("problem-link-not-open", title=row.title)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    session.add(
        LeaderLink(
            token_digest=_digest(token),
            tranche_id=tranche_id,
            unit_id=unit_id,
            made_at=now,
            made_by=who,
        )
    )
    audit.record(session, who, "leader-link-made", f"{row.title}: {unit.name}")
    session.flush()
    return token


def revoke(session: Session, token_digest: str, who: str) -> None:
    role_of(session, who, _MAKERS)
    link = session.get(LeaderLink, token_digest, with_for_update=True)
    if link is None or link.revoked_at is not None:
        raise Problem("problem-link-gone")
    link.revoked_at = datetime.now(UTC)
    session.add(link)
    row = session.get_one(Tranche, link.tranche_id)
    unit = session.get_one(TrancheUnit, (link.tranche_id, link.unit_id))
    audit.record(session, who, "leader-link-revoked", f"{row.title}: {unit.name}")
    session.flush()


def active(session: Session, row: Tranche, now: datetime) -> list[Active]:
    """The latest first."""
    if not _is_running(row, now):
        return []
    found = session.exec(
        select(LeaderLink, TrancheUnit)
        .join(
            TrancheUnit,
            (col(TrancheUnit.tranche_id) == LeaderLink.tranche_id)
            & (col(TrancheUnit.unit_id) == LeaderLink.unit_id),
        )
        .where(LeaderLink.tranche_id == row.id, col(LeaderLink.revoked_at).is_(None))
        .order_by(col(LeaderLink.made_at).desc())
    )
    return [Active(link, unit) for link, unit in found]


def look_up(session: Session, token: str, now: datetime) -> Opened:
    link = session.get(LeaderLink, _digest(token[:LONGEST_TOKEN])) if token else None
    if link is None:
        return Opened(LinkStatus.UNKNOWN)
    if link.revoked_at is not None:
        return Opened(LinkStatus.REVOKED)
    row = session.get_one(Tranche, link.tranche_id)
    if not _is_running(row, now):
        return Opened(LinkStatus.EXPIRED)
    return Opened(LinkStatus.READY, link, row)


def _is_running(row: Tranche, now: datetime) -> bool:
    return row.state == State.OPEN and now < ends_at(row)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
