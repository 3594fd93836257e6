"""One device, one person after the other: what the next one can find of the one before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.person import Codes, Person
from tests.survey.web.town import ALL_KINDS, OPEN

WORDS = "Sjefen hører aldri etter"

# Everything a page can keep in a browser, its own and the history's.
KEPT = """async () => {
  const databases = indexedDB.databases ? await indexedDB.databases() : [];
  const stored = [];
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) stored.push(request.url);
  }
  return JSON.stringify({
    local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
    state: history.state, name: window.name, address: location.href, referrer: document.referrer,
    databases: databases.map(one => one.name), stored,
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  });
}"""


@pytest.fixture
def person(chromium: Browser, origin: str) -> Iterator[Person]:
    """With a device that nobody has used before, so that all found on it is from this test."""
    with Person.somewhere_else(chromium, origin) as someone:
        yield someone
        assert someone.complaints() == []


def answer(person: Person, code: str) -> None:
    """Something on the sheet that can be recognised, sent and thanked."""
    person.arrive(code)
    person.option("trives", "Nei").click()
    person.page.get_by_label("2. Hvorfor ikke?").fill(WORDS)
    person.option("hindre", "Penger").click()
    person.send.click()
    person.thanked()


def hand_over(person: Person) -> None:
    person.page.get_by_role("button", name=person.say("thanks-done")).click()
    expect(person.page).to_have_url(f"{person.origin}/")
    expect(person.page.get_by_label(person.say("code-label"))).to_have_value("")


def traces(person: Person, code: str) -> list[str]:
    """Which of the code and the answers can be found in the page or in what it keeps."""
    fields = "Array.from(document.querySelectorAll('input, textarea'), one => one.value)"
    found = "\n".join(
        (
            person.page.url,
            person.page.content(),
            person.seen(),
            str(person.page.evaluate(KEPT)),
            json.dumps(person.page.evaluate(fields), ensure_ascii=False),
        )
    )
    return [one for one in (code, WORDS) if one in found]


def ticked(person: Person) -> int:
    return person.page.locator("input:checked").count()


def test_the_thanks_show_nothing_of_the_answers(person: Person, codes: Codes) -> None:
    code = codes(ALL_KINDS)
    answer(person, code)
    assert traces(person, code) == []
    assert ticked(person) == 0
    person.page.reload()
    person.thanked()
    assert traces(person, code) == []


def test_back_and_forward_and_reload_show_the_next_person_nothing(
    person: Person, codes: Codes
) -> None:
    code = codes(ALL_KINDS)
    answer(person, code)
    hand_over(person)
    length = int(person.page.evaluate("history.length"))
    for _ in range(length):
        person.page.go_back()
        if person.page.url == "about:blank":
            break
        person.page.wait_for_timeout(500)
        assert person.say("thanks-counted") not in person.seen()
        assert traces(person, code) == []
        assert ticked(person) == 0
    for _ in range(length):
        person.page.go_forward()
        person.page.wait_for_timeout(500)
        assert traces(person, code) == []
    person.go("/svar")
    expect(person.page.get_by_role("heading", name=person.say("code-title"))).to_be_visible()
    person.page.reload()
    expect(person.page.get_by_role("heading", name=person.say("code-title"))).to_be_visible()
    assert traces(person, code) == []
    assert ticked(person) == 0


def test_a_tab_left_open_is_empty_for_the_next_person(person: Person, codes: Codes) -> None:
    """Where the one before forgot to press the button: no answers, and another code works."""
    first, second = codes(ALL_KINDS), codes(ALL_KINDS)
    answer(person, first)
    person.arrive(second)
    expect(person.page.get_by_label("2. Hvorfor ikke?")).to_have_value("")
    assert ticked(person) == 0
    assert traces(person, first) == []


def test_half_an_answer_is_gone_with_the_page(person: Person, codes: Codes) -> None:
    code = codes(ALL_KINDS)
    person.arrive(code)
    person.option("trives", "Nei").click()
    person.page.get_by_label("2. Hvorfor ikke?").fill(WORDS)
    person.page.get_by_label("2. Hvorfor ikke?").blur()
    person.go("/")
    person.page.go_back()
    expect(person.page.get_by_role("radio").first).to_be_attached()
    assert ticked(person) == 0
    assert traces(person, code) == []


def test_the_browser_keeps_nothing_and_fills_in_nothing(person: Person, codes: Codes) -> None:
    code = codes(OPEN)
    person.arrive(code)
    person.send.click()
    person.thanked()
    hand_over(person)
    cookies = {one.get("name", ""): one for one in person.context.cookies()}
    assert "medvirk_svar" not in cookies
    kept = person.context.storage_state(indexed_db=True)
    assert code not in json.dumps(kept)
    expect(person.page.get_by_label(person.say("code-label"))).to_have_attribute(
        "autocomplete", "off"
    )
    person.go("/k")
    expect(person.page.get_by_label(person.say("code-label"))).to_have_attribute(
        "autocomplete", "off"
    )


def test_free_text_is_not_offered_to_the_next_person(person: Person, codes: Codes) -> None:
    """A text area's words are never kept for autofill; a line of text would be."""
    person.arrive(codes(ALL_KINDS))
    lines = person.page.locator("form input[type=text], [data-testid=stForm] input[type=text]")
    assert [one for one in lines.all() if one.get_attribute("autocomplete") != "off"] == []


def test_pages_that_hold_a_code_are_stored_nowhere(person: Person, codes: Codes) -> None:
    stored: list[str] = []
    person.page.on(
        "response",
        lambda answer: (
            stored.append(answer.url)
            if urlsplit(answer.url).path == "/k"
            and "no-store" not in answer.headers.get("cache-control", "")
            and answer.status == 200
            else None
        ),
    )
    person.arrive(codes(OPEN))
    assert stored == []


def test_these_searches_see_a_planted_trace(person: Person, codes: Codes) -> None:
    code = codes(OPEN)
    person.go("/")
    person.page.evaluate("code => sessionStorage.setItem('planted', code)", code)
    assert traces(person, code) == [code]
    person.page.get_by_label(person.say("code-label")).fill(WORDS)
    assert traces(person, code) == [code, WORDS]
