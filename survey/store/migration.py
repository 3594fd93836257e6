"""Alembic, run from the program so that nobody needs its command line."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import OperationalError

from survey.problem import Problem

_FOLDER = Path(__file__).parent / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config


def upgrade(engine: Engine) -> None:
    """Bring the database to this version's tables, from empty or from any older version.

    Raises ``Problem`` where the database cannot be reached or written to.
    """
    config = _config()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except OperationalError as error:
        raise Problem("problem-unreachable-database") from error


def check_revision(engine: Engine) -> None:
    """Raise ``Problem`` unless the database has exactly this version's tables."""
    script = ScriptDirectory.from_config(_config())
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
            tables = inspect(connection).get_table_names()
    except OperationalError as error:
        raise Problem("problem-unreachable-database") from error
    if current is None:
        raise Problem("problem-foreign-database" if tables else "problem-no-database")
    if current == script.get_current_head():
        return
    known = {revision.revision for revision in script.walk_revisions()}
    raise Problem("problem-old-database" if current in known else "problem-newer-database")
