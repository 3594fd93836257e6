"""Retention: on its date the responses are gone from the database and its files."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlmodel import func, select

from survey import audit, retention
from survey.problem import Problem
from survey.retention import Purged, purge
from survey.store import Answer, AuditEntry, Response, reading
from survey.tranche import State
from survey.web import daily
from tests import event_loop
from tests.survey.conftest import AMOUNTS
from tests.survey.municipality import FULL, WHO, Fieldwork, hold, stored

TITLE = "Våren 2026"
WRITTEN = b"Kj\xc3\xa6re urne"


@pytest.fixture
def sealed(fieldwork: Fieldwork) -> Fieldwork:
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    fieldwork.seal()
    return fieldwork


def last_day(fieldwork: Fieldwork) -> date:
    return fieldwork.row.retain_until


def left(engine: Engine) -> tuple[int, int]:
    with reading(engine) as session:
        return (
            session.exec(select(func.count()).select_from(Response)).one(),
            session.exec(select(func.count()).select_from(Answer)).one(),
        )


def told(engine: Engine) -> list[str]:
    with reading(engine) as session:
        purged = select(AuditEntry.subject).where(AuditEntry.action == "responses-purged")
        return list(session.exec(purged))


def test_on_the_date_responses_go_and_tallies_stay(sealed: Fieldwork) -> None:
    before = sealed.tallies()
    assert left(sealed.engine)[0] == 10
    assert WRITTEN in stored(sealed.engine)
    assert purge(sealed.engine, last_day(sealed), WHO) == Purged((TITLE,), ())
    assert left(sealed.engine) == (0, 0)
    assert WRITTEN not in stored(sealed.engine)
    assert sealed.tallies() == before
    assert sealed.row.purged
    assert told(sealed.engine) == [TITLE]


def test_the_day_before_nothing_happens(sealed: Fieldwork) -> None:
    day = last_day(sealed) - timedelta(days=1)
    assert purge(sealed.engine, day, WHO) == Purged((), ())
    assert left(sealed.engine)[0] == 10
    assert not sealed.row.purged


def test_a_second_purge_finds_nothing_to_do(sealed: Fieldwork) -> None:
    purge(sealed.engine, last_day(sealed), WHO)
    assert purge(sealed.engine, last_day(sealed), WHO) == Purged((), ())
    assert told(sealed.engine) == [TITLE]


def test_other_tranches_keep_their_responses(sealed: Fieldwork) -> None:
    other = hold(sealed.engine, sealed.pepper, sealed.keys, AMOUNTS)
    other.answer_all((one, FULL) for one in other.codes["hage"])
    codes, ballots = other.left()
    with sealed.engine.begin() as connection:
        later = text("UPDATE tranche SET retain_until = '2099-01-01' WHERE id = :id")
        connection.execute(later, {"id": other.tranche_id})
    purge(sealed.engine, last_day(sealed), WHO)
    assert other.left() == (codes, ballots)
    other.seal()
    assert left(sealed.engine)[0] == 3


def test_an_unsealed_tranche_is_named_and_left_alone(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0])
    before = fieldwork.left()
    assert purge(fieldwork.engine, last_day(fieldwork), WHO) == Purged((), (TITLE,))
    assert fieldwork.left() == before
    assert fieldwork.row.state == State.OPEN


def test_a_purge_goes_on_where_it_was_stopped(
    sealed: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_the_way(*_arguments: object) -> None:
        raise Problem("problem-not-wiped")

    with monkeypatch.context() as patch:
        patch.setattr(retention, "rewrite_files", in_the_way)
        with pytest.raises(Problem) as raised:
            purge(sealed.engine, last_day(sealed), WHO)
    assert raised.value.text_id == "problem-not-purged"
    assert left(sealed.engine) == (0, 0)
    assert not sealed.row.purged
    assert purge(sealed.engine, last_day(sealed), WHO) == Purged((TITLE,), ())
    assert sealed.row.purged


def test_postgresql_keeps_no_dead_responses(postgres_fieldwork: Fieldwork) -> None:
    fieldwork = postgres_fieldwork
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    fieldwork.seal()
    purge(fieldwork.engine, last_day(fieldwork), WHO)
    with fieldwork.engine.connect() as connection:
        for table in ("response", "answer"):
            size = text(f"SELECT pg_relation_size('{table}')")
            assert connection.execute(size).scalar_one() == 0


def test_the_server_checks_at_the_start_and_survives_what_fails(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Exception] = [Problem("problem-not-purged"), OSError("a\nb")]
    checks: list[str] = []

    def check() -> None:
        checks.append("checked")
        if failures:
            raise failures.pop(0)

    monkeypatch.setattr(daily, "_purge", check)
    monkeypatch.setattr(daily, "DAY", timedelta(0))

    async def three_days() -> None:
        purging = asyncio.create_task(daily.purge_daily())
        while len(checks) < 3:
            await asyncio.sleep(0.001)
        purging.cancel()

    event_loop.run(three_days())
    lines = [record.getMessage() for record in caplog.records]
    assert lines[1] == "Medvirk: purge failed: OSError"
    assert len(lines) == 2
    assert not any(
        "\n" in line or record.exc_info for line, record in zip(lines, caplog.records, strict=True)
    )


def test_the_daily_check_purges_this_installation(
    sqlite_fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch, forgotten_installations: None
) -> None:
    fieldwork = sqlite_fieldwork
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    fieldwork.seal()
    with fieldwork.engine.begin() as connection:
        connection.execute(text("UPDATE tranche SET retain_until = '2020-01-01'"))
    daily._purge()
    assert fieldwork.row.purged
    with reading(fieldwork.engine) as session:
        assert audit.latest(session, 1)[0].who == retention.DAILY_CHECK
