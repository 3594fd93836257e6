"""The tables of what happens to units after they have begun, and of which became which.

How a unit began stands in ``unit`` and is never rewritten. Rows of both tables here are only
ever added: a mistake is put right by a new row, and the old one still tells what was believed.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, time_column


class UnitChange(SQLModel, table=True):
    """From a day on, something about a unit is different. ``becomes``: new values by field, as
    ``survey.organisation.history`` names them; ``at`` and ``who``: when it was registered."""

    __tablename__ = "unit_change"

    id: int | None = Field(default=None, primary_key=True)
    unit_id: str = Field(foreign_key="unit.id", index=True)
    valid_from: date
    becomes: dict[str, str | int | float | bool | None] = json_column()
    at: datetime = time_column()
    who: str


class UnitSuccession(SQLModel, table=True):
    """That some units became others on a day, as a person confirmed it. ``undoes`` names the
    entry that this one takes back."""

    __tablename__ = "unit_succession"

    id: str = Field(primary_key=True)
    on_day: date
    kind: str
    before: list[str] = json_column()
    after: list[str] = json_column()
    undoes: str | None = Field(default=None, foreign_key="unit_succession.id")
    at: datetime = time_column()
    who: str
