"""fieldwork: response rates by morning, and links for leaders"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _follow_rates()
    _let_leaders_follow()


def _follow_rates() -> None:
    op.create_table(
        "rate_snapshot",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.Column("responded", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id", "unit_id", "day"),
    )
    op.create_table(
        "rate_shown",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("responded", sa.Integer(), nullable=True),
        sa.Column("taken_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id", "unit_id"),
    )


def _let_leaders_follow() -> None:
    op.create_table(
        "leader_link",
        sa.Column("token_digest", sa.String(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("token_digest"),
    )
    op.create_index("ix_leader_link_tranche_id", "leader_link", ["tranche_id"], unique=False)
