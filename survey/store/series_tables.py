"""The tables of targets, and of figures that come from elsewhere.

Rows of all of them are only ever added: a target is changed by a later row, and figures are
taken away by a row that withdraws the file they came in.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import time_column


class TargetEntry(SQLModel, table=True):
    """What is aimed at for one question, from the moment it was written until the next entry.

    ``unit_id``: None for the whole. ``aim``: "share" in per cent, or "mean" on the question's
    own scale. ``value``: None where the target is given up. ``version_id``: whose wording was
    read when the target was set. ``words``: who decided it, and where.
    """

    __tablename__ = "target_entry"

    id: int | None = Field(default=None, primary_key=True)
    questionnaire_id: str = Field(index=True)
    version_id: str = Field(foreign_key="questionnaire_version.id")
    question: str
    unit_id: str | None = Field(default=None, foreign_key="unit.id")
    aim: str
    value: float | None = None
    reach_by: date | None = None
    words: str
    at: datetime = time_column()
    who: str


class SeriesImport(SQLModel, table=True):
    """One file of figures that Medvirk did not gather. ``kind``: as in ``survey.series``."""

    __tablename__ = "series_import"

    id: str = Field(primary_key=True)
    kind: str
    file_name: str
    at: datetime = time_column()
    who: str


class SeriesFigure(SQLModel, table=True):
    """One published figure. ``unit_id``: None for the whole. ``period`` and ``scale``: as
    ``survey.series`` writes them. ``count`` of ``n`` where the source tells."""

    __tablename__ = "series_figure"

    import_id: str = Field(foreign_key="series_import.id", primary_key=True)
    number: int = Field(primary_key=True)
    source: str
    measure: str
    scale: str
    unit_id: str | None = Field(default=None, foreign_key="unit.id", index=True)
    period: str
    value: float
    n: int | None = None
    count: int | None = None
    target: float | None = None
    wanted: str | None = None


class SeriesWithdrawal(SQLModel, table=True):
    """From here on the figures of an import count no more."""

    __tablename__ = "series_withdrawal"

    import_id: str = Field(foreign_key="series_import.id", primary_key=True)
    reason: str
    at: datetime = time_column()
    who: str
