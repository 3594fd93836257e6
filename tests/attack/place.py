"""Where a database lies, and how everything of it is copied, byte for byte and row for row."""

from __future__ import annotations

import re
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import URL, Connection, Engine, event, text

from survey.store import open_engine, upgrade
from tests.attack.heap import versions

Row = dict[str, object]
# What PostgreSQL keeps of each row besides its columns.
_SYSTEM = ("xmin", "xmax", "cmin", "cmax")


@dataclass(frozen=True)
class Snapshot:
    """A copy of everything at one moment. ``tables``: rows in physical order with their hidden
    columns; ``heap:…`` are row versions from the files, ``index:…`` rows in an index's order."""

    files: dict[str, bytes]
    tables: dict[str, list[Row]]


class Place(Protocol):
    engine: Engine

    def snapshot(self) -> Snapshot: ...


@dataclass
class SqlitePlace:
    engine: Engine
    path: Path

    def snapshot(self) -> Snapshot:
        # The files first: reading the rows would touch them.
        folder = self.path.parent
        files = {one.name: one.read_bytes() for one in sorted(folder.iterdir()) if one.is_file()}
        with self.engine.connect() as connection:
            names = "SELECT name FROM sqlite_master WHERE type = 'table'"
            tables = {
                name: _rows(connection, f'SELECT *{self._rowid(connection, name)} FROM "{name}"')
                for name in connection.exec_driver_sql(names).scalars().all()
            }
            by_index = "SELECT id FROM response INDEXED BY ix_response_tranche_id"
            by_index += " WHERE tranche_id > ''"
            tables["index:response"] = _rows(connection, by_index)
        return Snapshot(files, tables)

    def _rowid(self, connection: Connection, name: str) -> str:
        made = "SELECT sql FROM sqlite_master WHERE name = ?"
        sql = connection.exec_driver_sql(made, (name,)).scalar_one()
        return "" if "WITHOUT ROWID" in sql else ", rowid AS rowid"


@dataclass
class PostgresPlace:
    """``baseline``: the files before anything happened; what has not changed is left out.
    ``start``: the place in the write-ahead log then, ``logged`` the one in the server's log."""

    engine: Engine
    data: Path
    start: str
    log: Path
    logged: int
    baseline: dict[str, bytes] = field(default_factory=dict)

    def snapshot(self) -> Snapshot:
        # The rows last, and the log before the checkpoint that may let it go.
        with self.engine.connect() as connection:
            log = self._write_ahead_log(connection)
            connection.execute(text("CHECKPOINT"))
            files = self._changed(connection)
            files["write-ahead log"] = log
            files["server log"] = self.log.read_bytes()[self.logged :]
            tables = dict(self._tables(connection))
        return Snapshot(files, tables)

    def _changed(self, connection: Connection) -> dict[str, bytes]:
        """By the name of the relation, which is the same in every run, as numbers are not."""
        filed = "SELECT pg_relation_filenode(oid)::text, relname FROM pg_class"
        relations = {row[0]: row[1] for row in connection.execute(text(filed))}
        files: dict[str, bytes] = {}
        for path, content in self.disk(connection).items():
            if self.baseline.get(path) == content:
                continue
            folder, file = path.split("/", 1)
            number = re.split(r"[^0-9/]", file.rsplit("/", 1)[-1], maxsplit=1)[0]
            name = relations.get(number, "of no relation") if folder == "base" else file
            files[name] = files.get(name, b"") + content
        return files

    def disk(self, connection: Connection) -> dict[str, bytes]:
        number = "SELECT oid FROM pg_database WHERE datname = current_database()"
        oid = connection.execute(text(number)).scalar_one()
        files = {}
        for folder in (f"base/{oid}", "base/pgsql_tmp", "global", "pg_stat", "pg_stat_tmp"):
            for path in sorted((self.data / folder).glob("*")):
                if path.is_file():
                    files[f"{folder}/{path.name}"] = path.read_bytes()
        return files

    def _write_ahead_log(self, connection: Connection) -> bytes:
        """From the start to now; no longer than the server keeps it."""
        end = connection.execute(text("SELECT pg_current_wal_insert_lsn()::text")).scalar_one()
        connection.execute(text("SELECT pg_switch_wal()"))
        place = "SELECT file_name, file_offset FROM pg_walfile_name_offset(CAST(:at AS pg_lsn))"
        first, skipped = connection.execute(text(place), {"at": self.start}).one()
        last, used = connection.execute(text(place), {"at": end}).one()
        log = bytearray()
        for path in sorted((self.data / "pg_wal").glob("0*")):
            if first <= path.name <= last:
                content = path.read_bytes()
                begin = skipped if path.name == first else 0
                log += content[begin : used if path.name == last else len(content)]
        return bytes(log)

    def _tables(self, connection: Connection) -> Iterator[tuple[str, list[Row]]]:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        system = ", ".join(f'{one}::text::bigint AS "{one}"' for one in _SYSTEM)
        place = "(ctid::text::point)[0]::bigint * 65536 + (ctid::text::point)[1]::bigint"
        for name in connection.execute(text(names)).scalars().all():
            every = f'SELECT {system}, {place} AS "ctid", * FROM "{name}"'
            yield name, _rows(connection, every)
            file = text(f"SELECT pg_relation_filepath('\"{name}\"')")
            heap = (self.data / connection.execute(file).scalar_one()).read_bytes()
            yield f"heap:{name}", [vars(one) for one in versions(heap)]
        for setting in ("enable_seqscan", "enable_bitmapscan", "enable_sort"):
            connection.execute(text(f"SET LOCAL {setting} = off"))
        by_index = "SELECT id FROM response WHERE tranche_id > ''"
        yield "index:response", _rows(connection, by_index)


def _rows(connection: Connection, query: str) -> list[Row]:
    return [dict(row) for row in connection.execute(text(query)).mappings()]


@contextmanager
def sqlite_place(template: Path, folder: Path) -> Iterator[SqlitePlace]:
    path = folder / f"{uuid.uuid4().hex}" / "medvirk.db"
    path.parent.mkdir()
    shutil.copy(template, path)
    engine = open_quickly(f"sqlite:///{path}")
    yield SqlitePlace(engine, path)
    engine.dispose()


def open_quickly(url: str) -> Engine:
    """Without waiting for the disk: no test can see the power go."""
    engine = open_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _without_waiting)
    return engine


def _without_waiting(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")


@contextmanager
def postgres_place(server: URL, template: str) -> Iterator[PostgresPlace]:
    name = f"attack_{uuid.uuid4().hex}"
    with _administration(server) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        # What an administrator who looks for slow statements turns on.
        connection.execute(f"ALTER DATABASE {name} SET log_statement = 'all'".encode())
        data = connection.execute("SHOW data_directory").fetchone()
        start = connection.execute("SELECT pg_current_wal_insert_lsn()::text").fetchone()
    assert data is not None
    assert start is not None
    engine = open_engine(server.set(database=name).render_as_string())
    log = Path(str(data[0]), "log")
    place = PostgresPlace(engine, log.parent, str(start[0]), log, log.stat().st_size)
    with engine.connect() as connection:
        connection.execute(text("CHECKPOINT"))
        place.baseline = place.disk(connection)
    yield place
    engine.dispose()
    with _administration(server) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def postgres_template(server: URL) -> str:
    """A database with our tables, to be copied."""
    name = f"template_{uuid.uuid4().hex}"
    with _administration(server) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    migrated(server.set(database=name).render_as_string())
    return name


def migrated(url: str) -> None:
    engine = open_engine(url)
    upgrade(engine)
    engine.dispose()


def _administration(url: URL) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(
        host=str(url.query["host"]), user=url.username, dbname=url.database, autocommit=True
    )


@contextmanager
def copied_database(engine: Engine, folder: Path) -> Iterator[str]:
    """The address of a copy of a database that nobody is connected to."""
    engine.dispose()
    if engine.dialect.name == "sqlite":
        path = Path(str(engine.url.database))
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, folder / file.name)
        yield f"sqlite:///{folder / path.name}"
        return
    name = f"copy_{uuid.uuid4().hex}"
    with _administration(engine.url.set(database="postgres")) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {engine.url.database}".encode())
        yield engine.url.set(database=name).render_as_string()
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
