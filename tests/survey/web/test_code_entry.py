"""Entering a code: each way it can go has its own words, and the code leaves no trace."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape

import pytest

from survey import ballotbox, code
from survey.ballotbox import Outcome
from survey.pepper import Pepper
from survey.texts import translator
from survey.web import cookies
from tests.survey.web.town import ALL_KINDS, ENDED, OPEN, SOON, Town
from tests.survey.web.visit import ORIGIN, Browser, Clock

say = translator("nb")


def test_a_ready_code_gives_a_ticket_and_leads_to_the_form(town: Town) -> None:
    browser = Browser()
    entered = browser.post("/k", kode=town.codes[OPEN][0])
    assert (entered.status_code, entered.headers["location"]) == (303, "/svar")
    now = datetime.now(UTC)
    ticket = cookies.read_ticket(town.here.pepper, browser.cookie(cookies.TICKET), now)
    assert ticket is not None
    assert ticket.code == town.codes[OPEN][0]


@pytest.mark.parametrize("change", [code.readable, str.lower, lambda one: f"  {one} "])
def test_a_code_may_be_typed_as_people_type(town: Town, change: object) -> None:
    assert callable(change)
    typed = change(town.codes[OPEN][0])
    assert Browser().post("/k", kode=typed).status_code == 303


def gone(town: Town) -> str:
    one = town.codes[OPEN][1]
    now = datetime.now(UTC)
    ticket = ballotbox.new_ticket(one, now)
    here = town.here
    submitted = ballotbox.submit(here.engine, here.pepper, here.keys, ticket, {}, now)
    assert submitted.outcome == Outcome.COUNTED
    return one


def without_key(town: Town) -> str:
    """As after restoring a database from before the sealing."""
    shutil.rmtree(town.here.keys)
    return town.codes[OPEN][0]


REFUSED: dict[str, tuple[Callable[[Town], str], str]] = {
    "mistyped": (lambda town: town.codes[OPEN][0][:-1] + "2", "code-not-genuine"),
    "made up": (lambda town: "A" * 20, "code-not-genuine"),
    "too short": (lambda town: town.codes[OPEN][0][:-1], "code-not-genuine"),
    "blank": (lambda town: "", "code-not-genuine"),
    "other signs": (lambda town: "ÆØÅ²ß\u0000\u202e😀", "code-not-genuine"),
    "another server's": (lambda town: code.new(Pepper(b"x" * 32)), "code-not-genuine"),
    "gone": (gone, "code-gone"),
    "too early": (lambda town: town.codes[SOON][0], "code-too-early"),
    "too late": (lambda town: town.codes[ENDED][0], "code-too-late"),
    "no key": (without_key, "code-no-key"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_code_that_cannot_be_used_gets_its_own_sentence(town: Town, name: str) -> None:
    choose, text = REFUSED[name]
    browser, typed = Browser(), choose(town)
    if name == "mistyped" and typed == town.codes[OPEN][0]:
        typed = typed[:-1] + "3"
    answer = browser.post("/k", kode=typed)
    assert answer.status_code == 422
    assert escape(say(text)) in answer.text
    assert f'value="{escape(typed)}"' in answer.text
    assert browser.cookie(cookies.TICKET) is None


def test_the_sentences_differ() -> None:
    texts = {text for _, text in REFUSED.values()}
    assert len({say(text) for text in texts}) == len(texts) == 5


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_language_has_the_sentence(town: Town, language: str) -> None:
    browser = Browser(language=language)
    answer = browser.post("/k", kode="feil")
    assert f'<html lang="{language}">' in answer.text
    assert escape(translator(language)("code-not-genuine"), quote=False) in answer.text


def test_a_code_stands_in_no_address_header_or_log(
    town: Town, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = Browser()
    for typed in (town.codes[OPEN][0], town.codes[ENDED][0], gone(town)):
        answer = browser.post("/k", kode=typed)
        for written in (str(answer.url), str(answer.headers.raw), caplog.text, *capfd.readouterr()):
            assert typed not in written
            assert code.readable(typed) not in written


def test_the_same_code_in_the_same_browser_keeps_its_ballot(town: Town) -> None:
    browser, typed = Browser(), town.codes[OPEN][0]
    tickets = []
    for _ in range(2):
        browser.post("/k", kode=code.readable(typed))
        now = datetime.now(UTC)
        tickets.append(cookies.read_ticket(town.here.pepper, browser.cookie(cookies.TICKET), now))
    assert tickets[0] is not None
    # Times in cookies are whole microseconds, give or take a rounding.
    assert tickets[0] == tickets[1]


def test_whoever_has_answered_comes_back_to_the_thanks(town: Town) -> None:
    browser, typed = Browser(), town.codes[OPEN][0]
    browser.post("/k", kode=typed)
    here, now = town.here, datetime.now(UTC)
    ticket = cookies.read_ticket(here.pepper, browser.cookie(cookies.TICKET), now)
    assert ticket is not None
    ballotbox.submit(here.engine, here.pepper, here.keys, ticket, {}, now)
    assert browser.post("/k", kode=typed).headers["location"] == "/svar"
    assert escape(say("code-gone")) in Browser().post("/k", kode=typed).text


def test_the_next_person_at_the_device_gets_a_ticket_of_their_own(town: Town) -> None:
    browser = Browser()
    first, second = town.codes[OPEN][0], town.codes[ALL_KINDS][0]
    found = []
    for typed in (first, second):
        browser.post("/k", kode=typed)
        value = browser.cookie(cookies.TICKET)
        found.append(cookies.read_ticket(town.here.pepper, value, datetime.now(UTC)))
    assert found[0] is not None
    assert found[1] is not None
    assert found[1].code == second
    assert found[0].ballot_id != found[1].ballot_id


def test_a_ticket_does_not_outlive_the_grace(town: Town) -> None:
    typed = town.codes[ENDED][0]
    now = datetime.now(UTC)
    begun = ballotbox.new_ticket(typed, now - timedelta(hours=1))
    browser = Browser()
    browser.client.cookies.set(cookies.TICKET, cookies.write_ticket(town.here.pepper, begun))
    # Closed a day ago: the grace of an hour is long over.
    assert escape(say("code-too-late")) in browser.post("/k", kode=typed).text


def test_guessing_codes_is_slowed_down_but_never_stopped(town: Town, clock: Clock) -> None:
    browser = Browser()
    for _ in range(60):
        assert browser.post("/k", kode="GJETTET").status_code == 422
    assert clock.waited[:20] == [0.0] * 20
    assert max(clock.waited) == pytest.approx(2.0)
    # A whole municipality behind one address: a real code waits as long, and is let in.
    assert browser.post("/k", kode=town.codes[OPEN][0]).status_code == 303
    assert clock.waited[-1] <= 2.0


def test_real_codes_are_not_slowed_down(town: Town, clock: Clock) -> None:
    for typed in town.codes[OPEN]:
        assert Browser().post("/k", kode=typed).status_code == 303
    assert set(clock.waited) == {0.0}


@pytest.mark.parametrize("size", [1_000, 200_000])
def test_an_over_long_code_is_told_in_words(town: Town, size: int) -> None:
    answer = Browser().post("/k", kode="K" * size)
    assert answer.status_code == 422
    assert escape(say("code-not-genuine")) in answer.text
    assert len(answer.text) < 10_000


def test_markup_in_a_code_stays_text(town: Town) -> None:
    answer = Browser().post("/k", kode='"><script>alert(1)</script>')
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;alert" in answer.text


def test_a_file_or_a_missing_field_is_no_code(town: Town) -> None:
    client = Browser().client
    sent = client.post("/k", files={"kode": b"x"}, headers={"Origin": ORIGIN})
    assert sent.status_code == 422
    assert client.post("/k", headers={"Origin": ORIGIN}).status_code == 422


def test_the_page_keeps_itself_out_of_caches(town: Town) -> None:
    assert Browser().get("/k").headers["cache-control"] == "no-store"
    assert Browser().post("/k", kode="feil").headers["cache-control"] == "no-store"


def test_a_chosen_language_is_remembered(town: Town) -> None:
    browser = Browser()
    assert '<html lang="en">' in browser.get("/k?sprak=en").text
    assert '<html lang="en">' in browser.post("/k", kode="feil").text
    assert '<html lang="nb">' in Browser().get("/k?sprak=../../etc").text
