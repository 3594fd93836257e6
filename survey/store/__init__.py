"""The database: tables, engine and migrations, on SQLite and on PostgreSQL."""

from survey.store.engine import open_engine, reading, rewrite_files, writing
from survey.store.migration import check_revision, is_empty, upgrade
from survey.store.tables import (
    Account,
    Answer,
    AuditEntry,
    Ballot,
    Code,
    Decision,
    ProvenanceNote,
    QuestionnaireVersion,
    Response,
    SignIn,
    Tally,
    TallyChoice,
    Tranche,
    TrancheUnit,
    Unit,
    UnitAlias,
)

__all__ = [
    "Account",
    "Answer",
    "AuditEntry",
    "Ballot",
    "Code",
    "Decision",
    "ProvenanceNote",
    "QuestionnaireVersion",
    "Response",
    "SignIn",
    "Tally",
    "TallyChoice",
    "Tranche",
    "TrancheUnit",
    "Unit",
    "UnitAlias",
    "check_revision",
    "is_empty",
    "open_engine",
    "reading",
    "rewrite_files",
    "upgrade",
    "writing",
]
