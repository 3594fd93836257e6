"""Taking a backup: one state, whole, for its owner alone, and without what it must not have."""

from __future__ import annotations

import json
import threading
import time
import tomllib
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from sqlmodel import select

from survey import VERSION, audit
from survey.backup import archive, take, taking
from survey.ballotbox import Outcome
from survey.installation import DEMONSTRATION_FILE
from survey.problem import Problem
from survey.store import SignIn, reading, rewrite_files, writing
from survey.store.tables import Account
from tests.survey.municipality import DURING, FULL, WHO, Fieldwork, hold
from tests.survey.replica import installed

PEOPLE = {"skole": 40, "hage": 20, "hjem": 20}


def rows(file: Path, table: str) -> list[list[Any]]:
    with ZipFile(file) as members:
        return [json.loads(line) for line in members.read(f"tables/{table}.jsonl").splitlines()]


def told(fieldwork: Fieldwork, file: Path) -> str:
    with pytest.raises(Problem) as raised:
        take(installed(fieldwork), file, WHO)
    assert raised.value.told()
    return raised.value.text_id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "medvirk.zip"


def test_the_file_is_whole_and_its_owner_s_alone(fieldwork: Fieldwork, file: Path) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    taken = take(installed(fieldwork), file, WHO)
    assert taken.keys_of == ()
    assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(file.parent.glob("*medvirk.zip*")) == [file]
    with ZipFile(file) as members:
        manifest = json.loads(members.read("manifest.json"))
        assert members.read("pepper") == fieldwork.pepper.secret
        assert {one.date_time[0] for one in members.infolist()} == {1980}
    assert manifest["medvirk"] == VERSION
    assert taken.rows == sum(table["rows"] for table in manifest["tables"])


def test_the_version_is_the_program_s() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


def test_no_physical_order_is_kept(fieldwork: Fieldwork, file: Path) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["skole"])
    take(installed(fieldwork), file, WHO)
    for table in ("code", "ballot"):
        keys = [b64decode(row[0]) for row in rows(file, table)]
        assert len(keys) > 3
        assert keys == sorted(keys)


def test_without_keys_unless_asked_and_then_the_log_says_so(
    fieldwork: Fieldwork, file: Path
) -> None:
    here = installed(fieldwork)
    take(here, file, WHO)
    key = fieldwork.key_file.read_bytes()
    with ZipFile(file) as members:
        assert not any(name.startswith("keys") for name in members.namelist())
        assert not any(key in members.read(name) for name in members.namelist())
    with reading(fieldwork.engine) as session:
        assert "key-copied" not in {one.action for one in audit.latest(session)}

    with_keys = file.with_name("keys.zip")
    assert take(here, with_keys, WHO, with_keys=True).keys_of == ("Våren 2026",)
    with ZipFile(with_keys) as members:
        assert members.read(f"keys/{fieldwork.key_file.name}") == key
    with reading(fieldwork.engine) as session:
        latest = audit.latest(session, 1)[0]
    assert (latest.action, latest.subject) == ("key-copied", "Våren 2026")


def test_a_demonstration_is_marked_and_nobody_stays_signed_in(
    fieldwork: Fieldwork, file: Path
) -> None:
    (fieldwork.keys.parent / DEMONSTRATION_FILE).write_text("{}", encoding="utf-8")
    with writing(fieldwork.engine) as session:
        session.add(Account(id="a", username="a", name="a", role="ou", password_hash="x"))
        session.flush()
        session.add(
            SignIn(
                token_digest="SIGNED-IN", account_id="a", signed_in_at=DURING, last_seen_at=DURING
            )
        )
    take(installed(fieldwork), file, WHO)
    with ZipFile(file) as members:
        assert members.read(DEMONSTRATION_FILE) == b"{}"
        assert not any(b"SIGNED-IN" in members.read(name) for name in members.namelist())


def test_no_file_is_written_over(fieldwork: Fieldwork, file: Path) -> None:
    file.write_text("dear", encoding="utf-8")
    assert told(fieldwork, file) == "problem-backup-exists"
    assert file.read_text(encoding="utf-8") == "dear"


def test_nor_one_that_came_meanwhile(
    fieldwork: Fieldwork, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = taking._add_keys

    def meanwhile(*arguments: Any) -> tuple[str, ...]:
        file.write_text("dear", encoding="utf-8")
        return real(*arguments)

    monkeypatch.setattr(taking, "_add_keys", meanwhile)
    assert told(fieldwork, file) == "problem-backup-exists"
    assert file.read_text(encoding="utf-8") == "dear"
    assert list(file.parent.glob(".medvirk*")) == []


def test_a_disk_without_hard_links_will_do(
    sqlite_fieldwork: Fieldwork, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refused)
    take(installed(sqlite_fieldwork), file, WHO)
    assert rows(file, "code")


def test_what_fails_leaves_no_file(
    fieldwork: Fieldwork, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(fieldwork, file.parent / "nowhere" / "a.zip") == "problem-backup-not-written"

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive.Writer, "finish", full)
    assert told(fieldwork, file) == "problem-backup-not-written"
    assert list(file.parent.glob("*medvirk.zip*")) == []


@pytest.fixture
def crowd(fieldwork: Fieldwork) -> Fieldwork:
    return hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, PEOPLE)


def test_codes_used_are_ballots_while_eight_at_once_answer(crowd: Fieldwork, file: Path) -> None:
    started, stop = threading.Barrier(9), threading.Event()

    def answer(some: list[str]) -> int:
        started.wait()
        counted = 0
        for one in some:
            if stop.is_set():
                break
            counted += crowd.answer(one) == Outcome.COUNTED
        return counted

    everybody = crowd.all_codes
    found = []
    with ThreadPoolExecutor(8) as pool:
        answering = [pool.submit(answer, everybody[start::8]) for start in range(8)]
        started.wait()
        number = 0
        while not all(one.done() for one in answering) or number == 0:
            number += 1
            one_file = file.with_name(f"{number}.zip")
            take(installed(crowd), one_file, WHO)
            of_tranche = [row for row in rows(one_file, "code") if row[1] == crowd.tranche_id]
            ballots = rows(one_file, "ballot")
            assert len(of_tranche) + len(ballots) == len(everybody)
            found.append(len(ballots))
        counted = sum(one.result() for one in answering)
    assert found == sorted(found)
    assert crowd.left() == (0, counted) == (0, len(everybody))


def test_a_rewriting_meanwhile_takes_no_rows_away(
    fieldwork: Fieldwork, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL shows tables emptied and refilled since the snapshot as empty."""
    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["skole"])
    real, rewriting = taking._add_table, threading.Event()

    def rewrite() -> None:
        rewriting.set()
        rewrite_files(fieldwork.engine)

    with ThreadPoolExecutor(1) as pool:

        def slowly(writer: Any, connection: Any, table: Any) -> dict[str, Any]:
            if not rewriting.is_set():
                pool.submit(rewrite)
                rewriting.wait()
                time.sleep(0.3)
            return real(writer, connection, table)

        monkeypatch.setattr(taking, "_add_table", slowly)
        take(installed(fieldwork), file, WHO)
    assert len(rows(file, "ballot")) == 4
    assert len(rows(file, "code")) == 6


def test_a_database_that_cannot_be_read_is_told(
    postgres_fieldwork: Fieldwork, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "_LOCK_SECONDS", 0.05)
    with writing(postgres_fieldwork.engine) as session:
        session.connection().exec_driver_sql("LOCK TABLE code IN ACCESS EXCLUSIVE MODE")
        assert told(postgres_fieldwork, file) == "problem-backup-not-taken"
        assert session.exec(select(Account)).first() is not None
    assert not file.exists()
