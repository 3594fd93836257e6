"""The tranche before, on the same day of its fieldwork, also where units became others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import select

from survey import tranche as tranches
from survey.clock import local
from survey.organisation.succession import Succession
from survey.organisation.successions import confirm
from survey.response_rate import LastTime, Point, last_time
from survey.store import RateSnapshot, Tranche, Unit, UnitChange, reading, writing
from tests.survey.municipality import OPENS, WHO, Fieldwork, a_plan

YEAR = timedelta(days=364)


@pytest.fixture
def earlier(fieldwork: Fieldwork) -> str:
    """A tranche a year before, with mornings of three days; returns its id."""
    with writing(fieldwork.engine) as session:
        plan = a_plan(
            session,
            fieldwork.row.version_id,
            opens_at=OPENS - YEAR,
            closes_at=OPENS - YEAR + timedelta(days=14),
        )
        row = tranches.plan(session, fieldwork.keys, plan, WHO)
        for unit_id, invited in (("alle", 200), ("nord", 120), ("sor", 80)):
            for day in (1, 2, 4):
                session.add(
                    RateSnapshot(
                        tranche_id=row.id,
                        unit_id=unit_id,
                        day=local(OPENS - YEAR).date() + timedelta(days=day - 1),
                        invited=invited,
                        responded=day * 10,
                    )
                )
        return row.id


def look(fieldwork: Fieldwork, *units: str) -> LastTime | None:
    with reading(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        return last_time(session, row, ["alle", "nord", "sor", *units])


def test_the_same_day_is_found_and_a_missing_one_is_not(fieldwork: Fieldwork, earlier: str) -> None:
    found = look(fieldwork)
    assert found is not None
    assert found.tranche.id == earlier
    assert found.at("nord", 2) == Point(2, 120, 20)
    assert found.at("nord", 3) is None
    assert found.at("ukjent", 2) is None


def test_the_first_tranche_has_nothing_before_it(fieldwork: Fieldwork) -> None:
    assert look(fieldwork) is None


def test_a_tranche_that_was_never_followed_gives_no_points(
    fieldwork: Fieldwork, earlier: str
) -> None:
    with writing(fieldwork.engine) as session:
        for row in session.exec(select(RateSnapshot)).all():
            session.delete(row)
    found = look(fieldwork)
    assert found is not None
    assert found.at("alle", 2) is None


def test_merged_areas_compare_with_the_sum_of_the_old(fieldwork: Fieldwork, earlier: str) -> None:
    day = date(2026, 1, 1)
    with writing(fieldwork.engine) as session:
        session.add(
            Unit(
                id="ny", name="Ny", level="kommuneomraade", parent_id="alle", headcount=42,
                valid_from=day,
            )
        )  # fmt: skip
        session.flush()
        changes: dict[str, dict[str, str | int | float | bool | None]] = {
            one: {"parent_id": "ny"} for one in ("skole", "hage", "hjem")
        }
        changes |= {one: {"closed": True} for one in ("nord", "sor")}
        for unit_id, becomes in changes.items():
            session.add(
                UnitChange(unit_id=unit_id, valid_from=day, becomes=becomes, at=OPENS, who=WHO)
            )
        session.flush()
        confirm(session, [Succession(day, frozenset({"nord", "sor"}), frozenset({"ny"}))], "ou")
    found = look(fieldwork, "ny")
    assert found is not None
    assert found.at("ny", 4) == Point(4, 200, 80)
