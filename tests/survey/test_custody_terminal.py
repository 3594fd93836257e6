"""The key ceremony and the sealing by two holders around one terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.pwhash import argon2id
from sqlalchemy import Engine
from sqlmodel import select

from survey import audit, custody, seal
from survey import tranche as tranches
from survey.__main__ import main
from survey.custody import key_holders, phrases, terminal
from survey.custody.key_holders import Cost
from survey.installation import Installation
from survey.pepper import Pepper
from survey.problem import Problem
from survey.store import AuditEntry, Tranche, reading, writing
from survey.texts import translator
from survey.tranche import State
from tests.survey.municipality import AFTER, BY_AREA, SOURCE, WHO, a_plan, decided, settle

say = translator("nb")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheapest = Cost(argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(key_holders, "COST", cheapest)


@pytest.fixture
def here(sqlite_engine: Engine, pepper: Pepper, data_directory: Path) -> Installation:
    return Installation(data_directory, sqlite_engine, pepper, None)


class People:
    """They sit at the terminal, read what it says and type what is in their hands."""

    def __init__(self, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys
        self.said = ""
        self.prompts: list[str] = []
        self.papers: list[str] = []
        self.answers: Iterator[str] = iter(())
        self.secrets: Iterator[str] | None = None
        patch.setattr("builtins.input", self.type)
        patch.setattr("getpass.getpass", self.whisper)
        patch.setattr(terminal, "_at_a_screen", lambda: True)

    def look(self) -> str:
        new = self.capsys.readouterr().out
        self.said += new
        return new

    def type(self, prompt: str) -> str:
        self.prompts.append(prompt)
        found = re.search(r"^    ([a-zæøå ]+)$", self.look(), re.MULTILINE)
        if found:
            self.papers.append(found[1])
        return next(self.answers, "")

    def whisper(self, prompt: str) -> str:
        self.prompts.append(prompt)
        self.look()
        if self.secrets is None:
            self.secrets = iter([self.papers[0], phrases.draw(), *self.papers[2:], *self.papers])
        return next(self.secrets)


@pytest.fixture
def people(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> People:
    return People(monkeypatch, capsys)


@pytest.fixture
def tranche_id(here: Installation) -> str:
    with writing(here.engine) as session:
        plan = a_plan(session, decided(session), custody=custody.KEY_HOLDERS)
        return tranches.plan(session, here.keys, plan, WHO).id


def row_of(here: Installation, tranche_id: str) -> Tranche:
    with reading(here.engine) as session:
        return session.get_one(Tranche, tranche_id)


def test_a_ceremony_and_a_sealing(here: Installation, tranche_id: str, people: People) -> None:
    people.answers = iter(["ja", "", "Tillitsvalgt", ""])
    terminal.hold_ceremony(here, tranche_id, say, audit.COMMAND_LINE)
    people.look()
    row = row_of(here, tranche_id)
    assert row.rehearsed
    assert row.key_holders == ["PSUs leder", "Tillitsvalgt", "Administrasjonen"]
    assert len(set(people.papers)) == 3
    # The screen is emptied after each, and the loss is said before and on each.
    assert people.said.count("\033[2J\033[3J") == 3
    assert people.said.count(say("keys-loss")) == 4
    assert people.said.index(say("keys-loss")) < people.said.index(people.papers[0])
    assert say("keys-one-wrong", office="Tillitsvalgt") in people.said
    assert all(people.said.count(phrase) == 1 for phrase in people.papers)
    with reading(here.engine) as session:
        subjects = " ".join(session.exec(select(AuditEntry.subject)))
    assert not any(phrase in subjects for phrase in people.papers)

    with writing(here.engine) as session:
        found = session.get_one(Tranche, tranche_id)
        tranches.open_for_answers(session, here.keys, found, WHO)
    people.secrets = iter(["", people.papers[1], people.papers[2]])
    unlocked = terminal.unlock(here, row_of(here, tranche_id), say)
    sealed = seal.seal(here.engine, here.keys, tranche_id, BY_AREA, AFTER, WHO, unlocked)
    assert sealed.counted == 0
    assert not custody.has_key(here.keys, row_of(here, tranche_id))


def test_mistyping_at_the_sealing_is_told(
    here: Installation, tranche_id: str, people: People
) -> None:
    people.answers = iter(["ja"])
    terminal.hold_ceremony(here, tranche_id, say, WHO)
    people.secrets = iter([people.papers[0], "helt feil qqqq", ""])
    with pytest.raises(Problem) as told:
        terminal.unlock(here, row_of(here, tranche_id), say)
    assert told.value.text_id == "problem-wrong-phrases"
    office = "Hovedverneombudet"
    errors = people.capsys.readouterr().err.splitlines()
    assert errors == [say("keys-misspelt", office=office, count=1, words="3")]


@pytest.mark.parametrize("answer", ["", "nei", "j"])
def test_nothing_is_made_unless_it_is_read(
    here: Installation, tranche_id: str, people: People, answer: str
) -> None:
    people.answers = iter([answer])
    with pytest.raises(Problem) as told:
        terminal.hold_ceremony(here, tranche_id, say, WHO)
    assert told.value.text_id == "problem-not-confirmed"
    assert row_of(here, tranche_id).public_key is None


def test_no_phrase_goes_into_a_file(here: Installation, tranche_id: str) -> None:
    with pytest.raises(Problem) as told:
        terminal.hold_ceremony(here, tranche_id, say, WHO)
    assert told.value.text_id == "problem-no-terminal"
    assert row_of(here, tranche_id).public_key is None


@pytest.fixture
def command(
    sqlite_engine: Engine, pepper: Pepper, forgotten_installations: None, tmp_path: Path
) -> Path:
    """The command line finds this database, and a questionnaire PSU has approved."""
    with writing(sqlite_engine) as session:
        settle(session)
        decided(session)
    sheet = tmp_path / "trivsel.yaml"
    sheet.write_text(SOURCE, encoding="utf-8")
    return sheet


def test_from_the_plan_to_the_seal_by_commands(
    command: Path, sqlite_engine: Engine, people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    times = ("--opens", "2026-03-01", "--closes", "2026-03-15")
    wanted = ("plan", str(command), "--title", "Våren", *times, "--custody", "key_holders")
    assert main(wanted) == 0
    out, err = capsys.readouterr()
    identity = out.strip()
    assert err.strip() == say("keys-terminal-next", tranche=identity)

    assert main(("open", identity)) == 1
    assert "prøvd dem" in capsys.readouterr().err
    people.answers = iter(["ja"])
    assert main(("keys", identity)) == 0
    assert main(("open", identity)) == 0
    with reading(sqlite_engine) as session:
        assert session.get_one(Tranche, identity).state == State.OPEN

    with writing(sqlite_engine) as session:
        row = session.get_one(Tranche, identity)
        row.closes_at = datetime.now(UTC) - timedelta(days=1)
        session.add(row)
    people.secrets = iter([people.papers[0], "", ""])
    assert main(("seal", identity)) == 1
    people.secrets = iter([people.papers[0], "", people.papers[2]])
    assert main(("seal", identity)) == 0
    with reading(sqlite_engine) as session:
        assert session.get_one(Tranche, identity).state == State.SEALED
    assert main(("open", identity)) == 1
    assert main(("keys", identity)) == 1
    assert main(("open", "unknown")) == 1
