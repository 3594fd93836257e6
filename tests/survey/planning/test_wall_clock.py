"""Days and hours in Norway, also in the two nights when the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.clock import LOCAL_ZONE
from survey.planning.wall_clock import Oddity, WallTime, wall_time
from survey.problem import Problem

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
NEAR = st.sampled_from([SPRING, AUTUMN]).flatmap(
    lambda day: st.integers(-2, 2).map(lambda days: day + timedelta(days=days))
)
ANY_DAY = st.dates(date(2000, 1, 1), date(2060, 12, 31))
CLOCKS = st.times().map(lambda one: one.replace(second=0, microsecond=0))


@given(NEAR | ANY_DAY, CLOCKS, st.booleans())
def test_a_time_that_is_on_the_clock_is_told_back_as_it_was(
    day: date, clock: time, last: bool
) -> None:
    wanted = WallTime(day, clock)
    if wanted.oddity == Oddity.SKIPPED:
        with pytest.raises(Problem) as raised:
            wanted.moment(last=last)
        after = raised.value.values["after"]
        assert isinstance(after, datetime)
        assert WallTime(after.date(), after.time()).oddity is None
        return
    moment = wanted.moment(last=last)
    assert moment.tzinfo == UTC
    assert wall_time(moment) == wanted


@given(NEAR | ANY_DAY, CLOCKS)
def test_first_and_last_differ_only_where_an_hour_comes_twice(day: date, clock: time) -> None:
    wanted = WallTime(day, clock)
    if wanted.oddity != Oddity.SKIPPED:
        between = wanted.moment(last=True) - wanted.moment()
        twice = wanted.oddity == Oddity.TWICE
        assert between == (timedelta(hours=1) if twice else timedelta(0))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), CLOCKS)
def test_no_moment_falls_outside_the_clock(day: date, clock: time) -> None:
    moment = datetime.combine(day, clock, UTC)
    there = wall_time(moment)
    assert moment in (there.moment(), there.moment(last=True))


@pytest.mark.parametrize(
    ("day", "clock", "oddity"),
    [
        (SPRING, time(1, 59), None),
        (SPRING, time(2, 0), Oddity.SKIPPED),
        (SPRING, time(2, 59), Oddity.SKIPPED),
        (SPRING, time(3, 0), None),
        (AUTUMN, time(1, 59), None),
        (AUTUMN, time(2, 0), Oddity.TWICE),
        (AUTUMN, time(2, 59), Oddity.TWICE),
        (AUTUMN, time(3, 0), None),
    ],
)
def test_the_nights_of_2026(day: date, clock: time, oddity: Oddity | None) -> None:
    assert WallTime(day, clock).oddity == oddity


def test_what_is_skipped_says_which_time_to_choose() -> None:
    with pytest.raises(Problem) as raised:
        WallTime(SPRING, time(2, 30)).moment()
    assert raised.value.values["after"] == datetime(2026, 3, 29, 3, 30, tzinfo=LOCAL_ZONE)
    assert "2:30" in raised.value.told("nb").replace(".", ":")
