"""Following a tranche on its page, and a leader's own view."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import response_rate
from survey.accounts import Role
from survey.pages import fieldwork_sentence, leader_token
from survey.pages.registry import FIELDWORK, LEADER
from survey.response_rate import Kind, Rate, follow, leader_link
from survey.store import LeaderLink, RateShown, Tranche, TrancheUnit, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ENDED, OPEN

say = translator("nb")


def titled(visit: Visit, title: str) -> Tranche:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).one()


def drawn(app: AppTest) -> str:
    return "\n".join(one.value for one in app.html).replace("\u00a0", " ")


def take(visit: Visit, title: str) -> None:
    """As if the tranche had been open for weeks, and the server looked now."""
    row = titled(visit, title)
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Tranche, row.id)
        row.opens_at -= timedelta(days=20)
        session.add(row)
    response_rate.take(visit.town.here.engine, row.id, datetime.now(UTC))


def link(visit: Visit, unit: str = "helse") -> str:
    with writing(visit.town.here.engine) as session:
        return leader_link.make(session, titled(visit, OPEN).id, unit, Role.OU.value)


def as_leader(visit: Visit, token: str) -> AppTest:
    visit.patch.setattr(leader_token, "current_token", lambda: token)
    visit.as_role(None)
    return visit.page(LEADER)


def test_before_the_first_morning_there_are_no_figures(visit: Visit) -> None:
    row = titled(visit, OPEN)
    app = visit.page(FIELDWORK, Role.OU)
    assert not app.exception
    assert "De første tallene kommer" in words(app)
    assert f"units-{row.id}" not in [one.key for one in app.toggle]


def test_units_stand_in_the_tree_with_numbers_and_words(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    assert not app.exception
    said = drawn(app)
    # ENDED is over: 80 invited, 61 answers.
    for told in ("61 av 80", "76 %", "14 av 18", "halvparten eller mer", "6 inviterte"):
        assert told in said
    # Park and the home service share an area of 33; the cinema of 6 has no number.
    assert "4 av 6" not in said
    assert say("rate-settled") in words(app)


def test_sealed_tranches_show_the_whole_and_their_units_on_demand(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    toggle = app.toggle(key=f"units-{titled(visit, AFTER).id}")
    assert not toggle.value
    toggle.set_value(True).run()
    assert not app.exception
    assert drawn(app).count("Teknisk") > 0


def test_search_and_lowest_first(visit: Visit) -> None:
    take(visit, OPEN)
    row = titled(visit, ENDED)
    app = visit.page(FIELDWORK, Role.OU)
    app.text_input(key=f"search-{row.id}").set_value("pARk").run()
    assert "<details>" in drawn(app)  # the other tranches are as they were
    lists = [one.value for one in app.html if 'class="rates"' in one.value]
    found = next(one for one in lists if "<details>" not in one)
    assert "Park" in found
    assert "Vei" not in found
    app.text_input(key=f"search-{row.id}").set_value("finnes ikke").run()
    assert say("rate-search-none") in words(app)
    app.text_input(key=f"search-{row.id}").set_value("").run()
    app.get("button_group")
    order = next(one for one in app.segmented_control if one.key == f"order-{row.id}")
    order.set_value("lowest").run()
    lists = [one.value for one in app.html if 'class="rates"' in one.value]
    flat = next(one for one in lists if "<details>" not in one)
    assert flat.index("Hjemmetjenesten") < flat.index("Park") < flat.index("Kino")


def test_a_link_is_made_shown_once_listed_and_stopped(visit: Visit) -> None:
    row = titled(visit, OPEN)
    app = visit.page(FIELDWORK, Role.OU)
    assert app.button(key=f"leader-link-make-{row.id}").disabled
    app.selectbox(key=f"leader-link-unit-{row.id}").select("helse").run()
    app.button(key=f"leader-link-make-{row.id}").click().run()
    assert not app.exception
    (address,) = [one.value for one in app.code if "/l#" in one.value]
    assert say("leader-link-active", count=1) in words(app)
    opened = as_leader(visit, address.rpartition("#")[2])
    assert "Helse" in words(opened)
    app = visit.page(FIELDWORK, Role.OU)
    assert not [one.value for one in app.code if "/l#" in one.value]
    with reading(visit.town.here.engine) as session:
        digest = session.exec(select(LeaderLink.token_digest)).one()
    app.button(key=f"revoke-{digest}").click().run()
    assert say("leader-link-stopped", unit="Helse") in words(app)
    stopped = as_leader(visit, address.rpartition("#")[2])
    assert say("leader-link-revoked") in words(stopped)


def test_a_leader_sees_the_own_branch_and_nothing_else(visit: Visit) -> None:
    token = link(visit)
    take(visit, OPEN)
    app = as_leader(visit, token)
    assert not app.exception
    said = words(app) + drawn(app)
    for own in ("Helse", "Park", "Hjemmetjenesten"):
        assert own in said
    for other in ("Teknisk", "Vei", "Kino", "Kommunen<", "Staber", AFTER, ENDED):
        assert other not in said
    assert not app.button
    assert not app.download_button


def test_a_small_branch_gets_words_only(visit: Visit) -> None:
    token = link(visit, "kino")
    take(visit, OPEN)
    said = drawn(as_leader(visit, token))
    assert "6 inviterte" in said
    assert " av 6" not in said
    (units,) = [one for one in said.split("\n") if one.startswith('<ul class="rates">')]
    assert "%" not in units


@pytest.mark.parametrize("token", ["", "feil"])
def test_no_link_or_a_wrong_one_is_told_in_words(visit: Visit, token: str) -> None:
    take(visit, OPEN)
    app = as_leader(visit, token)
    assert say("leader-link-unknown") in words(app)
    assert 'class="rates"' not in drawn(app)


def test_the_figures_do_not_move_when_somebody_answers(visit: Visit) -> None:
    token = link(visit)
    take(visit, OPEN)
    response_rate.take_due(visit.town.here.engine, datetime.now(UTC))
    before = drawn(as_leader(visit, token)), drawn(visit.page(FIELDWORK, Role.OU))
    sheet = visit.sheet(visit.town.codes[OPEN][0])
    sheet.radio[0].set_value(sheet.radio[0].options[0])
    next(one for one in sheet.button if one.label == say("answer-send")).click().run()
    response_rate.take_due(visit.town.here.engine, datetime.now(UTC))
    assert (drawn(as_leader(visit, token)), drawn(visit.page(FIELDWORK, Role.OU))) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.UNDER_HALF, Kind.FEW])
def test_the_sentence_for_leaders(visit: Visit, language: str, kind: Kind) -> None:
    rate = Rate("h", "Helse", "", None, 100, kind, 43, datetime(2026, 3, 5, 5, tzinfo=UTC))
    text = fieldwork_sentence.write(titled(visit, OPEN), rate, language).replace("\u00a0", " ")
    assert "Helse" in text
    if kind == Kind.NUMBER:
        assert {"nb": "Så langt har 43 % i Helse svart."}.get(language, "43") in text


def test_what_is_kept_is_what_is_shown(visit: Visit) -> None:
    take(visit, OPEN)
    with reading(visit.town.here.engine) as session:
        shown = follow(session, titled(visit, OPEN), datetime.now(UTC)).rates
        kept = {row.unit_id: row for row in session.exec(select(RateShown))}
    assert {one: (rate.kind, rate.responded) for one, rate in shown.items()} == {
        one: (row.kind, row.responded) for one, row in kept.items()
    }


def test_more_answers_than_invited_and_nobody_invited_are_told_as_such(visit: Visit) -> None:
    row = titled(visit, ENDED)
    with writing(visit.town.here.engine) as session:
        for unit_id, invited in (("alle", 60), ("teknisk", 15), ("vei", 15), ("kino", 0)):
            unit = session.get_one(TrancheUnit, (row.id, unit_id))
            unit.invited = invited
            session.add(unit)
    app = visit.page(FIELDWORK, Role.OU)
    assert say("fieldwork-over-invited") in words(app)
    said = drawn(app)
    assert "61 svar, 60 inviterte" in said
    assert said.count("flere svar enn inviterte") == 3
    assert "ingen inviterte" in said
    assert not [number for number in range(101, 500) if f"{number} %" in said]
