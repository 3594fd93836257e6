"""The tables.

The tables of the ballot box are ordered by random keys (``WITHOUT ROWID`` on SQLite) and
hold neither times nor running numbers, so that no physical order tells who answered when.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

ORDERED_BY_KEY = {"sqlite_with_rowid": False}


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times, stored as UTC; SQLite keeps no zone of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            return value.replace(tzinfo=UTC)
        return value.astimezone(UTC) if value is not None else None


def _json() -> Any:
    return Field(sa_column=Column(JSON, nullable=False))


def _key_bytes() -> Any:
    return Field(sa_column=Column(LargeBinary, primary_key=True))


def _time(*, required: bool = True) -> Any:
    return Field(
        default=... if required else None, sa_column=Column(UtcDateTime, nullable=not required)
    )


class QuestionnaireVersion(SQLModel, table=True):
    """One exact content of a questionnaire; rows never change."""

    __tablename__ = "questionnaire_version"

    fingerprint: str = Field(primary_key=True)
    questionnaire_id: str = Field(index=True)
    source: str
    imported_at: datetime = _time()


class Decision(SQLModel, table=True):
    """What PSU decided about a version and its translations."""

    id: str = Field(primary_key=True)
    fingerprint: str = Field(foreign_key="questionnaire_version.fingerprint", index=True)
    translations: dict[str, str] = _json()
    body: str
    case_number: str
    decided_on: date
    wording: str
    registered_by: str
    registered_at: datetime = _time()


class Unit(SQLModel, table=True):
    """A node of the organisation tree; headcount includes the units below."""

    id: str = Field(primary_key=True)
    name: str
    level: str
    parent_id: str | None = Field(default=None, foreign_key="unit.id", index=True)
    headcount: int
    valid_from: date
    valid_to: date | None = None


class UnitAlias(SQLModel, table=True):
    __tablename__ = "unit_alias"

    unit_id: str = Field(foreign_key="unit.id", primary_key=True)
    name: str = Field(primary_key=True)


class Tranche(SQLModel, table=True):
    """``key_holders``: their offices, told to respondents. ``retain_until``: the day the
    individual responses are deleted and only tallies stay."""

    id: str = Field(primary_key=True)
    title: str
    fingerprint: str = Field(foreign_key="questionnaire_version.fingerprint", index=True)
    languages: list[str] = _json()
    opens_at: datetime = _time()
    closes_at: datetime = _time()
    grace_minutes: int
    custody: str
    key_holders: list[str] = _json()
    rehearsed: bool = False
    state: str = Field(index=True)
    public_key: bytes | None = None
    ballot_size: int
    spoiled_ballots: int = 0
    retain_until: date
    purged: bool = False
    synthetic: bool = False


class TrancheUnit(SQLModel, table=True):
    """The organisation tree as it stood when the tranche was planned."""

    __tablename__ = "tranche_unit"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    unit_id: str = Field(foreign_key="unit.id", primary_key=True)
    parent_id: str | None = None
    name: str
    level: str
    pilot: bool = False
    invited: int
    codes_issued: int = 0


class Code(SQLModel, table=True):
    """The right to answer, until it is used. Never the code itself, only its MAC."""

    __table_args__ = ORDERED_BY_KEY

    mac: bytes = _key_bytes()
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    unit_id: str


class Ballot(SQLModel, table=True):
    """An encrypted answer sheet. The id is drawn by the respondent's session."""

    __table_args__ = ORDERED_BY_KEY

    id: bytes = _key_bytes()
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    sealed: bytes


class Response(SQLModel, table=True):
    __table_args__ = ORDERED_BY_KEY

    id: bytes = _key_bytes()
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    atom_id: str


class Answer(SQLModel, table=True):
    """One chosen option; a blank has no row, a question not asked has ``NOT_ASKED``."""

    __table_args__ = ORDERED_BY_KEY

    response_id: bytes = Field(
        sa_column=Column(LargeBinary, primary_key=True),
    )
    question: str = Field(primary_key=True)
    choice: str = Field(primary_key=True)
    text: str | None = None


class Tally(SQLModel, table=True):
    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    atom_id: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    respondents: int
    asked: int
    answered: int


class TallyChoice(SQLModel, table=True):
    __tablename__ = "tally_choice"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    atom_id: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    choice: str = Field(primary_key=True)
    count: int


class ProvenanceNote(SQLModel, table=True):
    """Where the figures of a tranche come from, when not from its own respondents."""

    __tablename__ = "provenance_note"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    question: str = Field(primary_key=True)
    text_id: str = Field(primary_key=True)


class Account(SQLModel, table=True):
    id: str = Field(primary_key=True)
    username: str = Field(unique=True, index=True)
    name: str
    role: str
    password_hash: str
    active: bool = True


class SignIn(SQLModel, table=True):
    """A signed-in browser; the cookie's token is kept only as a digest."""

    __tablename__ = "sign_in"

    token_digest: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="account.id", index=True)
    signed_in_at: datetime = _time()
    last_seen_at: datetime = _time()


class AuditEntry(SQLModel, table=True):
    """Who did what, never what anybody answered."""

    __tablename__ = "audit_entry"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = _time()
    who: str
    action: str
    subject: str
