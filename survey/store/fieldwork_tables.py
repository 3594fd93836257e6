"""The tables of following a tranche while it runs: how many have answered, never who or when.

``rate_snapshot`` and ``rate_shown`` are written once a morning, from counts; nothing in them
comes from a single answer. What may not be shown is not stored.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import time_column


class RateSnapshot(SQLModel, table=True):
    """How many had answered on the morning of a day: only the whole and large areas."""

    __tablename__ = "rate_snapshot"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    unit_id: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    invited: int
    responded: int


class RateShown(SQLModel, table=True):
    """What is shown of a unit until the next time. ``kind``: as in ``survey.response_rate``;
    ``responded`` only where that kind has a number."""

    __tablename__ = "rate_shown"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    unit_id: str = Field(primary_key=True)
    kind: str
    responded: int | None = None
    taken_at: datetime = time_column()


class LeaderLink(SQLModel, table=True):
    """A link to one branch's response rate; its token is kept only as a digest."""

    __tablename__ = "leader_link"

    token_digest: str = Field(primary_key=True)
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    unit_id: str
    made_at: datetime = time_column()
    made_by: str
    revoked_at: datetime | None = time_column(required=False)
