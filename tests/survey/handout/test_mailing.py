"""E-mail with codes: one for each address, none that leads to two votes, nothing kept."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlmodel import select

from survey import code, mail
from survey.ballotbox import Outcome
from survey.handout import issuing, mailing
from survey.handout.letters import Wording, reminder_of
from survey.handout.mailing import Mailing, Order
from survey.installation import Installation
from survey.mail import MailServer
from survey.problem import Problem
from survey.store import AuditEntry, TrancheUnit, reading
from tests.survey.municipality import DURING, Fieldwork, stored
from tests.survey.post_office import PostOffice, nobody, open_post_office

WORDING = Wording("Trivsel: Svar nå", "Hei, alle!\n", "https://medvirk.example", "nb")
LINK = re.compile(r"https://medvirk\.example/k#(\w+)")


@pytest.fixture(autouse=True)
def _open_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the municipality, in which the tranche is open."""

    class Clock:
        @staticmethod
        def now(_zone: object) -> object:
            return DURING

    monkeypatch.setattr(mailing, "datetime", Clock)


@pytest.fixture
def here(fieldwork: Fieldwork) -> Installation:
    return Installation(Path("unused"), fieldwork.engine, fieldwork.pepper, None)


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as one:
        yield one


def people(count: int) -> list[str]:
    return [f"person{number}@kommunen.example" for number in range(count)]


def order(fieldwork: Fieldwork, addresses: Sequence[str], unit: str | None = "skole") -> Order:
    return Order(fieldwork.tranche_id, addresses, WORDING, "ou", unit)


def finished(begun: Mailing) -> Mailing:
    latest = time.monotonic() + 30
    while not begun.over and time.monotonic() < latest:
        time.sleep(0.02)
    assert begun.over
    return begun


def sent(here: Installation, server: MailServer, wanted: Order) -> Mailing:
    return finished(mailing.begin(here, server, wanted))


def codes_in(office: PostOffice) -> dict[str, str]:
    """The code in each person's letter."""
    found = {}
    for letter in office.arrived:
        (one,) = LINK.findall(letter.text)
        assert code.readable(one) in letter.text
        found[letter.recipients[0]] = str(one)
    return found


def issued(fieldwork: Fieldwork, unit: str = "skole") -> int:
    with reading(fieldwork.engine) as session:
        return session.get_one(TrancheUnit, (fieldwork.tranche_id, unit)).codes_issued


def log(fieldwork: Fieldwork) -> list[tuple[str, str]]:
    with reading(fieldwork.engine) as session:
        rows = session.exec(select(AuditEntry).order_by(AuditEntry.id))  # type: ignore[arg-type]
        return [(row.action, row.subject) for row in rows]


def test_each_gets_one_letter_with_a_code_that_works(
    fieldwork: Fieldwork, here: Installation, office: PostOffice
) -> None:
    addresses = people(20)
    result = sent(here, office.server, order(fieldwork, addresses))
    assert (result.sent, result.failed, result.unknown, result.problem) == (20, [], 0, None)
    codes = codes_in(office)
    assert sorted(codes) == sorted(addresses)
    assert len(set(codes.values())) == 20
    assert issued(fieldwork) == 24
    for one in codes.values():
        assert fieldwork.answer(one) == Outcome.COUNTED


def test_the_order_is_nobodys(fieldwork: Fieldwork, here: Installation, office: PostOffice) -> None:
    addresses = people(20)
    sent(here, office.server, order(fieldwork, addresses))
    assert [letter.recipients[0] for letter in office.arrived] != addresses


def test_the_letter_says_that_it_is_the_only_pairing(
    fieldwork: Fieldwork, here: Installation, office: PostOffice
) -> None:
    sent(here, office.server, order(fieldwork, people(1)))
    (letter,) = office.arrived
    assert "Denne e-posten er det eneste stedet" in letter.text
    assert letter.text.rstrip().endswith("Hei, alle!")
    assert letter.letter["Subject"] == WORDING.subject


def test_those_refused_are_listed_and_their_codes_are_gone(
    fieldwork: Fieldwork, here: Installation
) -> None:
    addresses = people(10)
    refused = frozenset(addresses[2:5])
    before = fieldwork.left()[0]
    with open_post_office(refused=refused) as office:
        result = sent(here, office.server, order(fieldwork, addresses))
        assert sorted(result.failed) == sorted(refused)
        assert (result.sent, result.problem) == (7, None)
        assert set(codes_in(office)) == set(addresses) - refused
    assert fieldwork.left()[0] == before + 7
    assert issued(fieldwork) == 4 + 7
    with open_post_office() as office:
        again = sent(here, office.server, order(fieldwork, result.failed))
        assert (again.sent, again.failed) == (3, [])
    assert fieldwork.left()[0] == before + 10


def test_a_letter_that_came_through_all_the_same_is_not_tried_again(
    fieldwork: Fieldwork, here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server took it, the answer was lost, and the code is already used."""
    used: list[str] = []

    def send(_server: MailServer, letters: Sequence[mail.Letter], posted: mail.Posted) -> None:
        for letter in letters:
            (one,) = LINK.findall(letter.body)
            if not used:
                used.append(one)
                assert fieldwork.answer(one) == Outcome.COUNTED
        posted.failed, posted.over = len(letters), True

    monkeypatch.setattr(mail, "send", send)
    addresses = people(3)
    result = sent(here, nobody(), order(fieldwork, addresses))
    assert (result.sent, len(result.failed), result.unknown) == (1, 2, 0)
    assert issued(fieldwork) == 5


def test_no_server_stops_after_the_first_few_and_all_may_be_tried_again(
    fieldwork: Fieldwork, here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "AT_A_TIME", 4)
    addresses = people(12)
    before = fieldwork.left()
    result = sent(here, nobody(), order(fieldwork, addresses))
    assert sorted(result.failed) == sorted(addresses)
    assert result.problem is not None
    assert result.problem.text_id == "problem-codes-mail-refused"
    assert fieldwork.left() == before
    assert issued(fieldwork) == 4


def test_a_tranche_that_closes_midway_leaves_the_rest(
    fieldwork: Fieldwork, here: Installation, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "AT_A_TIME", 5)
    calls: list[int] = []

    def issue(*given: object) -> issuing.Batch:
        calls.append(1)
        if len(calls) == 3:
            raise Problem("problem-no-more-codes", title="T")
        return issuing.issue(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(mailing, "issue", issue)
    addresses = people(18)
    result = sent(here, office.server, order(fieldwork, addresses))
    assert (result.sent, len(result.failed), result.unknown) == (10, 8, 0)
    assert set(result.failed) | set(codes_in(office)) == set(addresses)
    assert result.problem is not None


def test_codes_that_cannot_be_taken_back_are_not_tried_again(
    fieldwork: Fieldwork, here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take_back(*_given: object) -> set[str]:
        raise Problem("problem-not-saved")

    monkeypatch.setattr(mailing, "take_back", take_back)
    result = sent(here, nobody(), order(fieldwork, people(3)))
    assert (result.sent, result.failed, result.unknown) == (0, [], 3)


def test_more_addresses_than_the_cap_sends_nothing(
    fieldwork: Fieldwork, here: Installation, office: PostOffice
) -> None:
    with pytest.raises(Problem) as raised:
        mailing.begin(here, office.server, order(fieldwork, people(13), "hage"))
    assert raised.value.text_id == "problem-codes-over-cap"
    assert office.arrived == []
    assert issued(fieldwork, "hage") == 3


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"addresses": []}, "problem-codes-no-addresses"),
        ({"unit_id": "ukjent"}, "problem-unit-not-asked"),
        ({"who": "medlem"}, "problem-not-your-role"),
        ({"tranche_id": "ukjent"}, "problem-unknown-tranche"),
    ],
)
def test_what_cannot_be_sent_is_told(
    fieldwork: Fieldwork,
    here: Installation,
    office: PostOffice,
    changes: dict[str, object],
    problem: str,
) -> None:
    wanted: dict[str, object] = {
        "tranche_id": fieldwork.tranche_id,
        "addresses": people(2),
        "wording": WORDING,
        "who": "ou",
        "unit_id": "skole",
    }
    with pytest.raises(Problem) as raised:
        mailing.begin(here, office.server, Order(**(wanted | changes)))  # type: ignore[arg-type]
    assert raised.value.text_id == problem
    # And the next one is not told that something is under way.
    assert sent(here, office.server, order(fieldwork, people(1))).sent == 1


def test_two_at_once_to_the_same_unit_are_refused(
    fieldwork: Fieldwork, here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def send(_server: MailServer, _letters: object, posted: mail.Posted) -> None:
        assert go_on.wait(20)
        posted.over = True

    monkeypatch.setattr(mail, "send", send)
    first = mailing.begin(here, nobody(), order(fieldwork, people(2)))
    try:
        with pytest.raises(Problem) as raised:
            mailing.begin(here, nobody(), order(fieldwork, people(2)))
        assert raised.value.text_id == "problem-codes-already-sending"
        with reading(fieldwork.engine) as session:
            assert mailing.interrupted(session, fieldwork.row) == []
    finally:
        go_on.set()
    finished(first)


def test_a_server_that_stopped_midway_is_told(
    fieldwork: Fieldwork, here: Installation, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailing, "_end", lambda *_given: None)
    begun = mailing.begin(here, office.server, order(fieldwork, people(2)))
    latest = time.monotonic() + 20
    while begun.sent < 2 and time.monotonic() < latest:
        time.sleep(0.02)
    # As after a restart.
    monkeypatch.setattr(mailing, "_running", {})
    with reading(fieldwork.engine) as session:
        assert mailing.interrupted(session, fieldwork.row) == ["Skole"]
    monkeypatch.undo()


def test_the_log_has_counts_only(
    fieldwork: Fieldwork, here: Installation, office: PostOffice
) -> None:
    addresses = people(3)
    sent(here, office.server, order(fieldwork, addresses))
    actions = [action for action, _ in log(fieldwork)]
    assert actions[-4:] == ["mailing-begun", "codes-issued", "mailing-counted", "mailing-ended"]
    assert ("mailing-counted", "Våren 2026: Skole: 3/3") in log(fieldwork)
    everything = stored(fieldwork.engine)
    assert not any(one.encode() in everything for one in addresses)
    assert b"kommunen.example" not in everything


def test_a_reminder_goes_to_everybody_and_has_no_code(
    fieldwork: Fieldwork, here: Installation, office: PostOffice
) -> None:
    with reading(fieldwork.engine) as session:
        wording = reminder_of(session, fieldwork.row, "nn", "https://medvirk.example", "Svar nå!")
    before = fieldwork.left(), issued(fieldwork)
    wanted = Order(fieldwork.tranche_id, people(60), wording, "ou")
    result = sent(here, office.server, wanted)
    assert (result.sent, result.failed, result.with_codes) == (60, [], False)
    assert (fieldwork.left(), issued(fieldwork)) == before
    for letter in office.arrived:
        assert "«Svar nå!»" in letter.text
        assert "/k#" not in letter.text


def test_orders_and_results_do_not_show_addresses(fieldwork: Fieldwork) -> None:
    assert "person" not in repr(order(fieldwork, people(2)))
    assert "person" not in repr(Mailing(1, True, failed=people(1)))
