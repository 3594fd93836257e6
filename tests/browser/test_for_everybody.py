"""What must hold on every page: Norwegian, readable, reachable, and nobody else told of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from survey.accounts import Role
from survey.web.middleware import HEADERS
from tests.browser.person import WIDTH, Codes, Person
from tests.survey.web.town import ALL_KINDS

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
ENGLISH = (
    "Deploy",
    "Running",
    "Connecting",
    "Expand sidebar",
    "Collapse sidebar",
    "Made with Streamlit",
    "Streamlit",
    "Press Enter",
    "Choose an option",
    "Skip to main content",
    "Page not found",
    "Submit",
    "Fullscreen",
)
# What React Aria keeps beside a date's own fields is out of reach for a keyboard and for the eye.
NAMELESS = """() => [...document.querySelectorAll(
    'input, textarea, select, button, a, [role=radiogroup], [role=combobox]')]
  .filter(e => e.checkVisibility() && e.getClientRects().length && e.type !== 'hidden')
  .filter(e => !(e.type === 'date' && e.tabIndex < 0))
  .filter(e => {
    const pointed = (e.getAttribute('aria-labelledby') || '').split(' ')
      .map(id => document.getElementById(id)?.textContent || '').join('');
    const labelled = [...(e.labels || [])].map(l => l.textContent).join('');
    const own = (e.getAttribute('aria-label') || '') + pointed + labelled + e.textContent + e.title;
    return !own.trim();
  })
  .map(e => e.outerHTML.slice(0, 120))"""
# Each page: its path, who opens it, and a text that shows it is drawn.
PAGES: list[tuple[str, Role | None, str]] = [
    ("/", None, "start-lead"),
    ("/k", None, "code-hint"),
    ("/logg-inn", None, "sign-in-for-whom"),
    ("/svar", None, "answer-send-once"),
    ("/", Role.OU, "page-results-about"),
    ("/sporsmal", Role.PSU, "reading-choose"),
    ("/utkast", Role.OU, "drafts-lead"),
    ("/vedtak", Role.PSU_SECRETARY, "decision-events-title"),
    ("/oppfolging", Role.PSU, "follow-up-lead"),
    ("/apne-sporsmal", None, "page-open-questions"),
    ("/organisasjon", Role.OU, "organisation-search"),
    ("/planlegging", Role.OU, "planning-part-of-new"),
    ("/koder", Role.OU, "codes-lead"),
    ("/resultater", Role.PSU, "results-each-question"),
    ("/malerunder", Role.OU, "fieldwork-seal-explained"),
    ("/administrasjon", Role.ADMINISTRATOR, "administration-log-lead"),
]


@pytest.mark.parametrize(("path", "role", "shown"), PAGES)
def test_a_page_is_norwegian_readable_and_narrow(
    person: Person, codes: Codes, path: str, role: Role | None, shown: str
) -> None:
    if role is not None:
        person.sign_in(role)
    if path == "/svar":
        person.arrive(codes(ALL_KINDS))
    else:
        person.go(path)
    expect(person.page.get_by_text(person.say(shown)).first).to_be_visible()
    expect(person.page.locator("html")).to_have_attribute("lang", "nb")
    expect(person.page.get_by_text(person.say("demonstration-banner")).first).to_be_visible()
    assert "Medvirk" in person.page.title()
    seen = person.seen()
    assert [words for words in ENGLISH if words in seen] == []
    assert person.width() <= WIDTH
    assert person.page.evaluate(CONTRAST) == []
    assert person.page.evaluate(NAMELESS) == []
    assert person.page.get_by_role("heading", level=1).count() == 1


def test_every_target_is_large_enough_for_a_thumb(person: Person, codes: Codes) -> None:
    person.arrive(codes(ALL_KINDS))
    targets = person.page.locator('[data-testid="stRadioOption"], [data-testid="stCheckbox"] label')
    expect(targets).to_have_count(5)
    for target in [*targets.all(), person.send]:
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44


def test_the_server_tells_nobody_its_figures(person: Person) -> None:
    answer = person.page.request.get(f"{person.origin}/_stcore/metrics")
    assert answer.status == 404
    front = person.page.request.get(f"{person.origin}/", headers={"Accept": "text/html"})
    for name, value in HEADERS.items():
        assert front.headers[name.lower()] == value
    inner = person.page.request.get(f"{person.origin}/svar/_stcore/metrics")
    assert "# HELP" not in inner.text()
    assert person.page.request.get(f"{person.origin}/healthz").text() == "ok"


def test_the_sign_in_page_works_without_scripts_and_streamlit_says_what_it_needs(
    person: Person,
) -> None:
    front = person.page.request.get(f"{person.origin}/", headers={"Accept": "text/html"}).text()
    assert person.say("shell-no-script") in front
    assert "enable JavaScript" not in front
