"""A leader's link: made by OU, kept as a digest, and over when the tranche is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from survey import audit
from survey.problem import Problem
from survey.response_rate import LinkStatus, ends_at, leader_link
from survey.store import Tranche, reading, writing
from tests.survey.municipality import Fieldwork, stored

OU = "ou"


@pytest.fixture
def running(fieldwork: Fieldwork) -> Fieldwork:
    """Open at this very moment."""
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        row.opens_at = datetime.now(UTC) - timedelta(days=3)
        row.closes_at = datetime.now(UTC) + timedelta(days=3)
        session.add(row)
    return fieldwork


def make(fieldwork: Fieldwork, unit: str = "nord", who: str = OU) -> str:
    with writing(fieldwork.engine) as session:
        return leader_link.make(session, fieldwork.tranche_id, unit, who)


def status(fieldwork: Fieldwork, token: str, now: datetime | None = None) -> LinkStatus:
    with reading(fieldwork.engine) as session:
        return leader_link.look_up(session, token, now or datetime.now(UTC)).status


def the_only(fieldwork: Fieldwork) -> leader_link.Active:
    with reading(fieldwork.engine) as session:
        (found,) = leader_link.active(session, fieldwork.row, datetime.now(UTC))
    return found


def test_a_link_opens_its_unit_and_the_log_says_who_made_it(running: Fieldwork) -> None:
    token = make(running)
    with reading(running.engine) as session:
        opened = leader_link.look_up(session, token, datetime.now(UTC))
        entry = audit.latest(session, 1)[0]
    assert opened.status == LinkStatus.READY
    assert opened.link is not None
    assert opened.link.unit_id == the_only(running).unit.unit_id == "nord"
    assert (entry.who, entry.action, entry.subject) == (
        OU,
        "leader-link-made",
        f"{running.row.title}: Nord",
    )


def test_a_token_is_long_random_and_nowhere_in_the_database(running: Fieldwork) -> None:
    first, second = make(running), make(running)
    assert first != second
    assert len(first) >= 22  # 128 bits, six to a letter
    everything = stored(running.engine)
    assert first.encode() not in everything
    assert second.encode() not in everything


@pytest.mark.parametrize("token", ["", "feil", "x" * 10_000, "æøå", "a\0b"])
def test_anything_else_opens_nothing(running: Fieldwork, token: str) -> None:
    make(running)
    assert status(running, token) == LinkStatus.UNKNOWN


def test_a_revoked_link_stops_at_once_and_only_once(running: Fieldwork) -> None:
    token = make(running)
    digest = the_only(running).link.token_digest
    with writing(running.engine) as session:
        leader_link.revoke(session, digest, OU)
    assert status(running, token) == LinkStatus.REVOKED
    with reading(running.engine) as session:
        assert leader_link.active(session, running.row, datetime.now(UTC)) == []
        assert audit.latest(session, 1)[0].action == "leader-link-revoked"
    with pytest.raises(Problem) as raised, writing(running.engine) as session:
        leader_link.revoke(session, digest, OU)
    assert raised.value.text_id == "problem-link-gone"


def test_a_link_is_over_when_the_tranche_is(running: Fieldwork) -> None:
    token = make(running)
    end = ends_at(running.row)
    assert status(running, token, end - timedelta(seconds=1)) == LinkStatus.READY
    assert status(running, token, end) == LinkStatus.EXPIRED
    with reading(running.engine) as session:
        assert leader_link.active(session, running.row, end) == []


@pytest.mark.parametrize("who", ["medlem", "leder", "administrator", "ukjent"])
def test_only_ou_makes_and_revokes(running: Fieldwork, who: str) -> None:
    make(running)
    digest = the_only(running).link.token_digest
    with pytest.raises(Problem):
        make(running, who=who)
    with pytest.raises(Problem), writing(running.engine) as session:
        leader_link.revoke(session, digest, who)
    assert the_only(running).link.revoked_at is None


def test_no_link_to_what_is_not_asked_or_not_open(running: Fieldwork) -> None:
    with pytest.raises(Problem) as raised:
        make(running, "finnes-ikke")
    assert raised.value.text_id == "problem-unit-not-asked"
    with writing(running.engine) as session:
        row = session.get_one(Tranche, running.tranche_id)
        row.closes_at = datetime.now(UTC) - timedelta(days=1)
        session.add(row)
    with pytest.raises(Problem) as raised:
        make(running)
    assert raised.value.text_id == "problem-link-not-open"
