"""Tranches: approved words only, codes only where they belong, and how many took part."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import delete, select

from survey import tranche as tranches
from survey.organisation import branches
from survey.pepper import Pepper
from survey.problem import Problem
from survey.store import ApprovedWords, Code, Tranche, TrancheUnit, reading, writing
from survey.tranche import Phase, State
from tests.survey.municipality import (
    AFTER,
    CLOSES,
    DURING,
    GRACE,
    INSTANT,
    OPENS,
    WHO,
    Fieldwork,
    a_plan,
    decided,
    forge,
    hold,
    settle,
)


def told(engine: Engine, keys: Path, **changes: object) -> str:
    """The problem with a plan that differs from a good one in ``changes``."""
    with writing(engine) as session:
        plan = a_plan(session, decided(session), **changes)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        tranches.plan(session, keys, plan, WHO)
    with reading(engine) as session:
        assert session.exec(select(Tranche)).all() == []
    return raised.value.text_id


def took_part(fieldwork: Fieldwork) -> dict[str, tuple[int, int]]:
    """(invited, responded) by unit."""
    with reading(fieldwork.engine) as session:
        rows = tranches.participation(session, fieldwork.row)
    return {row.unit_id: (row.invited, row.responded) for row in rows}


def test_a_plan_keeps_the_tree_as_it_stands(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        plan = a_plan(session, decided(session), pilots={"hage"})
        planned = tranches.plan(session, keys, plan, WHO)
        for unit in plan.units:
            unit.name, unit.headcount = "Omdøpt", 999
            session.add(unit)
    assert planned.state == State.PLANNED
    with reading(engine) as session:
        row = session.get_one(TrancheUnit, (planned.id, "hage"))
        assert (row.name, row.invited, row.parent_id, row.pilot) == ("Hage", 10, "nord", True)
        assert not session.get_one(TrancheUnit, (planned.id, "hjem")).pilot


def test_a_plan_that_closes_before_it_opens_is_told(engine: Engine, keys: Path) -> None:
    assert told(engine, keys, closes_at=OPENS) == "problem-closes-before-opening"
    assert not keys.exists()


def test_a_plan_without_units_is_told(engine: Engine, keys: Path) -> None:
    assert told(engine, keys, units=[]) == "problem-no-units"
    assert not keys.exists()


def test_a_mistyped_pilot_is_told(engine: Engine, keys: Path) -> None:
    assert told(engine, keys, pilots={"hage", "hgae"}) == "problem-unit-not-asked"


def test_only_those_asked_are_invited(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        asked = branches(settle(session), {"hage", "sor"})
        plan = a_plan(session, decided(session), units=asked)
        planned = tranches.plan(session, keys, plan, WHO)
        rows = tranches.participation(session, planned)
    assert {row.unit_id: row.invited for row in rows} == {
        "alle": 22,
        "nord": 10,
        "hage": 10,
        "sor": 12,
        "hjem": 12,
    }


def test_an_unknown_version_is_told(engine: Engine, keys: Path) -> None:
    with pytest.raises(Problem) as raised, writing(engine) as session:
        tranches.plan(session, keys, a_plan(session, "f" * 64), WHO)
    assert raised.value.text_id == "problem-unknown-version"
    assert not keys.exists()


def test_words_nobody_approved_are_not_opened(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        version_id = decided(session)
        forge(session, "approved_words")
        session.exec(delete(ApprovedWords))
        planned = tranches.plan(session, keys, a_plan(session, version_id), WHO)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        tranches.open_for_answers(session, keys, session.get_one(Tranche, planned.id), WHO)
    assert raised.value.text_id == "problem-not-approved"
    with reading(engine) as session:
        assert session.get_one(Tranche, planned.id).state == State.PLANNED


@pytest.mark.parametrize("language", ["nn", "en"])
def test_each_translation_must_be_approved(engine: Engine, keys: Path, language: str) -> None:
    with writing(engine) as session:
        version_id = decided(session, signed=False)
        plan = a_plan(session, version_id, languages=("nb", language))
        planned = tranches.plan(session, keys, plan, WHO)
        with pytest.raises(Problem) as raised:
            tranches.open_for_answers(session, keys, planned, WHO)
    assert raised.value.text_id == "problem-translation-not-approved"


def test_the_master_language_alone_needs_no_translation(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        version_id = decided(session, signed=False)
        plan = a_plan(session, version_id, languages=("nb",))
        planned = tranches.plan(session, keys, plan, WHO)
        tranches.open_for_answers(session, keys, planned, WHO)
    assert planned.state == State.OPEN


def test_opening_twice_is_told(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        with pytest.raises(Problem) as raised:
            tranches.open_for_answers(session, fieldwork.keys, row, WHO)
    assert raised.value.text_id == "problem-not-planned"


@pytest.mark.parametrize(
    ("now", "begun_at", "phase"),
    [
        (OPENS - INSTANT, None, Phase.TOO_EARLY),
        (OPENS, None, Phase.OPEN),
        (CLOSES - INSTANT, None, Phase.OPEN),
        (CLOSES, None, Phase.TOO_LATE),
        (CLOSES + GRACE - INSTANT, CLOSES - INSTANT, Phase.OPEN),
        (CLOSES + GRACE, CLOSES - INSTANT, Phase.TOO_LATE),
        (CLOSES + INSTANT, CLOSES, Phase.TOO_LATE),
    ],
)
def test_phases(
    sqlite_fieldwork: Fieldwork, now: datetime, begun_at: datetime | None, phase: Phase
) -> None:
    row = sqlite_fieldwork.row
    assert tranches.phase(row, now, begun_at) == phase
    row.state = State.PLANNED
    assert tranches.phase(row, now, begun_at) == Phase.TOO_EARLY
    for state in (State.SEALING, State.COUNTED, State.SEALED):
        row.state = state
        assert tranches.phase(row, DURING, DURING) == Phase.TOO_LATE


def test_codes_belong_to_their_unit_and_are_stored_as_macs_only(fieldwork: Fieldwork) -> None:
    assert {unit: len(codes) for unit, codes in fieldwork.codes.items()} == {
        "skole": 4,
        "hage": 3,
        "hjem": 3,
    }
    assert set(Code.model_fields) == {"mac", "tranche_id", "unit_id"}
    with reading(fieldwork.engine) as session:
        units = sorted(session.exec(select(Code.unit_id)))
    assert units == ["hage"] * 3 + ["hjem"] * 3 + ["skole"] * 4


def issue(fieldwork: Fieldwork, amounts: dict[str, int]) -> dict[str, list[str]]:
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        return tranches.issue_codes(session, fieldwork.pepper, row, amounts, WHO)


@pytest.mark.parametrize(
    ("amounts", "problem"),
    [
        ({"hage": 1, "no such unit": 1}, "problem-unit-not-asked"),
        ({"hage": 1, "hjem": -1}, "problem-wrong-amount"),
        ({"hage": tranches.MOST_CODES + 1}, "problem-wrong-amount"),
    ],
)
def test_wrong_orders_of_codes_are_told_and_none_are_made(
    fieldwork: Fieldwork, amounts: dict[str, int], problem: str
) -> None:
    with pytest.raises(Problem) as raised:
        issue(fieldwork, amounts)
    assert raised.value.text_id == problem
    assert fieldwork.left() == (10, 0)
    assert took_part(fieldwork)["alle"] == (42, 0)


def test_no_codes_for_a_sealed_tranche(fieldwork: Fieldwork) -> None:
    stale = fieldwork.row
    fieldwork.seal()
    with pytest.raises(Problem) as raised:
        issue(fieldwork, {"hage": 1})
    assert raised.value.text_id == "problem-no-more-codes"
    # Nor where the caller had read the tranche before it was sealed.
    with writing(fieldwork.engine) as session:
        session.add(stale)
        with pytest.raises(Problem) as raised:
            tranches.issue_codes(session, fieldwork.pepper, stale, {"hage": 1}, WHO)
    assert raised.value.text_id == "problem-no-more-codes"
    assert fieldwork.left() == (0, 0)


def test_codes_issued_at_once_are_all_remembered(fieldwork: Fieldwork) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: issue(fieldwork, {"hage": 5}), range(8)))
    with reading(fieldwork.engine) as session:
        unit = session.get_one(TrancheUnit, (fieldwork.tranche_id, "hage"))
    assert unit.codes_issued == 43
    assert took_part(fieldwork)["hage"] == (10, 0)


def test_participation_sums_up_the_tree_while_open(fieldwork: Fieldwork) -> None:
    for one in (*fieldwork.codes["skole"][:2], fieldwork.codes["hjem"][0]):
        fieldwork.answer(one, {})
    assert took_part(fieldwork) == {
        "alle": (42, 3),
        "nord": (30, 2),
        "skole": (20, 2),
        "hage": (10, 0),
        "sor": (12, 1),
        "hjem": (12, 1),
    }


def test_participation_of_a_sealed_tranche_is_that_of_the_atoms(fieldwork: Fieldwork) -> None:
    for one in (*fieldwork.codes["skole"][:2], fieldwork.codes["hjem"][0]):
        fieldwork.answer(one, {})
    fieldwork.seal()
    assert took_part(fieldwork) == {
        "alle": (42, 3),
        "nord": (30, 2),
        "skole": (20, 0),
        "hage": (10, 0),
        "sor": (12, 1),
        "hjem": (12, 0),
    }


def test_refused_answers_and_more_codes_do_not_count(fieldwork: Fieldwork) -> None:
    fieldwork.answer(fieldwork.codes["hage"][0], {"tillit": "forged"})
    issue(fieldwork, {"hage": 100})
    assert took_part(fieldwork)["hage"] == (10, 0)


def test_the_latest_tranche_comes_first(engine: Engine, pepper: Pepper, keys: Path) -> None:
    first = hold(engine, pepper, keys, {})
    with writing(engine) as session:
        early = a_plan(session, first.row.version_id, opens_at=OPENS - timedelta(days=300))
        late = a_plan(session, first.row.version_id, opens_at=OPENS + timedelta(hours=1))
        ids = [tranches.plan(session, keys, one, WHO).id for one in (early, late)]
        found = [row.id for row in tranches.everything(session)]
    assert found == [ids[1], first.tranche_id, ids[0]]


def test_times_keep_their_moment(fieldwork: Fieldwork) -> None:
    row = fieldwork.row
    assert (row.opens_at, row.closes_at) == (OPENS, CLOSES)
    assert row.closes_at + timedelta(minutes=row.grace_minutes) == AFTER


def test_each_tranche_has_a_key_of_its_own(engine: Engine, pepper: Pepper, keys: Path) -> None:
    one, other = (hold(engine, pepper, keys, {}) for _ in range(2))
    assert one.public_key != other.public_key
    assert one.key_file.read_bytes() not in (other.key_file.read_bytes(), one.public_key)
