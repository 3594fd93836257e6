"""Releases: made once at sealing, kept as they were, and the same whenever they are made again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from sqlalchemy import Engine, delete, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, select

from analysis import disclosure
from analysis.disclosure import Distribution, Policy, Suppressed
from survey import releases
from survey.organisation import Comparable, NotComparable, editing
from survey.pages import gate, gate_again, gate_making, pilots_round, report_material, results_round
from survey.pages.gate import release_of
from survey.pages.gate_making import GATE
from survey.pages.visitor import Visitor
from survey.pepper import Pepper
from survey.problem import Problem
from survey.seal import Gate
from survey.store import (
    AuditEntry,
    TallyChoice,
    Tranche,
    TrancheRelease,
    TrancheUnit,
    reading,
    writing,
)
from survey.texts import translator
from survey.tranche import State
from tests.survey.municipality import (
    AFTER,
    WHO,
    Fieldwork,
    Raw,
    forge,
    hold,
    people,
)

EVERYBODY = {"skole": 20, "hage": 10, "hjem": 12}
NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)
BEFORE = datetime(2025, 3, 1, 7, tzinfo=UTC)
REASON = "Hage hørte under Sør hele tiden."


def sheet(number: int) -> Raw:
    """Different in every unit, the same in every run."""
    tillit = ("uenig", "midt", "enig", "enig", "vet_ikke")[number % 5]
    return {"tillit": tillit, "sier_fra": ("ja", "nei")[number % 2], "hindre": ["tid"]}


def answered(engine: Engine, pepper: Pepper, keys: Path) -> Fieldwork:
    fieldwork = hold(engine, pepper, keys, EVERYBODY)
    fieldwork.answer_all(
        (code, sheet(number + 3 * place))
        for place, codes in enumerate(fieldwork.codes.values())
        for number, code in enumerate(codes)
    )
    return fieldwork


@pytest.fixture
def sealed(engine: Engine, pepper: Pepper, keys: Path) -> Fieldwork:
    fieldwork = answered(engine, pepper, keys)
    fieldwork.seal(gate=GATE)
    return fieldwork


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    gate._kept.clear()
    yield
    gate._kept.clear()


def rows(fieldwork: Fieldwork) -> list[TrancheRelease]:
    with reading(fieldwork.engine) as session:
        return releases.everything(session, fieldwork.tranche_id)


def shown(fieldwork: Fieldwork) -> disclosure.Release:
    with reading(fieldwork.engine) as session:
        return release_of(session, fieldwork.row)


def told(action: Callable[[], object]) -> str:
    with pytest.raises(Problem) as raised:
        action()
    assert raised.value.told("nb")
    return raised.value.text_id


def again(fieldwork: Fieldwork, reason: str = REASON, **wanted: object) -> TrancheRelease:
    values: dict[str, object] = {"minimum": None, "corrected_tree": False} | wanted
    return gate_again.again(
        fieldwork.engine,
        fieldwork.tranche_id,
        reason,
        NOW,
        WHO,
        minimum=values["minimum"],  # type: ignore[arg-type]
        corrected_tree=bool(values["corrected_tree"]),
    )


def test_sealing_keeps_what_is_shown(sealed: Fieldwork) -> None:
    (row,) = rows(sealed)
    assert (row.number, row.at, row.who, row.reason, row.moved) == (1, AFTER, WHO, "", {})
    assert row.fingerprint == hashlib.sha256(row.content).hexdigest()
    assert gate_making.policy_from(row.policy) == Policy()
    release = shown(sealed)
    assert {unit.id for unit in release.units} == {"alle", "nord", "sor", "skole", "hage", "hjem"}
    cell = release.cell("hage", "sier_fra")
    assert isinstance(cell, Distribution)
    assert dict(cell.counts) == {"ja": 5, "nei": 5}
    with reading(sealed.engine) as session:
        published = select(TrancheUnit.unit_id).where(col(TrancheUnit.published))
        assert set(session.exec(published)) == {unit.id for unit in release.units}


def test_nothing_is_released_before_the_seal(engine: Engine, pepper: Pepper, keys: Path) -> None:
    fieldwork = answered(engine, pepper, keys)
    assert told(lambda: shown(fieldwork)) == "problem-not-sealed"
    assert told(lambda: gate_again.repeat(engine, fieldwork.tranche_id)) == "problem-not-sealed"


def test_both_databases_give_the_same_bytes(
    sqlite_engine: Engine, postgres_engine: Engine, pepper: Pepper, keys: Path
) -> None:
    contents = []
    for engine in (sqlite_engine, postgres_engine):
        fieldwork = answered(engine, pepper, keys)
        fieldwork.seal(gate=GATE)
        contents.append(rows(fieldwork)[0].content)
        (repeated,) = gate_again.repeat(engine, fieldwork.tranche_id)
        assert repeated.other == ()
    assert contents[0] == contents[1]


def test_a_seal_that_stops_before_the_release_goes_on(
    engine: Engine, pepper: Pepper, keys: Path
) -> None:
    fieldwork = answered(engine, pepper, keys)

    def stop(_engine: Engine, row: Tranche) -> releases.Made:
        assert row.state == State.COUNTED
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fieldwork.seal(gate=Gate(gate_making.choose, stop))
    assert fieldwork.row.state == State.COUNTED
    assert rows(fieldwork) == []
    assert not fieldwork.key_file.exists()
    assert told(lambda: shown(fieldwork)) == "problem-not-sealed"
    assert fieldwork.seal(gate=GATE).counted == 42
    assert len(rows(fieldwork)) == 1


def test_a_release_is_read_once(sealed: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    first = shown(sealed)
    monkeypatch.setattr(releases, "content", lambda *_: pytest.fail("read twice"))
    assert shown(sealed) is first


def test_only_so_many_are_kept(sealed: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "_MOST_KEPT", 1)
    gate._kept["another"] = shown(sealed)
    gate._kept.move_to_end("another", last=False)
    shown(sealed)
    gate._kept.pop(rows(sealed)[0].fingerprint, None)
    shown(sealed)
    assert len(gate._kept) == 1


@pytest.mark.parametrize("action", ["update", "delete"])
def test_the_database_itself_refuses_changes(sealed: Fieldwork, action: str) -> None:
    statement = (
        update(TrancheRelease).values(reason="x") if action == "update" else delete(TrancheRelease)
    )
    with pytest.raises(DBAPIError), writing(sealed.engine) as session:
        session.execute(statement)


def test_a_forged_release_is_told(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        forge(session, "tranche_release")
        session.execute(update(TrancheRelease).values(content=b"{}"))
    assert told(lambda: shown(sealed)) == "problem-release-changed"


def test_other_tallies_are_seen(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        for choice, count in (("ja", 4), ("nei", 6)):
            place = (sealed.tranche_id, "hage", "sier_fra", choice)
            row = session.get_one(TallyChoice, place)
            row.count = count
            session.add(row)
    (repeated,) = gate_again.repeat(sealed.engine, sealed.tranche_id)
    assert set(repeated.other) == {(unit, "sier_fra") for unit in ("hage", "nord", "alle")}


def test_what_was_sealed_before_gets_its_release(sealed: Fieldwork) -> None:
    (made,) = rows(sealed)
    with writing(sealed.engine) as session:
        forge(session, "tranche_release")
        session.execute(delete(TrancheRelease))
    gate._kept.clear()
    assert told(lambda: shown(sealed)) == "problem-not-released"
    assert told(lambda: again(sealed, minimum=12)) == "problem-not-released"
    assert gate_making.release_missing(sealed.engine) == [sealed.row.title]
    assert gate_making.release_missing(sealed.engine) == []
    assert [row.fingerprint for row in rows(sealed)] == [made.fingerprint]


def test_a_stricter_release_shows_less(sealed: Fieldwork) -> None:
    made = again(sealed, minimum=15)
    assert (made.number, made.reason, made.who) == (2, REASON, WHO)
    assert gate_making.policy_from(made.policy) == replace(Policy(), distribution_minimum=15)
    release = shown(sealed)
    assert {unit.id for unit in release.units} < {"alle", "nord", "sor", "skole", "hage", "hjem"}
    assert "hage" not in {unit.id for unit in release.units}
    assert [one.other for one in gate_again.repeat(sealed.engine, sealed.tranche_id)] == [(), ()]
    assert told(lambda: again(sealed, minimum=14)) == "problem-release-looser"
    with reading(sealed.engine) as session:
        actions = session.exec(select(AuditEntry.action)).all()
    assert actions.count("release-remade") == 1


def test_a_unit_that_moved_is_counted_where_it_stands(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        people(session)
        editing.move(session, "hage", "sor", "virksomhet", date(2026, 3, 20), "ou")
    made = again(sealed, corrected_tree=True)
    assert made.moved == {"hage": "sor"}
    release = shown(sealed)
    respondents = {unit.id: unit.respondents for unit in release.units}
    assert (respondents["nord"], respondents["sor"], respondents["alle"]) == (20, 22, 42)
    cell = release.cell("sor", "sier_fra")
    assert isinstance(cell, Distribution | Suppressed)
    assert [one.other for one in gate_again.repeat(sealed.engine, sealed.tranche_id)] == [(), ()]
    assert told(lambda: again(sealed, corrected_tree=True)) == "problem-release-unchanged"


def test_the_invited_are_counted_where_those_who_answered_are(sealed: Fieldwork) -> None:
    def invited() -> dict[str, int]:
        with reading(sealed.engine) as session:
            return {
                one: unit.invited for one, unit in releases.tree(session, sealed.tranche_id).items()
            }

    assert (invited()["nord"], invited()["sor"], invited()["alle"]) == (30, 12, 42)
    with writing(sealed.engine) as session:
        people(session)
        editing.move(session, "hage", "sor", "virksomhet", date(2026, 3, 20), "ou")
    assert (invited()["nord"], invited()["sor"]) == (30, 12)
    again(sealed, corrected_tree=True)
    assert (invited()["nord"], invited()["sor"], invited()["alle"]) == (20, 22, 42)


def test_pages_tell_response_rates_along_the_corrected_tree(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        people(session)
        editing.move(session, "hage", "sor", "virksomhet", date(2026, 3, 20), "ou")
    again(sealed, corrected_tree=True)
    visitor = cast(Visitor, SimpleNamespace(say=translator("nb"), language="nb"))
    with reading(sealed.engine) as session:
        found = results_round.read_round(session, sealed.row)
        side = results_round.Side(found, frozenset({"sor"}), "Sør")
        assert "22 av 22" in results_round.respondents(visitor, session, side)
        assert pilots_round.read_round(session, sealed.row).invited(["nord"]) == 20
        material = report_material.gather(visitor, session, sealed.row, None)
        assert (material.round.invited["nord"], material.round.invited["sor"]) == (20, 22)


def test_a_release_is_compared_by_the_tree_it_was_made_with(sealed: Fieldwork) -> None:
    earlier = Tranche(**sealed.row.model_dump() | {"id": "before", "opens_at": BEFORE})

    def compared(unit_id: str) -> object:
        with reading(sealed.engine) as session:
            return releases.comparable(session, unit_id, earlier, sealed.row)

    assert compared("sor") == Comparable(frozenset({"sor"}), frozenset({"sor"}))
    with writing(sealed.engine) as session:
        people(session)
        editing.move(session, "hage", "sor", "virksomhet", date(2026, 3, 20), "ou")
    # What the organisation became afterwards is nothing to a release made before.
    assert isinstance(compared("sor"), Comparable)
    again(sealed, corrected_tree=True)
    for unit_id, reason in (("sor", "comparison-came"), ("nord", "comparison-went")):
        refused = compared(unit_id)
        assert isinstance(refused, NotComparable)
        assert refused.reason == reason
        assert translator("nb")(refused.reason, **refused.values)
    for unit_id in ("hage", "alle"):
        assert compared(unit_id) == Comparable(frozenset({unit_id}), frozenset({unit_id}))


def test_an_area_everything_moved_out_of_hinders_no_comparison(sealed: Fieldwork) -> None:
    earlier = Tranche(**sealed.row.model_dump() | {"id": "before", "opens_at": BEFORE})
    with writing(sealed.engine) as session:
        people(session)
        editing.move(session, "hjem", "nord", "virksomhet", date(2026, 3, 20), "ou")
    again(sealed, corrected_tree=True)
    with reading(sealed.engine) as session:
        for rows in ((earlier, sealed.row), (sealed.row, earlier)):
            answer = releases.comparable(session, "alle", *rows)
            assert answer == Comparable(frozenset({"alle"}), frozenset({"alle"}))


def test_a_unit_stands_where_what_it_became_stands(sealed: Fieldwork) -> None:
    def moved(session: Session) -> dict[str, str]:
        return releases.moved_by(session, sealed.tranche_id, date(2026, 3, 25))

    with writing(sealed.engine) as session:
        people(session)
        assert moved(session) == {}
        editing.close(session, "hage", date(2026, 3, 20), "ou")
        # Gone, and nothing says what became of it: it stays where it was.
        assert moved(session) == {}


@pytest.mark.parametrize(
    ("reason", "wanted", "problem"),
    [
        ("", {"minimum": 12}, "problem-release-without-reason"),
        (" \n", {"minimum": 12}, "problem-release-without-reason"),
        ("x" * 501, {"minimum": 12}, "problem-release-reason-long"),
        (REASON, {"minimum": 9}, "problem-release-looser"),
        (REASON, {"minimum": 10}, "problem-release-unchanged"),
        (REASON, {"corrected_tree": True}, "problem-release-unchanged"),
    ],
)
def test_a_new_release_needs_a_reason(
    sealed: Fieldwork, reason: str, wanted: dict[str, object], problem: str
) -> None:
    assert told(lambda: again(sealed, reason, **wanted)) == problem
    assert len(rows(sealed)) == 1


def test_two_at_once_make_one(sealed: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    made = gate_making.made

    def slow(*given: object) -> releases.Made:
        monkeypatch.setattr(gate_again, "made", made)
        again(sealed, minimum=12)
        return made(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(gate_again, "made", slow)
    assert told(lambda: again(sealed, minimum=15)) == "problem-release-meanwhile"
    assert len(rows(sealed)) == 2
