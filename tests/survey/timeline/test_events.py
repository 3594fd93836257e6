"""Events: who may write them, what they may say, and on which trends they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, update
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, select

from survey import timeline
from survey.organisation import editing
from survey.problem import Problem
from survey.store import AuditEntry, TimelineEvent, reading, writing
from survey.timeline import LONGEST_WORDS, Kind, NewEvent
from tests.survey.municipality import people, settle

OU = "ou"
DAY = date(2026, 3, 1)
MERGED = NewEvent(Kind.REORGANISATION, "hage", DAY, DAY, "To lag ble til ett")


@pytest.fixture(autouse=True)
def municipality(engine: Engine) -> None:
    with writing(engine) as session:
        people(session)
        settle(session)


def added(engine: Engine, **changes: Any) -> str:
    with writing(engine) as session:
        return timeline.add(session, replace(MERGED, **changes), OU).id


def standing(engine: Engine) -> list[str]:
    with reading(engine) as session:
        return [one.words for one in timeline.everything(session)]


def on_trend(engine: Engine, *units: str, first: date = DAY, last: date = DAY) -> list[str]:
    with reading(engine) as session:
        return [one.words for one in timeline.events_for(session, units, first, last)]


def test_an_event_is_kept_with_who_wrote_it(engine: Engine) -> None:
    event_id = added(engine, words="  To   lag ble til ett ")
    with reading(engine) as session:
        event = session.get_one(TimelineEvent, event_id)
        assert (event.kind, event.unit_id, event.words) == (
            "reorganisation", "hage", "To lag ble til ett",
        )  # fmt: skip
        assert (event.first, event.last, event.who) == (DAY, DAY, OU)
        entry = session.exec(select(AuditEntry).where(AuditEntry.action == "event-added")).one()
        assert entry.subject == "To lag ble til ett: 2026-03-01 – 2026-03-01"


def test_a_correction_takes_the_old_ones_place_and_leaves_it_on_record(engine: Engine) -> None:
    event_id = added(engine)
    with writing(engine) as session:
        timeline.change(session, event_id, replace(MERGED, words="Tre lag ble til ett"), OU)
    assert standing(engine) == ["Tre lag ble til ett"]
    with reading(engine) as session:
        assert len(session.exec(select(TimelineEvent)).all()) == 2


def test_a_withdrawn_event_stands_nowhere(engine: Engine) -> None:
    event_id = added(engine)
    with writing(engine) as session:
        timeline.withdraw(session, event_id, OU)
    assert standing(engine) == []
    assert on_trend(engine, "hage") == []
    with reading(engine) as session:
        actions = session.exec(select(AuditEntry.action)).all()
    assert "event-withdrawn" in actions


ACTIONS: dict[str, Callable[[Session, str, str], object]] = {
    "add": lambda session, _, who: timeline.add(session, MERGED, who),
    "change": lambda session, one, who: timeline.change(session, one, MERGED, who),
    "withdraw": lambda session, one, who: timeline.withdraw(session, one, who),
}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder", "administrator", "ukjent"])
def test_only_ou_writes(engine: Engine, action: str, who: str) -> None:
    event_id = added(engine)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        ACTIONS[action](session, event_id, who)
    assert raised.value.text_id in ("problem-not-your-role", "problem-no-longer-active")
    assert standing(engine) == [MERGED.words]


@pytest.mark.parametrize("action", ["change", "withdraw"])
@pytest.mark.parametrize("before", ["change", "withdraw"])
def test_whoever_comes_second_is_told(engine: Engine, action: str, before: str) -> None:
    event_id = added(engine)
    with writing(engine) as session:
        ACTIONS[before](session, event_id, OU)
    with pytest.raises(Problem, match="rettet eller trukket"), writing(engine) as session:
        ACTIONS[action](session, event_id, OU)


def test_an_event_nobody_entered_is_told(engine: Engine) -> None:
    with pytest.raises(Problem, match="rettet eller trukket"), writing(engine) as session:
        timeline.withdraw(session, "finnes-ikke", OU)


@pytest.mark.parametrize(
    ("changes", "text_id"),
    [
        ({"words": "   "}, "problem-event-words"),
        ({"words": "x" * (LONGEST_WORDS + 1)}, "problem-event-words"),
        ({"words": "To lag\x00"}, "problem-event-words"),
        ({"last": DAY - timedelta(days=1)}, "problem-event-order"),
        ({"last": DAY + timedelta(days=1200)}, "problem-event-long"),
        ({"unit_id": "finnes-ikke"}, "problem-event-unit"),
    ],
)
def test_what_cannot_be_is_refused(engine: Engine, changes: dict[str, Any], text_id: str) -> None:
    with pytest.raises(Problem) as raised, writing(engine) as session:
        timeline.add(session, replace(MERGED, **changes), OU)
    assert raised.value.text_id == text_id
    assert standing(engine) == []


def test_the_longest_words_are_kept(engine: Engine) -> None:
    added(engine, words="å" * LONGEST_WORDS)
    assert standing(engine) == ["å" * LONGEST_WORDS]


def test_rows_are_never_rewritten(engine: Engine) -> None:
    added(engine)
    with pytest.raises((DatabaseError, Problem)), writing(engine) as session:
        session.execute(update(TimelineEvent).values(words="Noe annet"))


def test_an_event_stands_on_its_unit_and_those_below_it(engine: Engine) -> None:
    added(engine, unit_id=None, words="Alle")
    added(engine, unit_id="nord", words="Nord")
    added(engine, unit_id="hage", words="Hage")
    assert set(on_trend(engine, "hage")) == {"Alle", "Nord", "Hage"}
    assert set(on_trend(engine, "nord")) == {"Alle", "Nord"}
    assert set(on_trend(engine, "alle")) == {"Alle"}
    assert set(on_trend(engine, "hjem")) == {"Alle"}
    assert set(on_trend(engine, "hjem", "hage")) == {"Alle", "Nord", "Hage"}


def test_events_stand_in_order_and_only_within_the_time_asked_for(engine: Engine) -> None:
    week = timedelta(days=7)
    added(engine, first=DAY + week, last=DAY + week, words="Etter")
    added(engine, first=DAY - week, last=DAY + week, words="Lenge")
    added(engine, first=DAY - 3 * week, last=DAY - 2 * week, words="Før")
    assert on_trend(engine, "hage") == ["Lenge"]
    assert on_trend(engine, "hage", first=DAY - 2 * week, last=DAY + week) == [
        "Før", "Lenge", "Etter",
    ]  # fmt: skip


def test_a_unit_that_has_moved_keeps_what_happened_where_it_was(engine: Engine) -> None:
    added(engine, unit_id="nord", words="I nord")
    moved_on = DAY + timedelta(days=30)
    with writing(engine) as session:
        editing.move(session, "hage", "sor", "virksomhet", moved_on, OU)
    added(engine, unit_id="sor", first=moved_on, last=moved_on, words="I sør")
    assert on_trend(engine, "hage", last=moved_on) == ["I nord", "I sør"]
    assert on_trend(engine, "skole", last=moved_on) == ["I nord"]
