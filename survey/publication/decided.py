"""PSU's decision to show results to everybody: one person registers it, another confirms it.

Rows are only ever added. To show more takes two people, to show less takes one.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlmodel import Session, col, select

from survey import audit
from survey.accounts import Role
from survey.approval import COMMITTEE
from survey.approval.acting import role_of
from survey.clock import local
from survey.problem import Problem
from survey.store import Publication, PublicationVerdict, Tranche
from survey.tranche import State

READERS = COMMITTEE
LONGEST_CASE = 60
LONGEST_REASON = 1000
_CONFIRMED = "confirmed"
_WITHDRAWN = "withdrawn"
_SECRETARY = frozenset({Role.PSU_SECRETARY})
_LEADER = frozenset({Role.PSU_LEADER})


@dataclass(frozen=True)
class Standing:
    """A registered decision and what has become of it."""

    publication: Publication
    confirmed: PublicationVerdict | None
    withdrawn: PublicationVerdict | None

    @property
    def waits(self) -> bool:
        return self.confirmed is None and self.withdrawn is None

    @property
    def holds(self) -> bool:
        return self.confirmed is not None and self.withdrawn is None


def register(
    session: Session, tranche_id: str, decided_on: date | None, case_number: str, who: str
) -> Publication:
    """Write down that PSU has decided; nothing is shown before somebody else has confirmed it.

    Raises ``Problem`` before the tranche is sealed, where an earlier decision still stands, and
    without a case, and a day that has been since the tranche closed.
    """
    tranche = _locked(session, tranche_id)
    role_of(session, who, _SECRETARY)
    if tranche.state != State.SEALED:
        raise Problem("problem-publication-too-early", title=tranche.title)
    if standing(session, tranche_id) is not None:
        raise Problem("problem-publication-stands", title=tranche.title)
    case = " ".join(case_number.split())
    if decided_on is None or not case:
        raise Problem("problem-publication-lacks")
    if decided_on > local(datetime.now(UTC)).date():
        raise Problem("problem-decided-in-future")
    closed = local(tranche.closes_at).date()
    if decided_on < closed:
        raise Problem("problem-publication-before-results", title=tranche.title, closed=closed)
    _require_length(case, LONGEST_CASE)
    entry = Publication(
        id=uuid.uuid4().hex,
        tranche_id=tranche_id,
        decided_on=decided_on,
        case_number=case,
        registered_by=who,
        registered_at=datetime.now(UTC),
    )
    session.add(entry)
    audit.record(session, who, "publication-registered", f"{tranche.title}, {case}")
    session.flush()
    return entry


def confirm(session: Session, publication_id: str, who: str) -> Publication:
    """The second person's yes: from now on everybody sees the results.

    Raises ``Problem`` for one's own entry, and for one that no longer waits.
    """
    entry, tranche = _held(session, publication_id)
    role_of(session, who, _LEADER)
    found = standing(session, entry.tranche_id)
    if found is None or found.publication.id != publication_id or not found.waits:
        raise Problem("problem-publication-settled")
    if entry.registered_by == who:
        raise Problem("problem-own-entry")
    _say(session, entry, tranche, _CONFIRMED, who)
    return entry


def withdraw(session: Session, publication_id: str, reason: str, who: str) -> Publication:
    """Take the results off the public page, or the registration back before it was confirmed.

    Raises ``Problem`` without a reason, and for a decision that no longer stands.
    """
    entry, tranche = _held(session, publication_id)
    role_of(session, who, _SECRETARY | _LEADER)
    found = standing(session, entry.tranche_id)
    if found is None or found.publication.id != publication_id:
        raise Problem("problem-publication-settled")
    if not reason.strip():
        raise Problem("problem-publication-reason")
    _require_length(reason.strip(), LONGEST_REASON)
    _say(session, entry, tranche, _WITHDRAWN, who, reason.strip())
    return entry


def registered(session: Session, tranche_id: str) -> list[Standing]:
    """Everything registered about a tranche, in order."""
    of_tranche = select(Publication).where(Publication.tranche_id == tranche_id)
    entries = session.exec(of_tranche.order_by(col(Publication.registered_at), Publication.id))
    return [_standing_of(session, entry) for entry in entries.all()]


def standing(session: Session, tranche_id: str) -> Standing | None:
    """The decision that holds, or waits to be confirmed; there is at most one."""
    found = registered(session, tranche_id)
    return next((one for one in found if one.withdrawn is None), None)


def published(session: Session) -> list[tuple[Tranche, Standing]]:
    """The tranches whose results are shown to everybody, the latest first."""
    return [(row, found) for row, found in _sealed(session) if found.holds]


def waiting(session: Session) -> list[tuple[Tranche, Standing]]:
    """The tranches with a registered decision that nobody has confirmed yet."""
    return [(row, found) for row, found in _sealed(session) if found.waits]


def _sealed(session: Session) -> list[tuple[Tranche, Standing]]:
    statement = (
        select(Tranche, Publication)
        .join(Publication, col(Publication.tranche_id) == Tranche.id)
        .where(Tranche.state == State.SEALED)
        .order_by(col(Tranche.opens_at).desc(), Tranche.id)
    )
    return [(row, _standing_of(session, one)) for row, one in session.exec(statement).all()]


def _standing_of(session: Session, entry: Publication) -> Standing:
    of_entry = select(PublicationVerdict).where(PublicationVerdict.publication_id == entry.id)
    said = {one.verdict: one for one in session.exec(of_entry)}
    return Standing(entry, said.get(_CONFIRMED), said.get(_WITHDRAWN))


def _say(
    session: Session,
    entry: Publication,
    tranche: Tranche,
    verdict: str,
    who: str,
    reason: str = "",
) -> None:
    session.add(
        PublicationVerdict(
            publication_id=entry.id, verdict=verdict, reason=reason, who=who, at=datetime.now(UTC)
        )
    )
    subject = f"{tranche.title}, {entry.case_number}"
    audit.record(session, who, f"publication-{verdict}", subject)
    session.flush()


def _held(session: Session, publication_id: str) -> tuple[Publication, Tranche]:
    entry = session.get(Publication, publication_id)
    if entry is None:
        raise Problem("problem-publication-settled")
    return entry, _locked(session, entry.tranche_id)


def _locked(session: Session, tranche_id: str) -> Tranche:
    """So that two people at once do not act on what only one of them has seen."""
    tranche = session.get(Tranche, tranche_id, with_for_update=True)
    if tranche is None:
        raise Problem("problem-unknown-tranche")
    return tranche


def _require_length(text: str, most: int) -> None:
    if len(text) > most:
        raise Problem("problem-publication-too-long", most=most)
