"""A migrated database in both systems, the server's secret, and an open tranche."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, make_url

from survey import installation
from survey import pepper as peppers
from survey.pepper import Pepper
from survey.store import open_engine, upgrade
from tests.conftest import administration
from tests.survey.municipality import Fieldwork, hold

AMOUNTS = {"skole": 4, "hage": 3, "hjem": 3}


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with all its tables, to be copied: that is faster than migrating."""
    path = tmp_path_factory.mktemp("template") / "medvirk.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: URL) -> str:
    """The same in PostgreSQL, by its name."""
    name = "template_medvirk"
    with administration(postgres_server) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    _migrate(postgres_server.set(database=name).render_as_string())
    return name


def _migrate(url: str) -> None:
    engine = open_engine(url)
    upgrade(engine)
    engine.dispose()


def _opened(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def engine(database_url: str, request: pytest.FixtureRequest) -> Engine:
    system = "sqlite" if database_url.startswith("sqlite") else "postgres"
    found: Engine = request.getfixturevalue(f"{system}_engine")
    return found


@pytest.fixture
def sqlite_engine(sqlite_url: str, sqlite_template: Path) -> Iterator[Engine]:
    shutil.copy(sqlite_template, str(make_url(sqlite_url).database))
    yield from _opened(sqlite_url)


@pytest.fixture
def postgres_engine(
    postgres_url: str, postgres_server: URL, postgres_template: str
) -> Iterator[Engine]:
    name = make_url(postgres_url).database
    with administration(postgres_server) as connection:
        connection.execute(f"DROP DATABASE {name}".encode())
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {postgres_template}".encode())
    yield from _opened(postgres_url)


@pytest.fixture
def pepper(data_directory: Path) -> Pepper:
    return peppers.create(data_directory)


@pytest.fixture
def keys(data_directory: Path) -> Path:
    return data_directory / "keys"


@pytest.fixture
def fieldwork(engine: Engine, pepper: Pepper, keys: Path) -> Fieldwork:
    """An open tranche with a few codes to each place where people work."""
    return hold(engine, pepper, keys, AMOUNTS)


@pytest.fixture
def sqlite_fieldwork(sqlite_engine: Engine, pepper: Pepper, keys: Path) -> Fieldwork:
    return hold(sqlite_engine, pepper, keys, AMOUNTS)


@pytest.fixture
def postgres_fieldwork(postgres_engine: Engine, pepper: Pepper, keys: Path) -> Fieldwork:
    return hold(postgres_engine, pepper, keys, AMOUNTS)


@pytest.fixture
def forgotten_installations(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close the connections of every installation that a test opens, and forget them."""
    opened: list[Engine] = []

    def remembered(url: str) -> Engine:
        opened.append(open_engine(url))
        return opened[-1]

    monkeypatch.setattr(installation, "open_engine", remembered)
    yield
    installation._opened.cache_clear()
    for engine in opened:
        engine.dispose()
