"""Alembic's entry: runs on the connection the program hands over."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

import survey.store.approval_tables
import survey.store.event_tables
import survey.store.fieldwork_tables
import survey.store.organisation_tables
import survey.store.planning_tables
import survey.store.publication_tables
import survey.store.release_tables
import survey.store.series_tables
import survey.store.tables  # noqa: F401

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
