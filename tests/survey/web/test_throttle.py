"""How long the next guess waits."""

from __future__ import annotations

import gc

from survey.web.throttle import Limit, Throttle
from tests.survey.web.visit import Clock

LIMIT = Limit(free=3, longest=10.0)


def after(failures: int) -> float:
    throttle = Throttle(Clock())
    for _ in range(failures):
        throttle.failed("a")
    return throttle.wait("a", LIMIT)


def test_the_first_failures_are_free_and_then_each_doubles_the_wait() -> None:
    assert [after(n) for n in range(9)] == [0, 0, 0, 0, 1, 2, 4, 8, 10]


def test_any_number_of_failures_costs_the_longest_wait() -> None:
    assert after(5_000) == LIMIT.longest


def test_time_passes_and_success_forgives() -> None:
    clock = Clock()
    throttle = Throttle(clock)
    for _ in range(6):
        throttle.failed("a")
    clock.now += 1.5
    assert throttle.wait("a", LIMIT) == 4 - 1.5
    assert throttle.wait("b", LIMIT) == 0
    throttle.succeeded("a")
    assert throttle.wait("a", LIMIT) == 0


def test_a_quiet_quarter_of_an_hour_is_forgotten() -> None:
    clock = Clock()
    throttle = Throttle(clock)
    for _ in range(6):
        throttle.failed("a")
    clock.now += 901
    throttle.failed("a")
    assert throttle.wait("a", LIMIT) == 0


def test_memory_is_bounded_and_the_latest_are_kept() -> None:
    throttle = Throttle(Clock())
    for _ in range(6):
        throttle.failed("first")
    for number in range(10_000):
        throttle.failed(f"guess {number}")
    for _ in range(6):
        throttle.failed("last")
    assert throttle.wait("first", LIMIT) == 0
    assert throttle.wait("last", LIMIT) == 4


def test_no_address_or_name_is_kept() -> None:
    throttle = Throttle(Clock())
    throttle.failed("code from 10.20.30.40")
    kept = [repr(one) for one in gc.get_referents(throttle.__dict__)]
    assert not any("10.20.30.40" in one for one in kept)
