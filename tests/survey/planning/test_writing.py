"""Plans written down, changed, cancelled: everything wrong at once, nothing half done."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, update
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, func, select

from survey import planning
from survey import tranche as tranches
from survey.custody import KEY_HOLDERS
from survey.organisation import editing
from survey.pepper import Pepper
from survey.planning import Refused, Selection, Way, studies
from survey.planning.wall_clock import WallTime
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import (
    AuditEntry,
    CancelledTranche,
    Code,
    PilotStudy,
    Tranche,
    TrancheUnit,
    reading,
    writing,
)
from tests.survey.municipality import SOURCE, decided
from tests.survey.planning.plans import NOW, OU, a_wish


def planned(engine: Engine, keys: Path, **changes: Any) -> Tranche:
    with writing(engine) as session:
        return planning.plan(session, keys, a_wish(session, **changes), NOW, OU)


def refused(engine: Engine, keys: Path, **changes: Any) -> set[str]:
    with pytest.raises(Refused) as raised:
        planned(engine, keys, **changes)
    assert raised.value.told("nb").count("\n- ") == len(raised.value.problems)
    return {one.text_id for one in raised.value.problems}


def test_a_plan_keeps_what_was_wished(engine: Engine, keys: Path) -> None:
    selection = Selection(Way.SAMPLE, seed=7, share=50)
    row = planned(engine, keys, selection=selection, code_mode=planning.CodeMode.EMAIL)
    with reading(engine) as session:
        wish = planning.wish_of(session, row)
        design = planning.design_of(session, row.id)
        assert wish == a_wish_as_kept(session, row, selection)
    assert design is not None
    assert (design.seed, design.share, len(design.chosen)) == (7, 50, 2)


def a_wish_as_kept(session: Session, row: Tranche, selection: Selection) -> planning.Wish:
    mode = planning.CodeMode.EMAIL
    return a_wish(session, version_id=row.version_id, selection=selection, code_mode=mode)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, "problem-plan-untitled"),
        ({"title": "a\tb" + "c" * 120}, "problem-plan-title"),
        ({"version_id": "f" * 64}, "problem-plan-version"),
        ({"languages": ()}, "problem-plan-no-language"),
        ({"languages": ("nb", "en")}, "problem-translation-not-approved"),
        ({"opens": WallTime(date(2026, 1, 9), time(8))}, "problem-plan-opens-past"),
        ({"opens": WallTime(date(2026, 3, 29), time(2, 30))}, "problem-time-skipped"),
        ({"closes": WallTime(date(2026, 3, 2), time(8))}, "problem-closes-before-opening"),
        ({"grace_minutes": 24 * 60 + 1}, "problem-plan-grace"),
        ({"selection": Selection(Way.CHOSEN)}, "problem-plan-none-chosen"),
        ({"selection": Selection(Way.CHOSEN, frozenset({"x", "hage"}))}, "problem-plan-unit-gone"),
        ({"pilots": frozenset({"x"})}, "problem-plan-pilot-not-asked"),
        ({"retain_until": date(2026, 3, 20)}, "problem-retained-too-short"),
        ({"distribution_minimum": 9}, "problem-minimum-too-low"),
        ({"distribution_minimum": 101}, "problem-distribution-minimum"),
        ({"index_minimum": 101}, "problem-index-minimum"),
        ({"end_class_size": 1001}, "problem-end-class-size"),
        ({"custody": "none"}, "problem-custody-too-weak"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(
    engine: Engine, keys: Path, changes: dict[str, Any], problem: str
) -> None:
    assert problem in refused(engine, keys, **changes)
    assert not keys.exists()


def test_everything_is_told_at_once(engine: Engine, keys: Path) -> None:
    found = refused(
        engine,
        keys,
        title="",
        languages=(),
        closes=WallTime(date(2026, 3, 1), time(8)),
        distribution_minimum=1,
        pilots=frozenset({"x"}),
    )
    assert len(found) == 5


def test_a_unit_that_has_ended_by_then_is_told(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        a_wish(session)
        editing.close(session, "hage", date(2026, 2, 1), OU)
    chosen = Selection(Way.CHOSEN, frozenset({"hage", "hjem"}))
    assert refused(engine, keys, selection=chosen) == {"problem-plan-unit-gone"}


def test_nobody_but_ou_plans(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        wish = a_wish(session)
    for who in ("medlem", "administrator", "leder"):
        with pytest.raises(Problem) as raised, writing(engine) as session:
            planning.plan(session, keys, wish, NOW, who)
        assert raised.value.text_id == "problem-not-your-role"


def test_the_same_people_are_not_asked_the_same_twice_at_once(engine: Engine, keys: Path) -> None:
    nord = Selection(Way.CHOSEN, frozenset({"nord"}))
    sor = Selection(Way.CHOSEN, frozenset({"sor"}))
    first = planned(engine, keys, selection=nord)
    same = {"version_id": first.version_id}
    assert refused(engine, keys, title="To", **same) == {"problem-overlapping"}
    planned(engine, keys, title="Sør", selection=sor, **same)
    later = WallTime(date(2026, 3, 20), time(16))
    planned(
        engine, keys, title="Etter", opens=later, closes=WallTime(date(2026, 4, 1), time(8)), **same
    )


def test_two_who_plan_at_once_do_not_overlap(postgres_engine: Engine, keys: Path) -> None:
    with writing(postgres_engine) as session:
        wish = a_wish(session)

    def one(number: int) -> bool:
        try:
            with writing(postgres_engine) as session:
                wanted = replace(wish, title=str(number))
                planning.plan(session, keys, wanted, NOW, OU)
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(one, range(4))) == 1


def test_a_change_deletes_the_codes_of_units_left_out_and_no_others(
    engine: Engine, keys: Path, pepper: Pepper
) -> None:
    row = planned(engine, keys)
    with writing(engine) as session:
        held = session.get_one(Tranche, row.id)
        tranches.issue_codes(session, pepper, held, {"hage": 3, "hjem": 4}, "test")
    with writing(engine) as session:
        wish = replace(
            planning.wish_of(session, row),
            selection=Selection(Way.CHOSEN, frozenset({"sor"})),
            title="Bare sør",
            distribution_minimum=15,
        )
        changed = planning.change(session, keys, row.id, wish, 0, NOW, OU)
    assert changed.codes_deleted == 3
    with reading(engine) as session:
        held = session.get_one(Tranche, row.id)
        assert (held.title, held.distribution_minimum) == ("Bare sør", 15)
        assert sorted(session.exec(select(Code.unit_id))) == ["hjem"] * 4
        left = {one.unit_id: one.codes_issued for one in session.exec(select(TrancheUnit))}
    assert left == {"alle": 0, "sor": 0, "hjem": 4}


def test_a_change_of_custody_makes_the_old_key_worthless(engine: Engine, keys: Path) -> None:
    row = planned(engine, keys)
    with writing(engine) as session:
        wish = replace(planning.wish_of(session, row), custody=KEY_HOLDERS)
        planning.change(session, keys, row.id, wish, 0, NOW, OU)
    with writing(engine) as session:
        held = session.get_one(Tranche, row.id)
        assert (held.public_key, held.rehearsed) == (None, False)
        assert list(keys.iterdir()) == []
        wish = replace(wish, custody="key_file")
        planning.change(session, keys, row.id, wish, 1, NOW, OU)
    with writing(engine) as session:
        assert not planning.faults_before_opening(
            session, keys, session.get_one(Tranche, row.id), NOW
        )


def test_two_who_change_the_same_plan_do_not_undo_each_other(engine: Engine, keys: Path) -> None:
    row = planned(engine, keys)
    with writing(engine) as session:
        wish = planning.wish_of(session, row)
        planning.change(session, keys, row.id, wish, 0, NOW, OU)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        planning.change(session, keys, row.id, replace(wish, title="Ny"), 0, NOW, OU)
    assert raised.value.text_id == "problem-plan-meanwhile"


def test_a_cancelled_tranche_stays_on_record_without_codes_and_keys(
    engine: Engine, keys: Path, pepper: Pepper
) -> None:
    row = planned(engine, keys)
    with writing(engine) as session:
        held = session.get_one(Tranche, row.id)
        tranches.issue_codes(session, pepper, held, {"hage": 3}, "test")
    with pytest.raises(Problem) as raised, writing(engine) as session:
        planning.cancel(session, keys, row.id, "  ", NOW, OU)
    assert raised.value.text_id == "problem-cancel-without-reason"
    with writing(engine) as session:
        planning.cancel(session, keys, row.id, "Kolliderer med 10-FAKTOR", NOW, OU)
    with reading(engine) as session:
        (kept,) = planning.cancelled(session)
        assert (kept.title, kept.units, kept.invited, kept.codes_deleted) == (row.title, 3, 42, 3)
        for table in (Tranche, TrancheUnit, Code):
            assert session.exec(select(func.count()).select_from(table)).one() == 0
        actions = set(session.exec(select(AuditEntry.action)))
    assert "tranche-cancelled" in actions
    assert list(keys.iterdir()) == []
    planned(engine, keys, version_id=row.version_id)


def test_what_is_on_record_is_not_rewritten(engine: Engine, keys: Path) -> None:
    row = planned(engine, keys)
    with writing(engine) as session:
        planning.cancel(session, keys, row.id, "Feil", NOW, OU)
    statement = update(CancelledTranche).values(reason="Noe annet")
    with pytest.raises((DatabaseError, Problem)), writing(engine) as session:
        session.execute(statement)


def study(engine: Engine, keys: Path, **changes: Any) -> tuple[Tranche, Tranche]:
    with writing(engine) as session:
        before = a_wish(session, title="Før", **{"pilots": frozenset({"hage"})} | changes)
        year = timedelta(days=364)
        after = replace(
            before,
            title="Etter",
            opens=WallTime(before.opens.day + year, before.opens.clock),
            closes=WallTime(before.closes.day + year, before.closes.clock),
        )
        starts_on = date(2026, 3, 10)
        return planning.plan_study(session, keys, before, after, starts_on, NOW, OU)


def test_a_pilot_is_planned_before_and_after_together(engine: Engine, keys: Path) -> None:
    before, after = study(engine, keys)
    with reading(engine) as session:
        found = studies.study_of(session, after.id)
        assert found is not None
        assert found.before_id == before.id
        assert [one.text_id for one in studies.cautions_of(session, found)] == [
            "caution-no-baseline"
        ]
    with writing(engine) as session:
        studies.start_on(session, before.id, date(2026, 3, 21), OU)
    with reading(engine) as session:
        assert studies.cautions_of(session, session.exec(select(PilotStudy)).one()) == []


def test_a_pilot_study_needs_pilots_and_keeps_all_or_nothing(engine: Engine, keys: Path) -> None:
    with pytest.raises(Refused) as raised:
        study(engine, keys, pilots=frozenset())
    assert [one.text_id for one in raised.value.problems] == ["problem-study-without-pilots"]
    with reading(engine) as session:
        assert session.exec(select(Tranche)).all() == []


def test_other_questions_at_the_end_are_told(engine: Engine, keys: Path) -> None:
    _before, after = study(engine, keys)
    other = loads(SOURCE.replace("nb: Jeg har tillit.", "nb: Jeg har svært stor tillit."))
    with writing(engine) as session:
        version_id = decided(session, other)
        wish = replace(planning.wish_of(session, after), version_id=version_id)
        told = studies.cautions_beside(session, after.id, wish)
    assert [one.text_id for one in told if one.text_id != "caution-no-baseline"] == [
        "caution-other-questions"
    ]
    values = next(one.values for one in told if one.text_id == "caution-other-questions")
    assert (values["kept"], values["broken"], values["gone"]) == (3, 1, 0)


def test_cancelling_one_of_the_two_unties_the_other(engine: Engine, keys: Path) -> None:
    before, after = study(engine, keys)
    with writing(engine) as session:
        planning.cancel(session, keys, after.id, "Piloten er stoppet", NOW, OU)
    with reading(engine) as session:
        assert studies.study_of(session, before.id) is None
        assert session.get(Tranche, before.id) is not None
