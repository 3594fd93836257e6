"""Taking a backup while people answer: one consistent state, streamed into one file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, Engine, Table, select, text
from sqlalchemy.exc import DatabaseError
from sqlmodel import SQLModel, col
from sqlmodel import select as select_rows

from survey import VERSION, audit, durable, pepper
from survey.backup import archive
from survey.backup.rows import columns_of, to_line
from survey.installation import DEMONSTRATION_FILE, Installation
from survey.problem import Problem
from survey.store import Tranche, revision_of, writing
from survey.tranche import State

_CHUNK = 1000
_LOCK_SECONDS = 60
# Whoever is signed in signs in again after a restore: a session that was ended since the
# backup must not come to life.
LEFT_OUT = frozenset({"sign_in"})
KEYS = "keys/"


@dataclass(frozen=True)
class Taken:
    """``keys_of``: titles of the tranches whose box keys are in the file."""

    rows: int
    keys_of: tuple[str, ...]


def take(here: Installation, path: Path, who: str, *, with_keys: bool = False) -> Taken:
    """Write a new file that ``restore`` can make the whole installation from.

    The private keys of boxes that are not sealed are in it only ``with_keys``, and the audit
    log then says so. Raises ``Problem`` where the file exists or cannot be written, or the
    database cannot be read.
    """
    if path.exists():
        raise Problem("problem-backup-exists", path=str(path))
    titles = _note_keys(here, who) if with_keys else {}
    with (
        _new_file(path) as file,
        _one_state(here.engine) as connection,
        archive.writing_to(file) as writer,
    ):
        tables = [
            _add_table(writer, connection, table)
            for table in SQLModel.metadata.sorted_tables
            if table.name not in LEFT_OUT
        ]
        writer.add(pepper.FILE_NAME, [here.pepper.secret])
        demonstration = here.folder / DEMONSTRATION_FILE
        if demonstration.exists():
            writer.add(DEMONSTRATION_FILE, [demonstration.read_bytes()])
        kept = _add_keys(writer, here.keys, titles)
        writer.finish(
            {
                "medvirk": VERSION,
                "revision": revision_of(connection),
                "taken_at": datetime.now(UTC).isoformat(timespec="seconds"),
                "with_keys": with_keys,
                "tables": tables,
            }
        )
    return Taken(sum(table["rows"] for table in tables), kept)


def _note_keys(here: Installation, who: str) -> dict[str, str]:
    """Titles of the unsealed tranches by id, noted in the audit log before any key is copied."""
    with writing(here.engine) as session:
        unsealed = select_rows(Tranche).where(col(Tranche.state) != State.SEALED)
        titles = {tranche.id: tranche.title for tranche in session.exec(unsealed)}
        for title in titles.values():
            audit.record(session, who, "key-copied", title)
    return titles


def _add_table(writer: archive.Writer, connection: Connection, table: Table) -> dict[str, Any]:
    columns = columns_of(table)
    count = 0

    def lines() -> Iterator[bytes]:
        nonlocal count
        # By key, so that no physical order is kept.
        by_key = select(table).order_by(*table.primary_key)
        with connection.execution_options(yield_per=_CHUNK).execute(by_key) as rows:
            for row in rows:
                count += 1
                yield to_line(columns, row)

    writer.add(f"tables/{table.name}.jsonl", lines())
    return {"name": table.name, "columns": columns, "rows": count}


def _add_keys(writer: archive.Writer, folder: Path, titles: dict[str, str]) -> tuple[str, ...]:
    kept = []
    for tranche_id, title in titles.items():
        files = sorted(folder.glob(f"{tranche_id}.*"))
        for file in files:
            writer.add(KEYS + file.name, [file.read_bytes()])
        if files:
            kept.append(title)
    return tuple(kept)


@contextmanager
def _one_state(engine: Engine) -> Iterator[Connection]:
    """A connection that sees the database as it is now, whatever happens meanwhile."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    try:
        with engine.connect().execution_options(**options) as connection:
            if engine.dialect.name == "sqlite":
                # The first reading is what fixes the state.
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
            else:
                _hold_tables(connection)
            yield connection
    except DatabaseError as error:
        raise Problem("problem-backup-not-taken") from error


def _hold_tables(connection: Connection) -> None:
    # To a snapshot older than a TRUNCATE the table is empty, also where it was filled again in
    # the same transaction, as rewrite_files does. Locked before the snapshot is taken, which
    # LOCK TABLE does not do, there can be no such TRUNCATE.
    names = ", ".join(SQLModel.metadata.tables)
    connection.execute(text(f"SET LOCAL lock_timeout = '{_LOCK_SECONDS}s'"))
    connection.execute(text(f"LOCK TABLE {names} IN ACCESS SHARE MODE"))


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that appears under its name when it is whole and checked, and not before."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            with archive.opened(beside):
                pass
            _name(beside, path)
            durable.sync_folder(path.parent)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Problem("problem-backup-not-written", path=str(path)) from error


def _name(beside: Path, path: Path) -> None:
    # A hard link never takes the place of another file; not every network disk has them.
    try:
        path.hardlink_to(beside)
        return
    except FileExistsError as error:
        raise Problem("problem-backup-exists", path=str(path)) from error
    except OSError:
        if path.exists():
            raise Problem("problem-backup-exists", path=str(path)) from None
    beside.rename(path)
