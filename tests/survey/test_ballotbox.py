"""The ballot box: one code, one ballot, and nobody thanked for a ballot that is not there."""

from __future__ import annotations

import secrets
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, event, text
from sqlmodel import col, delete, select

from survey import ballotbox, code
from survey.ballotbox import CodeStatus, Outcome, Ticket
from survey.pepper import Pepper
from survey.problem import Problem
from survey.questionnaire import MAX_TEXT_LENGTH
from survey.store import ApprovedWords, Ballot, open_engine, reading, writing
from tests.survey.municipality import (
    AFTER,
    CLOSES,
    DURING,
    FULL,
    GRACE,
    INSTANT,
    OPENS,
    Fieldwork,
    Raw,
    forge,
    stored,
)


def status(fieldwork: Fieldwork, typed: str, now: datetime = DURING) -> CodeStatus:
    with reading(fieldwork.engine) as session:
        return ballotbox.check_code(session, fieldwork.pepper, fieldwork.keys, typed, now).status


def answered(engine: Engine, ticket: Ticket) -> bool:
    with reading(engine) as session:
        return ballotbox.has_answered(session, ticket)


def only_ballot(engine: Engine) -> Ballot:
    with reading(engine) as session:
        return session.exec(select(Ballot)).one()


def test_a_code_is_exchanged_for_a_ballot(fieldwork: Fieldwork) -> None:
    mine = fieldwork.codes["skole"][0]
    ticket = fieldwork.ticket(mine)
    assert status(fieldwork, mine) == CodeStatus.READY
    assert not answered(fieldwork.engine, ticket)
    assert fieldwork.submit(ticket).outcome == Outcome.COUNTED
    assert fieldwork.left() == (9, 1)
    assert status(fieldwork, mine) == CodeStatus.GONE
    assert answered(fieldwork.engine, ticket)


def test_an_empty_sheet_counts(fieldwork: Fieldwork) -> None:
    assert fieldwork.answer(fieldwork.codes["hjem"][0], {}) == Outcome.COUNTED


def test_the_same_session_is_thanked_again_but_counted_once(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    outcomes = [fieldwork.submit(ticket).outcome for _ in range(3)]
    assert outcomes == [Outcome.COUNTED] * 3
    assert fieldwork.left() == (9, 1)


def test_another_session_with_the_same_code_is_not_thanked(fieldwork: Fieldwork) -> None:
    mine = fieldwork.codes["skole"][0]
    assert fieldwork.answer(mine) == Outcome.COUNTED
    other = fieldwork.ticket(mine)
    assert fieldwork.submit(other).outcome == Outcome.CODE_GONE
    assert not answered(fieldwork.engine, other)
    assert fieldwork.left() == (9, 1)


def test_a_retry_after_closing_is_still_thanked(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    fieldwork.submit(ticket)
    assert fieldwork.submit(ticket, now=AFTER + timedelta(days=1)).outcome == Outcome.COUNTED


@pytest.mark.parametrize("typed", ["", "ABCD-EFGH", "0" * 20, "Å" * 20, "x" * 10_000, "\0"])
def test_a_made_up_code_is_told_from_a_used_one(fieldwork: Fieldwork, typed: str) -> None:
    assert status(fieldwork, typed) == CodeStatus.NOT_GENUINE
    assert fieldwork.answer(typed) == Outcome.NOT_GENUINE
    assert fieldwork.left() == (10, 0)


def test_a_code_of_another_server_opens_nothing(fieldwork: Fieldwork) -> None:
    foreign = code.new(Pepper(b"f" * 32))
    assert fieldwork.answer(foreign) == Outcome.NOT_GENUINE


def test_a_genuine_code_that_was_never_issued_here_is_gone(fieldwork: Fieldwork) -> None:
    assert fieldwork.answer(code.new(fieldwork.pepper)) == Outcome.CODE_GONE


def test_a_code_may_be_typed_as_on_the_slip(fieldwork: Fieldwork) -> None:
    slip = code.readable(fieldwork.codes["skole"][0]).lower()
    assert status(fieldwork, slip) == CodeStatus.READY
    assert fieldwork.answer(slip) == Outcome.COUNTED


@pytest.mark.parametrize(
    ("now", "begun_at", "outcome"),
    [
        (OPENS - INSTANT, OPENS - INSTANT, Outcome.TOO_EARLY),
        (OPENS, OPENS, Outcome.COUNTED),
        (CLOSES - INSTANT, OPENS, Outcome.COUNTED),
        (CLOSES, CLOSES, Outcome.TOO_LATE),
        (CLOSES, CLOSES - INSTANT, Outcome.COUNTED),
        (CLOSES + GRACE - INSTANT, CLOSES - INSTANT, Outcome.COUNTED),
        (CLOSES + GRACE, CLOSES - INSTANT, Outcome.TOO_LATE),
    ],
)
def test_opening_closing_and_grace(
    fieldwork: Fieldwork, now: datetime, begun_at: datetime, outcome: Outcome
) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0], begun_at)
    assert fieldwork.submit(ticket, now=now).outcome == outcome
    assert fieldwork.left() == ((9, 1) if outcome == Outcome.COUNTED else (10, 0))


@pytest.mark.parametrize(
    "raw",
    [
        {"tillit": "forged"},
        {"tillit": 5},
        {"tillit": ["enig"]},
        {"no_such_question": "x"},
        {"velkommen": "a note takes no answer"},
        {"mer": "x" * (MAX_TEXT_LENGTH + 1)},
        {"mer": {"a": "b"}},
        {"sier_fra": "nei", "hindre": ["ingenting", "tid"]},
        {"sier_fra": "nei", "hindre": ["tid", "tid"]},
        {"sier_fra": "nei", "hindre": ["tid", None]},
        {"sier_fra": b"nei"},
    ],
)
def test_refused_answers_keep_the_code(sqlite_fieldwork: Fieldwork, raw: Raw) -> None:
    fieldwork = sqlite_fieldwork
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    refused = fieldwork.submit(ticket, raw)
    assert refused.outcome == Outcome.INCOMPLETE
    assert refused.sheet is not None
    assert refused.sheet.problems
    assert fieldwork.left() == (10, 0)
    assert fieldwork.submit(ticket).outcome == Outcome.COUNTED


def test_words_nobody_approved_are_not_answered(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    with writing(fieldwork.engine) as session:
        forge(session, "approved_words")
        session.exec(delete(ApprovedWords).where(col(ApprovedWords.language) == ""))
    with pytest.raises(Problem) as told:
        fieldwork.submit(ticket)
    assert told.value.text_id == "problem-not-approved"
    assert fieldwork.left() == (10, 0)


def test_a_translation_nobody_approved_is_not_answered(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    with writing(fieldwork.engine) as session:
        forge(session, "approved_words")
        session.exec(delete(ApprovedWords).where(col(ApprovedWords.language) == "nn"))
    with pytest.raises(Problem) as told:
        fieldwork.submit(ticket)
    assert told.value.text_id == "problem-translation-not-approved"
    assert fieldwork.left() == (10, 0)


def test_a_database_that_cannot_be_written_to_keeps_the_code(fieldwork: Fieldwork) -> None:
    engine = fieldwork.engine
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])

    def refuse(connection: object, _record: object) -> None:
        sqlite = engine.dialect.name == "sqlite"
        read_only = "PRAGMA query_only = ON" if sqlite else "SET default_transaction_read_only = on"
        connection.execute(read_only)  # type: ignore[attr-defined]
        connection.commit()  # type: ignore[attr-defined]

    engine.dispose()
    event.listen(engine, "connect", refuse)
    with pytest.raises(Problem) as told:
        fieldwork.submit(ticket)
    assert told.value.text_id == "problem-not-saved"
    assert not answered(engine, ticket)
    event.remove(engine, "connect", refuse)
    engine.dispose()
    assert fieldwork.left() == (10, 0)
    assert fieldwork.submit(ticket).outcome == Outcome.COUNTED


def test_a_full_disk_keeps_the_code(sqlite_fieldwork: Fieldwork) -> None:
    fieldwork = sqlite_fieldwork
    engine = fieldwork.engine

    def fill(connection: object, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]

    engine.dispose()
    event.listen(engine, "connect", fill)
    tickets = [fieldwork.ticket(one) for one in fieldwork.all_codes]
    refused = []
    for ticket in tickets:
        try:
            fieldwork.submit(ticket)
        except Problem:
            refused.append(ticket)
    assert refused
    assert not any(answered(engine, ticket) for ticket in refused)
    event.remove(engine, "connect", fill)
    engine.dispose()
    assert fieldwork.left() == (len(refused), 10 - len(refused))
    assert {fieldwork.submit(ticket).outcome for ticket in tickets} == {Outcome.COUNTED}
    assert fieldwork.left() == (0, 10)


def test_a_lost_connection_at_commit_is_settled_by_trying_again(fieldwork: Fieldwork) -> None:
    """The server committed, but the answer never arrived."""
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    fieldwork.submit(ticket)
    later = open_engine(fieldwork.engine.url.render_as_string(hide_password=False))
    raw = {"tillit": "uenig"}
    again = ballotbox.submit(later, fieldwork.pepper, fieldwork.keys, ticket, raw, DURING)
    later.dispose()
    assert again.outcome == Outcome.COUNTED
    assert fieldwork.left() == (9, 1)


def test_many_threads_with_the_same_codes(fieldwork: Fieldwork) -> None:
    """40 sessions, each trying all 10 codes in an order of its own."""
    start = threading.Barrier(40)

    def session_of_one(seed: int) -> list[tuple[str, Outcome]]:
        codes = fieldwork.all_codes
        codes = codes[seed % 10 :] + codes[: seed % 10]
        tickets = {one: fieldwork.ticket(one) for one in codes}
        start.wait()
        return [(one, fieldwork.submit(ticket).outcome) for one, ticket in tickets.items()]

    with ThreadPoolExecutor(40) as pool:
        tried = [pair for done in pool.map(session_of_one, range(40)) for pair in done]
    assert Counter(outcome for _, outcome in tried) == {Outcome.COUNTED: 10, Outcome.CODE_GONE: 390}
    assert {one for one, outcome in tried if outcome == Outcome.COUNTED} == set(fieldwork.all_codes)
    assert fieldwork.left() == (0, 10)


def test_one_session_clicking_in_many_threads(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    start = threading.Barrier(8)

    def click(_: int) -> Outcome:
        start.wait()
        return fieldwork.submit(ticket).outcome

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(click, range(8)))
    assert outcomes == [Outcome.COUNTED] * 8
    assert fieldwork.left() == (9, 1)


def test_the_code_is_never_stored(fieldwork: Fieldwork) -> None:
    used, unused = fieldwork.codes["skole"][:2]
    ticket = fieldwork.ticket(used)
    fieldwork.submit(ticket)
    fieldwork.submit(fieldwork.ticket(unused), {"tillit": "forged"})
    everything = stored(fieldwork.engine)
    assert code.mac(fieldwork.pepper, unused) in everything
    assert ticket.ballot_id in everything
    for one in fieldwork.all_codes:
        assert one.encode() not in everything
        assert code.readable(one).encode() not in everything


def test_the_answer_and_the_unit_cannot_be_read_from_the_row(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["skole"][0], FULL)
    everything = stored(fieldwork.engine)
    assert str(FULL["mer"]).encode() not in everything
    row = only_ballot(fieldwork.engine)
    assert set(Ballot.model_fields) == {"id", "tranche_id", "sealed"}
    for word in ("skole", "enig", "tid", "leder"):
        assert word.encode() not in row.sealed


def test_a_full_and_an_empty_ballot_are_of_one_size(fieldwork: Fieldwork) -> None:
    longest: Raw = {**FULL, "hindre": ["tid", "leder"], "mer": '"\n' * (MAX_TEXT_LENGTH // 2 - 1)}
    for one, raw in zip(
        fieldwork.all_codes, ({}, FULL, longest, {"mer": "🗳" * 1000}), strict=False
    ):
        assert fieldwork.answer(one, raw) == Outcome.COUNTED
    with reading(fieldwork.engine) as session:
        sizes = {len(sealed) for sealed in session.exec(select(Ballot.sealed))}
    assert len(sizes) == 1


def test_a_ticket_does_not_show_its_code(fieldwork: Fieldwork) -> None:
    ticket = fieldwork.ticket(fieldwork.codes["skole"][0])
    assert ticket.code not in repr(ticket)
    assert ticket.code not in str(ticket)


def test_ballot_ids_tell_nothing() -> None:
    tickets = [ballotbox.new_ticket("x", DURING) for _ in range(100)]
    assert len({ticket.ballot_id for ticket in tickets}) == 100
    assert {len(ticket.ballot_id) for ticket in tickets} == {ballotbox.BALLOT_ID_BYTES}


def test_checking_a_code_writes_nothing(fieldwork: Fieldwork) -> None:
    before = stored(fieldwork.engine)
    for one in (fieldwork.all_codes[0], "made up", secrets.token_hex()):
        status(fieldwork, one)
    assert stored(fieldwork.engine) == before


def test_postgresql_waits_for_a_tranche_that_is_being_closed(
    postgres_fieldwork: Fieldwork,
) -> None:
    fieldwork = postgres_fieldwork
    with writing(fieldwork.engine) as session, ThreadPoolExecutor(1) as pool:
        session.connection().execute(
            text("UPDATE tranche SET state = 'sealing' WHERE id = :id"),
            {"id": fieldwork.tranche_id},
        )
        waiting = pool.submit(fieldwork.answer, fieldwork.all_codes[0])
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.1)
        session.commit()
        assert waiting.result() == Outcome.TOO_LATE
