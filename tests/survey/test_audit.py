"""The audit log: who did what and when, never what anybody answered."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlmodel import select

from survey import audit
from survey.store import AuditEntry, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.municipality import FULL, Fieldwork


def test_the_latest_entries_come_first(engine: Engine) -> None:
    started = datetime.now(UTC)
    with writing(engine) as session:
        for number in range(5):
            audit.record(session, "kari", "signed-in", str(number))
    with reading(engine) as session:
        found = audit.latest(session, limit=3)
    assert [entry.subject for entry in found] == ["4", "3", "2"]
    assert all(started <= entry.at <= datetime.now(UTC) for entry in found)


def test_what_is_undone_is_not_told(engine: Engine) -> None:
    with writing(engine) as session:
        audit.record(session, "kari", "signed-in")
        session.rollback()
    with reading(engine) as session:
        assert audit.latest(session) == []


def test_answering_leaves_no_trace(fieldwork: Fieldwork) -> None:
    with reading(fieldwork.engine) as session:
        before = len(audit.latest(session))
    for number, one in enumerate(fieldwork.all_codes):
        fieldwork.answer(one, FULL if number else {"tillit": "forged"})
    with reading(fieldwork.engine) as session:
        assert len(audit.latest(session)) == before


def test_a_whole_tranche_tells_no_code_and_no_answer(fieldwork: Fieldwork) -> None:
    for one in fieldwork.all_codes:
        fieldwork.answer(one)
    fieldwork.seal()
    with reading(fieldwork.engine) as session:
        entries = session.exec(select(AuditEntry)).all()
    said = " ".join(f"{entry.who} {entry.action} {entry.subject}" for entry in entries)
    for hidden in (*fieldwork.all_codes, str(FULL["mer"]), "enig", "skole"):
        assert hidden not in said
    for language in LANGUAGES:
        say = translator(language)
        assert all(say(f"audit-{entry.action}") for entry in entries)
