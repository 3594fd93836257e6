"""Empty databases of our own, made by copying."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.attack.place import (
    Place,
    migrated,
    postgres_place,
    postgres_template,
    sqlite_place,
)

NewPlace = Callable[[], AbstractContextManager[Place]]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("attack") / "template.db"
    migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_new(request: pytest.FixtureRequest) -> NewPlace:
    server = request.getfixturevalue("postgres_server")
    template = postgres_template(server)
    return lambda: postgres_place(server, template)


@pytest.fixture
def new_place(request: pytest.FixtureRequest, database: str, tmp_path: Path) -> NewPlace:
    """Each call gives an empty database in the system the test is about."""
    if database == "postgresql":
        new: NewPlace = request.getfixturevalue("postgres_new")
        return new
    template: Path = request.getfixturevalue("sqlite_template")
    return lambda: sqlite_place(template, tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def place(new_place: NewPlace) -> Iterator[Place]:
    with new_place() as one:
        yield one
