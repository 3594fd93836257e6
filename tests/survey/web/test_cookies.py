"""What the browser is given to keep: unreadable, unforgeable, and only for our own pages."""

from __future__ import annotations

import base64
import secrets
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.accounts import Role
from survey.ballotbox import Ticket, new_ticket
from survey.pepper import Pepper
from survey.web import cookies
from tests.survey.web.town import OPEN, PASSWORDS, Town
from tests.survey.web.visit import Browser

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
PEPPER = Pepper(b"p" * 32)
CODE = "ABCDEFGHJKLMNPQRSTUV"


def written(begun_at: datetime = NOW) -> str:
    return cookies.write_ticket(PEPPER, new_ticket(CODE, begun_at))


def test_a_ticket_comes_back_as_it_was() -> None:
    ticket = new_ticket(CODE, NOW)
    assert cookies.read_ticket(PEPPER, cookies.write_ticket(PEPPER, ticket), NOW) == ticket


@given(st.text(alphabet="23456789ABCDEFGHJKLMNPQRSTUVWXYZ", min_size=0, max_size=20))
def test_every_cookie_has_the_same_length(code: str) -> None:
    ticket = Ticket(code, secrets.token_bytes(16), NOW + timedelta(microseconds=len(code)))
    assert len(cookies.write_ticket(PEPPER, ticket)) == len(written())


def test_the_cookie_does_not_tell_the_code() -> None:
    value = written()
    assert CODE not in value
    assert CODE.encode() not in base64.urlsafe_b64decode(value)
    assert written() != written()


def test_a_ticket_lasts_as_long_as_promised_and_no_longer() -> None:
    value = written()
    assert cookies.read_ticket(PEPPER, value, NOW + cookies.TICKET_LIFETIME) is not None
    later = NOW + cookies.TICKET_LIFETIME + timedelta(seconds=1)
    assert cookies.read_ticket(PEPPER, value, later) is None


def test_another_servers_ticket_is_nothing() -> None:
    assert cookies.read_ticket(Pepper(b"q" * 32), written(), NOW) is None


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_tampered_ticket_is_nothing(place: int, change: int) -> None:
    content = bytearray(base64.urlsafe_b64decode(written()))
    content[place % len(content)] ^= change
    value = base64.urlsafe_b64encode(bytes(content)).decode()
    assert cookies.read_ticket(PEPPER, value, NOW) is None


@given(st.one_of(st.none(), st.text(), st.binary().map(lambda b: base64.b64encode(b).decode())))
def test_no_made_up_cookie_is_an_error(value: str | None) -> None:
    assert cookies.read_ticket(PEPPER, value, NOW) is None


def _flags(town: Town, base: str) -> dict[str, dict[str, str]]:
    browser = Browser(base)
    answers = (
        browser.get("/k?sprak=nn"),
        browser.post("/k", kode=town.codes[OPEN][0]),
        browser.post("/logg-inn", brukernavn="psu", passord=PASSWORDS[Role.PSU]),
    )
    jar: SimpleCookie = SimpleCookie()
    for answer in answers:
        jar.load(answer.headers["set-cookie"])
    return {name: {k: str(v) for k, v in one.items()} for name, one in jar.items()}


@pytest.mark.parametrize(
    ("base", "public", "secure"),
    [
        ("http://medvirk.test", None, ""),
        ("https://medvirk.test", None, "True"),
        # The proxy speaks https with people and http with us.
        ("http://medvirk.test", "https://medvirk.test", "True"),
    ],
)
def test_no_cookie_is_for_scripts_or_other_sites(
    town: Town, monkeypatch: pytest.MonkeyPatch, base: str, public: str | None, secure: str
) -> None:
    if public:
        monkeypatch.setenv("MEDVIRK_PUBLIC_URL", public)
    flags = _flags(town, base)
    assert flags.keys() == {cookies.LANGUAGE, cookies.TICKET, cookies.SIGN_IN}
    for one in flags.values():
        assert one["httponly"] == "True"
        assert one["samesite"] == "strict"
        assert one["secure"] == secure
        assert one["path"] == "/"
        assert one["domain"] == ""


def test_only_the_ticket_outlives_the_browser(town: Town) -> None:
    flags = _flags(town, "http://medvirk.test")
    assert flags[cookies.TICKET]["max-age"] == "7200"
    assert flags[cookies.SIGN_IN]["max-age"] == ""


@pytest.mark.parametrize("change", [lambda value: value[:-6] + "AAAAAA", lambda value: "tull"])
def test_a_spoiled_ticket_is_replaced_by_entering_the_code_again(
    town: Town, change: object
) -> None:
    assert callable(change)
    browser = Browser()
    browser.post("/k", kode=town.codes[OPEN][0])
    value = browser.cookie(cookies.TICKET)
    browser.client.cookies.clear()
    browser.client.cookies.set(cookies.TICKET, change(value), domain="medvirk.test")
    assert browser.post("/k", kode=town.codes[OPEN][0]).status_code == 303


def test_done_takes_the_ticket_away(town: Town) -> None:
    browser = Browser()
    browser.post("/k", kode=town.codes[OPEN][0])
    assert browser.post("/ferdig").headers["location"] == "/"
    assert browser.cookie(cookies.TICKET) is None
