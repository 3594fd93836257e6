"""Alembic, run from the program so that nobody needs its command line."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DatabaseError

from survey.problem import Problem

_FOLDER = Path(__file__).parent / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config


def upgrade(engine: Engine) -> None:
    """Bring the database to this version's tables, from empty or from any older version.

    Raises ``Problem`` where the database cannot be reached or written to, holds tables of
    somebody else's, or is from a newer version.
    """
    _revision(engine)
    try:
        with engine.begin() as connection:
            upgrade_within(connection)
    except DatabaseError as error:
        raise Problem("problem-unreachable-database") from error


def upgrade_within(connection: Connection, revision: str = "head") -> None:
    """``upgrade``, to this or an older revision, in the caller's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def revision_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def is_known(revision: str) -> bool:
    """Whether this version of Medvirk can begin with tables of that revision."""
    revisions = ScriptDirectory.from_config(_config()).walk_revisions()
    return revision in {known.revision for known in revisions}


def check_revision(engine: Engine) -> None:
    """Raise ``Problem`` unless the database has exactly this version's tables."""
    current = _revision(engine)
    if current is None:
        raise Problem("problem-no-database")
    if current != ScriptDirectory.from_config(_config()).get_current_head():
        raise Problem("problem-old-database")


def is_empty(engine: Engine) -> bool:
    """Whether there are no tables yet. Raises ``Problem`` as ``upgrade`` does."""
    return _revision(engine) is None


def _revision(engine: Engine) -> str | None:
    """The revision of a database of ours, or None for an empty one."""
    file = engine.url.database
    # Connecting would make the file, and the next command would take it for an installation.
    if engine.dialect.name == "sqlite" and file is not None and not Path(file).exists():
        return None
    try:
        with engine.connect() as connection:
            current = revision_of(connection)
            tables = inspect(connection).get_table_names()
    except DatabaseError as error:
        raise Problem("problem-unreachable-database") from error
    if current is None and tables:
        raise Problem("problem-foreign-database")
    if current is not None and not is_known(current):
        raise Problem("problem-newer-database")
    return current
