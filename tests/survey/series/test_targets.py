"""Targets: set by OU, never rewritten, and in force until the next entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from survey import series
from survey.problem import Problem
from survey.questionnaire import loads
from survey.series import Aim, NewTarget
from survey.store import reading, writing
from tests.survey.municipality import SOURCE, decided, settle

TODAY, LATER = date(2026, 11, 21), date(2027, 12, 31)
WANTED = NewTarget("tillit", Aim.SHARE, 60, LATER, "PSU, sak 12/26")


def opened(engine: Engine) -> str:
    source = SOURCE.replace("{name: sier_fra,", "{name: sier_fra, favourable: ja,")
    with writing(engine) as session:
        settle(session)
        return decided(session, loads(source))


def set_one(session: Session, version_id: str, wanted: NewTarget = WANTED) -> None:
    series.set_target(session, version_id, wanted, "ou", TODAY)


def test_the_latest_entry_is_in_force_and_the_others_stay(engine: Engine) -> None:
    version_id = opened(engine)
    with writing(engine) as session:
        set_one(session, version_id)
        set_one(session, version_id, replace(WANTED, value=65))
        set_one(session, version_id, replace(WANTED, question="sier_fra", value=90))
        set_one(session, version_id, replace(WANTED, aim=Aim.MEAN, value=2.5, unit_id="nord"))
    with reading(engine) as session:
        whole = series.targets_of(session, "trivsel")
        assert {name: one.value for name, one in whole.items()} == {"tillit": 65, "sier_fra": 90}
        assert series.targets_of(session, "trivsel", "alle") == whole
        (nord,) = series.targets_of(session, "trivsel", "nord").values()
        assert (nord.aim, nord.value, nord.wants_low) == (Aim.MEAN, 2.5, False)
        assert series.targets_of(session, "trivsel", "sor") == {}
        assert series.units_with_targets(session, "trivsel") == {None, "nord"}
        assert [one.value for one in series.history(session, "trivsel")] == [90, 65, 60]


def test_a_target_is_given_up_and_set_again(engine: Engine) -> None:
    version_id = opened(engine)
    with writing(engine) as session:
        set_one(session, version_id)
        series.give_up(session, version_id, "tillit", None, "OU: for lett", "ou")
        assert series.targets_of(session, "trivsel") == {}
        with pytest.raises(Problem, match="ikke satt"):
            series.give_up(session, version_id, "tillit", None, "OU", "ou")
        set_one(session, version_id)
        assert set(series.targets_of(session, "trivsel")) == {"tillit"}
        assert len(series.history(session, "trivsel")) == 3


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"value": 101.0}, "problem-target-outside"),
        ({"aim": Aim.MEAN, "value": 3.1}, "problem-target-outside"),
        ({"aim": Aim.MEAN, "value": float("nan")}, "problem-target-outside"),
        ({"question": "sier_fra", "aim": Aim.MEAN, "value": 1.0}, "problem-target-aim"),
        ({"question": "hindre"}, "problem-target-aim"),
        ({"question": "mer"}, "problem-target-aim"),
        ({"question": "finnes_ikke"}, "problem-unknown-question"),
        ({"reach_by": None}, "problem-target-day"),
        ({"reach_by": TODAY}, "problem-target-day"),
        ({"words": " \n"}, "problem-target-words"),
        ({"words": "x" * 301}, "problem-target-words"),
        ({"unit_id": "mars"}, "problem-target-unit"),
    ],
)
def test_what_cannot_be_aimed_at_is_refused(
    sqlite_engine: Engine, changes: dict[str, object], problem: str
) -> None:
    version_id = opened(sqlite_engine)
    with writing(sqlite_engine) as session:
        with pytest.raises(Problem) as refused:
            set_one(session, version_id, replace(WANTED, **changes))  # type: ignore[arg-type]
        assert refused.value.text_id == problem
        assert series.history(session, "trivsel") == []


def test_the_same_once_more_is_told(sqlite_engine: Engine) -> None:
    version_id = opened(sqlite_engine)
    with writing(sqlite_engine) as session:
        set_one(session, version_id)
        with pytest.raises(Problem, match="gjelder alt"):
            set_one(session, version_id)


@pytest.mark.parametrize("who", ["medlem", "leder", "sekretaer", "administrator"])
def test_the_committee_sees_and_ou_sets(sqlite_engine: Engine, who: str) -> None:
    version_id = opened(sqlite_engine)
    with writing(sqlite_engine) as session:
        set_one(session, version_id)
        with pytest.raises(Problem):
            series.set_target(session, version_id, replace(WANTED, value=1), who, TODAY)
        with pytest.raises(Problem):
            series.give_up(session, version_id, "tillit", None, "Bort", who)


def test_a_low_mean_is_wanted_where_the_file_says_so(sqlite_engine: Engine) -> None:
    source = SOURCE.replace("type: likert\n", "type: likert\n        favourable: low\n", 1)
    with writing(sqlite_engine) as session:
        settle(session)
        version_id = decided(session, loads(source))
        set_one(session, version_id, replace(WANTED, aim=Aim.MEAN, value=1.5))
        assert series.targets_of(session, "trivsel")["tillit"].wants_low
        # The share of the low answers is one that wants to rise.
        set_one(session, version_id)
        assert not series.targets_of(session, "trivsel")["tillit"].wants_low


def test_the_database_refuses_to_rewrite_a_target(engine: Engine) -> None:
    version_id = opened(engine)
    with writing(engine) as session:
        set_one(session, version_id)
    for statement in ("DELETE FROM target_entry", "UPDATE target_entry SET value = 1"):
        with pytest.raises(DatabaseError, match="only added"), engine.begin() as connection:
            connection.execute(text(statement))
