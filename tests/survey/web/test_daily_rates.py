"""A running server takes the morning's figures by itself, and survives what fails."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import select

from survey.problem import Problem
from survey.store import RateShown, Tranche, reading, writing
from survey.web import daily
from tests import event_loop
from tests.survey.web.town import ENDED, OPEN, Town
from tests.survey.web.visit import Browser


def shown(town: Town) -> set[str]:
    with reading(town.here.engine) as session:
        return set(session.exec(select(RateShown.tranche_id)))


def ids(town: Town, *titles: str) -> set[str]:
    with reading(town.here.engine) as session:
        return {one.id for one in session.exec(select(Tranche)) if one.title in titles}


def test_what_is_due_is_taken_from_this_installation(town: Town) -> None:
    (opened,) = ids(town, OPEN)
    with writing(town.here.engine) as session:
        row = session.get_one(Tranche, opened)
        row.opens_at -= timedelta(days=20)
        session.add(row)
    daily._take_rates()
    assert ids(town, OPEN, ENDED) <= shown(town)


def test_a_server_that_starts_looks_at_once(town: Town) -> None:
    (ended,) = ids(town, ENDED)
    with Browser().client:
        for _ in range(500):
            if ended in shown(town):
                break
    assert ended in shown(town)


def test_a_failure_is_one_line_and_the_next_look_tries_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Exception] = [Problem("problem-not-saved"), OSError("a\nb")]
    looks: list[str] = []

    def look() -> None:
        looks.append("looked")
        if failures:
            raise failures.pop(0)

    monkeypatch.setattr(daily, "_take_rates", look)
    monkeypatch.setattr(daily, "LOOK", timedelta(0))

    async def three_looks() -> None:
        running = asyncio.create_task(daily.take_rates_daily())
        while len(looks) < 3:
            await asyncio.sleep(0.001)
        running.cancel()

    event_loop.run(three_looks())
    lines = [record.getMessage() for record in caplog.records]
    assert lines[1] == "Medvirk: response rates failed: OSError"
    assert len(lines) == 2
