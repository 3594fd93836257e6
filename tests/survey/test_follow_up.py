"""Measures after a tranche: who may write them, what is refused, and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, select

from survey import approval, audit, follow_up
from survey import tranche as tranches
from survey.follow_up import Change, NewMeasure, Report, Standing, Status
from survey.follow_up.measure import LONGEST, clean
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Account, Measure, MeasureEntry, Proposal, Tranche, reading, writing
from survey.tranche import State
from tests.survey.municipality import (
    CLOSES,
    OPENS,
    SOURCE,
    WHO,
    a_plan,
    decided,
    questionnaire,
    settle,
    units,
)

TODAY = date(2026, 5, 4)
SOON = TODAY + timedelta(days=30)
PAST = TODAY - timedelta(days=1)
MEETING = date(2026, 4, 22)
CAMPAIGN = NewMeasure("Holde informasjonsmøter", "Virksomhetsleder", SOON)


def sealed(session: Session, keys: Path, **changes: object) -> Tranche:
    """One more tranche of the approved questionnaire, as it stands after sealing."""
    version_id = str(changes.pop("version_id", None) or decided(session))
    row = tranches.plan(session, keys, a_plan(session, version_id, **changes), WHO)
    row.state = State.SEALED
    session.add(row)
    session.flush()
    return row


@pytest.fixture
def tranche_id(engine: Engine, keys: Path) -> str:
    with writing(engine) as session:
        return sealed(session, keys).id


def add(engine: Engine, tranche_id: str, wanted: NewMeasure = CAMPAIGN, who: str = "ou") -> Measure:
    with writing(engine) as session:
        return follow_up.add(session, tranche_id, wanted, who, TODAY)


def like(measure: Measure, **changes: object) -> Change:
    values: dict[str, object] = {
        "what": measure.what,
        "responsible": measure.responsible,
        "deadline": measure.deadline,
        "status": Status(measure.status),
    }
    return Change(**(values | changes))  # type: ignore[arg-type]


def alter(engine: Engine, measure: Measure, seen: int | None = None, **changes: object) -> Measure:
    with writing(engine) as session:
        wanted = like(measure, **changes)
        return follow_up.change(session, measure.id, wanted, "ou", TODAY, seen)


def tell(engine: Engine, measure: Measure, wanted: Report) -> Measure:
    with writing(engine) as session:
        return follow_up.report(session, measure.id, wanted, "ou", TODAY)


def entries(engine: Engine) -> list[MeasureEntry]:
    with reading(engine) as session:
        return list(session.exec(select(MeasureEntry)))


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.told()
    return caught.value.text_id


def test_a_measure_is_added_changed_and_reported_and_every_state_is_kept(
    engine: Engine, tranche_id: str
) -> None:
    measure = add(engine, tranche_id, NewMeasure("  Holde\nmøter ", "Leder", SOON, "skole"))
    assert (measure.what, measure.unit_id, measure.status) == ("Holde møter", "skole", "planned")
    alter(engine, measure, status=Status.UNDER_WAY, note="To av fire holdt")
    later = SOON + timedelta(days=10)
    alter(engine, measure, status=Status.DONE, deadline=later, responsible="Rektor")
    tell(engine, measure, Report(MEETING, " PS 12/26 "))
    with reading(engine) as session:
        kept = follow_up.history(session, measure.id)
        log = [(one.who, one.action) for one in reversed(audit.latest(session, 4))]
        now = session.get_one(Measure, measure.id)
    assert [one.status for one in kept] == ["planned", "under_way", "done", "done"]
    assert [one.note for one in kept] == ["", "To av fire holdt", "", ""]
    assert [one.reported_on for one in kept] == [None, None, None, MEETING]
    assert (now.responsible, now.deadline, now.reported_in) == ("Rektor", later, "PS 12/26")
    changed = ("ou", "measure-changed")
    assert log == [("ou", "measure-added"), changed, changed, ("ou", "measure-reported")]


@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder", "administrator"])
def test_only_ou_writes(engine: Engine, tranche_id: str, who: str) -> None:
    measure = add(engine, tranche_id)
    with writing(engine) as session:
        for act in (
            lambda: follow_up.add(session, tranche_id, CAMPAIGN, who, TODAY),
            lambda: follow_up.change(
                session, measure.id, like(measure, what="Annet"), who, TODAY, None
            ),
            lambda: follow_up.report(session, measure.id, Report(MEETING, "PS 1"), who, TODAY),
        ):
            assert refused(act) == "problem-not-your-role"
    assert len(entries(engine)) == 1


def test_somebody_whose_account_was_closed_meanwhile_writes_nothing(
    engine: Engine, tranche_id: str
) -> None:
    with writing(engine) as session:
        session.get_one(Account, "ou").active = False
    assert refused(lambda: add(engine, tranche_id)) == "problem-no-longer-active"
    assert entries(engine) == []


@pytest.mark.parametrize("state", [State.PLANNED, State.OPEN, State.SEALING, State.COUNTED])
def test_measures_wait_for_the_results(engine: Engine, tranche_id: str, state: State) -> None:
    with writing(engine) as session:
        session.get_one(Tranche, tranche_id).state = state
    assert refused(lambda: add(engine, tranche_id)) == "problem-measure-too-early"


def test_what_does_not_exist_is_refused(engine: Engine, tranche_id: str) -> None:
    assert refused(lambda: add(engine, "ingen")) == "problem-unknown-tranche"
    unknown = Measure(
        id="x", tranche_id=tranche_id, what="a", responsible="b", deadline=SOON, status="done"
    )
    assert refused(lambda: alter(engine, unknown)) == "problem-unknown-measure"
    report = Report(MEETING, "PS 1")
    assert refused(lambda: tell(engine, unknown, report)) == "problem-unknown-measure"
    elsewhere = NewMeasure("Noe", "Noen", SOON, "månen")
    assert refused(lambda: add(engine, tranche_id, elsewhere)) == "problem-unit-not-asked"


def test_a_unit_that_was_not_asked_this_time_gets_no_measure(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        tranche_id = hold(session, keys, 0, NORTH).id
    wanted = NewMeasure("Noe", "Noen", SOON, "hjem")
    assert refused(lambda: add(engine, tranche_id, wanted)) == "problem-unit-not-asked"


@pytest.mark.parametrize(
    ("wanted", "text_id"),
    [
        (NewMeasure(" \n", "Leder", SOON), "problem-measure-lacks"),
        (NewMeasure("Noe", "\t", SOON), "problem-measure-lacks"),
        (NewMeasure("Noe", "Leder", None), "problem-measure-lacks"),
        (NewMeasure("Noe", "Leder", PAST), "problem-measure-deadline-past"),
        (NewMeasure("x" * (LONGEST["what"] + 1), "Leder", SOON), "problem-measure-too-long"),
        (NewMeasure("Noe", "x" * (LONGEST["responsible"] + 1), SOON), "problem-measure-too-long"),
        (
            NewMeasure("Noe", "Leder", SOON, note="x" * (LONGEST["note"] + 1)),
            "problem-measure-too-long",
        ),
        (NewMeasure("Noe", "Leder", SOON, status=Status.DROPPED), "problem-measure-why-dropped"),
    ],
)
def test_half_a_measure_is_refused_and_nothing_is_written(
    engine: Engine, tranche_id: str, wanted: NewMeasure, text_id: str
) -> None:
    assert refused(lambda: add(engine, tranche_id, wanted)) == text_id
    assert entries(engine) == []
    measure = add(engine, tranche_id)
    change = {name: getattr(wanted, name) for name in ("what", "responsible", "deadline", "note")}
    assert refused(lambda: alter(engine, measure, status=wanted.status, **change)) == text_id
    assert len(entries(engine)) == 1


def test_the_longest_texts_fit(engine: Engine, tranche_id: str) -> None:
    texts = {name: "x" * LONGEST[name] for name in ("what", "responsible", "note")}
    wanted = NewMeasure(texts["what"], texts["responsible"], TODAY, note=texts["note"])
    measure = add(engine, tranche_id, wanted)
    tell(engine, measure, Report(MEETING, "x" * LONGEST["reported_in"]))
    too_long = Report(MEETING, "x" * (LONGEST["reported_in"] + 1))
    assert refused(lambda: tell(engine, measure, too_long)) == "problem-measure-too-long"


def test_what_was_done_already_may_have_had_its_deadline(engine: Engine, tranche_id: str) -> None:
    done = NewMeasure("Noe", "Leder", PAST, status=Status.DONE)
    assert add(engine, tranche_id, done).deadline == PAST


def test_an_old_deadline_stands_until_another_is_chosen(engine: Engine, tranche_id: str) -> None:
    measure = add(engine, tranche_id)
    with writing(engine) as session:
        session.get_one(Measure, measure.id).deadline = measure.deadline = PAST
    alter(engine, measure, note="Vi er forsinket")
    earlier = PAST - timedelta(days=1)
    past = "problem-measure-deadline-past"
    assert refused(lambda: alter(engine, measure, deadline=earlier)) == past
    assert alter(engine, measure, deadline=TODAY).deadline == TODAY


def test_nothing_new_is_no_change(engine: Engine, tranche_id: str) -> None:
    measure = add(engine, tranche_id)
    assert refused(lambda: alter(engine, measure)) == "problem-measure-unchanged"
    again = f" {measure.what}\n"
    assert refused(lambda: alter(engine, measure, what=again)) == "problem-measure-unchanged"
    alter(engine, measure, note="Går etter planen")
    assert len(entries(engine)) == 2


def test_two_who_write_at_once_do_not_undo_each_other(engine: Engine, tranche_id: str) -> None:
    measure = add(engine, tranche_id)
    (seen,) = [one.id for one in entries(engine)]
    alter(engine, measure, seen, status=Status.UNDER_WAY)
    meanwhile = "problem-measure-meanwhile"
    assert refused(lambda: alter(engine, measure, seen, status=Status.DONE)) == meanwhile
    last = max(one.id or 0 for one in entries(engine))
    assert alter(engine, measure, last, status=Status.DONE).status == Status.DONE


def test_why_a_measure_was_dropped_is_the_last_reason_given(
    engine: Engine, tranche_id: str
) -> None:
    measure = add(engine, tranche_id)
    alter(engine, measure, note="Venter på budsjett")
    alter(engine, measure, status=Status.DROPPED, note="Ingen penger")
    tell(engine, measure, Report(MEETING, "PS 2/26"))

    def reason() -> str:
        with reading(engine) as session:
            return follow_up.why_dropped(follow_up.history(session, measure.id))

    assert reason() == "Ingen penger"
    alter(engine, measure, status=Status.DROPPED, note="Budsjettet ble kuttet")
    assert reason() == "Budsjettet ble kuttet"


@pytest.mark.parametrize(
    ("wanted", "text_id"),
    [
        (Report(None, "PS 1/26"), "problem-report-lacks"),
        (Report(MEETING, "  "), "problem-report-lacks"),
        (Report(TODAY + timedelta(days=1), "PS 1/26"), "problem-report-future"),
        (Report(CLOSES.date() - timedelta(days=1), "PS 1/26"), "problem-report-early"),
    ],
)
def test_a_report_that_cannot_be_true_is_refused(
    engine: Engine, tranche_id: str, wanted: Report, text_id: str
) -> None:
    measure = add(engine, tranche_id)
    assert refused(lambda: tell(engine, measure, wanted)) == text_id
    assert len(entries(engine)) == 1


def test_psu_is_told_again_later_but_not_twice_of_the_same(engine: Engine, tranche_id: str) -> None:
    measure = add(engine, tranche_id)
    tell(engine, measure, Report(MEETING, "PS 12/26"))
    again = Report(MEETING, "PS 12/26")
    assert refused(lambda: tell(engine, measure, again)) == "problem-report-again"
    assert tell(engine, measure, Report(TODAY, "PS 20/26")).reported_in == "PS 20/26"


def test_no_state_can_be_rewritten_in_the_database(engine: Engine, tranche_id: str) -> None:
    add(engine, tranche_id)
    for statement in ("UPDATE measure_entry SET what = 'x'", "DELETE FROM measure_entry"):
        with pytest.raises(DatabaseError), engine.begin() as connection:
            connection.exec_driver_sql(statement)
    assert [one.what for one in entries(engine)] == [CAMPAIGN.what]


@given(st.text())
def test_any_text_becomes_one_paragraph_that_can_be_stored(text: str) -> None:
    kept = clean(text)
    assert kept == clean(kept)
    assert "\x00" not in kept
    assert "\n" not in kept
    assert kept.encode().decode() == kept


def test_signs_that_no_database_takes_do_not_break_it(engine: Engine, tranche_id: str) -> None:
    odd = NewMeasure("Møte\x00 én\ud800", "Leder\x1b", SOON)
    assert add(engine, tranche_id, odd).what == "Møte én"


def test_measures_stand_by_unit_with_the_whole_first(engine: Engine, tranche_id: str) -> None:
    late = SOON + timedelta(days=5)
    for what, unit_id, deadline, status in (
        ("ferdig", "skole", TODAY, Status.DONE),
        ("sent", "skole", late, Status.PLANNED),
        ("snart", "skole", SOON, Status.UNDER_WAY),
        ("område", "nord", SOON, Status.PLANNED),
        ("øverst", "alle", SOON, Status.PLANNED),
        ("alle", None, late, Status.PLANNED),
    ):
        add(engine, tranche_id, NewMeasure(what, "Leder", deadline, unit_id, status))
    with reading(engine) as session:
        found = follow_up.by_place(session, tranche_id)
        beside = follow_up.concerning(session, tranche_id, "skole")
        sister = follow_up.concerning(session, tranche_id, "hjem")
        top = follow_up.concerning(session, tranche_id, "alle")
    assert [(one.path, [m.what for m in one.measures]) for one in found] == [
        ((), ["øverst", "alle"]),
        (("Nord",), ["område"]),
        (("Nord", "Skole"), ["snart", "sent", "ferdig"]),
    ]
    assert beside == found
    assert sister == top == found[:1]


def test_units_are_named_by_where_they_belong(engine: Engine, tranche_id: str) -> None:
    with reading(engine) as session:
        assert follow_up.places(session, tranche_id) == {
            "nord": ("Nord",),
            "hage": ("Nord", "Hage"),
            "skole": ("Nord", "Skole"),
            "sor": ("Sor",),
            "hjem": ("Sor", "Hjem"),
        }


def test_what_is_overdue_in_any_tranche(engine: Engine, keys: Path, tranche_id: str) -> None:
    with writing(engine) as session:
        other = sealed(session, keys, title="Høsten").id
    add(engine, tranche_id, NewMeasure("i rute", "Leder", SOON))
    add(engine, tranche_id, NewMeasure("ferdig", "Leder", TODAY, status=Status.DONE))
    dropped = NewMeasure("droppet", "Leder", TODAY, status=Status.DROPPED, note="Nei")
    add(engine, tranche_id, dropped)
    add(engine, other, NewMeasure("på dagen", "Leder", TODAY + timedelta(days=1)))
    add(engine, other, NewMeasure("for sent", "Leder", TODAY, "hjem"))
    with reading(engine) as session:
        found = follow_up.overdue(session, TODAY + timedelta(days=1))
    assert [(one.tranche.id, one.path, one.measure.what) for one in found] == [
        (other, ("Sor", "Hjem"), "for sent")
    ]


def promised(session: Session, on: date | None) -> None:
    for proposal in session.exec(select(Proposal)):
        proposal.follow_up_on = on
        session.add(proposal)
    session.flush()


def test_the_promise_to_psu_and_whether_it_is_kept(engine: Engine, tranche_id: str) -> None:
    def standing(today: date) -> Standing:
        with reading(engine) as session:
            promise = follow_up.promise_of(session, session.get_one(Tranche, tranche_id))
            assert promise is not None
            late = [row.id for row, _ in follow_up.unkept(session, today)]
            assert late == ([tranche_id] if promise.standing(today) == Standing.OVERDUE else [])
            return promise.standing(today)

    expected = {
        None: (Standing.MISSING, Standing.MISSING),
        SOON: (Standing.WAITING, Standing.OVERDUE),
        OPENS.date(): (Standing.OUTDATED, Standing.OUTDATED),
    }
    for on, (then, after) in expected.items():
        with writing(engine) as session:
            promised(session, on)
        assert standing(SOON) == then
        assert standing(SOON + timedelta(days=1)) == after

    with writing(engine) as session:
        promised(session, SOON)
    measure = add(engine, tranche_id)
    assert standing(SOON + timedelta(days=1)) == Standing.OVERDUE
    tell(engine, measure, Report(MEETING, "PS 12/26"))
    assert standing(SOON + timedelta(days=1)) == Standing.REPORTED


def test_the_promise_names_purpose_and_decision(engine: Engine, tranche_id: str) -> None:
    for on, case in ((MEETING, "PS 12/26"), (TODAY, "PS 20/26")):
        tell(engine, add(engine, tranche_id), Report(on, case))
    with reading(engine) as session:
        promise = follow_up.promise_of(session, session.get_one(Tranche, tranche_id))
    assert promise is not None
    assert promise.purpose == "Å vite hvordan folk har det."
    assert promise.decision.case_number == "PS 1/26"
    assert (promise.reported_on, promise.reported_in) == (TODAY, "PS 20/26")


def test_nobody_promised_anything_where_nothing_was_decided(engine: Engine, keys: Path) -> None:

    with writing(engine) as session:
        version_id = approval.keep_version(session, questionnaire())
        row = sealed(session, keys, version_id=version_id)
        assert follow_up.promise_of(session, row) is None
        assert follow_up.unkept(session, date(2030, 1, 1)) == []


NORTH = ("alle", "nord", "skole", "hage")
SOUTH = ("alle", "sor", "hjem")


def hold(session: Session, keys: Path, first: int, asked: Sequence[str] = ()) -> Tranche:
    """A sealed tranche that opens so many days after the usual one."""
    opens_at = OPENS + timedelta(days=first)
    changes: dict[str, object] = {"opens_at": opens_at, "closes_at": opens_at + timedelta(days=9)}
    if asked:
        settle(session)
        changes["units"] = [unit for unit in units() if unit.id in asked]
    return sealed(session, keys, **changes)


def test_last_time_is_the_sealed_tranche_before(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        first, second, third = (hold(session, keys, day) for day in (-400, -100, 0))
        hold(session, keys, 300)
        assert follow_up.last_time(session, first) is None
        follow_up.add(session, second.id, CAMPAIGN, "ou", TODAY)
        before = follow_up.last_time(session, third)
        assert before is not None
        assert before.tranche.id == second.id
        assert [m.what for place in before.places for m in place.measures] == [CAMPAIGN.what]
        second.state = State.COUNTED
        session.add(second)
        session.flush()
        before = follow_up.last_time(session, third)
        assert before is not None
        assert before.tranche.id == first.id


def test_units_asked_in_turn_have_their_own_last_time(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        north = hold(session, keys, -400, NORTH)
        south = hold(session, keys, -100, SOUTH)
        assert follow_up.last_time(session, south) is None
        for asked, expected in ((NORTH, north), (SOUTH, south)):
            before = follow_up.last_time(session, hold(session, keys, 0, asked))
            assert before is not None
            assert before.tranche.id == expected.id


def test_another_questionnaire_is_not_last_time(engine: Engine, keys: Path) -> None:

    with writing(engine) as session:
        sealed(session, keys)
        other = decided(session, loads(SOURCE.replace("id: trivsel", "id: annet")))
        row = sealed(session, keys, version_id=other, opens_at=OPENS + timedelta(days=1))
        assert follow_up.last_time(session, row) is None


def test_another_version_of_the_same_questionnaire_is_last_time(engine: Engine, keys: Path) -> None:

    with writing(engine) as session:
        first = sealed(session, keys)
        source = SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit.")
        newer = decided(session, loads(source))
        assert newer != first.version_id
        row = sealed(session, keys, version_id=newer, opens_at=OPENS + timedelta(days=1))
        before = follow_up.last_time(session, row)
        assert before is not None
        assert before.tranche.id == first.id
