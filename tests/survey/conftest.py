"""A migrated database in both systems, the server's secret, and an open tranche."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from survey import installation
from survey import pepper as peppers
from survey.pepper import Pepper
from survey.store import open_engine, upgrade
from tests.survey.municipality import Fieldwork, hold

AMOUNTS = {"skole": 4, "hage": 3, "hjem": 3}


def _migrated(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    yield from _migrated(database_url)


@pytest.fixture
def sqlite_engine(sqlite_url: str) -> Iterator[Engine]:
    yield from _migrated(sqlite_url)


@pytest.fixture
def postgres_engine(postgres_url: str) -> Iterator[Engine]:
    yield from _migrated(postgres_url)


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
