"""initial tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# PostgreSQL's statistics hold samples of what stood in a column, even after the rows are gone.
_NEVER_SAMPLED = {
    "code": ("mac", "tranche_id", "unit_id"),
    "ballot": ("id", "tranche_id", "sealed"),
    "response": ("id",),
    "answer": ("response_id", "text"),
}


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_account_username", "account", ["username"], unique=True)

    op.create_table(
        "answer",
        sa.Column("response_id", sa.LargeBinary(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("response_id", "question", "choice"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "questionnaire_version",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("questionnaire_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("imported_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint"),
    )
    op.create_index(
        "ix_questionnaire_version_questionnaire_id",
        "questionnaire_version",
        ["questionnaire_id"],
        unique=False,
    )

    op.create_table(
        "unit",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(), nullable=True),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_unit_parent_id", "unit", ["parent_id"], unique=False)

    op.create_table(
        "decision",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("translations", sa.JSON(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("case_number", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fingerprint"],
            ["questionnaire_version.fingerprint"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_decision_fingerprint", "decision", ["fingerprint"], unique=False)

    op.create_table(
        "sign_in",
        sa.Column("token_digest", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("signed_in_at", UtcDateTime(), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("token_digest"),
    )
    op.create_index("ix_sign_in_account_id", "sign_in", ["account_id"], unique=False)

    op.create_table(
        "tranche",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("grace_minutes", sa.Integer(), nullable=False),
        sa.Column("custody", sa.String(), nullable=False),
        sa.Column("key_holders", sa.JSON(), nullable=False),
        sa.Column("rehearsed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=True),
        sa.Column("ballot_size", sa.Integer(), nullable=False),
        sa.Column("spoiled_ballots", sa.Integer(), nullable=False),
        sa.Column("retain_until", sa.Date(), nullable=False),
        sa.Column("purged", sa.Boolean(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fingerprint"],
            ["questionnaire_version.fingerprint"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tranche_fingerprint", "tranche", ["fingerprint"], unique=False)
    op.create_index("ix_tranche_state", "tranche", ["state"], unique=False)

    op.create_table(
        "unit_alias",
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("unit_id", "name"),
    )
    op.create_table(
        "ballot",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ballot_tranche_id", "ballot", ["tranche_id"], unique=False)

    op.create_table(
        "code",
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("mac"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_code_tranche_id", "code", ["tranche_id"], unique=False)

    op.create_table(
        "provenance_note",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("tranche_id", "question", "text_id"),
    )
    op.create_table(
        "response",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("atom_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_response_tranche_id", "response", ["tranche_id"], unique=False)

    op.create_table(
        "tally",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("atom_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("respondents", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("tranche_id", "atom_id", "question"),
    )
    op.create_table(
        "tally_choice",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("atom_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.PrimaryKeyConstraint("tranche_id", "atom_id", "question", "choice"),
    )
    op.create_table(
        "tranche_unit",
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("pilot", sa.Boolean(), nullable=False),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.Column("codes_issued", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tranche_id"],
            ["tranche.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
        ),
        sa.PrimaryKeyConstraint("tranche_id", "unit_id"),
    )

    if op.get_context().dialect.name == "postgresql":
        for table, columns in _NEVER_SAMPLED.items():
            for column in columns:
                op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")
