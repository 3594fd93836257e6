"""The table of events that mark the timeline of results."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import time_column


class TimelineEvent(SQLModel, table=True):
    """Something that happened in a unit, or everywhere where ``unit_id`` is None, and may be
    seen in the results. ``kind``: as in ``survey.timeline``.

    Rows are only added. ``replaces`` names the row that this one puts right or, where it is
    ``withdrawn``, takes away; each row can be replaced once.
    """

    __tablename__ = "timeline_event"

    id: str = Field(primary_key=True)
    kind: str
    unit_id: str | None = Field(default=None, foreign_key="unit.id", index=True)
    first: date
    last: date
    words: str
    replaces: str | None = Field(default=None, foreign_key="timeline_event.id", unique=True)
    withdrawn: bool = False
    at: datetime = time_column()
    who: str
