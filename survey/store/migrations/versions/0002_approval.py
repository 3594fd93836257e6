"""from proposal to decision; what is done afterwards"""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from survey.store.columns import UtcDateTime
from survey.store.only_added import protect

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_APPEND_ONLY = (
    "questionnaire_version",
    "proposal_event",
    "comment",
    "decision",
    "decision_verdict",
    "approved_words",
    "wording_signature",
    "measure_entry",
)


def upgrade() -> None:
    decided = _take_decisions()
    _change_old_tables()
    for create in (
        _create_proposals,
        _create_comments,
        _create_decisions,
        _create_wordings,
        _create_measures,
    ):
        create()
    for row in decided:
        _carry_over(row)
    for name in _APPEND_ONLY:
        protect(name)


def _take_decisions() -> list[dict[str, Any]]:
    """Decisions of before, when one person registered them and translations went along."""
    old = sa.table(
        "decision",
        sa.column("id", sa.String),
        sa.column("fingerprint", sa.String),
        sa.column("translations", sa.JSON),
        sa.column("body", sa.String),
        sa.column("case_number", sa.String),
        sa.column("decided_on", sa.Date),
        sa.column("wording", sa.String),
        sa.column("registered_by", sa.String),
        sa.column("registered_at", UtcDateTime),
    )
    found = op.get_bind().execute(sa.select(old).order_by(old.c.registered_at))
    rows = [dict(row._mapping) for row in found]
    op.drop_table("decision")
    return rows


def _change_old_tables() -> None:
    op.execute("ALTER TABLE questionnaire_version RENAME COLUMN fingerprint TO id")
    op.add_column(
        "questionnaire_version",
        sa.Column("fingerprint", sa.String(), nullable=False, server_default=""),
    )
    op.execute("UPDATE questionnaire_version SET fingerprint = id")
    op.create_index(
        "ix_questionnaire_version_fingerprint", "questionnaire_version", ["fingerprint"]
    )
    op.drop_index("ix_tranche_fingerprint", "tranche")
    op.execute("ALTER TABLE tranche RENAME COLUMN fingerprint TO version_id")
    op.create_index("ix_tranche_version_id", "tranche", ["version_id"])
    op.add_column(
        "tranche",
        sa.Column("distribution_minimum", sa.Integer(), nullable=False, server_default="10"),
    )
    op.add_column("account", sa.Column("email", sa.String(), nullable=True))


def _create_proposals() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("questionnaire_id", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_by", sa.String(), nullable=False),
        sa.Column("distribution_minimum", sa.Integer(), nullable=False),
        sa.Column("custody", sa.String(), nullable=False),
        sa.Column("open_questions", sa.Boolean(), nullable=False),
        sa.Column("case_paper", sa.JSON(), nullable=False),
        sa.Column("drafted_by", sa.String(), nullable=False),
        sa.Column("drafted_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["questionnaire_version.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_proposal_questionnaire_id", "proposal", ["questionnaire_id"], unique=False)
    op.create_index("ix_proposal_state", "proposal", ["state"], unique=False)
    op.create_index("ix_proposal_version_id", "proposal", ["version_id"], unique=False)
    op.create_table(
        "proposal_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("transition", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_proposal_event_proposal_id", "proposal_event", ["proposal_id"], unique=False
    )
    op.create_table(
        "proposal_read",
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id", "username"),
    )


def _create_comments() -> None:
    op.create_table(
        "comment_thread",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("resolved_by", sa.String(), nullable=True),
        sa.Column("resolved_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_comment_thread_proposal_id", "comment_thread", ["proposal_id"], unique=False
    )
    op.create_table(
        "comment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("thread_id", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["thread_id"], ["comment_thread.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_comment_thread_id", "comment", ["thread_id"], unique=False)
    op.create_table(
        "suggestion",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("change_kind", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("settled_by", sa.String(), nullable=True),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_suggestion_proposal_id", "suggestion", ["proposal_id"], unique=False)


def _create_decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("corrects", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("case_number", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("rulings", sa.JSON(), nullable=False),
        sa.Column("votes", sa.JSON(), nullable=False),
        sa.Column("protocol_additions", sa.JSON(), nullable=False),
        sa.Column("proposed_fingerprint", sa.String(), nullable=False),
        sa.Column("adopted_fingerprint", sa.String(), nullable=True),
        sa.Column("adopted_version_id", sa.String(), nullable=True),
        sa.Column("distribution_minimum", sa.Integer(), nullable=False),
        sa.Column("custody", sa.String(), nullable=False),
        sa.Column("open_questions", sa.Boolean(), nullable=False),
        sa.Column("replaces_earlier", sa.Boolean(), nullable=False),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.ForeignKeyConstraint(["corrects"], ["decision.id"]),
        sa.ForeignKeyConstraint(["adopted_version_id"], ["questionnaire_version.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_decision_adopted_fingerprint", "decision", ["adopted_fingerprint"], unique=False
    )
    op.create_index("ix_decision_proposal_id", "decision", ["proposal_id"], unique=False)
    op.create_table(
        "decision_verdict",
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"]),
        sa.PrimaryKeyConstraint("decision_id"),
    )


def _create_wordings() -> None:
    op.create_table(
        "wording_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("words_fingerprint", sa.String(), nullable=False),
        sa.Column("requested_by", sa.String(), nullable=False),
        sa.Column("requested_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.ForeignKeyConstraint(["version_id"], ["questionnaire_version.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_wording_request_fingerprint", "wording_request", ["fingerprint"], unique=False
    )
    op.create_index(
        "ix_wording_request_proposal_id", "wording_request", ["proposal_id"], unique=False
    )
    op.create_table(
        "wording_signature",
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["wording_request.id"]),
        sa.PrimaryKeyConstraint("request_id", "role"),
    )
    op.create_table(
        "approved_words",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("words_fingerprint", sa.String(), nullable=False),
        sa.Column("proposal_id", sa.String(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=True),
        sa.Column("approved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("fingerprint", "language", "words_fingerprint", "proposal_id"),
    )


def _create_measures() -> None:
    op.create_table(
        "measure",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("tranche_id", sa.String(), nullable=False),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("reported_in", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["tranche_id"], ["tranche.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_measure_tranche_id", "measure", ["tranche_id"], unique=False)
    op.create_table(
        "measure_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("reported_in", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_measure_entry_measure_id", "measure_entry", ["measure_id"], unique=False)


def _carry_over(old: dict[str, Any]) -> None:
    """An old decision as one that somebody proposed, registered and confirmed at once."""
    connection = op.get_bind()
    version = sa.table("questionnaire_version", sa.column("id"), sa.column("questionnaire_id"))
    questionnaire_id = connection.execute(
        sa.select(version.c.questionnaire_id).where(version.c.id == old["fingerprint"])
    ).scalar_one()
    # The least strict of what its tranches did, so that they stay within it.
    tranche = sa.table("tranche", sa.column("version_id"), sa.column("custody"))
    custodies = connection.execute(
        sa.select(tranche.c.custody).where(tranche.c.version_id == old["fingerprint"])
    ).scalars()
    custody = "key_file" if "key_file" in set(custodies) else "key_holders"
    proposal_id = uuid.uuid4().hex
    who, at = old["registered_by"], old["registered_at"]
    _insert(
        "proposal",
        id=proposal_id,
        questionnaire_id=questionnaire_id,
        version_id=old["fingerprint"],
        state="approved",
        purpose="",
        owner="",
        follow_up_by="",
        distribution_minimum=10,
        custody=custody,
        open_questions=False,
        case_paper={},
        drafted_by=who,
        drafted_at=at,
    )
    _insert(
        "decision",
        id=old["id"],
        proposal_id=proposal_id,
        outcome="approved",
        body=old["body"],
        case_number=old["case_number"],
        decided_on=old["decided_on"],
        wording=old["wording"],
        rulings={},
        votes=[],
        protocol_additions=[],
        proposed_fingerprint=old["fingerprint"],
        adopted_fingerprint=old["fingerprint"],
        adopted_version_id=old["fingerprint"],
        distribution_minimum=10,
        custody=custody,
        open_questions=False,
        replaces_earlier=False,
        registered_by=who,
        registered_at=at,
    )
    _insert(
        "decision_verdict", decision_id=old["id"], verdict="confirmed", reason="", who=who, at=at
    )
    _approve(old, proposal_id, "", old["fingerprint"])
    for language, words in old["translations"].items():
        _approve(old, proposal_id, language, words)


def _approve(old: dict[str, Any], proposal_id: str, language: str, words: str) -> None:
    _insert(
        "approved_words",
        fingerprint=old["fingerprint"],
        language=language,
        words_fingerprint=words,
        proposal_id=proposal_id,
        approved_at=old["registered_at"],
    )


_KINDS: dict[type, Any] = {
    dict: sa.JSON,
    list: sa.JSON,
    bool: sa.Boolean,
    int: sa.Integer,
    date: sa.Date,
    datetime: UtcDateTime,
    str: sa.String,
}


def _insert(name: str, **values: Any) -> None:
    columns = [sa.column(one, _KINDS[type(value)]) for one, value in values.items()]
    op.get_bind().execute(sa.insert(sa.table(name, *columns)).values(**values))
