"""Custody of the box's private key: a file of its own, recognised, and destroyed."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine

from survey import ballotbox, custody, durable, installation
from survey import tranche as tranches
from survey.ballotbox import CodeStatus, Outcome
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Tranche, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.municipality import DURING, SOURCE, WHO, Fieldwork, a_plan, decided

SENSITIVE = SOURCE.replace("name: sier_fra, ", "name: sier_fra, sensitive: true, ")


def test_the_key_is_kept_for_its_owner_alone(keys: Path) -> None:
    public = custody.create_key(keys, "t")
    assert bytes(custody.load_key(keys, "t", public).public_key) == public
    assert keys.stat().st_mode & 0o777 == 0o700
    assert (keys / "t.key").stat().st_mode & 0o777 == 0o600


def test_a_key_is_never_overwritten(keys: Path) -> None:
    public = custody.create_key(keys, "t")
    with pytest.raises(FileExistsError):
        custody.create_key(keys, "t")
    custody.load_key(keys, "t", public)


@pytest.mark.parametrize("content", [None, b"", b"short", b"x" * 33])
def test_no_key_is_told(keys: Path, content: bytes | None) -> None:
    keys.mkdir()
    if content is not None:
        (keys / "t.key").write_bytes(content)
    with pytest.raises(Problem) as told:
        custody.load_key(keys, "t", b"p" * 32)
    assert told.value.text_id == "problem-no-key"


def test_the_key_of_another_box_is_told(keys: Path) -> None:
    public = custody.create_key(keys, "mine")
    custody.create_key(keys, "other")
    (keys / "other.key").rename(keys / "mine.key")
    with pytest.raises(Problem) as told:
        custody.load_key(keys, "mine", public)
    assert told.value.text_id == "problem-wrong-key"


@pytest.mark.parametrize("name", ["t.key", "t.holders.json"])
def test_destroying_overwrites_before_removing(keys: Path, name: str) -> None:
    durable.write_new(keys / name, b"secret")
    copy = keys / "same file by another name"
    copy.hardlink_to(keys / name)
    custody.destroy_key(keys, "t")
    assert not (keys / name).exists()
    assert copy.read_bytes() == bytes(6)


def test_a_destroyed_key_may_be_destroyed_again(keys: Path) -> None:
    custody.create_key(keys, "t")
    for _ in range(2):
        custody.destroy_key(keys, "t")


def test_many_may_destroy_at_once(keys: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        for number in range(50):
            name = f"t{number}"
            custody.create_key(keys, name)
            for done in [pool.submit(custody.destroy_key, keys, name) for _ in range(8)]:
                done.result()
    assert list(keys.iterdir()) == []


def test_a_file_is_replaced_whole_or_not_at_all(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = keys / "t.holders.json"
    durable.replace(path, b"first")
    durable.replace(path, b"second")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"second", 0o600)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("survey.durable.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        durable.replace(path, b"third")
    assert path.read_bytes() == b"second"
    assert list(keys.iterdir()) == [path]


def test_the_folder_may_be_elsewhere(
    sqlite_url: str, data_directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = installation.initialise(data_directory, sqlite_url)
    assert here.keys == data_directory / "keys"
    monkeypatch.setenv("MEDVIRK_KEYS", str(tmp_path / "locked away"))
    assert here.keys == tmp_path / "locked away"
    here.engine.dispose()
    installation._opened.cache_clear()


@pytest.mark.parametrize(
    ("source", "kind"), [(SOURCE, custody.KEY_FILE), (SENSITIVE, custody.KEY_HOLDERS)]
)
def test_sensitive_questions_are_for_key_holders_unless_said(
    engine: Engine, keys: Path, source: str, kind: str
) -> None:
    with writing(engine) as session:
        fingerprint = decided(session, loads(source))
        planned = tranches.plan(session, keys, a_plan(session, fingerprint), WHO)
        assert (planned.custody, planned.public_key is None) == (
            kind,
            kind == custody.KEY_HOLDERS,
        )
        for said in custody.KINDS:
            plan = a_plan(session, fingerprint, custody=said)
            assert tranches.plan(session, keys, plan, WHO).custody == said


def test_a_tranche_whose_key_file_is_gone_is_not_opened(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        planned = tranches.plan(session, keys, a_plan(session, decided(session)), WHO)
    custody.destroy_key(keys, planned.id)
    with reading(engine) as session, pytest.raises(Problem) as told:
        tranches.open_for_answers(session, keys, session.get_one(Tranche, planned.id), WHO)
    assert told.value.text_id == "problem-no-key"


def test_codes_of_a_box_without_its_key_are_refused(fieldwork: Fieldwork) -> None:
    """As after restoring a database from before the sealing."""
    code = fieldwork.all_codes[0]
    ticket = fieldwork.ticket(code)
    custody.destroy_key(fieldwork.keys, fieldwork.tranche_id)
    with reading(fieldwork.engine) as session:
        found = ballotbox.check_code(session, fieldwork.pepper, fieldwork.keys, code, DURING)
    assert found.status == CodeStatus.NO_KEY
    assert fieldwork.submit(ticket).outcome == Outcome.NO_KEY
    assert fieldwork.left() == (10, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_respondents_are_told_who_has_the_key(fieldwork: Fieldwork, language: str) -> None:
    say, row = translator(language), fieldwork.row
    assert custody.told(say, row) == say("custody-told-key-file")
    row.custody = custody.KEY_HOLDERS
    assert custody.told(say, row) == say("keys-wanted")
    row.key_holders = ["Anne", "Bo", "Cecilie"]
    assert all(office in custody.told(say, row) for office in row.key_holders)


def test_keys_drawn_anew_have_another_mark(fieldwork: Fieldwork) -> None:
    row = fieldwork.row
    first = custody.mark(row)
    assert re.fullmatch(r"[0-9a-f]{4}(-[0-9a-f]{4}){3}", first)
    row.public_key = bytes(32)
    assert custody.mark(row) != first
    row.custody, row.key_holders = custody.KEY_HOLDERS, ["Anne", "Bo", "Cecilie"]
    assert custody.mark(row) in custody.told(translator("nb"), row)
    row.public_key = None
    assert custody.mark(row) == ""
