"""what may be shown: policies, published units and releases"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime
from survey.store.only_added import protect

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("tranche", "proposal", "decision"):
        for name, floor in (("index_minimum", "5"), ("end_class_size", "50")):
            column = sa.Column(name, sa.Integer(), nullable=False, server_default=floor)
            op.add_column(table, column)
    _add_truth("tranche", "leaders_in_parent")
    _add_truth("tranche_unit", "published")
    op.create_table(
        "tranche_grouping",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("units", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id", "id"),
    )
    op.create_table(
        "tranche_release",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("tranche_id", "number"),
    )
    protect("tranche_release")
    _mark_published()


def _add_truth(table: str, name: str) -> None:
    column: sa.Column[bool] = sa.Column(
        name, sa.Boolean(), nullable=False, server_default=sa.false()
    )
    op.add_column(table, column)


def _mark_published() -> None:
    """Of tranches sealed before: every published unit below the top had answers of its own, so
    that its atom stands in the tally; the top was published where it had answers enough."""
    tranche = sa.table("tranche", sa.column("id"), sa.column("distribution_minimum"))
    unit = sa.table(
        "tranche_unit",
        sa.column("tranche_id"),
        sa.column("unit_id"),
        sa.column("parent_id"),
        sa.column("published", sa.Boolean()),
    )
    tally = sa.table(
        "tally", sa.column("tranche_id"), sa.column("atom_id"), sa.column("respondents")
    )
    connection = op.get_bind()
    minimum = dict(
        connection.execute(sa.select(tranche.c.id, tranche.c.distribution_minimum)).all()
    )
    atoms: dict[str, dict[str, int]] = {}
    for tranche_id, atom_id, persons in connection.execute(
        sa.select(tally.c.tranche_id, tally.c.atom_id, sa.func.max(tally.c.respondents)).group_by(
            tally.c.tranche_id, tally.c.atom_id
        )
    ):
        atoms.setdefault(tranche_id, {})[atom_id] = persons
    for tranche_id, persons_of in atoms.items():
        if sum(persons_of.values()) < minimum[tranche_id]:
            continue
        shown = sa.or_(unit.c.parent_id.is_(None), unit.c.unit_id.in_(persons_of))
        of_tranche = unit.c.tranche_id == tranche_id
        connection.execute(sa.update(unit).where(of_tranche, shown).values(published=True))
