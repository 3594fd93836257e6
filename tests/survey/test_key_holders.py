"""Three holders, any two of whom open the box; one alone, or another file, never does."""

from __future__ import annotations

import contextlib
import json
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.pwhash import argon2id
from sqlalchemy import Engine
from sqlmodel import select

from survey import ballotbox, custody, seal
from survey import tranche as tranches
from survey.ballotbox import CodeStatus, Outcome
from survey.custody import ceremony, key_holders, phrases
from survey.custody.key_holders import PAIRS, Cost
from survey.pepper import Pepper
from survey.problem import Problem
from survey.store import AuditEntry, Tranche, reading, writing
from survey.tranche import State
from tests.survey.municipality import (
    AFTER,
    BY_AREA,
    CLOSES,
    DURING,
    FULL,
    WHO,
    Fieldwork,
    a_plan,
    decided,
    stored,
)

OFFICES = ("PSUs leder", "Hovedverneombudet", "Administrasjonen")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheapest = Cost(argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(key_holders, "COST", cheapest)


class Box:
    """A planned tranche for key holders, and what may be done with it."""

    def __init__(self, engine: Engine, pepper: Pepper, keys: Path) -> None:
        self.engine, self.pepper, self.keys = engine, pepper, keys
        with writing(engine) as session:
            plan = a_plan(session, decided(session), custody=custody.KEY_HOLDERS)
            self.id = tranches.plan(session, keys, plan, WHO).id

    @property
    def file(self) -> Path:
        return key_holders.path_of(self.keys, self.id)

    @property
    def row(self) -> Tranche:
        with reading(self.engine) as session:
            return session.get_one(Tranche, self.id)

    def draw(self, offices: tuple[str, ...] = OFFICES) -> tuple[str, ...]:
        return ceremony.draw_keys(self.engine, self.keys, self.id, offices, WHO)

    def rehearse(self, *typed: str) -> tuple[int, ...]:
        return ceremony.rehearse(self.engine, self.keys, self.id, typed, WHO)

    def open(self) -> None:
        with writing(self.engine) as session:
            row = session.get_one(Tranche, self.id)
            tranches.open_for_answers(session, self.keys, row, WHO)

    def ready(self) -> tuple[str, ...]:
        drawn = self.draw()
        assert self.rehearse(*drawn) == ()
        return drawn

    def held(self, codes: int = 3) -> tuple[Fieldwork, tuple[str, ...]]:
        """Open, with ballots of ``skole`` in it."""
        drawn = self.ready()
        self.open()
        with writing(self.engine) as session:
            row = session.get_one(Tranche, self.id)
            issued = tranches.issue_codes(session, self.pepper, row, {"skole": codes}, WHO)
        work = Fieldwork(self.engine, self.pepper, self.keys, self.id, issued)
        work.answer_all((code, FULL) for code in work.all_codes[:-1])
        return work, drawn

    def unlock(self, typed: dict[int, str]) -> PrivateKey:
        return key_holders.unlock(self.keys, self.row, typed)

    def seal(self, unlocked: PrivateKey | None) -> seal.Sealed:
        return seal.seal(self.engine, self.keys, self.id, BY_AREA, AFTER, WHO, unlocked)


@pytest.fixture
def box(engine: Engine, pepper: Pepper, keys: Path) -> Box:
    return Box(engine, pepper, keys)


@pytest.fixture
def sqlite_box(sqlite_engine: Engine, pepper: Pepper, keys: Path) -> Box:
    return Box(sqlite_engine, pepper, keys)


def refused(does: Callable[..., object], *given: object) -> str:
    with pytest.raises(Problem) as told:
        does(*given)
    return told.value.text_id


# The passphrases.


def test_a_passphrase_is_worth_77_random_bits() -> None:
    assert len(set(phrases.words())) ** phrases.length() >= 2**77
    assert len(set(phrases.words())) ** (phrases.length() - 1) < 2**77
    drawn = {phrases.draw() for _ in range(100)}
    assert len(drawn) == 100
    assert {len(one.split()) for one in drawn} == {phrases.length()}
    assert all(set(one) <= set("abcdefghijklmnopqrstuvwxyzæøå ") for one in drawn)


@given(st.data())
def test_a_passphrase_survives_keyboards_and_telephones(data: st.DataObject) -> None:
    drawn = phrases.draw()
    spaces = st.sampled_from([" ", "  ", "\t", "-", " - ", "\u00a0", "\n"])
    typed = "".join(word + data.draw(spaces) for word in drawn.split())
    for mangled in (typed, typed.upper(), typed.title(), f"  {typed}"):
        assert phrases.normalised(mangled) == drawn
    assert phrases.normalised(drawn.replace("å", "a\u030a").replace("Å", "A\u030a")) == drawn
    assert phrases.misspelt(typed) == []


def test_a_word_that_is_not_in_the_list_is_found() -> None:
    first, second, third, *rest = phrases.draw().split()
    assert phrases.misspelt(" ".join([first, f"{second}q", third, *rest])) == [2]
    assert phrases.misspelt("") == []


# The file.


def test_every_pair_opens_and_nothing_less(box: Box) -> None:
    drawn = box.draw()
    for pair in PAIRS:
        key = box.unlock({number: drawn[number] for number in pair})
        assert bytes(key.public_key) == box.row.public_key
    for number in range(3):
        one = {number: drawn[number]}
        assert key_holders.opened(box.keys, box.row, one) == {}
        assert refused(box.unlock, one) == "problem-two-phrases"


def test_the_same_phrase_twice_is_not_two_holders(box: Box) -> None:
    drawn = box.draw()
    for pair in PAIRS:
        for phrase in drawn:
            both = dict.fromkeys(pair, phrase)
            assert refused(box.unlock, both) == "problem-wrong-phrases"


def test_a_wrong_phrase_does_not_open_and_a_third_helps(box: Box) -> None:
    drawn = box.draw()
    wrong = {0: drawn[0], 1: phrases.draw()}
    assert refused(box.unlock, wrong) == "problem-wrong-phrases"
    assert bytes(box.unlock(wrong | {2: drawn[2]}).public_key) == box.row.public_key
    swapped = {0: drawn[1], 1: drawn[0]}
    assert refused(box.unlock, swapped) == "problem-wrong-phrases"
    assert refused(box.unlock, {0: drawn[0], 1: "  "}) == "problem-two-phrases"


def test_the_file_is_for_its_owner_alone(sqlite_box: Box) -> None:
    sqlite_box.draw()
    assert sqlite_box.file.stat().st_mode & 0o777 == 0o600
    assert sqlite_box.keys.stat().st_mode & 0o777 == 0o700
    assert list(sqlite_box.keys.iterdir()) == [sqlite_box.file]


def _leaves(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inside = content.items() if isinstance(content, dict) else enumerate(content)
    for name, value in inside:
        if isinstance(value, dict | list):
            yield from _leaves(value, (*path, name))
        else:
            yield (*path, name)


def _changed(content: Any, path: tuple[Any, ...]) -> str:
    copy = json.loads(json.dumps(content))
    inner = copy
    for name in path[:-1]:
        inner = inner[name]
    value = inner[path[-1]]
    if isinstance(value, int):
        inner[path[-1]] = value + 1
    else:
        inner[path[-1]] = ("0" if value[0] != "0" else "1") + value[1:]
    return json.dumps(copy)


def test_no_value_of_the_file_may_be_changed(sqlite_box: Box) -> None:
    drawn = dict(enumerate(sqlite_box.draw()))
    content = json.loads(sqlite_box.file.read_bytes())
    untouched = set(PAIRS)
    paths = list(_leaves(content))
    assert len(paths) == 1 + 1 + 1 + 2 + 3 + 3 * 3
    for path in paths:
        sqlite_box.file.write_text(_changed(content, path), encoding="utf-8")
        with contextlib.suppress(Problem):
            assert set(key_holders.opened(sqlite_box.keys, sqlite_box.row, drawn)) < untouched


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b"null",
        b'{"version": 1, "public_key": "00", "tranche": "x"}',
        b'{"version": 1, "public_key": 3}',
    ],
)
def test_a_file_that_is_none_is_told(sqlite_box: Box, content: bytes) -> None:
    drawn = dict(enumerate(sqlite_box.draw()))
    sqlite_box.file.write_bytes(content)
    assert refused(sqlite_box.unlock, drawn) == "problem-no-key"
    sqlite_box.file.unlink()
    assert refused(sqlite_box.unlock, drawn) == "problem-no-key"


@pytest.mark.parametrize(
    "cost",
    [
        {"operations": 0, "memory": argon2id.MEMLIMIT_MIN},
        {"operations": 1, "memory": 2 * argon2id.MEMLIMIT_SENSITIVE},
        {"operations": 10**9, "memory": argon2id.MEMLIMIT_MIN},
        {"operations": 1},
    ],
)
def test_no_file_makes_the_server_work_itself_to_death(
    sqlite_box: Box, cost: dict[str, int]
) -> None:
    drawn = dict(enumerate(sqlite_box.draw()))
    content = json.loads(sqlite_box.file.read_bytes()) | {"argon2id": cost}
    sqlite_box.file.write_text(json.dumps(content), encoding="utf-8")
    assert refused(sqlite_box.unlock, drawn) == "problem-no-key"


def test_the_file_of_another_tranche_is_told_even_when_made_up(box: Box) -> None:
    other = Box(box.engine, box.pepper, box.keys)
    mine, theirs = dict(enumerate(box.draw())), dict(enumerate(other.draw()))
    box.file.write_bytes(other.file.read_bytes())
    for typed in (mine, theirs):
        assert refused(box.unlock, typed) == "problem-wrong-key"
    row = box.row
    assert row.public_key is not None
    names = {"tranche": box.id, "public_key": row.public_key.hex()}
    content = json.loads(box.file.read_bytes()) | names
    box.file.write_text(json.dumps(content), encoding="utf-8")
    for typed in (mine, theirs):
        assert refused(box.unlock, typed) == "problem-wrong-phrases"


def test_pairs_may_not_change_places(sqlite_box: Box) -> None:
    drawn = sqlite_box.draw()
    content = json.loads(sqlite_box.file.read_bytes())
    first, second, third = content["pairs"]
    first["locked"], second["locked"] = second["locked"], first["locked"]
    sqlite_box.file.write_text(json.dumps(content), encoding="utf-8")
    found = key_holders.opened(sqlite_box.keys, sqlite_box.row, dict(enumerate(drawn)))
    assert set(found) == {tuple(third["holders"])}


def test_the_real_cost_is_libsodiums_moderate_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert Cost(argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE) == key_holders.COST


# The ceremony.


def test_planning_makes_no_key(box: Box) -> None:
    row = box.row
    assert (row.custody, row.public_key, row.key_holders, row.rehearsed) == (
        custody.KEY_HOLDERS,
        None,
        [],
        False,
    )
    assert not box.keys.exists()
    assert not custody.has_key(box.keys, row)
    assert refused(box.open) == "problem-not-rehearsed"


def test_it_opens_only_after_a_rehearsal(box: Box) -> None:
    drawn = box.draw()
    assert refused(box.open) == "problem-not-rehearsed"
    assert box.rehearse(*drawn) == ()
    assert box.row.rehearsed
    box.open()
    assert box.row.state == State.OPEN
    with reading(box.engine) as session:
        said = list(session.exec(select(AuditEntry.action)))
    assert said.count("keys-drawn") == said.count("keys-rehearsed") == 1


def test_a_rehearsal_tells_who_mistyped(box: Box) -> None:
    drawn = box.draw()
    for number in range(3):
        typed = list(drawn)
        typed[number] += "x"
        assert box.rehearse(*typed) == (number,)
    for pair in combinations(range(3), 2):
        typed = [phrases.draw() if number in pair else drawn[number] for number in range(3)]
        assert box.rehearse(*typed) == (0, 1, 2)
    assert not box.row.rehearsed
    assert refused(box.open) == "problem-not-rehearsed"
    assert box.rehearse(*(one.upper() for one in drawn)) == ()


def test_starting_over_makes_the_earlier_phrases_worthless(box: Box) -> None:
    before, public = box.ready(), box.row.public_key
    after = box.draw(("A", "B", "C"))
    row = box.row
    assert row.public_key != public
    assert (row.key_holders, row.rehearsed) == (["A", "B", "C"], False)
    assert refused(box.open) == "problem-not-rehearsed"
    assert box.rehearse(*before) == (0, 1, 2)
    assert box.rehearse(*after) == ()


def test_an_opened_tranche_keeps_its_keys(box: Box) -> None:
    drawn = box.ready()
    box.open()
    before = box.file.read_bytes()
    assert refused(box.draw) == "problem-not-planned"
    assert refused(box.rehearse, *drawn) == "problem-not-planned"
    assert box.file.read_bytes() == before


def test_it_does_not_open_without_its_file(box: Box) -> None:
    box.ready()
    content = box.file.read_bytes()
    box.file.unlink()
    assert refused(box.open) == "problem-no-key"
    # As after a power cut between a new file and the database.
    box.file.write_bytes(key_holders.draw(box.id).locked)
    assert refused(box.open) == "problem-wrong-key"
    box.file.write_bytes(content)
    box.open()


def test_a_damaged_pair_is_found_in_the_rehearsal(box: Box) -> None:
    drawn = box.draw()
    content = json.loads(box.file.read_bytes())
    content["pairs"][1]["locked"] = content["pairs"][0]["locked"]
    box.file.write_text(json.dumps(content), encoding="utf-8")
    assert refused(box.rehearse, *drawn) == "problem-damaged-keys"
    assert not box.row.rehearsed


def test_keys_made_by_others_meanwhile_are_told(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = box.draw()
    real = key_holders.opened

    def slow(*arguments: Any) -> object:
        found = real(*arguments)
        box.draw()
        return found

    monkeypatch.setattr(key_holders, "opened", slow)
    assert refused(box.rehearse, *drawn) == "problem-keys-changed"
    assert not box.row.rehearsed


def test_ceremonies_at_once_leave_one_whole_set_of_keys(box: Box) -> None:
    drawn: list[tuple[str, ...]] = []
    hands = [threading.Thread(target=lambda: drawn.append(box.draw())) for _ in range(4)]
    for one in hands:
        one.start()
    for one in hands:
        one.join()
    assert sorted(box.rehearse(*one) for one in drawn) == [(), *[(0, 1, 2)] * 3]


@pytest.mark.parametrize(
    "offices",
    [
        ("A", "B", ""),
        ("A", "B", "  "),
        ("A", "B", "a "),
        ("A", "B"),
        ("A", "B", "C" * 61),
        ("A", "B", "C\x00"),
    ],
)
def test_three_different_offices_are_needed(sqlite_box: Box, offices: tuple[str, ...]) -> None:
    assert refused(sqlite_box.draw, offices) == "problem-three-offices"
    assert not sqlite_box.keys.exists()


def test_a_tranche_with_a_key_file_has_no_ceremony(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        plan = a_plan(session, decided(session), custody=custody.KEY_FILE)
        planned = tranches.plan(session, fieldwork.keys, plan, WHO)
        assert ceremony.waiting(session) == []
    for identity, wanted in (
        (planned.id, "problem-no-key-holders"),
        (fieldwork.tranche_id, "problem-not-planned"),
        ("unknown", "problem-unknown-tranche"),
    ):
        given = (fieldwork.engine, fieldwork.keys, identity, OFFICES, WHO)
        assert refused(ceremony.draw_keys, *given) == wanted


# Sealing.


@pytest.mark.parametrize("pair", PAIRS)
def test_any_two_seal(box: Box, pair: tuple[int, int]) -> None:
    work, drawn = box.held()
    assert box.seal(box.unlock({number: drawn[number] for number in pair})).counted == 2
    assert not box.file.exists()
    assert work.left() == (0, 0)
    assert refused(box.unlock, dict(enumerate(drawn))) == "problem-no-key"


def test_without_the_phrases_nothing_is_sealed_and_nothing_is_changed(box: Box) -> None:
    work, _ = box.held()
    assert refused(box.seal, None) == "problem-two-phrases"
    assert refused(box.seal, PrivateKey.generate()) == "problem-wrong-phrases"
    assert (work.row.state, work.left()) == (State.OPEN, (1, 2))
    assert box.file.exists()


def test_a_sealing_that_has_counted_is_finished_without_phrases(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, drawn = box.held()
    unlocked = box.unlock({0: drawn[0], 2: drawn[2]})

    def crash(_: object) -> None:
        raise OSError("the power goes")

    with monkeypatch.context() as patch:
        patch.setattr(seal, "rewrite_files", crash)
        with pytest.raises(OSError, match="power"):
            box.seal(unlocked)
    assert box.row.state == State.COUNTED
    assert box.file.exists()
    assert not seal.wants_passphrases(box.row, AFTER)
    assert box.seal(None).counted == 2
    assert not box.file.exists()


def test_a_sealing_that_stopped_before_the_count_wants_the_phrases_again(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, drawn = box.held()

    def crash(*_: object) -> None:
        raise OSError("the power goes")

    with monkeypatch.context() as patch:
        patch.setattr(seal, "_count", crash)
        with pytest.raises(OSError, match="power"):
            box.seal(box.unlock(dict(enumerate(drawn))))
    assert box.row.state == State.SEALING
    assert seal.wants_passphrases(box.row, AFTER)
    assert refused(box.seal, None) == "problem-two-phrases"
    assert box.seal(box.unlock(dict(enumerate(drawn)))).counted == 2


def test_phrases_are_wanted_only_when_it_is_time(box: Box) -> None:
    assert refused(seal.wants_passphrases, box.row, AFTER) == "problem-never-opened"
    box.ready()
    box.open()
    early = CLOSES + timedelta(minutes=1)
    assert refused(seal.wants_passphrases, box.row, early) == "problem-still-open"
    assert seal.wants_passphrases(box.row, AFTER)


# What is nowhere.


def test_no_phrase_and_no_private_key_is_ever_on_disk_or_in_a_log(
    box: Box, data_directory: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    work, drawn = box.held()
    unlocked = box.unlock(dict(enumerate(drawn)))
    secrets = [bytes(unlocked), bytes(unlocked).hex().encode()]
    secrets += [phrase.encode() for phrase in drawn]
    secrets += [" ".join(phrase.split()[:2]).encode() for phrase in drawn]

    def search() -> None:
        places = [stored(box.engine), caplog.text.encode()]
        places += [file.read_bytes() for file in data_directory.rglob("*") if file.is_file()]
        assert not any(secret in place for secret in secrets for place in places)

    search()
    with pytest.raises(Problem):
        box.unlock({0: drawn[0], 1: drawn[2]})
    work.answer(work.all_codes[-1])
    box.seal(unlocked)
    search()
    assert repr(key_holders.draw("x")).startswith("<survey.custody.key_holders.Drawn object")


# A box that nobody can open.


def _status(work: Fieldwork) -> CodeStatus:
    with reading(work.engine) as session:
        code = work.all_codes[-1]
        return ballotbox.check_code(session, work.pepper, work.keys, code, DURING).status


def test_codes_of_a_box_without_key_holders_keys_are_refused(box: Box) -> None:
    work, _ = box.held()
    assert _status(work) == CodeStatus.READY
    assert custody.has_key(box.keys, box.row)
    content = box.file.read_bytes()
    box.file.unlink()
    assert not custody.has_key(box.keys, box.row)
    assert _status(work) == CodeStatus.NO_KEY
    before = work.left()
    assert work.answer(work.all_codes[-1]) == Outcome.NO_KEY
    assert work.left() == before
    box.file.write_bytes(content)
    assert work.answer(work.all_codes[-1]) == Outcome.COUNTED
