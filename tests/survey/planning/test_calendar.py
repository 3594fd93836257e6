"""Clashes, holidays, seasons and gaps: what is told, and what is not."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from survey import planning
from survey.organisation import editing
from survey.planning import entries
from survey.planning.calendar import Sort, clashes, events, year_of
from survey.planning.days import (
    Days,
    holidays_in,
    public_holidays,
    school_holidays_in,
    working_days,
)
from survey.planning.entries import Kind
from survey.planning.wall_clock import WallTime
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import reading, writing
from tests.survey.municipality import SOURCE, decided
from tests.survey.planning.plans import NOW, OU, a_wish

TODAY = date(2026, 1, 10)


def between(first: date, last: date) -> dict[str, WallTime]:
    return {"opens": WallTime(first, time(8)), "closes": WallTime(last, time(16))}


def warned(session: Session, **changes: Any) -> set[str]:
    return {one.text_id for one in planning.cautions(session, a_wish(session, **changes))}


def test_a_quiet_time_has_nothing_to_warn_of(engine: Engine) -> None:
    with writing(engine) as session:
        assert warned(session, **between(date(2026, 4, 13), date(2026, 4, 30))) == set()


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 7, 1), date(2026, 7, 31), {"caution-july"}),
        (date(2026, 6, 1), date(2026, 7, 3), {"caution-school-summer"}),
        (date(2026, 2, 16), date(2026, 2, 27), {"caution-school-winter"}),
        (date(2026, 9, 28), date(2026, 10, 9), {"caution-school-autumn"}),
        (date(2026, 3, 30), date(2026, 4, 7), {"caution-school-easter", "caution-few-days"}),
        (date(2026, 12, 14), date(2027, 1, 8), {"caution-school-christmas"}),
        (date(2026, 5, 13), date(2026, 5, 18), {"caution-few-days"}),
    ],
)
def test_holidays_are_told(engine: Engine, first: date, last: date, told: set[str]) -> None:
    with writing(engine) as session:
        found = warned(session, **between(first, last))
    assert found - {"caution-follow-up-past"} == told


def test_what_else_goes_on_is_told(engine: Engine) -> None:
    time_of = between(date(2026, 4, 13), date(2026, 4, 30))
    with writing(engine) as session:
        a_wish(session)
        for kind in Kind:
            entries.add(session, kind, kind, date(2026, 4, 30), date(2026, 5, 20), OU)
        assert warned(session, **time_of) == {
            "caution-meets-ten-factor",
            "caution-meets-pulse",
            "caution-meets-reorganisation",
            "caution-meets-other",
        }


def test_another_season_and_a_period_asked_about_twice(engine: Engine, keys: Path) -> None:
    source = SOURCE.replace("type: likert", "type: likert\n        reference_period: 12")
    with writing(engine) as session:
        version_id = decided(session, loads(source))
        spring = between(date(2026, 4, 13), date(2026, 4, 30))
        planning.plan(session, keys, a_wish(session, version_id=version_id, **spring), NOW, OU)

        def then(first: date, last: date) -> set[str]:
            return warned(session, version_id=version_id, **between(first, last))

        autumn = then(date(2026, 10, 12), date(2026, 10, 30))
        year_later = then(date(2027, 5, 3), date(2027, 5, 14))
        too_early = then(date(2027, 4, 12), date(2027, 4, 23))
    late = {"caution-follow-up-past"}
    assert autumn - late == {"caution-season", "caution-too-soon"}
    assert year_later - late == set()
    assert too_early - late == {"caution-too-soon"}


def test_clocks_that_are_put_back_are_told(engine: Engine) -> None:
    night = WallTime(date(2026, 10, 25), time(2, 30))
    with writing(engine) as session:
        found = warned(session, opens=night, closes=WallTime(date(2026, 11, 6), time(16)))
        other = warned(session, closes=night)
    assert "caution-opens-twice" in found
    assert "caution-closes-twice" in other


def test_a_unit_that_ends_on_the_way_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        a_wish(session)
        editing.close(session, "hage", date(2026, 4, 20), OU)
        time_of = between(date(2026, 4, 13), date(2026, 4, 30))
        assert warned(session, **time_of) == {"caution-unit-ends"}


def test_norwegian_holidays() -> None:
    days = public_holidays(2027)
    assert days[date(2027, 5, 17)] == ("may-seventeenth", "whit-monday")
    assert all(names for year in range(2000, 2060) for names in public_holidays(year).values())
    easter = Days(date(2027, 3, 22), date(2027, 3, 29))
    assert [names[0] for names in holidays_in(easter).values()] == [
        "maundy-thursday",
        "good-friday",
        "easter-sunday",
        "easter-monday",
    ]
    assert working_days(easter) == 3
    across = Days(date(2026, 12, 20), date(2027, 1, 4))
    assert [one.name for one in school_holidays_in(across)] == ["christmas"]


def test_the_calendar_has_everything_in_order(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        planning.plan(session, keys, a_wish(session), NOW, OU)
        entries.add(session, Kind.TEN_FACTOR, "10-FAKTOR", date(2026, 3, 1), date(2026, 3, 25), OU)
        entries.add(session, Kind.PULSE, "Puls", date(2026, 3, 16), date(2026, 3, 20), OU)
        entries.add(session, Kind.OTHER, "Valg", date(2026, 3, 1), date(2026, 3, 2), OU)
        found = events(session, year_of(TODAY), NOW)
    mine = [one.sort for one in found if one.sort not in (Sort.SCHOOL, Sort.HOLIDAY)]
    assert mine == [Sort.TEN_FACTOR, Sort.OTHER, Sort.PLANNED, Sort.PULSE]
    assert [one.days.first for one in found] == sorted(one.days.first for one in found)
    told = {frozenset((one.values["one"], one.values["other"])) for one in clashes(found, TODAY)}
    assert told == {
        frozenset(("10-FAKTOR", "Puls")),
        frozenset(("Våren 2026", "Puls")),
    }
    assert clashes(found, date(2026, 3, 21)) == []


@pytest.mark.parametrize(
    ("title", "first", "last", "problem"),
    [
        (" ", TODAY, TODAY, "problem-entry-title"),
        ("x" * 121, TODAY, TODAY, "problem-entry-title"),
        ("Puls", TODAY, date(2026, 1, 9), "problem-entry-order"),
        ("Puls", TODAY, date(2030, 1, 1), "problem-entry-long"),
    ],
)
def test_entries_that_are_refused(
    engine: Engine, title: str, first: date, last: date, problem: str
) -> None:
    with writing(engine) as session:
        a_wish(session)
        with pytest.raises(Problem) as raised:
            entries.add(session, Kind.PULSE, title, first, last, OU)
    assert raised.value.text_id == problem


def test_an_entry_is_taken_out_once_and_by_ou_only(engine: Engine) -> None:
    with writing(engine) as session:
        a_wish(session)
        entry = entries.add(session, Kind.PULSE, "Puls", TODAY, TODAY, OU)
        with pytest.raises(Problem, match="rolle"):
            entries.remove(session, entry.id, "medlem")
        entries.remove(session, entry.id, OU)
        with pytest.raises(Problem) as raised:
            entries.remove(session, entry.id, OU)
    assert raised.value.text_id == "problem-entry-gone"
    with reading(engine) as session:
        assert entries.entries(session) == []
