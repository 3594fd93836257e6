"""The tables of planned fieldwork: how a tranche was meant, and what else the calendar holds."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, time_column


class TrancheDesign(SQLModel, table=True):
    """How a tranche's units were chosen, and how its codes are meant to reach people.

    ``way``: as in ``survey.planning.selection``. ``chosen``: the units picked by hand, or those
    drawn with ``seed`` as ``share`` per cent of each area. ``revision`` grows with each change.
    """

    __tablename__ = "tranche_design"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    way: str
    chosen: list[str] = json_column()
    seed: int | None = None
    share: int | None = None
    code_mode: str
    revision: int = 0


class PilotStudy(SQLModel, table=True):
    """Two tranches that belong together, and the day the pilots' measures start."""

    __tablename__ = "pilot_study"

    before_id: str = Field(foreign_key="tranche.id", primary_key=True)
    after_id: str = Field(foreign_key="tranche.id", unique=True)
    starts_on: date


class CalendarEntry(SQLModel, table=True):
    """What else goes on in the municipality. ``kind``: as in ``survey.planning.entries``."""

    __tablename__ = "calendar_entry"

    id: str = Field(primary_key=True)
    kind: str
    title: str
    first: date
    last: date
    who: str


class CancelledTranche(SQLModel, table=True):
    """A tranche that was planned and never opened. It is no longer a tranche, so that nothing
    that looks at tranches has to remember to leave it out."""

    __tablename__ = "cancelled_tranche"

    id: str = Field(primary_key=True)
    title: str
    version_id: str = Field(foreign_key="questionnaire_version.id")
    opens_at: datetime = time_column()
    closes_at: datetime = time_column()
    units: int
    invited: int
    codes_deleted: int
    reason: str
    at: datetime = time_column()
    who: str
