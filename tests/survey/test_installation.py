"""The installation: made once, found again, and nothing invented for what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from survey import installation, pepper, settings
from survey.installation import Demonstration, Installation
from survey.problem import Problem

pytestmark = pytest.mark.usefixtures("forgotten_installations")


@pytest.fixture
def here(data_directory: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Installation:
    monkeypatch.setenv("MEDVIRK_DATABASE_URL", database_url)
    return installation.initialise(data_directory, database_url)


def restarted() -> Installation:
    installation._opened.cache_clear()
    return installation.current()


def told() -> str:
    with pytest.raises(Problem) as raised:
        restarted()
    return raised.value.text_id


def test_made_once_and_found_again(here: Installation, data_directory: Path) -> None:
    assert installation.current() is here
    assert restarted().pepper == here.pepper
    assert here.keys == data_directory / "keys"
    assert here.demonstration is None


def test_initialising_again_changes_nothing(here: Installation, database_url: str) -> None:
    installation._opened.cache_clear()
    assert installation.initialise(here.folder, database_url).pepper == here.pepper


def test_nothing_there_is_told_and_nothing_made(data_directory: Path) -> None:
    assert told() == "problem-no-database"
    assert list(data_directory.iterdir()) == []


def test_a_lost_pepper_is_told_and_never_replaced(here: Installation, database_url: str) -> None:
    secret = here.folder / pepper.FILE_NAME
    kept = secret.read_bytes()
    secret.unlink()
    assert told() == "problem-no-pepper"
    with pytest.raises(Problem) as raised:
        installation.initialise(here.folder, database_url)
    assert raised.value.text_id == "problem-no-pepper"
    assert not secret.exists()
    secret.write_bytes(kept)
    assert restarted().pepper == here.pepper


def test_a_pepper_without_a_database_is_kept(data_directory: Path, sqlite_url: str) -> None:
    """Someone restores: first the file, then the database."""
    kept = pepper.create(data_directory)
    assert installation.initialise(data_directory, sqlite_url).pepper == kept


def test_a_newer_database_is_told(here: Installation, database_url: str) -> None:
    with here.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert told() == "problem-newer-database"
    with pytest.raises(Problem) as raised:
        installation.initialise(here.folder, database_url)
    assert raised.value.text_id == "problem-newer-database"


def test_the_secrets_are_not_shown(here: Installation) -> None:
    assert repr(here.pepper.secret) not in repr(here)


def test_the_demonstration_is_kept_beside_the_database(here: Installation) -> None:
    demonstration = Demonstration(("ABCD",), (("ou", "demo-ou", "passord æøå"),))
    installation.write_demonstration(here.folder, demonstration)
    assert installation.current().demonstration == demonstration


def test_the_data_lie_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEDVIRK_DATA", str(tmp_path))
    assert settings.data_folder() == tmp_path
    assert settings.database_url() == f"sqlite:///{tmp_path / 'medvirk.db'}"
    monkeypatch.setenv("MEDVIRK_DATABASE_URL", "postgresql://there/medvirk")
    assert settings.database_url() == "postgresql://there/medvirk"


def test_by_default_the_data_lie_in_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MEDVIRK_DATA")
    monkeypatch.chdir(tmp_path)
    assert settings.data_folder() == tmp_path / "data"


def test_the_public_address_has_no_slash_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.public_url() is None
    monkeypatch.setenv("MEDVIRK_PUBLIC_URL", "https://medvirk.example/")
    assert settings.public_url() == "https://medvirk.example"
