"""Codes within each unit's cap, for whoever may hand them out; and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import pytest
from sqlmodel import Session

from survey import tranche as tranches
from survey.ballotbox import Outcome
from survey.handout import supply
from survey.handout.issuing import MOST_AT_ONCE, Batch, issue, take_back
from survey.handout.supply import Supply, told_apart
from survey.organisation import units_at
from survey.problem import Problem
from survey.store import Account, Tranche, TrancheUnit, Unit, reading, writing
from survey.tranche import State, most_codes
from tests.survey.municipality import CLOSES, DURING, INSTANT, WHO, Fieldwork

OU = "ou"


def drawn(
    fieldwork: Fieldwork, amounts: Mapping[str, int], who: str = OU, now: datetime = DURING
) -> Batch:
    with writing(fieldwork.engine) as session:
        return issue(session, fieldwork.pepper, fieldwork.tranche_id, amounts, who, now)


def told(
    fieldwork: Fieldwork, amounts: Mapping[str, int], who: str = OU, now: datetime = DURING
) -> Problem:
    before = fieldwork.left()
    with pytest.raises(Problem) as raised:
        drawn(fieldwork, amounts, who, now)
    assert fieldwork.left() == before
    return raised.value


def issued(fieldwork: Fieldwork, unit: str) -> int:
    with reading(fieldwork.engine) as session:
        return session.get_one(TrancheUnit, (fieldwork.tranche_id, unit)).codes_issued


@pytest.mark.parametrize(
    ("invited", "most"), [(0, 5), (1, 6), (20, 25), (21, 27), (100, 125), (40_000, 50_000)]
)
def test_the_cap(invited: int, most: int) -> None:
    assert most_codes(invited) == most


@pytest.mark.parametrize(
    ("invited", "before", "margin", "suggested"),
    [
        (0, 0, 0.1, 0),
        (1, 0, 0.1, 3),
        (10, 0, 0.1, 12),
        (20, 0, 0.1, 22),
        (30, 0, 0.1, 33),
        (31, 0, 0.1, 35),
        (100, 0, 0.25, 125),
        (100, 40, 0.1, 70),
        (100, 110, 0.1, 0),
        (100, 200, 0.1, 0),
        (100, 0, 0.0, 102),
    ],
)
def test_what_is_suggested(invited: int, before: int, margin: float, suggested: int) -> None:
    place = Supply("a", "A", ("a",), invited, before)
    assert place.suggested(margin) == suggested
    assert place.suggested(margin) <= place.left


def test_codes_work_and_are_counted(fieldwork: Fieldwork) -> None:
    batch = drawn(fieldwork, {"hage": 2, "hjem": 3, "skole": 0})
    assert {unit: len(several) for unit, several in batch.codes.items()} == {"hage": 2, "hjem": 3}
    assert len(batch) == 5
    assert issued(fieldwork, "hage") == 5
    assert fieldwork.answer(batch.codes["hjem"][0]) == Outcome.COUNTED
    assert str(batch.codes["hage"][0]) not in repr(batch)


def test_past_the_cap_is_refused_and_says_the_counts(fieldwork: Fieldwork) -> None:
    problem = told(fieldwork, {"hjem": 1, "hage": 13})
    assert problem.text_id == "problem-codes-over-cap"
    assert problem.values == {"unit": "Hage", "wanted": 13, "issued": 3, "invited": 10, "most": 15}
    drawn(fieldwork, {"hage": 12})
    assert told(fieldwork, {"hage": 1}).text_id == "problem-codes-over-cap"


def test_an_administrator_goes_past_the_cap(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        tranches.issue_codes(session, fieldwork.pepper, row, {"hage": 13}, WHO)
    assert issued(fieldwork, "hage") == 16


@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder", "administrator", "ukjent"])
def test_only_ou_hands_out(fieldwork: Fieldwork, who: str) -> None:
    told(fieldwork, {"hage": 1}, who)


def test_somebody_removed_hands_out_no_more(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        account = session.get_one(Account, OU)
        account.active = False
        session.add(account)
    assert told(fieldwork, {"hage": 1}).text_id == "problem-no-longer-active"


def test_nothing_none_and_too_much(fieldwork: Fieldwork) -> None:
    assert told(fieldwork, {}).text_id == "problem-codes-none-wanted"
    assert told(fieldwork, {"hage": 0}).text_id == "problem-codes-none-wanted"
    assert told(fieldwork, {"hage": MOST_AT_ONCE + 1}).text_id == "problem-codes-at-once"
    assert told(fieldwork, {"hage": -1}).text_id == "problem-wrong-amount"
    assert told(fieldwork, {"ukjent": 1}).text_id == "problem-unit-not-asked"


def test_a_tranche_takes_codes_until_it_closes(fieldwork: Fieldwork) -> None:
    drawn(fieldwork, {"hage": 1}, now=CLOSES - INSTANT)
    assert told(fieldwork, {"hage": 1}, now=CLOSES).text_id == "problem-no-more-codes"
    fieldwork.seal()
    assert told(fieldwork, {"hage": 1}).text_id == "problem-no-more-codes"


def test_a_planned_tranche_takes_codes(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        row.state = State.PLANNED
        session.add(row)
    assert len(drawn(fieldwork, {"hage": 2})) == 2


def test_a_unit_that_is_gone_meanwhile_gets_none(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_hage(session: Session, day: date) -> list[Unit]:
        return [one for one in units_at(session, day) if one.id != "hage"]

    monkeypatch.setattr(supply, "units_at", without_hage)
    problem = told(fieldwork, {"hjem": 1, "hage": 1})
    assert (problem.text_id, problem.values) == ("problem-codes-unit-gone", {"unit": "Hage"})
    with reading(fieldwork.engine) as session:
        places = supply.supplies(session, fieldwork.row, DURING)
    assert {place.unit_id: place.suggested() for place in places if place.gone} == {"hage": 0}
    assert len(drawn(fieldwork, {"hjem": 1})) == 1


def test_taken_back_is_as_if_never_made(fieldwork: Fieldwork) -> None:
    before = fieldwork.left(), issued(fieldwork, "hage"), issued(fieldwork, "hjem")
    batch = drawn(fieldwork, {"hage": 4, "hjem": 2})
    with writing(fieldwork.engine) as session:
        removed = take_back(session, fieldwork.pepper, batch, OU)
    assert removed == {one for several in batch.codes.values() for one in several}
    assert (fieldwork.left(), issued(fieldwork, "hage"), issued(fieldwork, "hjem")) == before
    assert fieldwork.answer(batch.codes["hage"][0]) == Outcome.CODE_GONE
    with writing(fieldwork.engine) as session:
        assert take_back(session, fieldwork.pepper, batch, OU) == set()
    assert issued(fieldwork, "hage") == before[1]


def test_a_used_code_is_not_taken_back(fieldwork: Fieldwork) -> None:
    batch = drawn(fieldwork, {"hage": 3})
    used, *unused = batch.codes["hage"]
    fieldwork.answer(used)
    with writing(fieldwork.engine) as session:
        assert take_back(session, fieldwork.pepper, batch, OU) == set(unused)
    assert issued(fieldwork, "hage") == 4
    with reading(fieldwork.engine) as session:
        rows = tranches.participation(session, fieldwork.row)
    assert {row.unit_id: row.responded for row in rows}["hage"] == 1


def test_nothing_is_taken_back_of_a_tranche_that_is_sealed(fieldwork: Fieldwork) -> None:
    batch = drawn(fieldwork, {"hage": 3})
    fieldwork.seal()
    with writing(fieldwork.engine) as session:
        assert take_back(session, fieldwork.pepper, batch, OU) == set()


def test_places_are_where_people_work(fieldwork: Fieldwork) -> None:
    with reading(fieldwork.engine) as session:
        places = supply.supplies(session, fieldwork.row, DURING)
        above = supply.branches(session, fieldwork.row)
    assert [(one.unit_id, one.invited, one.issued) for one in places] == [
        ("hage", 10, 3),
        ("skole", 20, 4),
        ("hjem", 12, 3),
    ]
    assert set(above) == {"nord", "sor"}


def test_units_of_the_same_name_are_told_apart() -> None:
    names = {"r": "K", "x": "X", "y": "Y", "1": "Stab", "2": "Stab", "3": "Drift", "4": "Stab"}
    paths = {"1": ("1", "x", "r"), "2": ("2", "y", "r"), "3": ("3", "y", "r")}
    assert told_apart(paths, names) == {"1": "Stab (X)", "2": "Stab (Y)", "3": "Drift"}
    twins = paths | {"4": ("4", "x", "r")}
    assert len(set(told_apart(twins, names).values())) == 4
    assert told_apart({}, {}) == {}
