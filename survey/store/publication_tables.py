"""The tables of results made public, and of OU's own words in the report to PSU."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, time_column


class Publication(SQLModel, table=True):
    """PSU's decision to show a tranche's results to everybody, as one person registered it.

    It holds once a second person has confirmed it, until somebody withdraws it.
    """

    id: str = Field(primary_key=True)
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    decided_on: date
    case_number: str
    registered_by: str
    registered_at: datetime = time_column()


class PublicationVerdict(SQLModel, table=True):
    """``verdict``: ``confirmed`` or ``withdrawn``, each at most once; only what is withdrawn has
    a reason."""

    __tablename__ = "publication_verdict"

    publication_id: str = Field(foreign_key="publication.id", primary_key=True)
    verdict: str = Field(primary_key=True)
    reason: str = ""
    who: str
    at: datetime = time_column()


class ReportDraft(SQLModel, table=True):
    """What OU has written itself for the report on a tranche, by heading of the case paper.
    ``revision`` grows with each change."""

    __tablename__ = "report_draft"

    tranche_id: str = Field(foreign_key="tranche.id", primary_key=True)
    texts: dict[str, str] = json_column()
    revision: int
    saved_by: str
    saved_at: datetime = time_column()
