"""What is stored about your answer: anybody may read it, before, during and after."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import audit, ballotbox, stored
from survey.accounts import Role
from survey.pages.registry import START, STORED
from survey.store import Tranche, reading, writing
from survey.texts import LANGUAGES, translator
from survey.web import cookies
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ALL_KINDS, OPEN, SOON

say = translator("nb")


def retain_until(visit: Visit, title: str) -> date:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).one().retain_until


@pytest.mark.parametrize("role", [None, *Role])
def test_anybody_may_read_it(visit: Visit, role: Role | None) -> None:
    app = visit.page(STORED, role)
    assert not app.exception
    assert not app.error
    assert app.title[0].value == say("stored-title")


def test_the_short_version_comes_first_and_the_fields_last(visit: Visit) -> None:
    app = visit.page(STORED)
    assert app.subheader[0].value == say("stored-short-title")
    said = words(app)
    assert say("stored-short-public") in said
    assert said.index(say("stored-short-sent")) < said.index(say("stored-limits-screen"))
    for table in stored.tables():
        assert say(f"stored-{table.text_name}-about") in [one.label for one in app.expander]
        for column in table.columns:
            assert say(table.text_of(column)) in said
    for other in stored.other_tables():
        assert say(f"stored-table-{other.text_name}") in said


def test_the_settings_are_those_of_the_tranche_chosen(visit: Visit) -> None:
    app = visit.page(STORED)
    (choice,) = app.selectbox
    assert set(choice.options[:2]) == {OPEN, ALL_KINDS}
    assert SOON in choice.options
    app = choice.select_index(choice.options.index(AFTER)).run()
    said = words(app)
    assert say("stored-stage-sealed") in said
    assert say("stored-custody-gone") in said
    assert say("stored-day", day=retain_until(visit, AFTER)) in said.replace("\\", "")


def test_how_coarsely_results_are_shown_is_told_where_it_matters(visit: Visit) -> None:
    app = visit.page(STORED)
    choice = app.selectbox[0]
    app = choice.select_index(choice.options.index(OPEN)).run()
    said = words(app)
    assert say("stored-short-sensitive", size=50) in said
    assert say("stored-limits-same", sensitive=5, size=50) in said
    assert say("stored-sensitive-is", size=50) in said
    app = app.selectbox[0].select_index(choice.options.index(ALL_KINDS)).run()
    said = words(app)
    assert say("stored-short-sensitive", size=50) not in said
    assert say("stored-limits-same", sensitive=0, size=50) in said


def test_free_text_is_warned_of_where_it_is_asked_for(visit: Visit) -> None:
    app = visit.page(STORED)
    choice = app.selectbox[0]
    app = choice.select_index(choice.options.index(ALL_KINDS)).run()
    assert say("stored-limits-text") in words(app)
    app = app.selectbox[0].select_index(choice.options.index(OPEN)).run()
    assert say("stored-limits-text") not in words(app)


def test_with_a_code_it_is_about_one_s_own_tranche(visit: Visit) -> None:
    ticket = ballotbox.new_ticket(visit.town.codes[ALL_KINDS][0], datetime.now(UTC))
    visit.as_respondent(ticket)
    app = AppTest.from_file(str(STORED.script), default_timeout=30).run()
    assert not app.selectbox
    assert say("stored-settings-title", title=ALL_KINDS) in words(app)


@pytest.mark.parametrize("title", [OPEN, AFTER])
def test_a_copied_key_is_told_also_when_the_key_itself_is_destroyed(
    visit: Visit, title: str
) -> None:
    with writing(visit.town.here.engine) as session:
        audit.record(session, "x", "key-copied", title)
    app = visit.page(STORED)
    choice = app.selectbox[0]
    app = choice.select_index(choice.options.index(title)).run()
    assert say("stored-key-copied") in words(app)


def test_every_cookie_is_named(visit: Visit) -> None:
    said = words(visit.page(STORED))
    ours = [one for one in vars(cookies).values() if str(one).startswith("medvirk_")]
    assert len(ours) == 3
    for name in ours:
        assert f"`{name}`".replace("\\", "") in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_the_form_is_kept(visit: Visit, language: str) -> None:
    visit.as_role(None)
    app = AppTest.from_file(str(STORED.script), default_timeout=30)
    app.query_params["sprak"] = language
    app.run()
    assert app.title[0].value == translator(language)("stored-title")


def test_it_is_linked_from_where_people_ask(visit: Visit) -> None:
    link = f"[{say('stored-link')}](/lagres?sprak=nb)"
    ticket = ballotbox.new_ticket(visit.town.codes[OPEN][0], datetime.now(UTC))
    app = visit.sheet_of(ticket)
    assert link in words(app)
    app.button(key="send").click().run()
    assert say("thanks-counted") in words(app)
    assert link in words(app)
    linked = [one.proto.page for one in visit.page(START).get("page_link")]
    assert linked == [STORED.path]


@pytest.mark.parametrize(("role", "offered"), [(None, 0), (Role.PSU, 0), (Role.OU, 1)])
def test_the_record_is_for_those_who_need_it(visit: Visit, role: Role | None, offered: int) -> None:
    assert len(visit.page(STORED, role).get("download_button")) == offered


def test_before_the_first_tranche_it_still_says_what_holds_for_all(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for row in session.exec(select(Tranche)):
            row.state = "planned"
            session.add(row)
    app = visit.page(STORED)
    assert not app.exception
    assert say("stored-none") in words(app)
    assert say("stored-never-person") in words(app)
