"""The ballot box: a code is exchanged for exactly one encrypted ballot."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Engine, bindparam, delete, insert
from sqlmodel import Session, SQLModel, col, select

from survey import approval, ballot, code, custody
from survey import tranche as tranches
from survey.pepper import Pepper
from survey.questionnaire import AnswerSheet, check_answers
from survey.store import Ballot, Code, Tranche, writing

BALLOT_ID_BYTES = 16

# Built once: building a statement costs more than running it, and each answer needs all four.
_TRANCHE_OF_CODE = (
    select(Tranche)
    .join(Code, col(Code.tranche_id) == Tranche.id)
    .where(col(Code.mac) == bindparam("mac"))
)
_HELD_TRANCHE_OF_CODE = _TRANCHE_OF_CODE.with_for_update(read=True, of=Tranche)
_CODE_TABLE = SQLModel.metadata.tables["code"]
_USE_UP_CODE = (
    delete(_CODE_TABLE)
    .where(_CODE_TABLE.c.mac == bindparam("mac"))
    .returning(_CODE_TABLE.c.unit_id)
)
_PUT_BALLOT = insert(SQLModel.metadata.tables["ballot"])


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
    NO_KEY = "no_key"


class Outcome(StrEnum):
    """``COUNTED``: this session's ballot is in the box, now or since an earlier try."""

    COUNTED = "counted"
    CODE_GONE = "gone"
    NOT_GENUINE = "not_genuine"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    NO_KEY = "no_key"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True)
class CodeCheck:
    status: CodeStatus
    tranche: Tranche | None = None


@dataclass(frozen=True)
class Submission:
    """``sheet``: what was wrong with the answers, where something was; once counted, nothing
    of the answers is kept."""

    outcome: Outcome
    sheet: AnswerSheet | None = None


def new_ticket(typed: str, now: datetime) -> Ticket:
    return Ticket(code.normalise(typed), secrets.token_bytes(BALLOT_ID_BYTES), now)


def check_code(
    session: Session,
    pepper: Pepper,
    keys: Path,
    typed: str,
    now: datetime,
    begun_at: datetime | None = None,
    *,
    hold: bool = False,
) -> CodeCheck:
    """Whether a typed code gives the right to answer now, in a box that can be opened.

    ``hold`` keeps the tranche from being sealed until the caller's transaction ends.
    """
    normalised = code.normalise(typed)
    if not code.is_genuine(pepper, normalised):
        return CodeCheck(CodeStatus.NOT_GENUINE)
    statement = _HELD_TRANCHE_OF_CODE if hold else _TRANCHE_OF_CODE
    mac = code.mac(pepper, normalised)
    tranche = session.exec(statement, params={"mac": mac}).first()
    if tranche is None:
        return CodeCheck(CodeStatus.GONE)
    match tranches.phase(tranche, now, begun_at):
        case tranches.Phase.TOO_EARLY:
            return CodeCheck(CodeStatus.TOO_EARLY, tranche)
        case tranches.Phase.TOO_LATE:
            return CodeCheck(CodeStatus.TOO_LATE, tranche)
    if not custody.has_key(keys, tranche):
        return CodeCheck(CodeStatus.NO_KEY, tranche)
    return CodeCheck(CodeStatus.READY, tranche)


def has_answered(session: Session, ticket: Ticket) -> bool:
    """Whether this browser's own ballot lies in the box."""
    return session.get(Ballot, ticket.ballot_id) is not None


def submit(
    engine: Engine,
    pepper: Pepper,
    keys: Path,
    ticket: Ticket,
    raw: Mapping[str, object],
    now: datetime,
) -> Submission:
    """Check the answers, use up the code and put the ballot in the box, in one transaction.

    ``raw`` may be anything a client sends. Raises ``Problem`` where nothing could be saved.
    """
    with writing(engine) as session:
        return cast(session, pepper, keys, ticket, raw, now)


def cast(
    session: Session,
    pepper: Pepper,
    keys: Path,
    ticket: Ticket,
    raw: Mapping[str, object],
    now: datetime,
) -> Submission:
    """``submit`` within the caller's transaction."""
    mac = code.mac(pepper, ticket.code)
    check = check_code(session, pepper, keys, ticket.code, now, ticket.begun_at, hold=True)
    if check.status == CodeStatus.GONE and has_answered(session, ticket):
        return Submission(Outcome.COUNTED)
    if check.status != CodeStatus.READY or check.tranche is None:
        return Submission(Outcome(check.status.value))
    tranche = check.tranche
    assert tranche.public_key is not None  # nothing is opened without
    approved = approval.require_approved(session, tranche.version_id, tranche.languages)
    sheet = check_answers(approved.questionnaire, raw)
    if sheet.problems:
        return Submission(Outcome.INCOMPLETE, sheet)
    unit_id = session.execute(_USE_UP_CODE, {"mac": mac}).scalar_one_or_none()
    if unit_id is None:
        mine = has_answered(session, ticket)
        return Submission(Outcome.COUNTED if mine else Outcome.CODE_GONE)
    sealed = ballot.encrypt(
        tranche.public_key, tranche.ballot_size, tranche.id, unit_id, sheet.answers
    )
    put = {"id": ticket.ballot_id, "tranche_id": tranche.id, "sealed": sealed}
    session.execute(_PUT_BALLOT, put)
    return Submission(Outcome.COUNTED)
