"""Groups declared beforehand, and leaders who answer in the unit above."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import groups, invited, planning, response_rate
from survey import tranche as tranches
from survey.ballotbox import Outcome
from survey.groups import Group
from survey.handout import supply
from survey.handout.issuing import issue
from survey.pages.gate import policy_of, release_of
from survey.pages.gate_making import GATE
from survey.pepper import Pepper
from survey.planning import Refused
from survey.planning.opening import moved_units
from survey.problem import Problem
from survey.store import Tranche, TrancheGrouping, TrancheUnit, reading, writing
from survey.stored import settings_of
from survey.texts import translator
from survey.tranche import participation
from tests.survey.municipality import AFTER, DURING, WHO, Fieldwork, a_plan, decided, units
from tests.survey.planning.plans import NOW, OU, a_wish

TOGETHER = Group("Skole  og hage", frozenset({"skole", "hage"}))
OWN = {"alle": 2, "nord": 2, "sor": 1, "skole": 18, "hage": 9, "hjem": 10}


def planned(engine: Engine, keys: Path, **changes: object) -> Tranche:
    with writing(engine) as session:
        plan = a_plan(session, decided(session), **changes)
        return tranches.plan(session, keys, plan, WHO)


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ([Group(" ", frozenset({"skole", "hage"}))], "problem-group-name"),
        ([Group("x" * 81, frozenset({"skole", "hage"}))], "problem-group-name"),
        ([Group("To\nlinjer\x07", frozenset({"skole", "hage"}))], "problem-group-name"),
        ([Group("Skolen", frozenset({"skole"}))], "problem-group-small"),
        ([Group("Ukjent", frozenset({"skole", "borte"}))], "problem-group-not-asked"),
        ([Group("I hverandre", frozenset({"skole", "nord"}))], "problem-group-nested"),
        ([TOGETHER, Group("SKOLE og hage", frozenset({"skole", "hjem"}))], "problem-groups-same"),
        (
            [Group(str(n), frozenset({"skole", "hage"})) for n in range(21)],
            "problem-groups-many",
        ),
    ],
)
def test_what_is_no_group_is_told(
    engine: Engine, keys: Path, wanted: list[Group], problem: str
) -> None:
    with pytest.raises(Problem) as raised:
        planned(engine, keys, groups=wanted)
    assert raised.value.text_id.startswith(problem)
    assert raised.value.told("nn")
    with pytest.raises(Refused) as refused, writing(engine) as session:
        planning.plan(session, keys, a_wish(session, groups=tuple(wanted)), NOW, OU)
    assert any(one.text_id.startswith(problem) for one in refused.value.problems)


def test_a_group_is_kept_changed_and_part_of_the_policy(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planning.plan(session, keys, a_wish(session, groups=(TOGETHER,)), NOW, OU)
    with reading(engine) as session:
        (grouping,) = policy_of(session, row).groupings
        assert (grouping.id, grouping.name) == ("group:skole og hage", "Skole og hage")
        assert grouping.units == ("hage", "skole")
        assert settings_of(session, row, "nb").groups == ("Skole og hage",)
        wish = planning.wish_of(session, row)
        assert wish.groups == (Group("Skole og hage", TOGETHER.units),)
        assert moved_units(session, row) == 0
    other = Group("Hjem og hage", frozenset({"hjem", "hage"}))
    with writing(engine) as session:
        changed = a_wish(session, version_id=row.version_id, groups=(other,))
        planning.change(session, keys, row.id, changed, 0, NOW, OU)
    with reading(engine) as session:
        assert groups.groups_of(session, row.id) == (other,)
    with writing(engine) as session:
        planning.cancel(session, keys, row.id, "Feil", NOW, OU)
        assert session.exec(select(TrancheGrouping)).all() == []


def test_leaders_answer_in_the_unit_above(engine: Engine, keys: Path) -> None:
    row = planned(engine, keys, leaders_in_parent=True)
    with reading(engine) as session:
        rows = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id)).all()
        assert invited.own_invited(rows) == OWN
        assert invited.in_all(rows) == 42
        assert settings_of(session, row, "nb").invited == 42
        assert {one.unit_id: one.invited for one in rows} == {
            "alle": 42,
            "nord": 29,
            "sor": 11,
            "skole": 18,
            "hage": 9,
            "hjem": 10,
        }
        assert planning.wish_of(session, row).leaders_in_parent
        places = {one.unit_id: one for one in supply.supplies(session, row, DURING)}
    assert {unit: one.invited for unit, one in places.items()} == OWN
    assert [unit for unit, one in places.items() if one.leaders] == ["alle", "nord", "sor"]
    say = translator("nb")
    assert places["nord"].called(say) == say("codes-leaders-of", unit="Nord")
    assert places["skole"].called(say) == "Skole"


def test_without_people_there_is_no_leader() -> None:
    tree = units()
    for unit in tree:
        if unit.id in ("hage", "hjem"):
            unit.headcount = 0
    found = invited.people(tree, leaders_in_parent=True)
    assert found == {"alle": 20, "nord": 19, "sor": 0, "skole": 18, "hage": 0, "hjem": 0}


def test_leaders_get_codes_are_counted_and_belong_to_the_unit_above(
    engine: Engine, pepper: Pepper, keys: Path
) -> None:
    row = planned(engine, keys, leaders_in_parent=True)
    with writing(engine) as session:
        current = session.get_one(Tranche, row.id)
        tranches.open_for_answers(session, keys, current, WHO)
        with pytest.raises(Problem) as raised:
            issue(session, pepper, row.id, {"nord": 8}, OU, DURING)
        assert raised.value.values["most"] == 7
    with writing(engine) as session:
        amounts = {"skole": 18, "hage": 9, "hjem": 10, "nord": 2, "sor": 1, "alle": 2}
        codes = issue(session, pepper, row.id, amounts, OU, DURING).codes
    fieldwork = Fieldwork(engine, pepper, keys, row.id, codes)
    for several in codes.values():
        for code in several:
            assert fieldwork.answer(code, {"sier_fra": "ja"}) == Outcome.COUNTED
    response_rate.take(engine, row.id, AFTER)
    with reading(engine) as session:
        took_part = {one.unit_id: one.responded for one in participation(session, row)}
        assert (took_part["nord"], took_part["alle"]) == (29, 42)
    fieldwork.seal(gate=GATE)
    with reading(engine) as session:
        release = release_of(session, fieldwork.row)
    respondents = {unit.id: unit.respondents for unit in release.units}
    # Two leaders are too few to be what is left of Nord, and one of Sør: they go in the whole.
    assert respondents["alle"] == 42
    children = {"nord": ("skole", "hage"), "sor": ("hjem",)}
    for area, below in children.items():
        if area in respondents:
            left = respondents[area] - sum(respondents.get(one, 0) for one in below)
            assert left == 0 or left >= 10
