"""Kept while somebody looks; forgotten by itself."""

from __future__ import annotations

import time
from pathlib import Path

from sqlalchemy import Engine

from survey.handout import keeping
from survey.handout.in_memory import InMemory
from survey.handout.issuing import issue
from survey.installation import Installation
from survey.pepper import Pepper
from survey.store import writing
from tests.survey.municipality import DURING, Fieldwork

SHORT, LONG = 0.2, 60.0


def wait_until_gone(kept: InMemory[object]) -> None:
    latest = time.monotonic() + 10
    while kept.content is not None and time.monotonic() < latest:
        time.sleep(0.02)
    assert kept.content is None


def test_it_lapses_once_when_nobody_is_there() -> None:
    lapsed: list[object] = []
    kept = InMemory[object]("codes", lapsed.append, SHORT, LONG)
    assert kept.content == "codes"
    wait_until_gone(kept)
    time.sleep(0.05)
    assert lapsed == ["codes"]
    assert kept.drop() is None


def test_it_stays_while_somebody_is_there_but_not_for_ever() -> None:
    lapsed: list[object] = []
    begun = time.monotonic()
    kept = InMemory[object]("codes", lapsed.append, SHORT, 4 * SHORT)
    while kept.content is not None and time.monotonic() < begun + 10:
        kept.stay()
        time.sleep(0.02)
    assert time.monotonic() - begun >= 2 * SHORT
    wait_until_gone(kept)
    assert lapsed == ["codes"]


def test_what_is_dropped_does_not_lapse() -> None:
    lapsed: list[object] = []
    kept = InMemory[object]("codes", lapsed.append, SHORT, LONG)
    assert kept.drop() == "codes"
    kept.stay()
    time.sleep(2 * SHORT)
    assert lapsed == []


def kept_codes(fieldwork: Fieldwork, *, taken: bool) -> tuple[int, int]:
    """Codes in the database while they were kept, and after they had lapsed."""
    here = Installation(Path("unused"), fieldwork.engine, fieldwork.pepper, None)
    with writing(fieldwork.engine) as session:
        amounts = {"hage": 4}
        batch = issue(session, here.pepper, fieldwork.tranche_id, amounts, "ou", DURING)
    kept = keeping.keep(here, batch, "ou")
    batch.taken = taken
    before = fieldwork.left()[0]
    content = kept.drop()
    assert content is batch
    kept._lapsed(content)
    return before, fieldwork.left()[0]


def test_codes_nobody_downloaded_are_taken_back(fieldwork: Fieldwork) -> None:
    assert kept_codes(fieldwork, taken=False) == (14, 10)


def test_codes_somebody_downloaded_stand(fieldwork: Fieldwork) -> None:
    assert kept_codes(fieldwork, taken=True) == (14, 14)


def test_a_database_that_does_not_answer_stops_nobody(
    sqlite_fieldwork: Fieldwork, pepper: Pepper, sqlite_engine: Engine
) -> None:
    here = Installation(Path("unused"), sqlite_engine, pepper, None)
    with writing(sqlite_engine) as session:
        batch = issue(session, pepper, sqlite_fieldwork.tranche_id, {"hage": 1}, "ou", DURING)
    kept = keeping.keep(here, batch, "ou")
    with sqlite_engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE code RENAME TO elsewhere")
    content = kept.drop()
    assert content is not None
    kept._lapsed(content)
