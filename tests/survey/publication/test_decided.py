"""Results for everybody: two people to show more, one to show less, and nothing is erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, col, select

from survey import audit, publication
from survey.problem import Problem
from survey.publication import decided
from survey.store import Account, AuditEntry, Publication, reading, writing
from tests.survey.municipality import Fieldwork

HELD = date(2026, 4, 20)
CASE = "PS 8/26"


@pytest.fixture
def sealed(fieldwork: Fieldwork) -> Fieldwork:
    fieldwork.seal()
    return fieldwork


def register(session: Session, tranche_id: str, who: str = "sekretaer") -> Publication:
    return publication.register(session, tranche_id, HELD, CASE, who)


def shown(engine: Engine) -> list[str]:
    with reading(engine) as session:
        return [row.id for row, _ in publication.published(session)]


def refused(sealed: Fieldwork, act: object) -> str:
    assert callable(act)
    with pytest.raises(Problem) as raised, writing(sealed.engine) as session:
        act(session)
    assert raised.value.told("nb")
    return raised.value.text_id


def test_the_secretary_registers_and_the_leader_confirms(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        entry = register(session, sealed.tranche_id)
    assert shown(sealed.engine) == []
    with reading(sealed.engine) as session:
        found = publication.standing(session, sealed.tranche_id)
        assert found is not None
        assert found.waits
    with writing(sealed.engine) as session:
        publication.confirm(session, entry.id, "leder")
    assert shown(sealed.engine) == [sealed.tranche_id]
    with reading(sealed.engine) as session:
        found = publication.standing(session, sealed.tranche_id)
        assert found is not None
        assert found.holds
        assert (found.publication.registered_by, found.publication.case_number) == (
            "sekretaer",
            CASE,
        )
        assert found.confirmed is not None
        assert found.confirmed.who == "leder"
        actions = [one.action for one in audit.latest(session)[:2]]
    assert actions == ["publication-confirmed", "publication-registered"]


def test_only_what_is_sealed_can_be_shown(fieldwork: Fieldwork) -> None:
    def act(session: Session) -> None:
        register(session, fieldwork.tranche_id)

    assert refused(fieldwork, act) == "problem-publication-too-early"
    assert refused(fieldwork, lambda s: register(s, "none")) == "problem-unknown-tranche"


def test_nobody_decides_to_show_what_nobody_has_answered_yet(sealed: Fieldwork) -> None:
    """The fieldwork closed at 23 on 15 March in Norway."""

    def act(day: date) -> Callable[[Session], object]:
        return lambda s: publication.register(s, sealed.tranche_id, day, CASE, "sekretaer")

    for day in (date(2019, 1, 1), date(2026, 3, 14)):
        assert refused(sealed, act(day)) == "problem-publication-before-results"
    with writing(sealed.engine) as session:
        act(date(2026, 3, 15))(session)


def test_today_is_today_in_norway(sealed: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    class JustPastMidnight(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> JustPastMidnight:
            return cls(2026, 4, 19, 22, 30, tzinfo=tz)

    monkeypatch.setattr(decided, "datetime", JustPastMidnight)
    with writing(sealed.engine) as session:
        assert register(session, sealed.tranche_id).decided_on == HELD


@pytest.mark.parametrize("who", ["ou", "medlem", "leder", "administrator", "nobody"])
def test_only_the_secretary_registers(sealed: Fieldwork, who: str) -> None:
    wanted = "problem-no-longer-active" if who == "nobody" else "problem-not-your-role"
    assert refused(sealed, lambda s: register(s, sealed.tranche_id, who)) == wanted


@pytest.mark.parametrize("who", ["ou", "medlem", "sekretaer", "administrator"])
def test_only_the_leader_confirms(sealed: Fieldwork, who: str) -> None:
    with writing(sealed.engine) as session:
        entry_id = register(session, sealed.tranche_id).id
    act = refused(sealed, lambda s: publication.confirm(s, entry_id, who))
    assert act == "problem-not-your-role"
    assert shown(sealed.engine) == []


def test_nobody_confirms_their_own_entry_even_after_changing_office(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        entry_id = register(session, sealed.tranche_id).id
        account = session.exec(select(Account).where(Account.username == "sekretaer")).one()
        account.role = "psu_leader"
        session.add(account)
    told = refused(sealed, lambda s: publication.confirm(s, entry_id, "sekretaer"))
    assert told == "problem-own-entry"
    assert shown(sealed.engine) == []


def test_a_decision_is_registered_and_confirmed_once(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        entry_id = register(session, sealed.tranche_id).id
    again = refused(sealed, lambda s: register(s, sealed.tranche_id))
    assert again == "problem-publication-stands"
    with writing(sealed.engine) as session:
        publication.confirm(session, entry_id, "leder")
    twice = refused(sealed, lambda s: publication.confirm(s, entry_id, "leder"))
    assert twice == "problem-publication-settled"
    unknown = refused(sealed, lambda s: publication.confirm(s, "none", "leder"))
    assert unknown == "problem-publication-settled"


@pytest.mark.parametrize("who", ["sekretaer", "leder"])
@pytest.mark.parametrize("confirmed", [True, False])
def test_one_of_them_can_take_it_back_and_it_can_be_decided_anew(
    sealed: Fieldwork, who: str, confirmed: bool
) -> None:
    with writing(sealed.engine) as session:
        entry_id = register(session, sealed.tranche_id).id
        if confirmed:
            publication.confirm(session, entry_id, "leder")
    lacking = refused(sealed, lambda s: publication.withdraw(s, entry_id, " ", who))
    assert lacking == "problem-publication-reason"
    with writing(sealed.engine) as session:
        publication.withdraw(session, entry_id, "Feil målerunde.", who)
    assert shown(sealed.engine) == []
    late = refused(sealed, lambda s: publication.confirm(s, entry_id, "leder"))
    assert late == "problem-publication-settled"
    again = refused(sealed, lambda s: publication.withdraw(s, entry_id, "Igjen", who))
    assert again == "problem-publication-settled"
    with writing(sealed.engine) as session:
        anew = register(session, sealed.tranche_id).id
        publication.confirm(session, anew, "leder")
    assert shown(sealed.engine) == [sealed.tranche_id]
    with reading(sealed.engine) as session:
        first, second = publication.registered(session, sealed.tranche_id)
    assert first.withdrawn is not None
    assert first.withdrawn.reason == "Feil målerunde."
    assert (first.holds, first.waits, second.holds) == (False, False, True)


@pytest.mark.parametrize("who", ["ou", "medlem", "administrator"])
def test_others_cannot_take_it_back(sealed: Fieldwork, who: str) -> None:
    with writing(sealed.engine) as session:
        entry_id = register(session, sealed.tranche_id).id
        publication.confirm(session, entry_id, "leder")
    told = refused(sealed, lambda s: publication.withdraw(s, entry_id, "Nei.", who))
    assert told == "problem-not-your-role"
    assert shown(sealed.engine) == [sealed.tranche_id]


def test_an_entry_needs_a_case_and_a_day_that_has_been(sealed: Fieldwork) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    for day, case, wanted in (
        (None, CASE, "problem-publication-lacks"),
        (HELD, "  ", "problem-publication-lacks"),
        (tomorrow, CASE, "problem-decided-in-future"),
        (HELD, "x" * 61, "problem-publication-too-long"),
    ):
        act = partial(
            publication.register,
            tranche_id=sealed.tranche_id,
            decided_on=day,
            case_number=case,
            who="sekretaer",
        )
        assert refused(sealed, act) == wanted
    with reading(sealed.engine) as session:
        assert publication.registered(session, sealed.tranche_id) == []
        told = select(AuditEntry).where(col(AuditEntry.action).startswith("publication"))
        assert session.exec(told).all() == []


@pytest.mark.parametrize("table", ["publication", "publication_verdict"])
@pytest.mark.parametrize(
    "change", ["UPDATE {} SET {} = 'en annen'", "DELETE FROM {} WHERE {} <> ''"]
)
def test_the_database_itself_keeps_what_was_decided(
    sealed: Fieldwork, table: str, change: str
) -> None:
    with writing(sealed.engine) as session:
        publication.confirm(session, register(session, sealed.tranche_id).id, "leder")
    column = "registered_by" if table == "publication" else "who"
    with pytest.raises(DatabaseError, match="only added"), sealed.engine.begin() as connection:
        connection.exec_driver_sql(change.format(table, column))
    assert shown(sealed.engine) == [sealed.tranche_id]
