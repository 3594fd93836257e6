"""Opening, more time, less time, stricter promises; and what the clock does by itself."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import delete, select

from survey import planning
from survey.custody import KEY_HOLDERS
from survey.limits import Limits, limits_of
from survey.organisation import editing
from survey.planning import Refused
from survey.planning.opening import moved_units
from survey.problem import Problem
from survey.store import ApprovedWords, AuditEntry, Tranche, reading, writing
from survey.tranche import Phase, State, phase
from tests.survey.municipality import forge
from tests.survey.planning.plans import NOW, OU, a_wish

MINUTE = timedelta(minutes=1)


@pytest.fixture
def planned(engine: Engine, keys: Path) -> Tranche:
    with writing(engine) as session:
        return planning.plan(session, keys, a_wish(session), NOW, OU)


@pytest.fixture
def opened(engine: Engine, keys: Path, planned: Tranche) -> Tranche:
    with writing(engine) as session:
        return planning.open_tranche(session, keys, planned.id, NOW, OU)


def again(engine: Engine, row: Tranche) -> Tranche:
    with reading(engine) as session:
        return session.get_one(Tranche, row.id)


def test_an_opened_tranche_begins_and_ends_by_the_clock_alone(
    engine: Engine, opened: Tranche
) -> None:
    row = again(engine, opened)
    assert row.state == State.OPEN
    assert phase(row, row.opens_at - MINUTE) == Phase.TOO_EARLY
    assert phase(row, row.opens_at) == Phase.OPEN
    assert phase(row, row.closes_at) == Phase.TOO_LATE


def test_what_hinders_opening_is_told_all_at_once(
    engine: Engine, keys: Path, planned: Tranche
) -> None:
    with writing(engine) as session:
        editing.close(session, "hage", date(2026, 2, 1), OU)
        forge(session, "approved_words")
        session.exec(delete(ApprovedWords))
    for file in keys.iterdir():
        file.unlink()
    late = planned.closes_at + MINUTE
    with pytest.raises(Refused) as raised, writing(engine) as session:
        planning.open_tranche(session, keys, planned.id, late, OU)
    assert [one.text_id for one in raised.value.problems] == [
        "problem-not-approved",
        "problem-no-key",
        "problem-plan-closes-past",
        "problem-plan-unit-gone",
    ]
    assert again(engine, planned).state == State.PLANNED


def test_key_holders_must_have_tried_their_keys(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planning.plan(session, keys, a_wish(session, custody=KEY_HOLDERS), NOW, OU)
        found = planning.faults_before_opening(session, keys, row, NOW)
    assert [one.text_id for one in found] == ["problem-not-rehearsed"]


def test_units_that_have_moved_since_are_counted(engine: Engine, planned: Tranche) -> None:
    with writing(engine) as session:
        assert moved_units(session, planned) == 0
        editing.recount(session, "hage", 11, None, date(2026, 2, 1), OU)
        # With everything above it.
        assert moved_units(session, planned) == 3


def test_more_time_is_given_while_people_may_still_begin(engine: Engine, opened: Tranche) -> None:
    later, during = opened.closes_at + timedelta(days=3), opened.opens_at + MINUTE
    with writing(engine) as session:
        planning.extend(session, opened.id, later, during, OU)
    row = again(engine, opened)
    assert row.closes_at == later
    assert phase(row, later - MINUTE) == Phase.OPEN
    with reading(engine) as session:
        assert "tranche-extended" in session.exec(select(AuditEntry.action)).all()


def told(engine: Engine, action: object) -> str:
    assert callable(action)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        action(session)
    assert raised.value.told("nb")
    return raised.value.text_id


def test_extensions_that_are_refused(engine: Engine, opened: Tranche) -> None:
    closes, during = opened.closes_at, opened.opens_at + MINUTE
    refused = {
        (closes, during): "problem-not-later",
        (closes + MINUTE, closes): "problem-already-over",
        (closes + timedelta(days=800), during): "problem-retained-too-short",
    }
    for (wanted, now), problem in refused.items():
        found = told(engine, lambda s, w=wanted, n=now: planning.extend(s, opened.id, w, n, OU))
        assert found == problem
    assert again(engine, opened).closes_at == closes


def test_an_extension_into_the_next_round_is_refused(
    engine: Engine, keys: Path, opened: Tranche
) -> None:
    with writing(engine) as session:
        wish = planning.wish_of(session, opened)
        weeks = timedelta(days=21)
        opens = type(wish.opens)(wish.opens.day + weeks, wish.opens.clock)
        closes = type(wish.opens)(wish.closes.day + weeks, wish.closes.clock)
        later = a_wish(
            session, version_id=wish.version_id, title="Neste", opens=opens, closes=closes
        )
        planning.plan(session, keys, later, NOW, OU)
    wanted, now = opened.closes_at + timedelta(days=10), opened.opens_at
    problem = told(engine, lambda s: planning.extend(s, opened.id, wanted, now, OU))
    assert problem == "problem-overlapping"
    assert again(engine, opened).closes_at == opened.closes_at


def test_closed_early_lets_those_who_have_begun_finish(engine: Engine, opened: Tranche) -> None:
    early = opened.opens_at - MINUTE
    assert told(engine, lambda s: planning.close_early(s, opened.id, early, OU)) == (
        "problem-not-begun"
    )
    now = opened.opens_at + timedelta(days=2)
    with writing(engine) as session:
        planning.close_early(session, opened.id, now, OU)
    row = again(engine, opened)
    assert phase(row, now) == Phase.TOO_LATE
    assert phase(row, now + 59 * MINUTE, now - MINUTE) == Phase.OPEN
    assert told(engine, lambda s: planning.close_early(s, opened.id, now, OU)) == (
        "problem-already-over"
    )


def test_promises_only_become_stricter(engine: Engine, opened: Tranche) -> None:
    until, now = opened.retain_until, opened.opens_at
    refused = {
        (Limits(9), until): "problem-promised-minimum",
        (Limits(10, 4), until): "problem-promised-index",
        (Limits(10, 5, 49), until): "problem-promised-end-class",
        (Limits(101), until): "problem-distribution-minimum",
        (Limits(10, 101), until): "problem-index-minimum",
        (Limits(10, 5, 1001), until): "problem-end-class-size",
        (Limits(), until + timedelta(days=1)): "problem-promised-retention",
        (Limits(), date(2026, 3, 20)): "problem-retained-too-short",
        (Limits(), until): "problem-promise-unchanged",
    }
    for (limits, day), problem in refused.items():
        found = told(
            engine, lambda s, one=limits, d=day: planning.tighten(s, opened.id, one, d, now, OU)
        )
        assert found == problem
    stricter, sooner = Limits(20, 6, 80), until - timedelta(days=1)
    with writing(engine) as session:
        planning.tighten(session, opened.id, stricter, sooner, now, OU)
    row = again(engine, opened)
    assert (limits_of(row), row.retain_until) == (stricter, sooner)


def test_what_is_open_is_neither_changed_nor_cancelled(
    engine: Engine, keys: Path, opened: Tranche
) -> None:
    with reading(engine) as session:
        wish = planning.wish_of(session, opened)
    for action in (
        lambda s: planning.change(s, keys, opened.id, wish, 0, NOW, OU),
        lambda s: planning.cancel(s, keys, opened.id, "Feil", NOW, OU),
        lambda s: planning.open_tranche(s, keys, opened.id, NOW, OU),
    ):
        assert told(engine, action) == "problem-not-planned"


@pytest.mark.parametrize("who", ["medlem", "administrator"])
def test_only_ou_acts(engine: Engine, keys: Path, opened: Tranche, who: str) -> None:
    now, later = opened.opens_at, opened.closes_at + MINUTE
    for action in (
        lambda s: planning.extend(s, opened.id, later, now, who),
        lambda s: planning.close_early(s, opened.id, now, who),
        lambda s: planning.tighten(s, opened.id, Limits(20), opened.retain_until, now, who),
        lambda s: planning.cancel(s, keys, opened.id, "Feil", now, who),
    ):
        assert told(engine, action) == "problem-not-your-role"


def test_a_member_opens_nothing(engine: Engine, keys: Path, opened: Tranche) -> None:
    now = opened.opens_at
    refusal = told(engine, lambda s: planning.open_tranche(s, keys, opened.id, now, "medlem"))
    assert refusal == "problem-not-your-role"
