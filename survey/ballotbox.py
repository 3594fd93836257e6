"""The ballot box: a code is exchanged for exactly one encrypted ballot."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, delete, insert
from sqlmodel import Session, col

from survey import approval, ballot, code
from survey import tranche as tranches
from survey.pepper import Pepper
from survey.questionnaire import AnswerSheet, check_answers
from survey.store import Ballot, Code, Tranche, reading, writing

BALLOT_ID_BYTES = 16


@dataclass(frozen=True, repr=False)
class Ticket:
    """What one session holds: its code, the id its ballot will get, and when it began."""

    code: str
    ballot_id: bytes
    begun_at: datetime


class CodeStatus(StrEnum):
    READY = "ready"
    NOT_GENUINE = "not_genuine"
    GONE = "gone"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"


class Outcome(StrEnum):
    """``COUNTED``: this session's ballot is in the box, now or since an earlier try."""

    COUNTED = "counted"
    CODE_GONE = "gone"
    NOT_GENUINE = "not_genuine"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True)
class CodeCheck:
    status: CodeStatus
    tranche: Tranche | None = None


@dataclass(frozen=True)
class Submission:
    outcome: Outcome
    sheet: AnswerSheet | None = None


def new_ticket(normalised_code: str, now: datetime) -> Ticket:
    return Ticket(normalised_code, secrets.token_bytes(BALLOT_ID_BYTES), now)


def check_code(
    session: Session,
    pepper: Pepper,
    typed: str,
    now: datetime,
    begun_at: datetime | None = None,
    *,
    hold: bool = False,
) -> CodeCheck:
    """Whether a typed code gives the right to answer now.

    ``hold`` keeps the tranche from being sealed until the caller's transaction ends.
    """
    normalised = code.normalise(typed)
    if not code.is_genuine(pepper, normalised):
        return CodeCheck(CodeStatus.NOT_GENUINE)
    row = session.get(Code, code.mac(pepper, normalised))
    if row is None:
        return CodeCheck(CodeStatus.GONE)
    lock: Any = {"read": True} if hold else None
    tranche = session.get_one(Tranche, row.tranche_id, with_for_update=lock)
    match tranches.phase(tranche, now, begun_at):
        case tranches.Phase.TOO_EARLY:
            return CodeCheck(CodeStatus.TOO_EARLY, tranche)
        case tranches.Phase.TOO_LATE:
            return CodeCheck(CodeStatus.TOO_LATE, tranche)
    return CodeCheck(CodeStatus.READY, tranche)


def has_answered(engine: Engine, ticket: Ticket) -> bool:
    """Whether this session's own ballot lies in the box."""
    with reading(engine) as session:
        return session.get(Ballot, ticket.ballot_id) is not None


def submit(
    engine: Engine, pepper: Pepper, ticket: Ticket, raw: Mapping[str, object], now: datetime
) -> Submission:
    """Check the answers, use up the code and put the ballot in the box, in one transaction.

    ``raw`` may be anything a client sends. Raises ``Problem`` where nothing could be saved.
    """
    with writing(engine) as session:
        return cast(session, pepper, ticket, raw, now)


def cast(
    session: Session, pepper: Pepper, ticket: Ticket, raw: Mapping[str, object], now: datetime
) -> Submission:
    """``submit`` within the caller's transaction."""
    mac = code.mac(pepper, ticket.code)
    check = check_code(session, pepper, ticket.code, now, ticket.begun_at, hold=True)
    if check.status == CodeStatus.GONE and session.get(Ballot, ticket.ballot_id) is not None:
        return Submission(Outcome.COUNTED)
    if check.status != CodeStatus.READY or check.tranche is None:
        return Submission(Outcome(check.status.value))
    tranche = check.tranche
    approval.require_approved(session, tranche.fingerprint, tranche.languages)
    questionnaire = approval.version(session, tranche.fingerprint)
    sheet = check_answers(questionnaire, raw)
    if sheet.problems:
        return Submission(Outcome.INCOMPLETE, sheet)
    unit_id = session.exec(
        delete(Code).where(col(Code.mac) == mac).returning(col(Code.unit_id))
    ).scalar_one_or_none()
    if unit_id is None:
        mine = session.get(Ballot, ticket.ballot_id) is not None
        return Submission(Outcome.COUNTED if mine else Outcome.CODE_GONE)
    sealed = ballot.encrypt(
        tranche.public_key, tranche.ballot_size, tranche.id, unit_id, sheet.answers
    )
    session.execute(
        insert(Ballot).values(id=ticket.ballot_id, tranche_id=tranche.id, sealed=sealed)
    )
    return Submission(Outcome.COUNTED, sheet)

