"""Pilots on the page: what could be seen first, then modest words, and the published figures."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import seal, timeline
from survey.accounts import Role
from survey.pages import visitor
from survey.pages.gate_making import GATE
from survey.pages.registry import PILOTS
from survey.questionnaire import loads
from survey.store import Account, PilotStudy, TimelineEvent, Tranche, TrancheUnit, reading, writing
from survey.texts import translator
from survey.timeline import Kind, NewEvent
from tests.survey.pages import rounds
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, BEFORE, ENDED, OPEN, answer_sheets

say = translator("nb")
PUBLISHED = say("pilots-option-published")
NASTY = "**Fet** [lenke](https://ond.example) <b>"


THEMES = """
id: temaer
title: {nb: Temaer, nn: Tema}
languages: [nb, nn]
choice_lists:
  enig:
    - {name: uenig, label: {nb: Helt uenig, nn: Heilt ueinig}}
    - {name: trinn_2}
    - {name: trinn_3}
    - {name: trinn_4}
    - {name: helt, label: {nb: Helt enig, nn: Heilt einig}}
sections:
  - title: {nb: Trygghet, nn: Tryggleik}
    questions:
      - {name: sier, type: likert, choices: enig, label: {nb: Jeg sier fra, nn: Eg seier frå}}
      - {name: redd, type: likert, choices: enig, favourable: low,
         label: {nb: Jeg er redd, nn: Eg er redd}}
  - title: {nb: Tid, nn: Tid}
    questions:
      - {name: tid, type: likert, choices: enig, label: {nb: Jeg har tid, nn: Eg har tid}}
      - {name: trives, type: yes_no, label: {nb: Trives du?, nn: Trivst du?}}
  - questions:
      - {name: stolt, type: likert, choices: enig, label: {nb: Jeg er stolt, nn: Eg er stolt}}
"""


def row_of(visit: Visit, title: str) -> Tranche:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).one()


def declare(visit: Visit, starts_on: date) -> None:
    """The two sealed rounds are a study that began on this day."""
    with writing(visit.town.here.engine) as session:
        session.add(
            PilotStudy(
                before_id=row_of(visit, BEFORE).id,
                after_id=row_of(visit, AFTER).id,
                starts_on=starts_on,
            )
        )


def hold_a_third_round(visit: Visit) -> None:
    row, here = row_of(visit, ENDED), visit.town.here
    seal.seal(here.engine, here.keys, row.id, GATE, row.closes_at + timedelta(days=1), "ou")


def published(app: AppTest) -> str:
    app.selectbox(key="pilots-study").select("published").run()
    assert not app.exception
    return words(app)


@pytest.fixture
def app(visit: Visit) -> AppTest:
    return visit.page(PILOTS, Role.PSU)


def test_what_could_be_seen_stands_before_what_was(app: AppTest) -> None:
    assert not app.exception
    said = words(app)
    places = [
        said.index(say(f"pilots-{name}-heading"))
        for name in ("size", "case", "each", "similar", "rest")
    ]
    assert places == sorted(places)
    assert said.index("14 av 18 (78 %)") < places[1]


def test_the_pilot_is_compared_with_itself_with_others_and_with_the_rest(app: AppTest) -> None:
    said = words(app)
    assert "Park (14 svar før og 14 etter): " in said
    assert re.search(r"Park: nummer \d+ av \d+ når den største økningen er nummer 1", said)
    assert say("pilots-rest-warning") in said
    assert say("pilots-together-one") in said
    assert say("pilots-case-holds") in said
    assert "Syntetiske svar" in said


def test_only_sealed_rounds_with_pilots_are_offered(app: AppTest) -> None:
    assert app.selectbox(key="pilots-study").options == [f"{BEFORE} → {AFTER}", PUBLISHED]
    for title in (OPEN, ENDED):
        assert title not in words(app)


def test_a_unit_that_is_not_shown_is_nowhere(app: AppTest) -> None:
    specs = "".join(str(chart.proto.spec) for chart in app.get("vega_lite_chart"))
    for hidden in ("Kultur", "Kino"):
        assert hidden not in words(app) + specs


def test_a_pilot_with_too_few_answers_is_named_and_nothing_more(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for unit in session.exec(select(TrancheUnit)).all():
            unit.pilot = unit.unit_id == "kino"
            session.add(unit)
    app = visit.page(PILOTS, Role.OU)
    assert not app.exception
    said = words(app)
    assert "Kino: for få svar til å vises." in said
    assert "4 av 6" not in said
    assert say("pilots-similar-none") in said


def test_a_baseline_after_the_start_is_warned_of(visit: Visit) -> None:
    opened = row_of(visit, BEFORE).opens_at.date()
    declare(visit, opened - timedelta(days=183))
    app = visit.page(PILOTS, Role.OU)
    warned = "\n".join(one.value for one in app.warning)
    assert "omtrent 6 måneder senere" in warned
    said = words(app)
    assert "Den første målingen ble tatt omtrent 6 måneder etter at forsøket startet" in said
    assert say("event-start") in said


def test_a_baseline_before_the_start_is_not_warned_of(visit: Visit) -> None:
    declare(visit, row_of(visit, BEFORE).closes_at.date() + timedelta(days=10))
    warned = "\n".join(one.value for one in visit.page(PILOTS, Role.OU).warning)
    assert "Før-målingen kom ikke før forsøket" not in warned
    assert say("pilots-warning-no-start") not in warned


def test_a_round_after_the_trial_tells_whether_the_change_lasts(visit: Visit) -> None:
    declare(visit, row_of(visit, BEFORE).closes_at.date())
    assert say("pilots-fading-heading") not in words(visit.page(PILOTS, Role.OU))
    hold_a_third_round(visit)
    app = visit.page(PILOTS, Role.OU)
    assert not app.exception
    assert app.selectbox(key="pilots-study").options == [
        f"{BEFORE} → {AFTER}", f"{AFTER} → {ENDED}", PUBLISHED,
    ]  # fmt: skip
    table = next(one.value for one in app.html if "<table" in one.value)
    assert table.index(AFTER) < table.index(ENDED)
    assert "1. Jeg er kjent med retningslinjene" in table
    # The third round has the answers of the first: whatever was seen is gone.
    values = set(re.findall(rf'data-label="{ENDED}">([^<]+)', table))
    assert values == {"0,0", "–"}
    assert say("pilots-fading-none") in table


def test_themes_are_told_where_the_questionnaire_names_them(visit: Visit) -> None:
    here, questionnaire = visit.town.here, loads(THEMES)
    rounds.approve(here, questionnaire)
    for title, first_day, shift in (("Før", -400, 0), ("Etter", -100, 1)):
        sheets = answer_sheets(questionnaire, shift)
        rounds.hold(here, title, questionnaire, first_day, sheets, {"park"})
    app = visit.page(PILOTS, Role.PSU)
    assert not app.exception
    said = words(app).split(say("pilots-themes-heading"))[1]
    # 3 of 14 in Park agree before and 6 after; in «Trygghet» that is wanted of one of the two.
    for line in (
        "Trygghet: 0,0 prosentpoeng i snitt over 2 av 2 spørsmål (1 med pluss, 1 med minus).",
        "Tid: +21,4 prosentpoeng i snitt over 1 av 1 spørsmål (1 med pluss, 0 med minus).",
    ):
        assert line in said
    assert said.count("prosentpoeng i snitt") == 2


def test_without_themes_nothing_is_told_of_any(app: AppTest) -> None:
    assert say("pilots-themes-heading") not in words(app)


def test_where_nobody_else_was_asked_that_is_said(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for unit in session.exec(select(TrancheUnit)).all():
            unit.invited = 18 if unit.unit_id in ("park", "helse", "alle") else 0
            session.add(unit)
    said = words(visit.page(PILOTS, Role.OU))
    assert said.count("Resten er ikke spurt") == 2
    assert say("pilots-rest-warning") not in said


def test_nobody_having_said_when_it_began_is_told(app: AppTest) -> None:
    assert say("pilots-warning-no-start") in [one.value.replace("\\", "") for one in app.warning]


def test_the_published_pilots_say_no_more_than_they_carry(app: AppTest) -> None:
    said = published(app)
    for line in (
        "70 % (14 av 20) til 70 % (14 av 20): 0,0 prosentpoeng (usikkerhet: −26,8 til +26,8)",
        "88 % (15 av 17) til 94 % (15 av 16): +5,5 prosentpoeng (usikkerhet: −18,1 til +28,7)",
        "94 % (15 av 16) til 100 % (14 av 14): +6,3 prosentpoeng (usikkerhet: −15,9 til +28,3)",
        "15 enige begge ganger. Forskjellen tilsvarer 1 person.",
        "+3,6 prosentpoeng (usikkerhet: −10,8 til +17,9)",
        "Legger en alle i én bunke, får en +3,0 prosentpoeng",
        "Resten er ikke spurt",
        "Den første målingen ble tatt 6 måneder etter at forsøket startet",
        "Praktisk bistand: 70 % (14 av 20) enige før og 70 % (14 av 20) etter, ingen sikker",
        "Park: 88 % (15 av 17) enige før og 94 % (15 av 16) etter, for få til å si",
        "Torsnes skole: 94 % (15 av 16) enige før og 100 % (14 av 14) etter, for få til å si",
    ):
        assert line in said, line
    assert "positiv" not in said
    assert "Økning" not in said


def test_every_published_pilot_is_judged_in_its_place(app: AppTest) -> None:
    said = published(app)
    for unit, verdict in (
        ("Praktisk bistand", "● Ingen sikker endring."),
        ("Park", "○ For få til å si."),
        ("Torsnes skole", "○ For få til å si."),
    ):
        section = said.split(f"#### {unit}")[1].split("####")[0]
        assert section.index("med så mange svar") < section.index(verdict)
        assert "En økning kunne vi ikke ha oppdaget" in section


def test_published_figures_are_labelled_wherever_they_stand(app: AppTest) -> None:
    said = published(app)
    assert say("pilots-published-about") in said
    assert said.count(say("pilots-reconstructed")) == 4
    (chart,) = app.get("vega_lite_chart")
    assert "forutsetter at alle svarte" in chart.proto.spec


def test_every_chart_can_be_taken_along_with_its_numbers(app: AppTest) -> None:
    charts = app.get("vega_lite_chart")
    assert len(charts) == 2
    assert len(app.get("download_button")) == 3 * len(charts)
    assert "Park." in charts[0].proto.spec
    published(app)
    assert len(app.get("download_button")) == 3


def test_without_a_sealed_pilot_the_published_ones_are_there(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for unit in session.exec(select(TrancheUnit)).all():
            unit.pilot = False
            session.add(unit)
    app = visit.page(PILOTS, Role.PSU)
    assert not app.exception
    assert say("pilots-none") in words(app)
    assert say("pilots-published-about") in words(app)


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_page_speaks_every_language(visit: Visit, language: str) -> None:
    visit.patch.setattr(visitor, "preferred_language", lambda *_: language)
    app = visit.page(PILOTS, Role.OU)
    assert not app.exception
    said = words(app)
    assert translator(language)("pilots-lead") in said
    assert say("pilots-lead") not in said
    assert translator(language)("pilots-published-about") in published(app)


def events(visit: Visit) -> list[TimelineEvent]:
    with reading(visit.town.here.engine) as session:
        return timeline.everything(session)


def enter(visit: Visit, text: str = "To lag ble til ett", **changes: object) -> None:
    day = row_of(visit, AFTER).opens_at.date() - timedelta(days=30)
    values = {"kind": Kind.REORGANISATION, "unit_id": "park", "first": day, "last": day}
    with writing(visit.town.here.engine) as session:
        timeline.add(session, NewEvent(words=text, **(values | changes)), "ou")  # type: ignore[arg-type]


def test_an_event_stands_on_the_pilots_timeline_as_it_was_written(visit: Visit) -> None:
    enter(visit, NASTY)
    enter(visit, "Vei fikk ny leder", unit_id="vei")
    app = visit.page(PILOTS, Role.PSU)
    lines = [one.value for one in app.markdown]
    assert any("Omorganisering" in one and "\\*\\*Fet" in one for one in lines)
    assert "Vei fikk ny leder" not in words(app)


def test_ou_enters_puts_right_and_withdraws_an_event(visit: Visit) -> None:
    app = visit.page(PILOTS, Role.OU)
    assert say("event-no-names") in words(app)
    day = row_of(visit, AFTER).opens_at.date() - timedelta(days=30)
    app.text_input(key="event0-words").set_value("To lag ble til ett")
    app.date_input(key="event0-first").set_value(day)
    app.date_input(key="event0-last").set_value(day)
    app.selectbox(key="event0-unit").set_value("park")
    app.button(key="event-add").click().run()
    assert [one.value for one in app.success] == [say("event-added", words="To lag ble til ett")]
    (event,) = events(visit)
    assert (event.unit_id, event.first, event.who) == ("park", day, "ou")
    assert "To lag ble til ett" in words(app)
    app.text_input(key=f"event-{event.id}-words").set_value("Tre lag ble til ett")
    app.button(key="event-change").click().run()
    (changed,) = events(visit)
    assert (changed.words, changed.unit_id) == ("Tre lag ble til ett", "park")
    app.button(key="event-withdraw").click().run()
    assert events(visit) == []
    assert not app.exception


def test_what_is_wrong_is_told_and_what_was_typed_stays(visit: Visit) -> None:
    app = visit.page(PILOTS, Role.OU)
    app.text_input(key="event0-words").set_value("To lag ble til ett")
    app.date_input(key="event0-last").set_value(date(2020, 1, 1))
    app.button(key="event-add").click().run()
    assert [one.value.replace("\\", "") for one in app.error] == [say("problem-event-order")]
    assert app.text_input(key="event0-words").value == "To lag ble til ett"
    assert events(visit) == []


@pytest.mark.parametrize("role", [Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER])
def test_the_committee_reads_and_does_not_write(visit: Visit, role: Role) -> None:
    enter(visit)
    app = visit.page(PILOTS, role)
    assert "To lag ble til ett" in words(app)
    assert not [one for one in app.button if str(one.key).startswith("event")]


def test_whoever_is_ou_no_longer_writes_nothing(visit: Visit) -> None:
    app = visit.page(PILOTS, Role.OU)
    with writing(visit.town.here.engine) as session:
        account = session.exec(select(Account).where(Account.username == "ou")).one()
        account.active = False
        session.add(account)
    app.text_input(key="event0-words").set_value("To lag ble til ett")
    app.button(key="event-add").click().run()
    assert app.error
    assert events(visit) == []
