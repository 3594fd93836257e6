"""Restoring a backup into an empty database, everything or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, inspect, select
from sqlalchemy.exc import StatementError
from sqlmodel import Session, SQLModel
from sqlmodel import select as select_rows

from survey import audit, custody, durable, pepper, settings
from survey.backup import archive
from survey.backup.archive import Archive
from survey.backup.rows import as_table, from_lines
from survey.backup.taking import KEYS
from survey.installation import DEMONSTRATION_FILE
from survey.problem import Problem
from survey.store import (
    Ballot,
    Tranche,
    is_empty,
    is_known,
    open_engine,
    revision_of,
    upgrade_within,
    writing,
)
from survey.tranche import State

_CHUNK = 1000
_NEEDING_KEY = (State.PLANNED, State.OPEN, State.SEALING)
_KEY_NAME = re.compile(r"keys/[0-9a-f]{32}(\.[a-z0-9-]+)+")


@dataclass(frozen=True)
class Lost:
    """A tranche whose box nobody can open any more."""

    title: str
    ballots: int


@dataclass(frozen=True)
class Restored:
    """``open``: titles of the tranches that go on from where they were at the backup.
    ``keys``: how many files of box keys were put back."""

    taken_at: datetime
    open: tuple[str, ...]
    lost: tuple[Lost, ...]
    keys: int


def restore(path: Path, folder: Path, url: str, who: str) -> Restored:
    """Make an installation in ``folder`` and the empty database at ``url`` from a backup.

    Raises ``Problem``, and leaves everything as it was, where the file is foreign, newer or
    damaged, or database or folder belong to an installation already.
    """
    with archive.opened(path) as backup:
        if not is_known(str(backup.manifest["revision"])):
            raise Problem("problem-backup-newer", path=str(path))
        taken_at = datetime.fromisoformat(backup.manifest["taken_at"])
        files = _files(backup, folder, path)
        engine = open_engine(url)
        try:
            with _nothing_left(engine), _damage_told(path), writing(engine) as session:
                connection = session.connection()
                _fill(connection, backup)
                audit.record(session, who, "backup-restored", f"{taken_at:%Y-%m-%d %H:%M} UTC")
                session.flush()
                with _put_back(files):
                    restored = _report(session, folder, taken_at, files)
                    session.commit()
        finally:
            engine.dispose()
    return restored


def _files(backup: Archive, folder: Path, path: Path) -> dict[Path, bytes]:
    """What is to lie in the folder. Raises ``Problem`` where something else lies there."""
    keys = settings.keys_folder(folder)
    wanted = {}
    for name in backup.members:
        if _KEY_NAME.fullmatch(name):
            wanted[keys / name.removeprefix(KEYS)] = backup.read(name)
        elif name in (pepper.FILE_NAME, DEMONSTRATION_FILE):
            wanted[folder / name] = backup.read(name)
        elif not name.startswith("tables/"):
            raise Problem("problem-backup-damaged", path=str(path))
    if folder / pepper.FILE_NAME not in wanted:
        raise Problem("problem-backup-damaged", path=str(path))
    marked = folder / DEMONSTRATION_FILE
    if marked.exists() and marked not in wanted:
        raise Problem("problem-restore-folder", folder=str(folder))
    for file, content in wanted.items():
        if file.exists() and file.read_bytes() != content:
            raise Problem("problem-restore-folder", folder=str(folder))
    return wanted


@contextmanager
def _nothing_left(engine: Engine) -> Iterator[None]:
    """Raises ``Problem`` unless the database is empty; a file made in vain is removed."""
    if not is_empty(engine):
        raise Problem("problem-restore-not-empty")
    file = Path(str(engine.url.database)) if engine.dialect.name == "sqlite" else None
    is_new = file is not None and not file.exists()
    try:
        yield
    except BaseException:
        engine.dispose()
        if is_new and file is not None:
            for ending in ("", "-wal", "-shm", "-journal"):
                file.with_name(file.name + ending).unlink(missing_ok=True)
        raise


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    # A whole file with rows that do not belong together.
    try:
        yield
    except (StatementError, OverflowError) as error:
        raise Problem("problem-backup-damaged", path=str(path)) from error


def _fill(connection: Connection, backup: Archive) -> None:
    if revision_of(connection) is not None:
        raise Problem("problem-restore-not-empty")
    upgrade_within(connection, backup.manifest["revision"])
    for described in backup.manifest["tables"]:
        _fill_table(connection, backup, described)
    upgrade_within(connection)
    if connection.dialect.name == "postgresql":
        for table in SQLModel.metadata.sorted_tables:
            _go_on_counting(connection, table)


def _fill_table(connection: Connection, backup: Archive, described: Mapping[str, Any]) -> None:
    name, columns = described["name"], described["columns"]
    into = insert(as_table(name, columns))
    with backup.lines(f"tables/{name}.jsonl") as lines:
        rows = _parents_first(connection, name, from_lines(columns, lines))
        count = 0
        while chunk := list(islice(rows, _CHUNK)):
            connection.execute(into, chunk)
            count += len(chunk)
    if count != described["rows"]:
        raise ValueError("rows are missing")


def _parents_first(
    connection: Connection, name: str, rows: Iterator[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Rows of a table that points to itself, such as a tree, so that each finds its parent."""
    to_itself = [
        (key["constrained_columns"][0], key["referred_columns"][0])
        for key in inspect(connection).get_foreign_keys(name)
        if key["referred_table"] == name
    ]
    if not to_itself:
        yield from rows
        return
    (pointer, identity), waiting, known = to_itself[0], list(rows), {None}
    while waiting:
        ready = [row for row in waiting if row[pointer] in known]
        if not ready:
            raise ValueError("rows point to rows that are not there")
        yield from ready
        known.update(row[identity] for row in ready)
        waiting = [row for row in waiting if row[identity] not in known]


def _go_on_counting(connection: Connection, table: Table) -> None:
    # PostgreSQL counts by itself and does not notice numbers that were given.
    for column in table.primary_key:
        if column.autoincrement is True or column is table.autoincrement_column:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            highest = select(func.max(column)).scalar_subquery()
            connection.execute(select(func.setval(sequence, highest)).where(highest.is_not(None)))


@contextmanager
def _put_back(files: Mapping[Path, bytes]) -> Iterator[None]:
    """The files, on disk before the block and gone again if it fails."""
    made: list[Path] = []
    try:
        for file, content in files.items():
            if not file.exists():
                made.append(file)
                durable.write_new(file, content)
        yield
    except BaseException as error:
        for file in made:
            file.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Problem("problem-data-folder", folder=str(next(iter(files)).parent)) from error
        raise


def _report(
    session: Session, folder: Path, taken_at: datetime, files: Mapping[Path, bytes]
) -> Restored:
    going_on, lost, keys = [], [], settings.keys_folder(folder)
    for tranche in session.exec(select_rows(Tranche).order_by(Tranche.title)):
        is_locked = tranche.public_key is not None and tranche.state in _NEEDING_KEY
        if is_locked and not custody.has_key(keys, tranche):
            ballots = select_rows(func.count()).where(Ballot.tranche_id == tranche.id)
            lost.append(Lost(tranche.title, session.exec(ballots).one()))
        elif tranche.state == State.OPEN:
            going_on.append(tranche.title)
    put_back = sum(file.parent == keys for file in files)
    return Restored(taken_at, tuple(going_on), tuple(lost), put_back)
