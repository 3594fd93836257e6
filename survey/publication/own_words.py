"""What OU writes itself in the report on a tranche; all else in it is made from the results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from sqlmodel import Session

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.approval.proposal import LONGEST_LINE, LONGEST_TEXT
from survey.problem import Problem
from survey.store import ReportDraft, Tranche
from survey.tranche import State

LINES = (
    "case_number",
    "document_number",
    "serial_number",
    "classification",
    "meeting_date",
    "committee_case_number",
)
"""The archive's numbers and the meeting, as far as they are known."""

HEADINGS = ("background", "participation", "assessment", "alternatives")
"""The headings of the case paper that are OU's own."""

_WRITERS = frozenset({Role.OU})


@dataclass(frozen=True)
class OwnWords:
    """``revision`` is 0 where nothing has been saved."""

    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    revision: int = 0
    saved_by: str = ""
    saved_at: datetime | None = None


def own_words(session: Session, tranche_id: str) -> OwnWords:
    row = session.get(ReportDraft, tranche_id)
    if row is None:
        return OwnWords()
    return OwnWords(MappingProxyType(dict(row.texts)), row.revision, row.saved_by, row.saved_at)


def save_own_words(
    session: Session, tranche_id: str, texts: Mapping[str, str], seen: int, who: str
) -> OwnWords:
    """``seen``: the revision that ``who`` began from.

    Raises ``Problem`` where somebody else has saved meanwhile, before the tranche is sealed, for
    texts that are too long, and where nothing is different.
    """
    tranche = session.get(Tranche, tranche_id, with_for_update=True)
    if tranche is None:
        raise Problem("problem-unknown-tranche")
    role_of(session, who, _WRITERS)
    if tranche.state != State.SEALED:
        raise Problem("problem-not-sealed", title=tranche.title)
    before = own_words(session, tranche_id)
    if before.revision != seen:
        raise Problem("problem-report-meanwhile")
    kept = {name: text for name in (*LINES, *HEADINGS) if (text := texts.get(name, "").strip())}
    for name, text in kept.items():
        most = LONGEST_LINE if name in LINES else LONGEST_TEXT
        if len(text) > most:
            raise Problem("problem-report-too-long", most=most)
    if kept == before.texts:
        raise Problem("problem-report-unchanged")
    row = session.get(ReportDraft, tranche_id)
    if row is None:
        row = ReportDraft(tranche_id=tranche_id, texts={}, revision=0, saved_by="", saved_at=_now())
    row.texts, row.revision = kept, seen + 1
    row.saved_by, row.saved_at = who, _now()
    session.add(row)
    audit.record(session, who, "report-saved", tranche.title)
    session.flush()
    return own_words(session, tranche_id)


def _now() -> datetime:
    return datetime.now(UTC)
