"""Planning as OU meets it: from a plan to an open round, with everything refused in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import planning
from survey.accounts import Role
from survey.pages.registry import PLANNING
from survey.planning import entries
from survey.store import CalendarEntry, CancelledTranche, PilotStudy, Tranche, reading
from survey.texts import translator
from survey.tranche import State
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import OPEN

say = translator("nb")
TITLE = "Runden *neste* år"
# Long after everything that the town has.
FIRST = date(datetime.now(UTC).year + 2, 4, 12)


def opened_form(visit: Visit) -> AppTest:
    app = visit.page(PLANNING, Role.OU)
    app.session_state["planning-part"] = "new"
    return app.run()


def fill(app: AppTest, title: str = TITLE) -> AppTest:
    app.text_input(key="plan0-title").input(title)
    app.date_input(key="plan0-opens-day").set_value(FIRST)
    app.date_input(key="plan0-closes-day").set_value(FIRST + timedelta(days=11))
    app.date_input(key="plan0-retain").set_value(FIRST + timedelta(days=400))
    app.run()
    kinds = app.selectbox(key=custody_key(app))
    if "key_file" in kinds.options or say("planning-custody-key-file") in kinds.options:
        kinds.select("key_file")
    return app.run()


def custody_key(app: AppTest) -> str:
    return next(str(one.key) for one in app.selectbox if str(one.key).endswith("-custody"))


def save(app: AppTest) -> AppTest:
    return app.button(key="planning-save").click().run()


def row(visit: Visit, title: str) -> Tranche | None:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).first()


def test_a_round_from_plan_to_open(visit: Visit) -> None:
    app = fill(opened_form(visit))
    assert say("planning-locked") in words(app)
    save(app)
    assert TITLE in words(app)
    planned = row(visit, TITLE)
    assert planned is not None
    assert planned.state == State.PLANNED
    app.session_state["planning-part"] = "rounds"
    app.run()
    app.button(key=f"open-{planned.id}").click().run()
    assert say("planning-confirm-first") in words(app)
    app.checkbox(key=f"open-sure-{planned.id}").check()
    app.button(key=f"open-{planned.id}").click().run()
    held = row(visit, TITLE)
    assert held is not None
    assert held.state == State.OPEN
    assert say("planning-state-too-early") in words(app)
    assert not app.exception


def test_all_that_is_wrong_is_told_and_what_was_typed_stays(visit: Visit) -> None:
    app = fill(opened_form(visit))
    app.date_input(key="plan0-closes-day").set_value(FIRST - timedelta(days=1))
    app.time_input(key="plan0-opens-clock").set_value(time(9, 15))
    app.text_input(key="plan0-title").input(OPEN)
    save(app)
    told = words(app)
    assert say("problem-closes-before-opening") in told
    assert say("problem-plan-title-taken", title=OPEN) in told
    assert say("problem-plan-refused", count=2) in told
    assert app.text_input(key="plan0-title").value == OPEN
    assert app.time_input(key="plan0-opens-clock").value == time(9, 15)
    # Nor is it lost by a look at the calendar.
    for part in ("calendar", "new"):
        app.session_state["planning-part"] = part
        app.run()
    assert app.text_input(key="plan0-title").value == OPEN
    assert app.time_input(key="plan0-opens-clock").value == time(9, 15)


def test_a_time_that_does_not_exist_is_told(visit: Visit) -> None:
    app = fill(opened_form(visit))
    app.date_input(key="plan0-opens-day").set_value(date(2027, 3, 28))
    app.time_input(key="plan0-opens-clock").set_value(time(2, 30)).run()
    assert "2:30" in words(app).replace("02.30", "2:30").replace("02:30", "2:30")
    assert say("planning-time-unclear") in words(app)
    assert not app.exception


def test_units_are_found_and_chosen(visit: Visit) -> None:
    app = fill(opened_form(visit))
    app.selectbox(key="plan0-way").select("chosen").run()
    assert say("problem-plan-none-chosen") in words(app)
    app.text_input(key="plan0-units-search").input("hjemme").run()
    app.checkbox(key="plan0-units-tick-hjem").check().run()
    app.text_input(key="plan0-units-search").input("").run()
    app.checkbox(key="plan0-units-tick-teknisk").check().run()
    assert "41 inviterte i 2 enheter" in words(app)
    app.button(key="plan0-units-drop-hjem").click().run()
    assert "26 inviterte i én enhet" in words(app)
    app.text_input(key="plan0-units-search").input("vei").run()
    # What stands below a chosen branch comes with it.
    assert app.checkbox(key="plan0-units-tick-vei").disabled


def test_a_sample_shows_the_number_it_is_drawn_with(visit: Visit) -> None:
    app = fill(opened_form(visit))
    app.selectbox(key="plan0-way").select("sample").run()
    app.number_input(key="plan0-seed").set_value(4711).run()
    save(app)
    held = row(visit, TITLE)
    assert held is not None
    with reading(visit.town.here.engine) as session:
        design = planning.design_of(session, held.id)
    assert design is not None
    assert (design.way, design.seed, design.share) == ("sample", 4711, 20)
    app.session_state["planning-part"] = "rounds"
    app.run()
    assert say("planning-drawn-with", share=20, seed="4711") in words(app)


def test_before_and_after_are_planned_together(visit: Visit) -> None:
    app = fill(opened_form(visit))
    app.selectbox(key="plan0-kind").select("study").run()
    app.date_input(key="plan0-starts").set_value(FIRST).run()
    assert "oppstarten er ikke ferdig før" in words(app)
    save(app)
    assert say("problem-study-without-pilots") in words(app)
    app.checkbox(key="plan0-pilots-tick-helse").check().run()
    app.date_input(key="plan0-retain").set_value(FIRST + timedelta(days=800)).run()
    save(app)
    with reading(visit.town.here.engine) as session:
        study = session.exec(select(PilotStudy)).one()
        titles = [session.get_one(Tranche, one).title for one in (study.before_id, study.after_id)]
    assert titles == [f"{TITLE} – oppstart", f"{TITLE} – avslutning"]


def test_a_plan_is_changed_and_cancelled(visit: Visit) -> None:
    app = save(fill(opened_form(visit)))
    held = row(visit, TITLE)
    assert held is not None
    app.session_state["planning-part"] = "rounds"
    app.run()
    app.button(key=f"edit-{held.id}").click().run()
    app.text_input(key=f"change-{held.id}-title").input("Nytt navn")
    save(app)
    assert row(visit, "Nytt navn") is not None
    app.button(key=f"cancel-{held.id}").click().run()
    assert say("problem-cancel-without-reason") in words(app)
    app.text_input(key=f"cancel-reason-{held.id}").input("Feil år")
    app.button(key=f"cancel-{held.id}").click().run()
    assert row(visit, "Nytt navn") is None
    with reading(visit.town.here.engine) as session:
        assert session.exec(select(CancelledTranche.reason)).all() == ["Feil år"]
    assert "Feil år" in words(app)


def group(app: AppTest, number: int, name: str, *units: str) -> AppTest:
    key = f"plan0-group{number}"
    app.text_input(key=f"{key}-name").input(name).run()
    for unit in units:
        app.checkbox(key=f"{key}-tick-{unit}").check().run()
    return app.button(key=f"{key}-add").click().run()


def test_groups_leaders_and_limits_are_declared_beforehand(visit: Visit) -> None:
    app = fill(opened_form(visit))
    group(app, 0, "Bare én", "helse")
    assert say("problem-group-small", group="Bare én") in words(app)
    app.checkbox(key="plan0-group0-tick-teknisk").check().run()
    app.button(key="plan0-group0-add").click().run()
    group(app, 1, "*Begge*", "helse", "teknisk")
    assert "plan0-group-drop-1" in [one.key for one in app.button]
    app.button(key="plan0-group-drop-0").click().run()
    app.checkbox(key="plan0-leaders").check().run()
    size = next(one for one in app.number_input if str(one.key).endswith("-end-class"))
    size.set_value(80)
    app.run()
    assert say("planning-locked-leaders") in words(app)
    app = save(app)
    planned = row(visit, TITLE)
    assert planned is not None
    assert (planned.end_class_size, planned.leaders_in_parent) == (80, True)
    with reading(visit.town.here.engine) as session:
        wish = planning.wish_of(session, planned)
    assert [(one.name, one.units) for one in wish.groups] == [
        ("*Begge*", frozenset({"helse", "teknisk"}))
    ]
    assert not app.exception


def test_an_open_round_is_extended_tightened_and_closed(visit: Visit) -> None:
    before = row(visit, OPEN)
    assert before is not None
    app = visit.page(PLANNING, Role.OU)
    key = before.id
    app.button(key=f"extend-{key}").click().run()
    assert say("planning-confirm-first") in words(app)
    later = before.closes_at.date() + timedelta(days=9)
    app.date_input(key=f"extend-{key}-day").set_value(later)
    app.checkbox(key=f"extend-sure-{key}").check()
    app.button(key=f"extend-{key}").click().run()
    extended = row(visit, OPEN)
    assert extended is not None
    assert extended.closes_at.date() == later
    app.number_input(key=f"tighten-minimum-{key}").set_value(before.distribution_minimum + 2)
    app.button(key=f"tighten-{key}").click().run()
    tightened = row(visit, OPEN)
    assert tightened is not None
    assert tightened.distribution_minimum == before.distribution_minimum + 2
    app.checkbox(key=f"close-sure-{key}").check()
    app.button(key=f"close-{key}").click().run()
    closed = row(visit, OPEN)
    assert closed is not None
    assert closed.closes_at <= datetime.now(UTC)
    assert not app.exception


def test_the_calendar_takes_and_gives_back_entries(visit: Visit) -> None:
    app = visit.page(PLANNING, Role.OU)
    app.session_state["planning-part"] = "calendar"
    app.run()
    app.button(key="calendar-add").click().run()
    assert say("problem-entry-title", most=entries.LONGEST_ENTRY) in words(app)
    app.text_input(key="entry0-title").input("Puls <b>høst</b>")
    app.button(key="calendar-add").click().run()
    assert "Puls <b>høst</b>" in words(app)
    app.button(key="calendar-remove").click().run()
    with reading(visit.town.here.engine) as session:
        assert session.exec(select(CalendarEntry)).all() == []
    assert not app.exception


@pytest.mark.parametrize("role", [None, Role.PSU, Role.PSU_LEADER, Role.ADMINISTRATOR])
def test_the_page_is_for_ou_alone(visit: Visit, role: Role | None) -> None:
    assert say("page-not-for-you") in words(visit.script(PLANNING, role))
