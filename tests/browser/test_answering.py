"""An employee with a phone, from the link on a slip to an empty device."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, expect

from survey.texts import translator
from tests.browser.person import WIDTH, Codes, Person
from tests.survey.web.town import ALL_KINDS, ENDED, OPEN, Town

GREYED = {"opacity": "0.4", "pointer-events": "none"}
PLAIN = {"opacity": "1", "pointer-events": "auto"}


def expect_style(element: Locator, wanted: dict[str, str]) -> None:
    for name, value in wanted.items():
        expect(element).to_have_css(name, value)


def test_a_link_leads_to_the_form_and_the_code_is_nowhere(person: Person, codes: Codes) -> None:
    code = codes(OPEN)
    person.go("/")
    person.arrive(code)
    expect(person.page).to_have_url(f"{person.origin}/svar")
    kept = "JSON.stringify([history.state, location.href, document.referrer, document.cookie])"
    assert code not in str(person.page.evaluate(kept))
    assert code not in person.page.content()
    assert not [url for url in person.requests if code in url]
    person.page.go_back()
    expect(person.page.get_by_label(person.say("code-label"))).to_have_value("")
    assert code not in person.page.url + person.page.content()


def test_a_broken_link_is_told_and_does_not_stay_in_the_address(person: Person) -> None:
    person.go("/k#%E0%A4%A")
    expect(person.page.get_by_role("alert")).to_have_text(person.say("code-not-genuine"))
    expect(person.page).to_have_url(f"{person.origin}/k")
    person.forgive("422")


def test_a_code_that_cannot_be_used_is_told_and_kept(person: Person, town: Town) -> None:
    person.go(f"/k#{town.codes[ENDED][0]}")
    expect(person.page.get_by_role("alert")).to_have_text(person.say("code-too-late"))
    expect(person.page.get_by_label(person.say("code-label"))).to_have_value(town.codes[ENDED][0])
    person.forgive("422")


def test_the_whole_form_is_one_column_and_is_thanked(
    person: Person, codes: Codes, town: Town
) -> None:
    before = town.ballots()
    person.arrive(codes(OPEN))
    groups = person.page.get_by_role("radiogroup")
    expect(groups).to_have_count(8)
    assert person.width() <= WIDTH
    for group in groups.all():
        group.locator("label").last.click()
    person.key("sheet-mest_begrensende").locator("label").first.click()
    lefts = {round(box["x"]) for g in groups.all() if (box := g.bounding_box())}
    assert len(lefts) == 1
    assert person.width() <= WIDTH
    person.send.click()
    person.thanked()
    assert person.width() <= WIDTH
    assert town.ballots() == before + 1


def test_an_exclusive_option_greys_the_others_and_back(person: Person, codes: Codes) -> None:
    person.arrive(codes(ALL_KINDS))
    others = [person.key(f"sheet-hindre-{one}") for one in ("tid", "penger")]
    alone = person.key("sheet-hindre-ingenting")
    alone.locator("label").click()
    for other in others:
        expect_style(other, GREYED)
    expect_style(alone, PLAIN)
    alone.locator("label").click()
    for other in others:
        expect_style(other, PLAIN)
    others[0].locator("label").click()
    expect_style(alone, GREYED)
    expect_style(others[1], PLAIN)
    # Ticked by keyboard all the same: both can still be taken back.
    person.tick("hindre-ingenting").focus()
    person.page.keyboard.press("Space")
    expect_style(alone, PLAIN)
    expect_style(others[0], PLAIN)
    expect_style(others[1], GREYED)


def test_a_question_appears_when_it_is_relevant(person: Person, codes: Codes) -> None:
    person.arrive(codes(ALL_KINDS))
    why = person.page.get_by_label("2. Hvorfor ikke?")
    expect(why).to_be_hidden()
    person.option("trives", "Nei").click()
    expect(why).to_be_visible()
    why.fill("For lite tid.")
    person.option("trives", "Ja").click()
    expect(why).to_be_hidden()
    person.option("trives", "Nei").click()
    expect(why).to_have_value("For lite tid.")


def test_another_language_keeps_what_was_filled_in(person: Person, codes: Codes) -> None:
    person.arrive(codes(ALL_KINDS))
    person.option("trives", "Nei").click()
    person.page.get_by_label("2. Hvorfor ikke?").fill("For lite tid.")
    person.option("hindre", "Penger").click()
    person.page.get_by_role("button", name="Nynorsk").click()
    expect(person.page.get_by_role("heading", name="Alt mogleg")).to_be_visible()
    expect(person.radio("trives", "Nei")).to_be_checked()
    expect(person.page.get_by_label("2. Kvifor ikkje?")).to_have_value("For lite tid.")
    expect(person.tick("hindre-penger")).to_be_checked()
    expect(person.tick("hindre-tid")).not_to_be_checked()
    person.send.click()
    expect(person.page.get_by_text(translator("nn")("thanks-counted"))).to_be_visible()


def test_a_missing_answer_is_pointed_out_and_nothing_is_lost(person: Person, codes: Codes) -> None:
    person.arrive(codes(ALL_KINDS))
    person.option("hindre", "Tid").click()
    person.send.click()
    pointed_out = person.key("sheet-trives").get_by_role("alert")
    expect(pointed_out).to_have_text(person.say("answer-required"))
    expect(person.page.get_by_text(person.say("answer-incomplete", count=1))).to_be_visible()
    expect(person.tick("hindre-tid")).to_be_checked()
    person.option("trives", "Ja").click()
    person.send.click()
    person.thanked()


def test_two_quick_taps_are_one_answer(person: Person, codes: Codes, town: Town) -> None:
    before = town.ballots()
    person.arrive(codes(OPEN))
    person.send.dblclick()
    person.thanked()
    assert town.ballots() == before + 1


def test_two_tabs_are_one_answer(person: Person, codes: Codes, town: Town) -> None:
    before, code = town.ballots(), codes(OPEN)
    person.arrive(code)
    first, person.page = person.page, person.context.new_page()
    person.arrive(code)
    person.send.click()
    person.thanked()
    person.page = first
    person.send.click()
    person.thanked()
    assert town.ballots() == before + 1


def test_thanks_stay_after_a_reload_until_the_device_is_cleared(
    person: Person, codes: Codes, chromium: Browser
) -> None:
    code = codes(OPEN)
    person.arrive(code)
    person.send.click()
    person.thanked()
    person.page.reload()
    person.thanked()
    with Person.somewhere_else(chromium, person.origin) as other:
        other.go(f"/k#{code}")
        expect(other.page.get_by_role("alert")).to_have_text(other.say("code-gone"))
    person.page.get_by_role("button", name=person.say("thanks-done")).click()
    expect(person.page).to_have_url(f"{person.origin}/")
    assert "medvirk_svar" not in {cookie.get("name") for cookie in person.context.cookies()}
    person.page.go_back()
    expect(person.page.get_by_role("heading", name=person.say("code-title"))).to_be_visible()
    assert person.say("thanks-counted") not in person.seen()


def test_a_form_begun_by_somebody_else_with_the_same_code_is_not_thanked(
    person: Person, codes: Codes, chromium: Browser, town: Town
) -> None:
    before, code = town.ballots(), codes(OPEN)
    person.arrive(code)
    with Person.somewhere_else(chromium, person.origin) as other:
        other.arrive(code)
        other.send.click()
        other.thanked()
    person.send.click()
    expect(person.page.get_by_role("alert")).to_have_text(person.say("code-gone"))
    assert town.ballots() == before + 1


def test_the_keyboard_alone_is_enough(person: Person, codes: Codes, town: Town) -> None:
    before = town.ballots()
    person.arrive(codes(ALL_KINDS))
    press = person.page.keyboard.press
    expect(person.page.get_by_label("2. Hvorfor ikke?")).to_be_hidden()
    person.page.get_by_role("button", name="Nynorsk").focus()
    press("Tab")
    press("Space")
    expect(person.radio("trives", "Ja")).to_be_checked()
    press("ArrowDown")
    expect(person.radio("trives", "Nei")).to_be_checked()
    press("Tab")
    person.page.keyboard.type("For lite tid.")
    expect(person.page.get_by_label("2. Hvorfor ikke?")).to_have_value("For lite tid.")
    press("Tab")
    press("Space")
    expect(person.tick("hindre-tid")).to_be_checked()
    for _ in range(3):
        press("Tab")
    expect(person.send).to_be_focused()
    press("Enter")
    person.thanked()
    assert town.ballots() == before + 1


def test_typing_the_code_works_as_well_as_a_link(person: Person, codes: Codes) -> None:
    person.go("/")
    person.page.get_by_label(person.say("code-label")).fill(codes(OPEN).lower())
    person.page.get_by_role("button", name=person.say("code-go-on")).click()
    expect(person.send).to_be_visible()
    expect(person.page).to_have_url(re.compile("/svar$"))
