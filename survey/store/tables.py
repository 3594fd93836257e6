"""The tables.

The tables of the ballot box are ordered by random keys (``WITHOUT ROWID`` on SQLite) and
hold neither times nor running numbers, so that no physical order tells who answered when.
What leads up to an approved questionnaire stands in ``approval_tables.py``.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, key_bytes, time_column

ORDERED_BY_KEY = {"sqlite_with_rowid": False}


class Unit(SQLModel, table=True):
    """A node of the organisation tree as it began; what changed later stands in ``unit_change``.
    Headcount and full-time equivalents include the units below."""

    id: str = Field(primary_key=True)
    name: str
    level: str
    parent_id: str | None = Field(default=None, foreign_key="unit.id", index=True)
    headcount: int
    fte: float | None = None
    valid_from: date


class UnitAlias(SQLModel, table=True):
    __tablename__ = "unit_alias"

    unit_id: str = Field(foreign_key="unit.id", primary_key=True)
    name: str = Field(primary_key=True)


class Tranche(SQLModel, table=True):
    """``key_holders``: their offices, told to respondents. ``retain_until``: the day the
    individual responses are deleted and only tallies stay. ``distribution_minimum`` and
    ``index_minimum``: the fewest answers a question's result, and an index over several
    questions, are shown for. ``end_class_size``: groups smaller than this show sensitive
    questions in end classes. ``leaders_in_parent``: leaders answer in the unit above."""

    id: str = Field(primary_key=True)
    title: str
    version_id: str = Field(foreign_key="questionnaire_version.id", index=True)
    languages: list[str] = json_column()
    opens_at: datetime = time_column()
    closes_at: datetime = time_column()
    grace_minutes: int
    custody: str
    key_holders: list[str] = json_column()
    rehearsed: bool = False
    state: str = Field(index=True)
    public_key: bytes | None = None
    ballot_size: int
    spoiled_ballots: int = 0
    retain_until: date
    distribution_minimum: int = 10
    index_minimum: int = 5
    end_class_size: int = 50
    leaders_in_parent: bool = False
    purged: bool = False
    synthetic: bool = False


class TrancheUnit(SQLModel, table=True):
    """The organisation tree as it stood when the tranche was planned.

    ``invited`` counts the units below too. ``published``: chosen at the seal, from how many
    answered, as a group that may be told apart.
    """

    __tablename__ = "tranche_unit"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    unit_id: str = Field(foreign_key="unit.id", primary_key=True)
    parent_id: str | None = None
    name: str
    level: str
    pilot: bool = False
    invited: int
    codes_issued: int = 0
    published: bool = False


class Code(SQLModel, table=True):
    """The right to answer, until it is used. Never the code itself, only its MAC."""

    __table_args__ = ORDERED_BY_KEY

    mac: bytes = key_bytes()
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    unit_id: str


class Ballot(SQLModel, table=True):
    """An encrypted answer sheet. The id is drawn by the respondent's session."""

    __table_args__ = ORDERED_BY_KEY

    id: bytes = key_bytes()
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    sealed: bytes


class Response(SQLModel, table=True):
    __table_args__ = ORDERED_BY_KEY

    id: bytes = key_bytes()
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
    email: str | None = None


class SignIn(SQLModel, table=True):
    """A signed-in browser; the cookie's token is kept only as a digest."""

    __tablename__ = "sign_in"

    token_digest: str = Field(primary_key=True)
    account_id: str = Field(foreign_key="account.id", index=True)
    signed_in_at: datetime = time_column()
    last_seen_at: datetime = time_column()


class AuditEntry(SQLModel, table=True):
    """Who did what, never what anybody answered."""

    __tablename__ = "audit_entry"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = time_column()
    who: str
    action: str
    subject: str
