"""Migrations end at the tables the program uses, and no database is mistaken for ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

from survey.problem import Problem
from survey.store import check_revision, is_empty, open_engine, upgrade


def told(check: object, engine: Engine) -> str:
    assert callable(check)
    with pytest.raises(Problem) as raised:
        check(engine)
    assert raised.value.told("nb")
    return raised.value.text_id


def run(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement))


def test_migrations_end_at_the_tables_of_the_program(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, SQLModel.metadata) == []


def test_an_up_to_date_database_is_fine_and_upgrading_again_too(engine: Engine) -> None:
    check_revision(engine)
    upgrade(engine)
    check_revision(engine)


def test_no_database_is_told_and_none_is_made(sqlite_url: str, data_directory: Path) -> None:
    engine = open_engine(sqlite_url)
    assert told(check_revision, engine) == "problem-no-database"
    assert list(data_directory.iterdir()) == []


def test_an_empty_database_is_told(database_url: str) -> None:
    engine = open_engine(database_url)
    assert is_empty(engine)
    assert told(check_revision, engine) == "problem-no-database"
    engine.dispose()


@pytest.mark.parametrize("step", [check_revision, upgrade])
def test_foreign_tables_are_left_alone(database_url: str, step: object) -> None:
    engine = open_engine(database_url)
    run(engine, "CREATE TABLE wordpress (id INTEGER)")
    assert told(step, engine) == "problem-foreign-database"
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["wordpress"]
    engine.dispose()


@pytest.mark.parametrize("step", [check_revision, upgrade])
def test_a_newer_database_is_left_alone(engine: Engine, step: object) -> None:
    run(engine, "UPDATE alembic_version SET version_num = '9999'")
    assert told(step, engine) == "problem-newer-database"


def test_an_older_database_is_told(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alembic.script.ScriptDirectory.get_current_head", lambda script: "later")
    assert told(check_revision, engine) == "problem-old-database"


@pytest.mark.parametrize("step", [check_revision, upgrade])
@pytest.mark.parametrize("address", ["nowhere", "directory", "text file"])
def test_what_cannot_be_reached_is_told(tmp_path: Path, step: object, address: str) -> None:
    (tmp_path / "text").write_text("This is no database. " * 100, encoding="utf-8")
    urls = {
        "nowhere": f"postgresql+psycopg:///medvirk?host={tmp_path}",
        "directory": f"sqlite:///{tmp_path}",
        "text file": f"sqlite:///{tmp_path / 'text'}",
    }
    engine = open_engine(urls[address])
    assert told(step, engine) == "problem-unreachable-database"
    engine.dispose()
