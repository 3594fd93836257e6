"""The server goes away while somebody answers, and comes back."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from benchmarks.server import running
from tests.browser.person import Codes, Person
from tests.survey.web.town import OPEN, ROOT, Town


def test_a_half_filled_form_outlives_the_server(
    chromium: Browser, town: Town, codes: Codes
) -> None:
    with running(ROOT, town.folder) as first:
        port = first.port
        with Person.somewhere_else(chromium, first.origin) as person:
            person.arrive(codes(OPEN))
            option = person.page.get_by_role("radiogroup").first.get_by_role("radio").first
            option.check(force=True)
            first.process.terminate()
            lost = person.page.get_by_role("dialog", name=person.say("shell-lost-title"))
            expect(lost).to_contain_text(person.say("shell-lost"), timeout=60_000)
            assert "Streamlit" not in lost.inner_text()
            with running(ROOT, town.folder, port):
                expect(lost).to_be_hidden(timeout=60_000)
                expect(option).to_be_checked()
                person.send.click()
                person.thanked()
