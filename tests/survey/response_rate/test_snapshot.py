"""Morning figures: once a day at a fixed hour, and nothing live in between."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import response_rate
from survey import tranche as tranches
from survey.clock import LOCAL_ZONE
from survey.pepper import Pepper
from survey.response_rate import Kind, follow
from survey.response_rate.schedule import (
    latest_morning,
    latest_unit_morning,
    next_morning,
    next_unit_morning,
)
from survey.seal import Chosen, Gate
from survey.store import RateShown, RateSnapshot, Tranche, TrancheUnit, reading, writing
from survey.tranche import Phase, State
from tests.survey.municipality import AFTER, CLOSES, OPENS, Fieldwork, hold, nothing_told

# OPENS is Sunday 1 March 2026 at 08 in Norway, CLOSES the Sunday two weeks later at 23.
MONDAY = datetime(2026, 3, 2, 6, tzinfo=LOCAL_ZONE)
TUESDAY, THURSDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
MINUTE = timedelta(minutes=1)
NORTH = ("nord", "skole", "hage")


@pytest.fixture
def large(engine: Engine, pepper: Pepper, keys: object) -> Fieldwork:
    """``nord`` and the whole are large enough to be followed every morning."""
    fieldwork = hold(engine, pepper, keys, {"skole": 60, "hage": 12, "hjem": 12})  # type: ignore[arg-type]
    invited = {"alle": 240, "nord": 120, "sor": 120, "skole": 90, "hage": 30, "hjem": 120}
    with writing(engine) as session:
        for unit_id, count in invited.items():
            unit = session.get_one(TrancheUnit, (fieldwork.tranche_id, unit_id))
            unit.invited = count
            session.add(unit)
    return fieldwork


def answer(fieldwork: Fieldwork, unit: str, codes: Iterable[int]) -> None:
    fieldwork.answer_all((fieldwork.codes[unit][one], {}) for one in codes)


def shown(fieldwork: Fieldwork, now: datetime) -> dict[str, tuple[Kind, int | None]]:
    with reading(fieldwork.engine) as session:
        found = follow(session, session.get_one(Tranche, fieldwork.tranche_id), now)
    return {one: (rate.kind, rate.responded) for one, rate in found.rates.items()}


def mornings(fieldwork: Fieldwork) -> dict[tuple[str, date], int]:
    with reading(fieldwork.engine) as session:
        rows = session.exec(select(RateSnapshot)).all()
    return {(row.unit_id, row.day): row.responded for row in rows}


def test_nothing_is_shown_before_the_first_morning(large: Fieldwork) -> None:
    answer(large, "skole", range(5))
    response_rate.take_due(large.engine, MONDAY - MINUTE)
    assert set(shown(large, MONDAY - MINUTE).values()) == {(Kind.NOT_YET, None)}
    assert mornings(large) == {}


def test_answers_between_mornings_change_nothing_that_is_shown(large: Fieldwork) -> None:
    answer(large, "skole", range(10))
    response_rate.take_due(large.engine, MONDAY)
    before = shown(large, MONDAY)
    assert before["alle"] == before["nord"] == before["skole"] == (Kind.NUMBER, 10)
    for number in range(10, 30):
        answer(large, "skole", [number])
        now = MONDAY + number * MINUTE
        response_rate.take_due(large.engine, now)
        assert shown(large, now) == before


def test_units_wait_for_monday_or_thursday_and_the_large_do_not(large: Fieldwork) -> None:
    answer(large, "skole", range(10))
    response_rate.take_due(large.engine, MONDAY)
    answer(large, "skole", range(10, 25))
    response_rate.take_due(large.engine, TUESDAY)
    tuesday = shown(large, TUESDAY)
    assert tuesday["alle"] == tuesday["nord"] == (Kind.NUMBER, 25)
    assert tuesday["skole"] == (Kind.NUMBER, 10)
    response_rate.take_due(large.engine, THURSDAY)
    assert shown(large, THURSDAY)["skole"] == (Kind.NUMBER, 25)


def test_only_the_whole_and_large_areas_are_kept_by_day(large: Fieldwork) -> None:
    answer(large, "hjem", range(4))
    for now in (MONDAY, TUESDAY, TUESDAY + MINUTE):
        response_rate.take_due(large.engine, now)
    days = [MONDAY.date(), TUESDAY.date()]
    assert mornings(large).keys() == {(u, d) for u in ("alle", "nord", "sor") for d in days}


def test_a_small_municipality_has_no_days_at_all(fieldwork: Fieldwork) -> None:
    response_rate.take_due(fieldwork.engine, MONDAY)
    assert mornings(fieldwork) == {}
    assert shown(fieldwork, MONDAY)["alle"] == (Kind.FEW, None)


def test_taken_twice_is_taken_once(large: Fieldwork) -> None:
    response_rate.take(large.engine, large.tranche_id, MONDAY)
    answer(large, "skole", range(10))
    response_rate.take(large.engine, large.tranche_id, MONDAY + MINUTE)
    assert shown(large, MONDAY)["alle"] == (Kind.NUMBER, 0)


def test_a_morning_the_server_was_down_is_a_gap_and_the_day_begins_late(large: Fieldwork) -> None:
    response_rate.take_due(large.engine, MONDAY)
    answer(large, "skole", range(10))
    late = MONDAY + timedelta(days=3, hours=5)
    response_rate.take_due(large.engine, late)
    days = {day for _, day in mornings(large)}
    assert days == {MONDAY.date(), late.date()}
    assert shown(large, late)["skole"] == (Kind.NUMBER, 10)
    with reading(large.engine) as session:
        taken = session.exec(select(RateShown.taken_at).distinct()).all()
    assert taken == [late.astimezone(UTC)]


def test_what_may_not_be_shown_is_not_stored(fieldwork: Fieldwork) -> None:
    for one in (*fieldwork.codes["skole"], *fieldwork.codes["hage"], *fieldwork.codes["hjem"]):
        fieldwork.answer(one, {})
    response_rate.take_due(fieldwork.engine, MONDAY)
    with reading(fieldwork.engine) as session:
        rows = {row.unit_id: row for row in session.exec(select(RateShown))}
    assert (rows["hage"].kind, rows["hage"].responded) == (Kind.NUMBER, 3)
    with writing(fieldwork.engine) as session:
        unit = session.get_one(TrancheUnit, (fieldwork.tranche_id, "hjem"))
        unit.invited = 9
        session.add(unit)
    response_rate.take_due(fieldwork.engine, THURSDAY)
    with reading(fieldwork.engine) as session:
        row = session.get_one(RateShown, (fieldwork.tranche_id, "hjem"))
    assert row.responded is None


def test_when_all_is_over_the_last_figures_come_at_once_and_stay(large: Fieldwork) -> None:
    answer(large, "skole", range(10))
    sunday = datetime(2026, 3, 15, 6, tzinfo=LOCAL_ZONE)
    response_rate.take_due(large.engine, sunday)
    answer(large, "skole", range(10, 40))
    assert shown(large, AFTER - MINUTE)["skole"] == (Kind.NUMBER, 10)
    assert shown(large, AFTER)["skole"] == (Kind.NUMBER, 40)
    response_rate.take_due(large.engine, AFTER)
    assert mornings(large)["alle", AFTER.astimezone(LOCAL_ZONE).date()] == 40
    large.seal()
    assert shown(large, AFTER)["skole"] == (Kind.NUMBER, 40)
    response_rate.take_due(large.engine, AFTER + timedelta(days=1))
    assert shown(large, AFTER)["skole"] == (Kind.NUMBER, 40)


def test_a_sealed_tranche_nobody_followed_shows_its_areas(large: Fieldwork) -> None:
    answer(large, "skole", range(40))
    large.seal()
    assert shown(large, AFTER) == {
        "alle": (Kind.NUMBER, 40),
        "nord": (Kind.NUMBER, 40),
        "sor": (Kind.NUMBER, 0),
    }


def test_an_area_whose_answers_are_counted_higher_up_has_no_figure(large: Fieldwork) -> None:
    """Its tally would say that nobody has answered."""

    def without_sor(*_seen: object) -> Chosen:
        atoms = {"alle": "alle", "sor": "alle", "hjem": "alle"}
        return Chosen(frozenset({"alle", "nord"}), atoms | dict.fromkeys(NORTH, "nord"))

    answer(large, "skole", range(40))
    answer(large, "hjem", range(4))
    large.seal(gate=Gate(without_sor, nothing_told))
    assert shown(large, AFTER) == {
        "alle": (Kind.NUMBER, 44),
        "nord": (Kind.NUMBER, 40),
        "sor": (Kind.TOO_SMALL, None),
    }


@pytest.mark.parametrize(
    ("now", "hour"),
    [
        # The nights the clocks change: 06 in Norway is 05 UTC in winter and 04 in summer.
        (datetime(2026, 3, 29, 3, 59, tzinfo=UTC), datetime(2026, 3, 28, 5, tzinfo=UTC)),
        (datetime(2026, 3, 29, 4, 0, tzinfo=UTC), datetime(2026, 3, 29, 4, tzinfo=UTC)),
        (datetime(2026, 10, 25, 4, 59, tzinfo=UTC), datetime(2026, 10, 24, 4, tzinfo=UTC)),
        (datetime(2026, 10, 25, 5, 0, tzinfo=UTC), datetime(2026, 10, 25, 5, tzinfo=UTC)),
    ],
)
def test_six_in_the_morning_is_six_on_the_wall(now: datetime, hour: datetime) -> None:
    assert latest_morning(now) == hour
    assert latest_morning(now) <= now < next_morning(now)
    assert latest_unit_morning(now) <= latest_morning(now)
    assert next_unit_morning(now) >= next_morning(now)


@pytest.mark.parametrize(
    ("closes", "open_until"),
    [
        # A quarter to midnight, the evening before the clocks go forward and back.
        (datetime(2026, 3, 29, 23, 45, tzinfo=LOCAL_ZONE), "2026-03-29T21:45:00+00:00"),
        (datetime(2026, 10, 25, 23, 45, tzinfo=LOCAL_ZONE), "2026-10-25T22:45:00+00:00"),
        (datetime(2026, 3, 28, 23, 45, tzinfo=LOCAL_ZONE), "2026-03-28T22:45:00+00:00"),
        (datetime(2026, 10, 24, 23, 45, tzinfo=LOCAL_ZONE), "2026-10-24T21:45:00+00:00"),
    ],
)
def test_a_tranche_closes_by_itself_whatever_the_clocks_do(
    fieldwork: Fieldwork, closes: datetime, open_until: str
) -> None:
    """Nobody has to be there: whether one may answer is asked of the clock each time."""
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        row.closes_at = closes
        session.add(row)
    fieldwork.engine.dispose()  # as after the server has been down
    moment = datetime.fromisoformat(open_until)
    row = fieldwork.row
    assert tranches.phase(row, moment - timedelta(seconds=1)) == Phase.OPEN
    assert tranches.phase(row, moment) == Phase.TOO_LATE
    assert row.state == State.OPEN


def test_a_code_is_refused_after_closing_though_the_server_was_down_then(
    fieldwork: Fieldwork,
) -> None:
    fieldwork.engine.dispose()
    late = CLOSES + timedelta(days=2)
    assert fieldwork.answer(fieldwork.codes["skole"][0], {}, late).name != "COUNTED"
    assert OPENS < CLOSES < late
