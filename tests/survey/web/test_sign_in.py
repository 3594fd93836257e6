"""Signing in and out: who gets in, who waits, and what the browser keeps."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from html import escape

import pytest

from survey import accounts, audit
from survey.accounts import Role
from survey.store import reading, writing
from survey.texts import translator
from survey.web import cookies
from tests.survey.web.town import PASSWORDS, Town
from tests.survey.web.visit import Browser, Clock

say = translator("nb")


def sign_in(browser: Browser, role: Role = Role.PSU, password: str | None = None) -> int:
    given = PASSWORDS[role] if password is None else password
    return browser.post("/logg-inn", brukernavn=role.value, passord=given).status_code


def who(town: Town, browser: Browser) -> str | None:
    token = browser.cookie(cookies.SIGN_IN)
    if token is None:
        return None
    with reading(town.here.engine) as session:
        user = accounts.user_of(session, token, datetime.now(UTC))
    return user.username if user else None


@pytest.mark.parametrize("role", list(Role))
def test_name_and_password_sign_in(town: Town, role: Role) -> None:
    browser = Browser()
    assert sign_in(browser, role) == 303
    assert who(town, browser) == role.value


def test_the_user_name_may_be_typed_as_people_type(town: Town) -> None:
    browser = Browser()
    browser.post("/logg-inn", brukernavn=" PSU ", passord=PASSWORDS[Role.PSU])
    assert who(town, browser) == "psu"


@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("psu", "feil passord her"),
        ("psu", ""),
        ("psu", PASSWORDS[Role.PSU].upper()),
        ("finnes-ikke", PASSWORDS[Role.PSU]),
        ("", ""),
        ("psu\u0000", PASSWORDS[Role.PSU] + "x"),
        ("x" * 100_000, "y" * 100_000),
    ],
)
def test_wrong_names_and_wrong_passwords_look_the_same(
    town: Town, username: str, password: str
) -> None:
    browser = Browser()
    answer = browser.post("/logg-inn", brukernavn=username, passord=password)
    assert answer.status_code == 422
    assert escape(say("sign-in-wrong")) in answer.text
    assert browser.cookie(cookies.SIGN_IN) is None
    if password:
        assert password not in answer.text


def test_a_closed_account_is_told_no_more_than_a_wrong_one(town: Town) -> None:
    browser = Browser()
    sign_in(browser)
    with writing(town.here.engine) as session:
        closed = next(a for a in accounts.everybody(session) if a.username == "psu")
        accounts.set_active(session, closed.id, False, "test")
    assert who(town, browser) is None
    answer = Browser().post("/logg-inn", brukernavn="psu", passord=PASSWORDS[Role.PSU])
    assert answer.status_code == 422
    assert escape(say("sign-in-wrong")) in answer.text


def test_guessing_one_persons_password_soon_means_waiting(town: Town, clock: Clock) -> None:
    for _ in range(6):
        assert sign_in(Browser(), password="gjettet passord") == 422
    refused = Browser().post("/logg-inn", brukernavn="psu", passord=PASSWORDS[Role.PSU])
    assert refused.status_code == 429
    assert escape(say("sign-in-wait", seconds=2)) in refused.text
    assert 'value="psu"' in refused.text
    # Only that name waits, and not for ever.
    assert sign_in(Browser(), Role.OU) == 303
    clock.now += 2
    assert sign_in(Browser()) == 303
    assert sign_in(Browser()) == 303


def test_the_wait_grows_to_a_minute_at_most(town: Town, clock: Clock) -> None:
    browser = Browser()
    for _ in range(14):
        assert sign_in(browser, password="gjettet passord") == 422
        clock.now += 60
    assert sign_in(browser, password="gjettet passord") == 422
    clock.now += 59
    assert sign_in(browser) == 429
    clock.now += 1
    assert sign_in(browser) == 303


def test_many_guesses_at_once_do_not_slip_past(town: Town) -> None:
    seen: list[int] = []
    threads = [
        threading.Thread(target=lambda: seen.append(sign_in(Browser(), password="gjettet")))
        for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen.count(422) <= 7
    assert seen.count(429) >= 5


def test_a_password_is_never_shown_again(town: Town) -> None:
    answer = Browser().post("/logg-inn", brukernavn="psu", passord="hemmelig-men-feil")
    assert "hemmelig" not in answer.text


def test_markup_in_a_user_name_stays_text(town: Town) -> None:
    answer = Browser().post("/logg-inn", brukernavn='"><img src=x onerror=alert(1)>', passord="x")
    assert "<img" not in answer.text
    assert "&lt;img" in answer.text


def test_signing_out_revokes_the_token_itself(town: Town) -> None:
    browser = Browser()
    sign_in(browser)
    token = browser.cookie(cookies.SIGN_IN)
    assert token is not None
    assert browser.post("/logg-ut").headers["location"] == "/"
    assert browser.cookie(cookies.SIGN_IN) is None
    thief = Browser()
    thief.client.cookies.set(cookies.SIGN_IN, token)
    assert who(town, thief) is None


def test_signing_out_without_being_signed_in_is_fine(town: Town) -> None:
    assert Browser().post("/logg-ut").status_code == 303


def test_each_browser_has_a_token_of_its_own(town: Town) -> None:
    one, other = Browser(), Browser()
    sign_in(one)
    sign_in(other)
    one.post("/logg-ut")
    assert who(town, one) is None
    assert who(town, other) == "psu"


def test_a_database_that_cannot_be_written_is_told_in_words(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import OperationalError

    def full(*_: object) -> None:
        raise OperationalError("insert", {}, Exception("database or disk is full"))

    monkeypatch.setattr(audit, "record", full)
    answer = Browser().post("/logg-inn", brukernavn="psu", passord=PASSWORDS[Role.PSU])
    assert answer.status_code == 503
    assert say("problem-not-saved") in answer.text


def test_postgresql_is_not_upset_by_what_it_cannot_store(
    postgres_url: str, data_directory: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from survey import installation, settings

    monkeypatch.setenv("MEDVIRK_DATABASE_URL", postgres_url)
    here = installation.initialise(settings.data_folder(), postgres_url)
    answer = Browser().post("/logg-inn", brukernavn="psu\u0000", passord="x\u0000")
    assert answer.status_code == 422
    assert installation.current().engine.dialect.name == "postgresql"
    installation.current().engine.dispose()
    here.engine.dispose()
