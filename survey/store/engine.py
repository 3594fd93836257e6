"""Connections that keep the promise: durable commits, and deleted rows wiped."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, column, event, insert, make_url, select, table, text
from sqlalchemy.exc import ArgumentError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlmodel import Session, SQLModel, create_engine

from survey.problem import Problem

_WRITES = "medvirk_writes"
_BUSY_SECONDS = 20
_CHECKPOINT_ATTEMPTS = 5
_CHECKPOINT_PAUSE_SECONDS = 0.5

BALLOT_BOX = ("code", "ballot")
SEALED_ANSWERS = ("response", "answer")


def open_engine(url: str) -> Engine:
    """An engine on SQLite (``sqlite:///path``) or PostgreSQL (``postgresql+psycopg://…``).

    Raises ``Problem`` for any other address, and where the folder of a SQLite file cannot be made.
    """
    try:
        place = make_url(url)
        if place.drivername == "postgresql":
            place = place.set(drivername="postgresql+psycopg")
        # Parameters of a failed statement would otherwise stand in logs.
        engine = create_engine(place, hide_parameters=True)
    except (ArgumentError, ImportError) as error:
        raise Problem("problem-unreachable-database") from error
    if engine.dialect.name == "sqlite":
        _make_folder(engine)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "connect", _prepare_postgresql)
    return engine


def _make_folder(engine: Engine) -> None:
    if engine.url.database in (None, "", ":memory:"):
        return
    folder = Path(str(engine.url.database)).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("problem-data-folder", folder=str(folder)) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transaction handling is off, so that _begin_sqlite decides.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        f"busy_timeout={_BUSY_SECONDS * 1000}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A reader that later writes can fail as busy at once; a declared writer waits its turn.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare_postgresql(connection: Any, _record: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = on")
        cursor.execute("SET TIME ZONE 'UTC'")
    connection.commit()


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session for reading one consistent state.

    Raises ``Problem`` where the database does not answer.
    """
    try:
        with engine.connect() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
    except (OperationalError, PoolTimeoutError) as error:
        raise Problem("problem-unreachable-database") from error


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction: committed at the end of the block, undone at any exception.

    Raises ``Problem`` where the disk is full or the database cannot be written to; nothing
    of the block is then kept.
    """
    try:
        with (
            engine.connect().execution_options(**{_WRITES: True}) as connection,
            Session(connection, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session
    except (OperationalError, InternalError, PoolTimeoutError) as error:
        raise Problem("problem-not-saved") from error


def rewrite_files(engine: Engine, tables: Sequence[str] = BALLOT_BOX) -> None:
    """Rewrite the database so that no deleted row is left in pages, heap or journal.

    SQLite: ``VACUUM`` and a truncating checkpoint, retried while a reader is in the way.
    PostgreSQL: ``tables`` are emptied and filled again.
    Raises ``Problem`` where somebody else was in the way for too long, or the disk is full.
    """
    try:
        if engine.dialect.name == "sqlite":
            _rewrite_sqlite(engine)
        else:
            _rewrite_postgresql(engine, tables)
    except (OperationalError, InternalError, sqlite3.OperationalError) as error:
        raise Problem("problem-not-wiped") from error


def _rewrite_sqlite(engine: Engine) -> None:
    # The driver's own connection, since VACUUM must stand outside the transaction
    # that a SQLAlchemy connection always begins.
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        # Left by ANALYZE, which some builds let keep samples of keys.
        statistics = "SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_stat%'"
        for (name,) in cursor.execute(statistics).fetchall():
            cursor.execute(f"DROP TABLE IF EXISTS {name}")
        cursor.execute("VACUUM")
        for _ in range(_CHECKPOINT_ATTEMPTS):
            busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy:
                return
            time.sleep(_CHECKPOINT_PAUSE_SECONDS)
    raise Problem("problem-journal-busy")


def _rewrite_postgresql(engine: Engine, tables: Sequence[str]) -> None:
    # VACUUM FULL would keep deleted rows that any older snapshot might still look at, and of
    # the rows left the order and the transactions they came in. TRUNCATE drops the files.
    names = ", ".join(tables)
    with engine.begin() as connection:
        connection.execute(text(f"SET LOCAL lock_timeout = '{_BUSY_SECONDS}s'"))
        connection.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))
        for name in tables:
            keep = f"CREATE TEMPORARY TABLE kept_{name} ON COMMIT DROP AS TABLE {name}"
            connection.execute(text(keep))
        connection.execute(text(f"TRUNCATE {names}"))
        for name in tables:
            emptied = SQLModel.metadata.tables[name]
            kept = table(f"kept_{name}", *(column(one.name) for one in emptied.columns))
            by_key = select(kept).order_by(*(kept.c[one.name] for one in emptied.primary_key))
            connection.execute(insert(emptied).from_select(list(kept.c), by_key))
