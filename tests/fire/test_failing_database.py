"""A database that gives way: nothing half done, and the next try sets it right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event, text

from survey.ballotbox import Outcome
from survey.problem import Problem
from survey.store import writing
from survey.tranche import State
from tests.fire.conftest import CODES, Executioner, order
from tests.survey.municipality import DURING, FULL, Fieldwork

EVERYBODY = sum(CODES.values())


@contextmanager
def at_each_connection(engine: Engine, sqlite: str, postgresql: str) -> Iterator[None]:
    """Every connection made within the block is told something first."""
    command = sqlite if engine.dialect.name == "sqlite" else postgresql

    def tell(connection: Any, _record: object) -> None:
        connection.execute(command)
        connection.commit()

    engine.dispose()
    event.listen(engine, "connect", tell)
    yield
    event.remove(engine, "connect", tell)
    engine.dispose()


def told(work: Any) -> str:
    with pytest.raises(Problem) as raised:
        work()
    return raised.value.text_id


def test_sealing_a_database_that_has_become_read_only(fieldwork: Fieldwork) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes[:5])
    read_only = "PRAGMA query_only = ON", "SET default_transaction_read_only = on"
    with at_each_connection(fieldwork.engine, *read_only):
        assert told(fieldwork.seal) == "problem-not-saved"
    assert (fieldwork.row.state, fieldwork.key_file.exists()) == (State.OPEN, True)
    assert fieldwork.seal().counted == 5


@pytest.mark.parametrize("database", ["sqlite"])
def test_sealing_on_a_disk_that_fills_up(fieldwork: Fieldwork) -> None:
    """At whatever size it is full: the tranche is not called sealed, and the key is kept."""
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    with fieldwork.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    refused = 0
    for most in range(pages, pages + 8):
        with at_each_connection(fieldwork.engine, f"PRAGMA max_page_count = {most}", ""):
            try:
                fieldwork.seal()
                break
            except Problem as problem:
                text_id = problem.text_id
        assert text_id in ("problem-not-saved", "problem-not-wiped")
        assert fieldwork.row.state != State.SEALED
        assert fieldwork.key_file.exists()
        refused += 1
    assert refused or fieldwork.row.state == State.SEALED
    if fieldwork.row.state != State.SEALED:
        fieldwork.seal()
    assert fieldwork.tallies()["nord", "tillit"].respondents == CODES["hage"]


@pytest.mark.parametrize("database", ["sqlite"])
def test_files_that_must_not_grow(fieldwork: Fieldwork, executioner: Executioner) -> None:
    """The operating system itself refuses; the code is kept and works later."""
    fieldwork.engine.dispose()
    for number, code in enumerate(fieldwork.all_codes[:5]):
        ticket = fieldwork.ticket(code)
        known = {"code": code, "ballot": ticket.ballot_id.hex(), "now": DURING.isoformat()}
        wanted = order("submit", fieldwork, **known) | {"largest_file": 4096 * (number + 1)}
        assert executioner.run(wanted)["said"] == "problem-not-saved"
        assert fieldwork.left() == (EVERYBODY - number, number)
        assert fieldwork.submit(ticket).outcome == Outcome.COUNTED
        fieldwork.engine.dispose()


def test_a_database_that_is_locked_for_too_long(fieldwork: Fieldwork) -> None:
    """Another program holds it; the respondent is told, and the code still works."""
    engine = fieldwork.engine
    ticket = fieldwork.ticket(fieldwork.all_codes[0])
    brief = "PRAGMA busy_timeout = 50", "SET lock_timeout = '50ms'"
    with at_each_connection(engine, *brief), writing(engine) as session:
        connection = session.connection()
        if engine.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE code IN ACCESS EXCLUSIVE MODE"))
        assert told(lambda: fieldwork.submit(ticket)) == "problem-not-saved"
    assert fieldwork.left() == (EVERYBODY, 0)
    assert fieldwork.submit(ticket).outcome == Outcome.COUNTED


def test_a_connection_lost_right_after_the_commit(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer to COMMIT never arrives: not thanked, yet counted; trying again says thanks."""
    engine, ticket = fieldwork.engine, fieldwork.ticket(fieldwork.all_codes[0])
    commit = engine.dialect.do_commit

    def and_lose(connection: Any) -> None:
        commit(connection)
        raise engine.dialect.loaded_dbapi.OperationalError("the connection is gone")

    with monkeypatch.context() as patch:
        patch.setattr(engine.dialect, "do_commit", and_lose)
        assert told(lambda: fieldwork.submit(ticket)) == "problem-not-saved"
    assert fieldwork.left() == (EVERYBODY - 1, 1)
    assert fieldwork.submit(ticket).outcome == Outcome.COUNTED
    assert fieldwork.submit(fieldwork.ticket(ticket.code)).outcome == Outcome.CODE_GONE
    assert fieldwork.left() == (EVERYBODY - 1, 1)


@pytest.mark.parametrize("database", ["postgresql"])
def test_a_server_that_drops_everybody(fieldwork: Fieldwork) -> None:
    """In the middle of the transaction, at each statement in turn."""
    engine, code = fieldwork.engine, fieldwork.all_codes[0]
    ticket = fieldwork.ticket(code)
    statements = 0
    for wanted in range(1, 20):
        statements = 0

        def drop(connection: Any, *_arguments: object, wanted: int = wanted) -> None:
            nonlocal statements
            statements += 1
            if statements == wanted:
                victim = connection.connection.driver_connection.info.backend_pid
                with psycopg.connect(
                    host=str(engine.url.query["host"]),
                    user=engine.url.username,
                    dbname="postgres",
                    autocommit=True,
                ) as other:
                    other.execute("SELECT pg_terminate_backend(%s)", (victim,))

        event.listen(engine, "before_cursor_execute", drop)
        try:
            outcome = str(fieldwork.submit(ticket).outcome)
        except Problem as problem:
            outcome = problem.text_id
        event.remove(engine, "before_cursor_execute", drop)
        if statements < wanted:
            break
        assert outcome == "problem-not-saved"
        assert fieldwork.left() == (EVERYBODY, 0)
    assert statements >= 3
    assert outcome == Outcome.COUNTED
    assert fieldwork.left() == (EVERYBODY - 1, 1)
