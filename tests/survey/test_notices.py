"""Who is told by e-mail, what they are told, and that nothing is undone when they are not."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import accounts, approval, notices
from survey.accounts import Role
from survey.installation import Installation
from survey.mail import sending
from survey.notices import Event, Told
from survey.pepper import Pepper
from survey.questionnaire import loads
from survey.store import Account, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.approval.examples import PLAN, TODAY, proposed
from tests.survey.municipality import SOURCE
from tests.survey.post_office import PostOffice, free_port, open_post_office, silent_server

WORD = "hemmelig"
PLACE = "https://medvirk.kommunen.example"
COMMITTEE = {"medlem", "sekretaer", "leder"}
# Who acts, and who is told; the proposal is the OU team's.
EXPECTED = {
    Event.PROPOSED: ("ou", COMMITTEE),
    Event.TREATMENT_BEGUN: ("sekretaer", {"medlem", "leder"}),
    Event.DECISION_REGISTERED: ("sekretaer", {"leder"}),
    Event.DECISION_RETURNED: ("leder", {"sekretaer"}),
    Event.DECISION_CONFIRMED: ("leder", {"medlem", "sekretaer", "ou"}),
    Event.WORDING_REQUESTED: ("ou", {"sekretaer", "leder"}),
    Event.WORDING_REFUSED: ("sekretaer", {"ou"}),
}


def installed(engine: Engine, pepper: Pepper) -> Installation:
    return Installation(Path(), engine, pepper, None)


def a_proposal(engine: Engine) -> str:
    """From ``ou``; everybody has an address."""
    with writing(engine) as session:
        found = proposed(session)
        for account in session.exec(select(Account)).all():
            email = f"{account.username}@kommunen.example"
            accounts.set_email(session, account.id, email, "administrator")
    return found


@pytest.fixture
def here(sqlite_engine: Engine, pepper: Pepper) -> Installation:
    return installed(sqlite_engine, pepper)


@pytest.fixture
def proposal_id(sqlite_engine: Engine) -> str:
    return a_proposal(sqlite_engine)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    with open_post_office() as opened:
        use(monkeypatch, opened.port)
        yield opened


def use(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    monkeypatch.setenv("MEDVIRK_SMTP_URL", f"smtp://127.0.0.1:{port}")
    monkeypatch.setenv("MEDVIRK_MAIL_FROM", "medvirk@kommunen.example")
    monkeypatch.setenv("MEDVIRK_PUBLIC_URL", PLACE)


def told(office: PostOffice) -> set[str]:
    names = [one.partition("@")[0] for one in office.recipients]
    assert len(names) == len(set(names))
    return set(names)


def settled() -> None:
    """Wait for what goes on behind the page."""
    for thread in threading.enumerate():
        if thread.name == "notices":
            thread.join(10)


@pytest.mark.parametrize("event", list(Event))
def test_each_event_tells_those_it_concerns(
    engine: Engine, pepper: Pepper, office: PostOffice, event: Event
) -> None:
    who, expected = EXPECTED[event]
    proposal_id = a_proposal(engine)
    found = notices.tell(installed(engine, pepper), event, proposal_id, who)
    assert found == Told(sent=len(expected))
    assert told(office) == expected


def test_only_active_people_with_an_address_are_told(
    here: Installation, proposal_id: str, office: PostOffice
) -> None:
    with writing(here.engine) as session:
        accounts.set_email(session, "leder", "", "administrator")
        accounts.set_active(session, "sekretaer", False, "administrator")
    assert notices.tell(here, Event.PROPOSED, proposal_id, "ou") == Told(sent=1)
    assert told(office) == {"medlem"}


def test_an_administrator_who_proposed_is_told_how_it_went(
    here: Installation, proposal_id: str, office: PostOffice
) -> None:
    with writing(here.engine) as session:
        sheet = loads(SOURCE.replace("id: trivsel", "id: annet"))
        theirs = approval.draft(session, sheet, "administrator").id
        approval.describe(session, theirs, PLAN, "administrator")
        approval.propose(session, theirs, "administrator", TODAY)
    notices.tell(here, Event.WORDING_REFUSED, theirs, "leder")
    assert told(office) == {"ou", "administrator"}
    office.arrived.clear()
    with writing(here.engine) as session:
        session.get_one(Account, "administrator").role = Role.PSU
    notices.tell(here, Event.WORDING_REFUSED, theirs, "leder")
    assert told(office) == {"ou"}


def test_a_letter_says_that_there_is_news_where_and_no_more(
    here: Installation, proposal_id: str, office: PostOffice
) -> None:
    notices.tell(here, Event.DECISION_REGISTERED, proposal_id, "sekretaer")
    (arrived,) = office.arrived
    assert arrived.letter["Subject"] == "Medvirk: nytt om «Trivsel»"
    assert arrived.text.replace("\r\n", "\n") == (
        "Det er nytt om «Trivsel» i Medvirk. Logg inn for å se om noe venter på deg.\n"
        f"{PLACE}/\n\n"
        "Det er nytt om «Trivsel» i Medvirk. Logg inn for å sjå om noko ventar på deg.\n\n"
        "There is news about “Trivsel” in Medvirk. "
        "Sign in to see whether anything is waiting for you.\n"
    )


def test_a_title_cannot_add_to_the_letters_head(here: Installation, office: PostOffice) -> None:
    title = 'title: {nb: "Ærlig\\nBcc: alle@x.example\\n\\nOg så", nn: Ærleg}'
    with writing(here.engine) as session:
        sheet = loads(SOURCE.replace("title: {nb: Trivsel, nn: Trivsel}", title))
        theirs = proposed(session, sheet)
        accounts.set_email(session, "leder", "leder@x.example", "administrator")
    assert notices.tell(here, Event.DECISION_REGISTERED, theirs, "ou") == Told(sent=1)
    (arrived,) = office.arrived
    assert arrived.recipients == ("leder@x.example",)
    assert arrived.letter["Bcc"] is None
    assert arrived.letter["Subject"] == "Medvirk: nytt om «Ærlig Bcc: alle@x.example Og så»"


def test_nothing_is_sent_where_nobody_has_said_how(
    here: Installation, proposal_id: str, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MEDVIRK_SMTP_URL")
    assert notices.tell(here, Event.PROPOSED, proposal_id, "ou") == Told()
    assert office.connections == 0


def test_nobody_to_tell_is_no_reason_to_call(here: Installation, office: PostOffice) -> None:
    with writing(here.engine) as session:
        unaddressed = proposed(session)
    assert notices.tell(here, Event.PROPOSED, unaddressed, "ou") == Told()
    assert office.connections == 0


def test_some_who_are_refused_are_counted(
    here: Installation, proposal_id: str, office: PostOffice
) -> None:
    office.refused = frozenset({"medlem@kommunen.example"})
    assert notices.tell(here, Event.PROPOSED, proposal_id, "ou") == Told(sent=2, failed=1)
    assert told(office) == {"sekretaer", "leder"}


def test_a_server_that_is_down_undoes_nothing(
    here: Installation,
    proposal_id: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    use(monkeypatch, free_port())
    with writing(here.engine) as session:
        approval.begin_treatment(session, proposal_id, "sekretaer")
    found = notices.tell(here, Event.TREATMENT_BEGUN, proposal_id, "sekretaer")
    assert found == Told(failed=2)
    with reading(here.engine) as session:
        (proposal,) = approval.everything(session)
        assert proposal.state == approval.State.UNDER_TREATMENT
    assert "ConnectionRefusedError" in caplog.text
    assert "@" not in caplog.text


def test_the_page_does_not_wait_for_a_silent_server(
    here: Installation, proposal_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "PATIENCE_SECONDS", 0.2)
    monkeypatch.setattr(sending, "STEP_SECONDS", 1.0)
    with silent_server() as server:
        use(monkeypatch, server.port)
        began = time.monotonic()
        assert notices.tell(here, Event.PROPOSED, proposal_id, "ou") == Told(on_their_way=3)
        assert time.monotonic() - began < 0.8
        settled()


def test_letters_arrive_after_the_page_has_stopped_waiting(
    here: Installation, proposal_id: str, office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "PATIENCE_SECONDS", 0.1)
    office.seconds = 0.4
    found = notices.tell(here, Event.PROPOSED, proposal_id, "ou")
    assert found == Told(on_their_way=3)
    # Nothing of the database is held meanwhile.
    with writing(here.engine) as session:
        approval.begin_treatment(session, proposal_id, "sekretaer")
    settled()
    assert told(office) == COMMITTEE


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MEDVIRK_SMTP_URL", f"smtp://meg:{WORD}@post.example"),
        ("MEDVIRK_MAIL_FROM", "Medvirk"),
    ],
)
def test_wrong_settings_stop_no_action_and_stand_in_the_log(
    here: Installation,
    proposal_id: str,
    office: PostOffice,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    name: str,
    value: str,
) -> None:
    monkeypatch.setenv(name, value)
    assert notices.tell(here, Event.PROPOSED, proposal_id, "ou") == Told()
    assert "no notices sent: problem-" in caplog.text
    assert "hemmelig" not in caplog.text


@pytest.mark.usefixtures("office")
def test_a_proposal_that_is_gone_stops_nothing(here: Installation) -> None:
    assert notices.tell(here, Event.PROPOSED, "finnes-ikke", "ou") == Told()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_outcome_is_told_to_the_one_who_acted(language: str) -> None:
    say = translator(language)
    assert Told().in_words(say) == ""
    assert Told(sent=5).in_words(say) == say("notice-sent", all=5)
    assert Told(sent=2, on_their_way=3).in_words(say) == say("notice-on-their-way")
    failed = Told(sent=2, failed=3).in_words(say)
    assert failed == say("notice-failed", failed=3, all=5)
    assert "3" in failed
    assert "5" in failed
