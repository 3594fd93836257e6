"""Every page and every role: let in, or told in words, whichever way the page is opened."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from survey.accounts import Role
from survey.pages import frame, visitor
from survey.pages.registry import (
    ADMINISTRATION,
    ANSWER,
    CODES,
    DECISIONS,
    DRAFTS,
    FIELDWORK,
    FOLLOW_UP,
    KEYS,
    LEADER,
    OPEN_QUESTIONS,
    ORGANISATION,
    PAGES,
    PILOTS,
    PLANNING,
    PUBLIC_RESULTS,
    QUESTIONS,
    REPORT,
    RESULTS,
    SERIES,
    START,
    STORED,
    Page,
)
from survey.store import revision_of
from survey.texts import translator
from tests.survey.pages.visit import Visit, words

say = translator("nb")
EVERYBODY: tuple[Role | None, ...] = (None, *Role)
# Written out once more here, so that no slip in the registry opens a door unseen.
COMMITTEE = {Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER}
ALLOWED: dict[Page, set[Role | None]] = {
    START: set(EVERYBODY),
    ANSWER: set(EVERYBODY),
    STORED: set(EVERYBODY),
    OPEN_QUESTIONS: set(EVERYBODY),
    PUBLIC_RESULTS: set(EVERYBODY),
    LEADER: set(EVERYBODY),
    QUESTIONS: {*COMMITTEE, Role.OU, Role.ADMINISTRATOR},
    DRAFTS: {Role.OU, Role.ADMINISTRATOR},
    DECISIONS: {*COMMITTEE},
    RESULTS: {*COMMITTEE, Role.OU},
    REPORT: {*COMMITTEE, Role.OU},
    PILOTS: {*COMMITTEE, Role.OU},
    SERIES: {*COMMITTEE, Role.OU},
    FOLLOW_UP: {*COMMITTEE, Role.OU},
    ORGANISATION: {Role.OU, Role.ADMINISTRATOR},
    PLANNING: {Role.OU},
    FIELDWORK: {Role.OU},
    CODES: {Role.OU},
    KEYS: {Role.OU, Role.ADMINISTRATOR},
    ADMINISTRATION: {Role.ADMINISTRATOR},
}
PASSAGES = [(page, role) for page in PAGES for role in EVERYBODY]
CLOSED = [(page, role) for page, role in PASSAGES if role not in ALLOWED[page]]
OPENED = [(page, min(roles, key=str)) for page, roles in ALLOWED.items()]


def test_no_page_is_forgotten() -> None:
    assert set(PAGES) == ALLOWED.keys()


@pytest.mark.parametrize(("page", "role"), PASSAGES)
def test_a_page_opens_for_its_roles_only(visit: Visit, page: Page, role: Role | None) -> None:
    app = visit.page(page, role)
    assert not app.exception
    refused = say("page-not-for-you") in words(app)
    assert refused is (role not in ALLOWED[page])
    assert bool(app.title) is not refused


@pytest.mark.parametrize(("page", "role"), CLOSED)
def test_a_page_script_checks_the_role_itself(visit: Visit, page: Page, role: Role | None) -> None:
    app = visit.script(page, role)
    assert not app.exception
    assert [one.value for one in app.error] == [say("page-not-for-you")]
    assert not app.title
    assert not app.table


@pytest.mark.parametrize("role", list(Role))
def test_somebody_signed_out_meanwhile_sees_nothing_more(visit: Visit, role: Role) -> None:
    page = next(one for one in PAGES if one.roles is not None and role in one.roles)
    app = visit.page(page, role)
    visit.as_role(None)
    app.run()
    assert say("page-not-for-you") in words(app)
    assert not app.title


def _at(visit: Visit, page: Page, role: Role | None = None) -> AppTest:
    """The page as a browser opens it, by its address: what is announced depends on that."""
    visit.patch.setattr(visitor, "asked_path", lambda: page.path)
    return visit.page(page, role)


@pytest.mark.parametrize("page", PAGES)
def test_an_address_says_the_same_to_somebody_who_is_told_of_fewer_pages(
    visit: Visit, page: Page
) -> None:
    app = _at(visit, page)
    assert not app.exception
    refused = say("page-not-for-you") in words(app)
    assert refused is (None not in ALLOWED[page])
    assert bool(app.title) is not refused


@pytest.mark.parametrize(
    ("page", "role", "more"),
    [
        (ANSWER, None, {START, ANSWER}),
        (START, None, {page for page in PAGES if page.roles is None}),
        (RESULTS, None, {RESULTS, *(page for page in PAGES if page.roles is None)}),
        (ANSWER, Role.OU, set(PAGES)),
    ],
)
def test_nobody_is_told_of_more_pages_than_they_need(
    visit: Visit, page: Page, role: Role | None, more: set[Page]
) -> None:
    announced: list[Page] = []
    inner = frame._announced

    def noted(*given: Any) -> Any:
        announced[:] = inner(*given)
        return announced

    visit.patch.setattr(frame, "_announced", noted)
    assert not _at(visit, page, role).exception
    assert set(announced) == more


@pytest.mark.parametrize("role", EVERYBODY)
def test_the_menu_has_the_pages_one_may_open(visit: Visit, role: Role | None) -> None:
    app = visit.page(START, role)
    shown = {link.proto.page for link in app.get("page_link")} if role else set()
    opened = {page.path for page, roles in ALLOWED.items() if role in roles and page.in_menu}
    assert shown == (opened if role else set())
    assert any("/logg-ut" in one.value for one in app.html) is (role is not None)


def test_the_start_page_invites_everybody_and_promises_nothing_secret(visit: Visit) -> None:
    app = visit.page(START)
    said = words(app)
    assert say("start-lead") in said
    assert any('href="/logg-inn"' in one.value for one in app.html)
    assert not app.table
    assert not any(code in said for codes in visit.town.codes.values() for code in codes)


@pytest.mark.parametrize(("page", "role"), OPENED)
def test_a_demonstration_says_so_on_every_page(visit: Visit, page: Page, role: Role | None) -> None:
    assert say("demonstration-banner") not in words(visit.page(page, role))
    content: dict[str, list[str]] = {"codes": [], "sign_ins": []}
    (visit.town.folder / "demonstration.json").write_text(json.dumps(content), encoding="utf-8")
    visit.town.reopen()
    assert say("demonstration-banner") in words(visit.page(page, role))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_browsers_language_is_the_pages_language(visit: Visit, language: str) -> None:
    visit.patch.setattr(visitor, "preferred_language", lambda *_: language)
    assert translator(language)("start-lead") in words(visit.page(START))


def test_an_unfit_database_is_told_in_words(visit: Visit) -> None:
    engine, version = visit.town.here.engine, "UPDATE alembic_version SET version_num = "
    with engine.begin() as connection:
        right = revision_of(connection)
        connection.exec_driver_sql(f"{version}'9999'")
    visit.town.reopen()
    app = visit.page(START)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"{version}'{right}'")
    engine.dispose()
    assert not app.exception
    assert [one.value for one in app.error] == [say("problem-newer-database")]


def _breaks() -> None:
    from survey.pages.frame import show_broken

    show_broken(ValueError("/srv/medvirk/secret.py"))


def test_a_page_that_breaks_shows_words_and_no_trace() -> None:
    app = AppTest.from_function(_breaks).run()
    assert [one.value for one in app.error] == [say("page-broken")]
    assert "secret" not in words(app)
