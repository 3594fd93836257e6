"""Decisions from before there were proposals still let their tranches be answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from survey import approval
from survey.approval import State
from survey.store import Tranche, open_engine, reading, upgrade, upgrade_within, writing
from tests.survey.municipality import SOURCE, questionnaire

AT = datetime(2025, 1, 10, 9, tzinfo=UTC)


def put(engine: Engine, table: str, values: Mapping[str, object]) -> None:
    columns = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    with engine.begin() as connection:
        connection.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({places})"), values)


@pytest.fixture
def old(database_url: str) -> Engine:
    """A database as the first release left it, with an open tranche."""
    engine = open_engine(database_url)
    with engine.begin() as connection:
        upgrade_within(connection, "0001")
    fingerprint = questionnaire().fingerprint
    put(
        engine,
        "questionnaire_version",
        {
            "fingerprint": fingerprint,
            "questionnaire_id": "trivsel",
            "source": SOURCE,
            "imported_at": AT,
        },
    )
    put(
        engine,
        "decision",
        {
            "id": "d1",
            "fingerprint": fingerprint,
            "translations": json.dumps({"nn": questionnaire().translation_fingerprint("nn")}),
            "body": "PSU",
            "case_number": "PS 1/25",
            "decided_on": date(2025, 1, 9),
            "wording": "Godkjent.",
            "registered_by": "kommandolinje",
            "registered_at": AT,
        },
    )
    put(
        engine,
        "tranche",
        {
            "id": "t1",
            "title": "Vinteren",
            "fingerprint": fingerprint,
            "languages": json.dumps(["nb", "nn"]),
            "opens_at": AT,
            "closes_at": AT,
            "grace_minutes": 60,
            "custody": "key_file",
            "key_holders": json.dumps([]),
            "rehearsed": False,
            "state": "open",
            "ballot_size": 512,
            "spoiled_ballots": 0,
            "retain_until": date(2027, 1, 9),
            "purged": False,
            "synthetic": False,
        },
    )
    return engine


def test_an_old_decision_still_holds(old: Engine) -> None:
    upgrade(old)
    with reading(old) as session:
        row = session.get_one(Tranche, "t1")
        approved = approval.require_for_opening(session, row)
        assert approved.questionnaire == questionnaire()
        assert (approved.decision.id, approved.decision.case_number) == ("d1", "PS 1/25")
        assert approved.decision.decided_on == date(2025, 1, 9)
        assert row.distribution_minimum == 10
        (proposal,) = approval.everything(session)
        assert (proposal.state, proposal.questionnaire_id) == (State.APPROVED, "trivsel")
    with writing(old) as session:
        assert approval.keep_version(session, questionnaire()) == row.version_id
    old.dispose()


@pytest.mark.parametrize("change", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}"])
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("questionnaire_version", "source"),
        ("decision", "wording"),
        ("decision_verdict", "verdict"),
        ("approved_words", "words_fingerprint"),
    ],
)
def test_what_is_on_record_cannot_be_changed(
    old: Engine, table: str, column: str, change: str
) -> None:
    upgrade(old)
    with pytest.raises(DBAPIError, match="only added"), old.begin() as connection:
        connection.execute(text(change.format(table, column)))
    old.dispose()
