"""Sealing: what was handed in is what is counted, and nothing else is left."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey, PublicKey, SealedBox
from scipy.stats import spearmanr
from sqlalchemy import Engine, insert, text
from sqlmodel import Session, col, select, update

from survey import ballot, code, custody
from survey.pepper import Pepper
from survey.problem import Problem
from survey.seal import Chosen, Gate, Sealed
from survey.store import (
    Answer,
    AuditEntry,
    Ballot,
    Response,
    Tranche,
    TrancheUnit,
    open_engine,
    reading,
    upgrade,
    writing,
)
from survey.tally import Count
from survey.tranche import State
from tests.survey.municipality import (
    AFTER,
    DURING,
    FULL,
    INSTANT,
    Fieldwork,
    Raw,
    hold,
    nothing_told,
    stored,
)


def told(fieldwork: Fieldwork, now: datetime = AFTER) -> str:
    with pytest.raises(Problem) as raised:
        fieldwork.seal(now)
    return raised.value.text_id


def rows(engine: Engine, order: str = "") -> list[str]:
    """The written answers, in the order the database lays them out."""
    with engine.connect() as connection:
        query = text(f"SELECT text FROM answer WHERE question = 'mer' {order}")
        return list(connection.execute(query).scalars())


def test_what_was_handed_in_is_counted_by_atom(fieldwork: Fieldwork) -> None:
    skole, hage, hjem = (fieldwork.codes[unit] for unit in ("skole", "hage", "hjem"))
    fieldwork.answer_all(
        [
            (skole[0], FULL),
            (skole[1], {"tillit": "enig", "sier_fra": "ja", "hindre": ["leder"]}),
            (hage[0], {"tillit": "vet_ikke", "sier_fra": "nei"}),
            (hjem[0], {}),
        ]
    )
    assert fieldwork.seal() == Sealed(counted=4, spoiled=0)
    assert fieldwork.tallies() == {
        ("nord", "tillit"): Count(3, 3, 3, {"enig": 2, "vet_ikke": 1}),
        ("nord", "sier_fra"): Count(3, 3, 3, {"nei": 2, "ja": 1}),
        ("nord", "hindre"): Count(3, 2, 1, {"tid": 1, "leder": 1}),
        ("nord", "mer"): Count(3, 3, 1, {}),
        ("sor", "tillit"): Count(1, 1, 0, {}),
        ("sor", "sier_fra"): Count(1, 1, 0, {}),
        ("sor", "hindre"): Count(1, 0, 0, {}),
        ("sor", "mer"): Count(1, 1, 0, {}),
    }


def test_codes_ballots_and_key_are_gone(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    fieldwork.submit(ticket)
    with reading(fieldwork.engine) as session:
        sealed = session.exec(select(Ballot.sealed)).one()
    macs = [code.mac(fieldwork.pepper, one) for one in fieldwork.all_codes]
    before = stored(fieldwork.engine)
    assert sealed in before
    assert ticket.ballot_id in before
    assert macs[-1] in before

    fieldwork.seal()
    assert fieldwork.left() == (0, 0)
    assert fieldwork.row.state == State.SEALED
    assert not fieldwork.key_file.exists()
    after = stored(fieldwork.engine)
    assert ticket.ballot_id not in after
    assert not any(mac in after for mac in macs)
    # Any stretch of the ballot, since a page may cut it in two.
    assert not any(sealed[at : at + 16] in after for at in range(0, len(sealed) - 16, 16))


def test_postgresql_keeps_no_dead_rows_even_for_an_older_snapshot(
    postgres_fieldwork: Fieldwork,
) -> None:
    fieldwork = postgres_fieldwork
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    snapshot = fieldwork.engine.connect().execution_options(isolation_level="REPEATABLE READ")
    with snapshot, fieldwork.engine.connect() as connection:
        snapshot.execute(text("SELECT count(*) FROM account"))
        fieldwork.seal()
        for table in ("code", "ballot"):
            size = text(f"SELECT pg_table_size('{table}') - pg_table_size('unit_alias')")
            assert connection.execute(size).scalar_one() <= 8192


def test_a_unit_of_its_own_atom_is_all_that_is_kept(fieldwork: Fieldwork) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    fieldwork.seal()
    with reading(fieldwork.engine) as session:
        atoms = session.exec(select(Response.atom_id)).all()
    assert sorted(atoms) == ["nord"] * 7 + ["sor"] * 3
    assert set(Response.model_fields) == {"id", "tranche_id", "atom_id"}


def test_the_atoms_are_chosen_by_counts_alone(fieldwork: Fieldwork) -> None:
    seen: list[tuple[set[str], dict[str, int]]] = []

    def choose(
        _session: Session, row: Tranche, units: Sequence[TrancheUnit], valid: Mapping[str, int]
    ) -> Chosen:
        assert row.id == fieldwork.tranche_id
        seen.append(({unit.unit_id for unit in units}, dict(valid)))
        return Chosen(frozenset({"alle"}), dict.fromkeys(seen[-1][0], "alle"))

    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["hage"])
    fieldwork.seal(gate=Gate(choose, nothing_told))
    assert seen == [({"alle", "nord", "sor", "skole", "hage", "hjem"}, {"hage": 3})]
    assert {atom for atom, _ in fieldwork.tallies()} == {"alle"}
    with reading(fieldwork.engine) as session:
        published = select(TrancheUnit.unit_id).where(col(TrancheUnit.published))
        assert session.exec(published).all() == ["alle"]


def test_a_tranche_nobody_answered_can_be_sealed(fieldwork: Fieldwork) -> None:
    assert fieldwork.seal() == Sealed(counted=0, spoiled=0)
    assert fieldwork.tallies() == {}
    assert fieldwork.left() == (0, 0)


def test_not_before_closing_and_grace(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    assert told(fieldwork, AFTER - INSTANT) == "problem-still-open"
    assert fieldwork.row.state == State.OPEN
    assert fieldwork.left() == (9, 1)
    assert fieldwork.seal(AFTER).counted == 1


def test_not_twice(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    fieldwork.seal()
    tallies = fieldwork.tallies()
    assert told(fieldwork) == "problem-already-sealed"
    assert fieldwork.tallies() == tallies


def test_not_what_is_unknown_or_was_never_opened(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        session.exec(update(Tranche).values(state=State.PLANNED))
    assert told(fieldwork) == "problem-never-opened"
    fieldwork.tranche_id = "unknown"
    assert told(fieldwork) == "problem-unknown-tranche"


@pytest.mark.parametrize(
    ("wrong", "problem"), [(None, "problem-no-key"), (b"w" * 32, "problem-wrong-key")]
)
def test_without_the_right_key_nothing_changes(
    fieldwork: Fieldwork, wrong: bytes | None, problem: str
) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    right = fieldwork.key_file.read_bytes()
    if wrong is None:
        fieldwork.key_file.unlink()
    else:
        fieldwork.key_file.write_bytes(wrong)
    before = stored(fieldwork.engine)
    assert told(fieldwork) == problem
    assert fieldwork.row.state == State.OPEN
    assert stored(fieldwork.engine) == before
    if wrong is not None:
        assert fieldwork.key_file.read_bytes() == wrong
    fieldwork.key_file.write_bytes(right)
    assert fieldwork.seal().counted == 1


def spoil(fieldwork: Fieldwork, sealed: bytes) -> None:
    values = {"id": random.randbytes(16), "tranche_id": fieldwork.tranche_id, "sealed": sealed}
    with writing(fieldwork.engine) as session:
        session.execute(insert(Ballot), values)


def written(fieldwork: Fieldwork, tranche_id: str, unit_id: str, answers: object) -> bytes:
    row = fieldwork.row
    return ballot.encrypt(fieldwork.public_key, row.ballot_size, tranche_id, unit_id, answers)  # type: ignore[arg-type]


def test_spoiled_ballots_are_counted_as_such_and_nothing_is_lost(fieldwork: Fieldwork) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["hage"])
    here, box = fieldwork.tranche_id, SealedBox(PublicKey(fieldwork.public_key))
    another = SealedBox(PrivateKey.generate().public_key)
    for sealed in (
        b"",
        b"damaged",
        another.encrypt(b"for another box"),
        box.encrypt(b"not padded, not JSON"),
        written(fieldwork, "another tranche", "hage", FULL),
        written(fieldwork, here, "no such unit", FULL),
        written(fieldwork, here, "hage", {"tillit": "forged"}),
        written(fieldwork, here, "hage", {"hindre": ["ingenting", "tid"], "sier_fra": "nei"}),
        written(fieldwork, here, "hage", {"unknown": "x"}),
        written(fieldwork, here, "hage", {"tillit": {"a": ["b"]}}),
    ):
        spoil(fieldwork, sealed)
    assert fieldwork.seal() == Sealed(counted=3, spoiled=10)
    assert fieldwork.row.spoiled_ballots == 10
    assert fieldwork.tallies()["nord", "tillit"] == Count(3, 3, 3, {"enig": 3})


def test_other_tranches_are_left_alone(fieldwork: Fieldwork) -> None:
    other = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"skole": 3, "hjem": 1})
    ticket = other.ticket(other.codes["skole"][0])
    other.submit(ticket, {"tillit": "uenig"})
    fieldwork.answer(fieldwork.codes["skole"][0])
    fieldwork.seal()
    assert other.left() == (3, 1)
    assert other.row.state == State.OPEN
    assert other.key_file.exists()
    assert other.submit(ticket).outcome == "counted"
    assert other.answer(other.codes["hjem"][0]) == "counted"
    assert other.seal() == Sealed(counted=2, spoiled=0)
    assert other.tallies()["nord", "tillit"] == Count(1, 1, 1, {"uenig": 1})
    assert fieldwork.tallies()["nord", "tillit"] == Count(1, 1, 1, {"enig": 1})


def test_more_ballots_than_are_opened_at_a_time(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("survey.seal._CHUNK", 3)
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    assert fieldwork.seal() == Sealed(counted=10, spoiled=0)
    assert fieldwork.tallies()["nord", "hindre"] == Count(7, 7, 7, {"tid": 7, "leder": 7})


def test_the_order_of_answering_is_lost(engine: Engine, pepper: Pepper, keys: Path) -> None:
    people = 200
    fieldwork = hold(engine, pepper, keys, {"hage": people})
    sheets: list[tuple[str, Raw]] = [
        (one, {"mer": f"{number:03}"}) for number, one in enumerate(fieldwork.all_codes)
    ]
    fieldwork.answer_all(sheets)
    fieldwork.seal()
    orders = [""] if engine.dialect.name == "sqlite" else ["", "ORDER BY ctid"]
    for order in [*orders, "ORDER BY response_id"]:
        found = [int(one) for one in rows(engine, order)]
        assert sorted(found) == list(range(people))
        # By chance beyond 0.4 once in a hundred million.
        assert abs(spearmanr(found, range(people)).statistic) < 0.4


def test_postgresql_stores_the_answers_in_one_transaction(postgres_fieldwork: Fieldwork) -> None:
    fieldwork = postgres_fieldwork
    for one in fieldwork.all_codes:
        fieldwork.answer(one)
    fieldwork.seal()
    with fieldwork.engine.connect() as connection:
        for table in ("response", "answer"):
            found = connection.execute(text(f"SELECT DISTINCT xmin::text FROM {table}"))
            assert len(found.all()) == 1


def test_rewriting_leaves_no_order_of_answering_in_an_open_box(
    postgres_fieldwork: Fieldwork,
) -> None:
    fieldwork = postgres_fieldwork
    other = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"hjem": 8})
    for one in other.all_codes:
        other.answer(one)
    fieldwork.seal()
    with fieldwork.engine.connect() as connection:
        found = connection.execute(text("SELECT xmin::text, id FROM ballot ORDER BY ctid")).all()
    assert len({row.xmin for row in found}) == 1
    assert [row.id for row in found] == sorted(row.id for row in found)


def test_a_reader_in_the_way_only_puts_the_sealing_off(
    sqlite_url: str, pepper: Pepper, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("survey.store.engine._BUSY_SECONDS", 0)
    monkeypatch.setattr("survey.store.engine._CHECKPOINT_ATTEMPTS", 1)
    monkeypatch.setattr("survey.store.engine._CHECKPOINT_PAUSE_SECONDS", 0)
    engine = open_engine(sqlite_url)
    upgrade(engine)
    fieldwork = hold(engine, pepper, keys, {"hage": 3})
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    with reading(engine) as session:
        session.exec(select(Ballot)).all()
        assert told(fieldwork) == "problem-journal-busy"
        assert fieldwork.row.state == State.COUNTED
        assert fieldwork.key_file.exists()
    assert fieldwork.seal() == Sealed(counted=3, spoiled=0)
    assert not fieldwork.key_file.exists()
    engine.dispose()


def test_the_key_goes_last(fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    happened: list[str] = []

    def rewritten(_engine: Engine) -> None:
        happened.append(f"rewritten {fieldwork.row.state} {fieldwork.key_file.exists()}")

    def destroyed(_folder: Path, _tranche_id: str) -> None:
        happened.append(f"destroyed {fieldwork.row.state}")

    monkeypatch.setattr("survey.seal.rewrite_files", rewritten)
    monkeypatch.setattr("survey.custody.destroy_key", destroyed)
    fieldwork.seal()
    assert happened == ["rewritten counted True", "destroyed counted"]
    custody.load_key(fieldwork.keys, fieldwork.tranche_id, fieldwork.public_key)


def test_a_late_answer_meets_a_closed_box(fieldwork: Fieldwork) -> None:
    used, unused = fieldwork.codes["hage"][:2]
    ticket = fieldwork.ticket(used)
    fieldwork.submit(ticket)
    fieldwork.seal()
    later = AFTER + timedelta(hours=1)
    assert fieldwork.answer(unused, now=later) == "gone"
    assert fieldwork.answer(unused, now=DURING) == "gone"
    assert fieldwork.left() == (0, 0)


def test_the_audit_log_tells_of_the_sealing_but_of_no_answer(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0], {"mer": "hemmelig"})
    fieldwork.seal()
    with reading(fieldwork.engine) as session:
        entries = session.exec(select(AuditEntry).order_by(col(AuditEntry.id))).all()
        assert session.exec(select(Answer.text).where(Answer.question == "mer")).one() == "hemmelig"
    assert [entry.action for entry in entries][-2:] == ["sealing-begun", "tranche-sealed"]
    everything = " ".join(f"{entry.who} {entry.action} {entry.subject}" for entry in entries)
    assert "hemmelig" not in everything
    assert not any(one in everything for one in fieldwork.all_codes)
