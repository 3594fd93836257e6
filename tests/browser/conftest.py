"""The real server in a process of its own, and a real Chromium to visit it with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from benchmarks.server import running
from tests.browser.person import Codes, Person, phone
from tests.survey.web.town import ROOT, Town, build

SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    built = build(tmp_path_factory.mktemp("town"), demonstration=True)
    yield built
    built.here.engine.dispose()


@pytest.fixture(scope="session")
def codes(town: Town) -> Codes:
    """Hands out each code once, by the title of its tranche."""
    left = {title: iter(several) for title, several in town.codes.items()}
    return lambda title: next(left[title])


@pytest.fixture(scope="session")
def origin(town: Town) -> Iterator[str]:
    with running(ROOT, town.folder) as server:
        yield server.origin


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(SWITCHES)
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context(chromium: Browser) -> Iterator[BrowserContext]:
    with phone(chromium) as one:
        yield one


@pytest.fixture
def person(context: BrowserContext, origin: str) -> Iterator[Person]:
    """Somebody with a small phone; nothing they meet may fail or reach outside."""
    with Person.at(context, origin) as someone:
        yield someone
    assert someone.complaints() == []
