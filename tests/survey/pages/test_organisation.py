"""The organisation page: looking, changing, reading in a file, saying what became what."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest

from survey import organisation
from survey.accounts import Role
from survey.organisation import editing, successions
from survey.pages.registry import ORGANISATION
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words

say = translator("nb")
HEAD = "Id;Navn;Overordnet;Antall ansatte\n"
ROWS = (
    "alle;Kommunen;;80\nhelse;Helse;alle;33\npark;Park;helse;18\nhjem;Hjemmetjenesten;helse;15\n"
    "teknisk;Teknisk;alle;26\nvei;Vei;teknisk;26\nkultur;Kultur;alle;6\nkino;Kino;kultur;6\n"
    "staber;Staber;alle;15\n"
)
NEW = ROWS.replace("kino;Kino;kultur;6", "kinoen;Kinoen;kultur;6").replace("vei;Vei", "vei;Veg")


def names(visit: Visit) -> dict[str, str]:
    with reading(visit.town.here.engine) as session:
        return {one.id: one.name for one in organisation.units_at(session, date(2100, 1, 1))}


def part(visit: Visit, name: str, role: Role = Role.OU) -> AppTest:
    app = visit.page(ORGANISATION, role)
    app.segmented_control(key="organisation-part").set_value(name)
    return app.run()


def uploaded(visit: Visit, content: str) -> AppTest:
    app = part(visit, "import")
    app.file_uploader[0].set_value(("hr.csv", content.encode("cp1252"), "text/csv"))
    return app.run()


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


@pytest.mark.parametrize("role", [Role.OU, Role.ADMINISTRATOR])
def test_one_walks_down_and_finds_by_searching(visit: Visit, role: Role) -> None:
    app = visit.page(ORGANISATION, role)
    assert "Kommunen" in words(app)
    press(app, "unit-helse")
    assert app.subheader[0].value == "Helse"
    press(app, "above-alle")
    app.text_input(key="organisation-search").input("hjemme").run()
    press(app, "unit-hjem")
    assert app.subheader[0].value == "Hjemmetjenesten"
    assert not app.exception


def test_a_unit_is_renamed_and_its_history_told(visit: Visit) -> None:
    app = press(visit.page(ORGANISATION, Role.OU), "unit-helse")
    app.text_input(key="name-helse").input("Helse og *velferd*")
    press(app, "save-helse")
    assert not app.error
    assert names(visit)["helse"] == "Helse og *velferd*"
    assert "heter «Helse og *velferd*»" in words(app)
    app.selectbox(key="way-helse").set_value("close").run()
    press(app, "save-helse")
    assert app.error
    assert "helse" in names(visit)


def test_nothing_is_read_in_before_it_is_confirmed(visit: Visit) -> None:
    before = names(visit)
    app = uploaded(visit, HEAD + NEW)
    press(app, "show-preview")
    assert names(visit) == before
    for expected in ("Én ny enhet", "Én enhet har fått nytt navn", "blir avsluttet"):
        assert expected in words(app)
    press(app, "confirm-import")
    assert not app.error
    before.pop("kino")
    assert names(visit) == before | {"vei": "Veg", "kinoen": "Kinoen"}
    assert say("organisation-preview") not in words(app)


def test_faults_are_told_by_row_and_column_and_nothing_can_be_confirmed(visit: Visit) -> None:
    before = names(visit)
    app = press(uploaded(visit, HEAD + ROWS + "x;X;nowhere;-2\n"), "show-preview")
    assert "Det er 2 feil i filen." in words(app)
    assert "skal ligge under nowhere" in words(app)
    assert not [one for one in app.button if one.key == "confirm-import"]
    assert names(visit) == before


def test_a_preview_that_somebody_else_overtook_is_refused(visit: Visit) -> None:
    app = press(uploaded(visit, HEAD + NEW), "show-preview")
    with writing(visit.town.here.engine) as session:
        who = visit.user(Role.ADMINISTRATOR).username
        editing.rename(session, "park", "Parken", date(2026, 1, 1), who)
    press(app, "confirm-import")
    assert say("problem-units-outdated") in words(app)
    assert names(visit)["vei"] == "Vei"


def test_a_file_that_is_none_is_told_in_words(visit: Visit) -> None:
    app = uploaded(visit, "%PDF-1.7")
    assert [one.value for one in app.error] == [say("problem-units-wrong-kind")]
    assert not app.exception


def test_a_suggestion_is_confirmed_and_taken_back(visit: Visit) -> None:
    press(press(uploaded(visit, HEAD + NEW), "show-preview"), "confirm-import")
    app = part(visit, "successions")
    assert "«Kino (Kultur)» → «Kinoen (Kultur)»: nytt navn" in words(app)
    press(app, "confirm-kino.kinoen")
    with reading(visit.town.here.engine) as session:
        (row,) = successions.entries(session)
    assert (row.before, row.after, row.kind) == (["kino"], ["kinoen"], "renamed")
    app.text_input(key="comparing-search").input("kinoen").run()
    assert "Kan sammenlignes: «Kinoen»" in words(app)
    press(app, f"undo-{row.id}")
    with reading(visit.town.here.engine) as session:
        assert successions.entries(session) == []


def test_the_log_tells_who_did_what(visit: Visit) -> None:
    press(press(uploaded(visit, HEAD + NEW), "show-preview"), "confirm-import")
    app = part(visit, "log")
    assert "heter «Veg»" in words(app)
    assert "avsluttet" in words(app)
    assert Role.OU.value in words(app)


def test_a_day_before_everything_is_told(visit: Visit) -> None:
    app = visit.page(ORGANISATION, Role.OU)
    app.date_input(key="organisation-day").set_value(date(1999, 1, 1)).run()
    assert say("organisation-none-then") in words(app)


def test_the_sheet_with_the_units_is_suggested(visit: Visit) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Enheter").append(HEAD.strip().split(";"))
    content = io.BytesIO()
    book.save(content)
    app = part(visit, "import")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    app.file_uploader[0].set_value(("hr.xlsx", content.getvalue(), kind)).run()
    sheet = next(one for one in app.selectbox if one.label == say("organisation-sheet"))
    assert sheet.value == "Enheter"
    press(app, "show-preview")
    assert say("unit-fault-no-units") in words(app)
