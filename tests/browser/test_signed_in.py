"""PSU, OU and administrator at their pages, on a phone and at a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlmodel import select

from survey.accounts import Role
from survey.audit import record
from survey.store import AuditEntry, writing
from tests.browser.person import WIDTH, Person
from tests.survey.web.town import AFTER, BEFORE, Town


def open_from_menu(person: Person, title: str) -> None:
    menu = person.key("menu")
    menu.get_by_role("link", name=person.say(title), exact=True).click()
    expect(person.page.get_by_role("heading", name=person.say(title), level=1)).to_be_visible()


def expect_charts(page: Page, least: int) -> None:
    """Drawn and shown; each has a twin for the other width of screen, which is not."""
    drawn = page.locator('[data-testid="stVegaLiteChart"] :is(svg, canvas):visible')
    expect(drawn.nth(least - 1)).to_be_visible()


def test_psu_signs_in_reads_results_and_signs_out(person: Person) -> None:
    person.sign_in(Role.PSU)
    open_from_menu(person, "page-results")
    heading = person.page.get_by_role("heading", name=person.say("results-each-question"))
    expect(heading).to_be_visible()
    expect(person.page.get_by_role("heading", name="9. Hvis du opplever")).to_be_visible()
    expect_charts(person.page, 10)
    assert person.width() <= WIDTH
    person.page.reload()
    expect(heading).to_be_visible()
    person.page.get_by_role("button", name=person.say("sign-out")).click()
    expect(person.page.get_by_text(person.say("start-lead"))).to_be_visible()
    person.go("/resultater")
    expect(person.page.get_by_text(person.say("page-not-for-you"))).to_be_visible()


def test_two_rounds_are_compared_at_a_desk(chromium: Browser, origin: str) -> None:
    with Person.somewhere_else(chromium, origin, width=1280) as person:
        person.sign_in(Role.OU)
        open_from_menu(person, "page-results")
        person.page.locator("label", has_text=BEFORE).first.click()
        expect(person.page.get_by_text(f"{BEFORE}: 61 av 80").first).to_be_visible()
        expect(person.page.get_by_text(f"{AFTER}: 61 av 80").first).to_be_visible()
        expect_charts(person.page, 10)
        assert person.width() <= 1280
        assert person.complaints() == []


def test_the_numbers_can_be_taken_home(person: Person) -> None:
    person.sign_in(Role.PSU)
    person.go("/resultater")
    with person.page.expect_download() as waiting:
        person.page.get_by_role("button", name=person.say("results-download")).click()
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    assert "Kommunen" in text
    assert text.count("\n") > 30


@pytest.mark.parametrize("role", list(Role))
def test_a_page_of_another_role_is_told_in_norwegian(person: Person, role: Role) -> None:
    person.sign_in(role)
    other = "/resultater" if role == Role.ADMINISTRATOR else "/administrasjon"
    person.go(other)
    expect(person.page.get_by_text(person.say("page-not-for-you"))).to_be_visible()
    assert "Page not found" not in person.seen()


@pytest.mark.parametrize("path", ["/finnes-ikke", "/svar/mer", "/resultater/"])
def test_an_address_that_does_not_exist_leads_home(person: Person, path: str) -> None:
    person.go(path)
    meant = "page-not-for-you" if path == "/resultater/" else "start-lead"
    expect(person.page.get_by_text(person.say(meant))).to_be_visible()


def test_a_page_that_breaks_says_so_and_shows_no_trace(person: Person, town: Town) -> None:
    with writing(town.here.engine) as session:
        record(session, "noen", "fra-framtiden")
    person.sign_in(Role.ADMINISTRATOR)
    person.go("/administrasjon")
    expect(person.page.get_by_text(person.say("page-broken"))).to_be_visible()
    for inner in ("Traceback", "KeyError", "audit-", ".py", "Streamlit"):
        assert inner not in person.seen()
    with writing(town.here.engine) as session:
        broken = select(AuditEntry).where(AuditEntry.action == "fra-framtiden")
        session.delete(session.exec(broken).one())


def test_no_password_is_left_standing_after_a_user_is_created(person: Person) -> None:
    person.sign_in(Role.ADMINISTRATOR)
    person.go("/administrasjon")
    person.page.get_by_text(person.say("administration-new"), exact=True).click()
    fields = {
        "sign-in-username": "nykommer",
        "administration-name": "Ny Kommer",
        "sign-in-password": "et langt passord",
    }
    for label, value in fields.items():
        person.page.get_by_label(person.say(label), exact=True).fill(value)
    person.page.get_by_role("button", name=person.say("administration-create")).click()
    made = person.page.get_by_text(person.say("administration-created", username="nykommer"))
    expect(made).to_be_visible()
    for label in fields:
        expect(person.page.get_by_label(person.say(label), exact=True)).to_have_value("")
