"""units over time, and which became which"""

from __future__ import annotations

from datetime import UTC, date, datetime

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime
from survey.store.only_added import protect

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_APPEND_ONLY = ("unit_change", "unit_succession")


def upgrade() -> None:
    op.create_table(
        "unit_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("becomes", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_unit_change_unit_id", "unit_change", ["unit_id"], unique=False)
    op.create_table(
        "unit_succession",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.String(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["unit_succession.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    _carry_over_ends()
    op.drop_column("unit", "valid_to")
    op.add_column("unit", sa.Column("fte", sa.Float(), nullable=True))
    for name in _APPEND_ONLY:
        protect(name)


def _carry_over_ends() -> None:
    """A unit's last day is from now on a change like any other."""
    unit = sa.table("unit", sa.column("id", sa.String), sa.column("valid_to", sa.Date))
    change = sa.table(
        "unit_change",
        sa.column("unit_id", sa.String),
        sa.column("valid_from", sa.Date),
        sa.column("becomes", sa.JSON),
        sa.column("at", UtcDateTime),
        sa.column("who", sa.String),
    )
    ended: list[tuple[str, date]] = [
        (row.id, row.valid_to)
        for row in op.get_bind().execute(sa.select(unit).where(unit.c.valid_to.is_not(None)))
    ]
    for unit_id, day in ended:
        op.get_bind().execute(
            sa.insert(change).values(
                unit_id=unit_id,
                valid_from=day,
                becomes={"closed": True},
                at=datetime.now(UTC),
                who="",
            )
        )
