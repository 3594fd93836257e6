"""results made public, and the report to PSU"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime
from survey.store.only_added import protect

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "publication",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("case_number", sa.String(), nullable=False),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_publication_tranche_id", "publication", ["tranche_id"], unique=False)
    op.create_table(
        "publication_verdict",
        sa.Column("publication_id", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["publication_id"], ["publication.id"]),
        sa.PrimaryKeyConstraint("publication_id", "verdict"),
    )
    protect("publication")
    protect("publication_verdict")
    op.create_table(
        "report_draft",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("saved_by", sa.String(), nullable=False),
        sa.Column("saved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id"),
    )
