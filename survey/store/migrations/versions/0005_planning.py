"""planned fieldwork, pilots measured before and after, and the calendar"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime
from survey.store.only_added import protect

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tranche_design",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("code_mode", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id"),
    )
    op.create_table(
        "pilot_study",
        sa.Column("before_id", sa.String(), nullable=False),
        sa.Column("after_id", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["before_id"], ["tranche.id"]),
        sa.ForeignKeyConstraint(["after_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("before_id"),
        sa.UniqueConstraint("after_id"),
    )
    op.create_table(
        "calendar_entry",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "cancelled_tranche",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.Column("codes_deleted", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["questionnaire_version.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    protect("cancelled_tranche")
