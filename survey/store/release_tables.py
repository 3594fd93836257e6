"""The tables of what may be shown: groups declared beforehand, and releases as they were made."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, time_column


class TrancheGrouping(SQLModel, table=True):
    """Units to be shown together as one group, declared before the tranche opened."""

    __tablename__ = "tranche_grouping"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    units: list[str] = json_column()


class TrancheRelease(SQLModel, table=True):
    """What was let out of a sealed tranche; the one with the highest ``number`` is shown.

    ``content`` is all of it, and ``fingerprint`` the SHA-256 of that. ``moved``: units that
    stand under another one than when the tranche was planned, with that one. ``reason`` is empty
    for the first, which is made by sealing.
    """

    __tablename__ = "tranche_release"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    number: int = Field(primary_key=True)
    at: datetime = time_column()
    who: str
    policy: dict[str, Any] = json_column()
    moved: dict[str, str] = json_column()
    content: bytes
    fingerprint: str
    reason: str = ""
