"""Results: what a release lets out, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import ballotbox, seal
from survey.accounts import Role
from survey.pages import visitor
from survey.pages.gate import atoms_of
from survey.pages.registry import RESULTS
from survey.store import Response, Tranche, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ALL_KINDS, BEFORE, ENDED, OPEN, SOON

say = translator("nb")
UNIT = "unit-ytringsfrihet"


@pytest.fixture
def app(visit: Visit) -> AppTest:
    return visit.page(RESULTS, Role.PSU)


def compare(app: AppTest) -> AppTest:
    beside = next(
        one for one in app.selectbox if BEFORE in one.options and AFTER not in one.options
    )
    beside.select_index(beside.options.index(BEFORE)).run()
    return app


def choose_unit(app: AppTest, name: str) -> AppTest:
    unit = app.selectbox(key=UNIT)
    index = next(i for i, one in enumerate(unit.options) if one.strip().startswith(name))
    unit.select_index(index).run()
    return app


def test_only_units_with_enough_answers_are_offered(app: AppTest) -> None:
    names = [one.strip() for one in app.selectbox(key=UNIT).options]
    assert names == ["Kommunen", "Helse", "Park (pilot)", "Teknisk"]


def test_every_question_has_a_chart_a_sentence_and_a_table(app: AppTest) -> None:
    assert not app.exception
    assert len(app.get("vega_lite_chart")) >= 9
    assert len(app.table) == 9
    said = words(app)
    for number in range(1, 10):
        assert f"#### {number}. " in said
    assert "29 av 61 svarte 4 eller 5" in said


def test_the_response_rate_stands_above(app: AppTest) -> None:
    assert "61 av 80 har svart (76 %)" in words(app)
    assert "14 av 18 har svart (78 %)" in words(choose_unit(app, "Park"))


def test_two_rounds_stand_side_by_side(app: AppTest) -> None:
    compare(app)
    assert not app.exception
    said = words(app)
    assert f"{BEFORE}: 61 av 80" in said
    assert f"{AFTER}: 61 av 80" in said
    header = said.split(say("results-table"))[1]
    assert BEFORE in header
    assert AFTER in header
    choose_unit(app, "Park")
    assert f"{BEFORE}: 14 av 18" in words(app)


def test_a_round_that_is_not_sealed_is_nowhere(app: AppTest) -> None:
    everything = words(app) + "".join(" ".join(one.options) for one in app.selectbox)
    for title in (OPEN, SOON, ENDED, ALL_KINDS, "Alt mulig"):
        assert title not in everything


def test_a_unit_with_few_answers_is_nowhere(visit: Visit, app: AppTest) -> None:
    everything = words(compare(app))
    everything += "".join(" ".join(one.options) for one in app.selectbox)
    for hidden in ("Kultur", "Kino", "Staber", "Hjemmetjenesten", "Vei"):
        assert hidden not in everything


def test_sealed_answers_no_longer_know_their_small_unit(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        atoms = set(session.exec(select(Response.atom_id)).all())
    assert atoms == {"alle", "helse", "park", "teknisk"}


def test_a_unit_asked_for_by_force_is_not_shown(visit: Visit, app: AppTest) -> None:
    states = app._tree.get_widget_states()
    for state in states.widgets:
        if state.id.endswith(f"-{UNIT}"):
            state.string_value = "\u2003Kultur"
    app._run(states)
    assert not app.exception
    assert "Kultur" not in words(app)


def test_a_round_few_took_part_in_shows_no_number(visit: Visit) -> None:
    here = visit.town.here
    with writing(here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == ALL_KINDS)).one()
        for code in visit.town.codes[ALL_KINDS][:9]:
            ticket = ballotbox.new_ticket(code, row.opens_at)
            raw = {"trives": "nei", "hvorfor": "Et hjertesukk"}
            ballotbox.cast(session, here.pepper, here.keys, ticket, raw, datetime.now(UTC))
    seal.seal(here.engine, here.keys, row.id, atoms_of, row.closes_at + timedelta(days=1), "ou")
    app = visit.page(RESULTS, Role.OU)
    app.selectbox(key="survey").select_index(
        app.selectbox(key="survey").options.index("Alt mulig")
    ).run()
    assert not app.exception
    said = words(app)
    assert f"{ALL_KINDS}: {say('results-too-few')}" in said
    assert not app.table
    assert "hjertesukk" not in said


def test_before_anything_is_sealed_the_page_says_so(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for row in session.exec(select(Tranche)):
            row.state = "open"
            session.add(row)
    app = visit.page(RESULTS, Role.OU)
    assert say("results-none") in words(app)
    assert not app.selectbox


def test_no_answer_is_read_only_tallies(visit: Visit) -> None:
    app = visit.page(RESULTS, Role.PSU)
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    engine = visit.town.here.engine
    event.listen(engine, "before_cursor_execute", note)
    compare(app)
    event.remove(engine, "before_cursor_execute", note)
    read = " ".join(asked).lower()
    assert "tally" in read
    for table in ("answer", "response", "ballot ", "code "):
        assert f"from {table}" not in read


def test_the_numbers_can_be_taken_home(app: AppTest) -> None:
    (button,) = app.get("download_button")
    assert button.proto.label == say("results-download")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_page_speaks_every_language(visit: Visit, language: str) -> None:
    visit.patch.setattr(visitor, "preferred_language", lambda *_: language)
    app = visit.page(RESULTS, Role.PSU)
    assert not app.exception
    said = words(compare(app))
    assert translator(language)("results-lead") in said
    assert say("results-lead") not in said


def test_two_rounds_are_compared_in_words(app: AppTest) -> None:
    assert say("change-details") not in [one.label for one in app.expander]
    compare(app)
    said = words(app)
    assert say("change-heading", before=BEFORE, after=AFTER) in said
    assert f"Kommunen. {BEFORE}: 61 av 80 har svart (76 %). {AFTER}: 61 av 80" in said
    assert say("change-method") in said
    assert said.count(say("change-none")) > 5
    assert say("change-details") in [one.label for one in app.expander]
    assert "Andelen som svarte 4 eller 5, gikk fra" in said


def test_what_could_be_seen_stands_before_the_verdict(app: AppTest) -> None:
    said = words(compare(app)).split("#### 1. ")[1]
    assert said.index("Med så mange svar") < said.index("Gjennomsnittet gikk fra")


def test_rounds_closer_than_the_time_asked_about_and_in_other_seasons_are_warned_of(
    visit: Visit,
) -> None:
    with writing(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == BEFORE)).one()
        later = session.exec(select(Tranche).where(Tranche.title == AFTER)).one()
        row.opens_at = later.opens_at - timedelta(days=120)
        row.closes_at = row.opens_at + timedelta(days=14)
        session.add(row)
    said = "\n".join(one.value for one in compare(visit.page(RESULTS, Role.OU)).warning)
    assert "Spørsmål 7 og 8 gjelder de siste 12 månedene" in said
    assert "ulike tider av året" in said


def test_a_round_too_small_to_show_is_not_compared(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == BEFORE)).one()
        row.distribution_minimum = 15
        session.add(row)
    app = choose_unit(compare(visit.page(RESULTS, Role.OU)), "Park")
    assert not app.exception
    said = words(app)
    assert f"{BEFORE}: {say('results-too-few')}" in said
    assert say("change-heading", before=BEFORE, after=AFTER) not in said
    assert say("change-method") not in said
