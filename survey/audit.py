"""The audit log: who did what. Never an answer, a code or an address."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, col, select

from survey.store import AuditEntry

COMMAND_LINE = "kommandolinje"


def record(session: Session, who: str, action: str, subject: str = "") -> None:
    """Add an entry in the caller's transaction; ``action`` names a text ``audit-<action>``."""
    session.add(AuditEntry(at=datetime.now(UTC), who=who, action=action, subject=subject))


def latest(session: Session, limit: int = 200) -> list[AuditEntry]:
    statement = select(AuditEntry).order_by(col(AuditEntry.id).desc()).limit(limit)
    return list(session.exec(statement))
