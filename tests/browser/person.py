"""Somebody with a browser, and a record of all that the browser does behind their back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    WebError,
    expect,
)

from survey.accounts import Role
from survey.texts import Say, translator
from tests.survey.web.town import PASSWORDS

Codes = Callable[[str], str]

WIDTH, HEIGHT = 360, 800
PATIENCE = 20_000
expect.set_options(timeout=PATIENCE)


@contextmanager
def phone(browser: Browser, width: int = WIDTH) -> Iterator[BrowserContext]:
    """A browser's memory of its own, and a screen."""
    context = browser.new_context(
        locale="nb-NO",
        viewport={"width": width, "height": HEIGHT},
        has_touch=True,
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@dataclass
class Person:
    context: BrowserContext
    origin: str
    page: Page
    say: Say
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    @classmethod
    @contextmanager
    def at(cls, context: BrowserContext, origin: str) -> Iterator[Person]:
        """With a browser that has been here before, and remembers nothing but our scripts."""
        someone = cls(context, origin, context.new_page(), translator("nb"))
        context.on("request", someone._note_request)
        context.on("console", someone._note_console)
        context.on("weberror", someone._note_fault)
        yield someone
        for page in context.pages:
            page.close()
        context.clear_cookies()
        context.remove_listener("request", someone._note_request)
        context.remove_listener("console", someone._note_console)
        context.remove_listener("weberror", someone._note_fault)

    @classmethod
    @contextmanager
    def somewhere_else(cls, browser: Browser, origin: str, width: int = WIDTH) -> Iterator[Person]:
        """With a browser that has never been here."""
        with phone(browser, width) as context, cls.at(context, origin) as someone:
            yield someone

    def _note_fault(self, fault: WebError) -> None:
        self.errors.append(str(fault.error))

    def _note_request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        # Streamlit looks for its server at each level of the address; the first is not it.
        where = urlsplit(str(message.location.get("url", ""))).path
        if "404" in message.text and "/_stcore/" in where and not where.startswith("/_stcore/"):
            return
        self.errors.append(f"{message.text} ({where})")

    def complaints(self) -> list[str]:
        """Errors in the console, and requests to anybody but our own server."""
        own = urlsplit(self.origin).netloc
        outside = [
            url
            for url in self.requests
            if urlsplit(url).scheme in ("http", "https", "ws", "wss")
            and urlsplit(url).netloc != own
        ]
        return [*self.errors, *outside]

    def forgive(self, status: str) -> None:
        """A browser writes in its console that a form was refused, which it was meant to be."""
        self.errors = [error for error in self.errors if status not in error]

    def go(self, path: str) -> None:
        self.page.goto(self.origin + path)

    def arrive(self, code: str) -> None:
        """From a link on a slip to the form."""
        self.go(f"/k#{code}")
        expect(self.send).to_be_visible()
        # The parts of a form come one by one, each kind with its first field.
        expect(self.page.get_by_role("radio").first).to_be_attached()
        expect(self.page.get_by_role("checkbox").first).to_be_attached()

    @property
    def send(self) -> Locator:
        return self.page.get_by_test_id("stFormSubmitButton").get_by_role("button").last

    def thanked(self) -> None:
        expect(self.page.get_by_text(self.say("thanks-counted"))).to_be_visible()

    def sign_in(self, role: Role) -> None:
        self.go("/logg-inn")
        self.page.get_by_label(self.say("sign-in-username")).fill(role.value)
        self.page.get_by_label(self.say("sign-in-password")).fill(PASSWORDS[role])
        self.page.get_by_role("button", name=self.say("sign-in-go")).click()
        expect(self.page.get_by_role("button", name=self.say("sign-out"))).to_be_visible()

    def key(self, name: str) -> Locator:
        """What the server drew under a key of its own."""
        return self.page.locator(f".st-key-{name}")

    def _asked(self, question: str) -> Locator:
        """The question's own container where it has one, else its field."""
        key = f".st-key-sheet-{question}"
        return self.page.locator(f"{key}, {key}-answer").first

    def option(self, question: str, words: str) -> Locator:
        return self._asked(question).get_by_text(words, exact=True)

    def radio(self, question: str, words: str) -> Locator:
        return self._asked(question).get_by_role("radio", name=words, exact=True)

    def tick(self, choice: str) -> Locator:
        return self.key(f"sheet-{choice}").get_by_role("checkbox")

    def seen(self) -> str:
        return self.page.locator("body").inner_text()

    def width(self) -> int:
        """Of the whole page, in pixels; more than the screen's means scrolling sideways."""
        return int(self.page.evaluate("document.documentElement.scrollWidth"))
