"""Results for everybody: nothing before PSU has decided, and only the outside release after."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
import streamlit as st
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import follow_up, publication
from survey.accounts import Role
from survey.follow_up import NewMeasure
from survey.pages.registry import PUBLIC_RESULTS, START
from survey.store import Tranche, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, BEFORE

say = translator("nb")
HELD = datetime.now(UTC).date() - timedelta(days=7)
LATER = date(2030, 1, 1)


def publish(visit: Visit, title: str = AFTER, *, confirmed: bool = True) -> str:
    with writing(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == title)).one()
        secretary, leader = Role.PSU_SECRETARY.value, Role.PSU_LEADER.value
        entry = publication.register(session, row.id, HELD, "PS 8/26", secretary)
        if confirmed:
            publication.confirm(session, entry.id, leader)
        return row.id


def links(app: AppTest) -> list[str]:
    return [one.proto.page for one in app.get("page_link")]


def everything(app: AppTest) -> str:
    html = "\n".join(one.value for one in app.html)
    charts = "\n".join(str(one.proto) for one in app.get("vega_lite_chart"))
    return f"{words(app)}\n{html}\n{charts}".replace("\u00a0", " ")


def measure(visit: Visit, tranche_id: str, what: str, unit_id: str | None = None) -> None:
    wanted = NewMeasure(what, "Personalsjefen", LATER, unit_id)
    with writing(visit.town.here.engine) as session:
        follow_up.add(session, tranche_id, wanted, Role.OU.value, date(2026, 11, 1))


@pytest.mark.parametrize("confirmed", [None, False])
def test_nothing_is_shown_before_two_people_have_said_so(
    visit: Visit, confirmed: bool | None
) -> None:
    if confirmed is not None:
        publish(visit, confirmed=confirmed)
    app = visit.page(PUBLIC_RESULTS)
    assert not app.exception
    assert [one.value for one in app.info] == [say("public-none")]
    assert AFTER not in everything(app)
    assert PUBLIC_RESULTS.path not in links(visit.page(START))


def test_everybody_sees_what_was_answered_and_what_came_of_it(visit: Visit) -> None:
    tranche_id = publish(visit)
    measure(visit, tranche_id, "Felles kurs om *retten* til å ytre seg")
    measure(visit, tranche_id, "Møter i Helse", "helse")
    measure(visit, tranche_id, "Samtaler på Park", "park")
    assert PUBLIC_RESULTS.path in links(visit.page(START))
    app = visit.page(PUBLIC_RESULTS)
    assert not app.exception
    said = everything(app)
    assert "61 av 80 svarte (76 %)" in said
    assert "48 % svarte 4 eller 5 på en skala fra 1 (helt uenig) til 5 (helt enig)" in said
    assert "PS 8/26" in said
    assert "Felles kurs om *retten* til å ytre seg. Frist: 1. januar 2030." in said
    assert "Møter i Helse. Gjelder Helse." in said
    # Neither who is responsible, nor what is done in a unit that is not shown here.
    assert "Personalsjefen" not in said
    assert "Samtaler på Park" not in said
    assert "Park" not in said
    assert "Kultur" not in said


def test_no_count_of_answers_reaches_the_page(visit: Visit) -> None:
    publish(visit)
    said = everything(visit.page(PUBLIC_RESULTS))
    for told in ("29 av 61", "(29)", "(22)", "n = 61"):
        assert told not in said


def test_the_file_holds_the_outside_release(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(visit)
    files: list[bytes] = []
    monkeypatch.setattr(
        st, "download_button", lambda _label, data, **_more: files.append(data), raising=True
    )
    assert not visit.page(PUBLIC_RESULTS).exception
    (content,) = files
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert {row[1] for row in rows[1:] if len(row) > 1} == {"Kommunen", "Helse", "Teknisk"}


def test_what_is_withdrawn_is_gone_at_once(visit: Visit) -> None:
    tranche_id = publish(visit)
    app = visit.page(PUBLIC_RESULTS)
    assert AFTER in words(app)
    with writing(visit.town.here.engine) as session:
        found = publication.standing(session, tranche_id)
        assert found is not None
        leader = Role.PSU_LEADER.value
        publication.withdraw(session, found.publication.id, "Feil.", leader)
    app.run()
    assert AFTER not in everything(app)
    assert say("public-none") in words(app)


def test_several_rounds_are_chosen_between_the_latest_first(visit: Visit) -> None:
    publish(visit, BEFORE)
    publish(visit, AFTER)
    app = visit.page(PUBLIC_RESULTS)
    assert [one.value for one in app.header] == [AFTER]
    with reading(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == BEFORE)).one()
    app.selectbox(key="public-tranche").set_value(row.id).run()
    assert [one.value for one in app.header] == [BEFORE]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_can_be_read_in_every_language(visit: Visit, language: str) -> None:
    measure(visit, publish(visit), "Felles kurs")
    visit.as_role(None)
    app = visit.script(PUBLIC_RESULTS)
    app.query_params["sprak"] = language
    app.run()
    assert not app.exception
    assert translator(language)("public-results") in [one.value for one in app.subheader]


def test_questions_stand_in_words_that_were_asked(visit: Visit) -> None:
    """A translation that the round did not offer may never have been approved."""
    tranche_id = publish(visit)
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Tranche, tranche_id)
        row.languages = ["nb"]
        session.add(row)
    visit.as_role(None)
    app = visit.script(PUBLIC_RESULTS)
    app.query_params["sprak"] = "nn"
    app.run()
    said = words(app)
    assert translator("nn")("public-results") in said
    assert "Jeg er kjent med retningslinjene" in said
