"""Results: what a release lets out, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import ballotbox, seal
from survey.accounts import Role
from survey.pages import gate_again, visitor
from survey.pages.gate_making import GATE
from survey.pages.registry import RESULTS
from survey.questionnaire import load
from survey.store import Response, Tranche, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ALL_KINDS, BEFORE, ENDED, OPEN, ROOT, SOON

say = translator("nb")
QUESTIONNAIRE = ROOT / "questionnaires" / "ytringsfrihet.yaml"
UNIT = "unit-ytringsfrihet"


@pytest.fixture
def app(visit: Visit) -> AppTest:
    return visit.page(RESULTS, Role.PSU)


def compare(app: AppTest) -> AppTest:
    before = next(one for one in app.checkbox if one.label.startswith(BEFORE))
    return before.check().run()


def choose_unit(app: AppTest, name: str) -> AppTest:
    unit = app.selectbox(key=UNIT)
    index = next(i for i, one in enumerate(unit.options) if one.strip().startswith(name))
    unit.select_index(index).run()
    return app


def test_only_units_with_enough_answers_are_offered(app: AppTest) -> None:
    names = [one.strip() for one in app.selectbox(key=UNIT).options]
    assert names == ["Kommunen", "Helse", "Hjemmetjenesten", "Park (pilot)", "Teknisk", "Vei"]


def test_units_stand_under_those_they_belong_to(app: AppTest) -> None:
    depths = [len(one) - len(one.lstrip("\u2003")) for one in app.selectbox(key=UNIT).options]
    assert depths == [0, 1, 2, 2, 1, 2]


def test_how_many_units_are_too_small_is_told_but_not_which(app: AppTest) -> None:
    assert "3 enheter under Kommunen har for få svar" in words(app)
    assert "har for få svar til å vises hver for seg" not in words(choose_unit(app, "Helse"))


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
    for hidden in ("Kultur", "Kino", "Staber"):
        assert hidden not in everything


def test_sealed_answers_no_longer_know_their_small_unit(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        atoms = set(session.exec(select(Response.atom_id)).all())
    assert atoms == {"alle", "park", "hjem", "vei"}


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
    seal.seal(here.engine, here.keys, row.id, GATE, row.closes_at + timedelta(days=1), "ou")
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


def test_neither_answers_nor_tallies_are_read_only_the_release(visit: Visit) -> None:
    app = visit.page(RESULTS, Role.PSU)
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    engine = visit.town.here.engine
    event.listen(engine, "before_cursor_execute", note)
    compare(app)
    event.remove(engine, "before_cursor_execute", note)
    read = " ".join(asked).lower()
    assert "from tranche_release" in read
    for table in ("answer", "response", "ballot ", "code ", "tally"):
        assert f"from {table}" not in read


def downloads(app: AppTest) -> list[str]:
    return [button.proto.label for button in app.get("download_button")]


def test_the_numbers_can_be_taken_home(app: AppTest) -> None:
    found = downloads(app)
    assert say("results-download") in found
    # Under every chart: eight questions of a kind that is drawn, the overview and the units.
    assert found.count(say("chart-download-png")) >= 9


def test_only_ou_gets_open_data_and_sees_how_much_is_not_shown(visit: Visit, app: AppTest) -> None:
    name = say("results-open-data", title=AFTER)
    assert name not in downloads(app)
    assert say("results-extent") not in [one.label for one in app.expander]
    ours = visit.page(RESULTS, Role.OU)
    assert name in downloads(ours)
    said = words(ours)
    assert "6 av 9 enheter vises." in said
    assert "Av 81 resultater" in said
    assert "enheter ved 60 % svar" in said


def test_small_groups_tell_sensitive_questions_in_classes(app: AppTest) -> None:
    said = words(choose_unit(app, "Park"))
    assert say("results-classed") in said
    assert "av 14 svarte" in said
    asked = said.split("#### ")[1:]
    sensitive = [q for q in load(QUESTIONNAIRE).answerable if q.sensitive and q.is_scale]
    assert sensitive
    for question in sensitive:
        (told,) = [one for one in asked if question.label.in_language("nb") in one]
        assert "Gjennomsnittet er" not in told


def test_what_the_signs_mean_is_said_once(app: AppTest) -> None:
    said = words(choose_unit(app, "Park"))
    assert said.count("Grensen er 10.") == 1
    assert said.count(say("results-classed")) == 1


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
    assert said.index("med så mange svar") < said.index("Gjennomsnittet gikk fra")


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
    here = visit.town.here
    with writing(here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == BEFORE)).one()
    gate_again.again(here.engine, row.id, "Strengere", datetime.now(UTC), "ou", minimum=15)
    app = choose_unit(compare(visit.page(RESULTS, Role.OU)), "Park")
    assert not app.exception
    said = words(app)
    assert f"{BEFORE}: {say('results-too-few')}" in said
    assert say("change-heading", before=BEFORE, after=AFTER) not in said
    assert say("change-method") not in said
