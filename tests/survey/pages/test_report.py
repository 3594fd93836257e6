"""The report to PSU on the page: who may what, and a document that only the release is in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import publication, releases
from survey.accounts import Role
from survey.pages import report_material, report_paper
from survey.pages.registry import REPORT
from survey.pages.visitor import Visitor
from survey.store import Tally, TallyChoice, Tranche, reading, writing
from survey.texts import translator
from tests.survey.documents.word import everything, headings, opened, under
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, BEFORE

say = translator("nb")
TODAY = datetime.now(UTC).date()
PLANTED = 7919


def tranche(visit: Visit, title: str = AFTER) -> Tranche:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).one()


def document(visit: Visit, *, compared: bool = True, language: str = "nb") -> bytes:
    visitor = Visitor(visit.town.here, None, language)
    with reading(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == AFTER)).one()
        other = session.exec(select(Tranche).where(Tranche.title == BEFORE)).one()
        return report_paper.build(visitor, session, row, other if compared else None, TODAY)


def press(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert not app.exception
    return app


def own_words(app: AppTest, heading: str) -> str:
    label = say(f"document-heading-{heading}")
    return str(next(one for one in app.text_area if one.label == label).value)


def write(app: AppTest, heading: str, text: str) -> AppTest:
    label = say(f"document-heading-{heading}")
    next(one for one in app.text_area if one.label == label).set_value(text).run()
    return app


def test_the_page_says_how_the_report_begins(visit: Visit) -> None:
    app = visit.page(REPORT, Role.PSU)
    assert not app.exception
    said = words(app)
    assert "61 av 80 inviterte svarte (76 %)" in said
    assert f"Sammenlignet med «{BEFORE}»: Økning:" in said
    download = app.get("download_button")
    assert [one.proto.label for one in download] == [say("report-download")]
    assert not app.text_area


def test_an_earlier_round_is_compared_with_unless_somebody_chooses_otherwise(
    visit: Visit,
) -> None:
    app = visit.page(REPORT, Role.OU)
    app.selectbox(key=f"report-other-{tranche(visit).id}").select_index(1).run()
    assert f"Sammenlignet med «{BEFORE}»" not in words(app)
    app.selectbox(key="report-tranche").set_value(tranche(visit, BEFORE).id).run()
    assert not app.exception
    assert say("report-nothing-before") in words(app)


def test_the_document_holds_what_the_release_holds(visit: Visit) -> None:
    found = opened(document(visit))
    text = everything(found).replace("\u00a0", " ")
    assert headings(found)[-1] == "Alle tabeller"
    assert "29 av 61 svarte 4 eller 5" in text
    assert f"Sammenlignet med «{BEFORE}»" in headings(found, 2)
    assert len(headings(found, 3)) == 9
    assert "PS 1/25" in " ".join(under(found, "Ansattes medbestemmelse"))
    with reading(visit.town.here.engine) as session:
        for title in (BEFORE, AFTER):
            row = session.exec(select(Tranche).where(Tranche.title == title)).one()
            assert (releases.latest_fingerprint(session, row.id) or "?") in text
    # Units that are too small are told of by number only.
    assert "Kino" not in text
    assert "Kultur" not in text


def test_nothing_but_the_release_reaches_the_document(visit: Visit) -> None:
    """A figure planted in the tallies after the seal is in no document."""
    before = document(visit)
    with writing(visit.town.here.engine) as session:
        for row in (*session.exec(select(Tally)), *session.exec(select(TallyChoice))):
            if isinstance(row, Tally):
                row.respondents = row.asked = row.answered = PLANTED
            else:
                row.count = PLANTED
            session.add(row)
    with reading(visit.town.here.engine) as session:
        assert {one.answered for one in session.exec(select(Tally))} == {PLANTED}
    assert document(visit) == before


def test_without_comparison_nothing_is_compared(visit: Visit) -> None:
    text = everything(opened(document(visit, compared=False)))
    assert BEFORE not in text
    assert "Brunner" not in text


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_paper_is_in_norwegian_whatever_the_visitor_reads(visit: Visit, language: str) -> None:
    first = headings(opened(document(visit, compared=False, language=language)))[1]
    assert first == translator("nn" if language == "nn" else "nb")("document-heading-summary")


def test_every_chart_is_told_in_words(visit: Visit) -> None:
    shapes = opened(document(visit)).inline_shapes
    alts = [str(one._inline.docPr.get("descr")) for one in shapes]
    assert len(alts) >= 10
    assert all(len(one) > 20 for one in alts)


def test_ou_writes_its_own_words_and_they_reach_the_document(visit: Visit) -> None:
    app = visit.page(REPORT, Role.OU)
    write(app, "assessment", "Det går *framover*.")
    press(app, "save-own-words")
    assert say("report-own-saved") in [one.value for one in app.success]
    assert own_words(app, "assessment") == "Det går *framover*."
    assert under(opened(document(visit)), "Vurdering") == ["Det går *framover*."]


def test_half_typed_words_survive_somebody_else_s_saving(visit: Visit) -> None:
    app = visit.page(REPORT, Role.OU)
    write(app, "assessment", "Mine ord")
    row = tranche(visit)
    with writing(visit.town.here.engine) as session:
        publication.save_own_words(session, row.id, {"assessment": "Andres ord"}, 0, "ou")
    app.button(key="save-own-words").click().run()
    assert say("problem-report-meanwhile") in [one.value for one in app.error]
    app.run()
    assert own_words(app, "assessment") == "Mine ord"
    assert say("drafts-conflict") in words(app)
    press(app, f"mine-report-{row.id}")
    press(app, "save-own-words")
    with reading(visit.town.here.engine) as session:
        assert publication.own_words(session, row.id).texts == {"assessment": "Mine ord"}


def test_the_committee_only_reads_and_downloads(visit: Visit) -> None:
    for role in (Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER):
        app = visit.page(REPORT, role)
        assert app.get("download_button")
        assert "save-own-words" not in [one.key for one in app.button]


def test_the_secretary_registers_the_leader_confirms_and_either_takes_it_back(
    visit: Visit,
) -> None:
    row = tranche(visit)
    app = visit.page(REPORT, Role.PSU_SECRETARY)
    press(app, "publish")
    assert say("problem-publication-lacks") in [one.value for one in app.error]
    app.date_input(key=f"publish-date-{row.id}").set_value(TODAY)
    app.text_input(key=f"publish-case-{row.id}").set_value("PS 8/26")
    press(app, "publish")
    assert say("publication-registered-done") in [one.value for one in app.success]
    assert "confirm-publication" not in [one.key for one in app.button]

    app = visit.page(REPORT, Role.PSU_LEADER)
    assert "PS 8/26" in words(app)
    press(app, "confirm-publication")
    assert say("publication-confirmed-done") in [one.value for one in app.success]
    assert "Resultatene vises for alle etter vedtak i sak PS 8/26" in words(app)

    press(app, "withdraw-publication")
    assert say("problem-publication-reason") in [one.value for one in app.error]
    app.text_area[0].set_value("Feil målerunde")
    press(app, "withdraw-publication")
    assert say("publication-none") in words(app)
    assert "Feil målerunde" in words(app)
    with reading(visit.town.here.engine) as session:
        assert publication.published(session) == []


@pytest.mark.parametrize("role", [Role.PSU, Role.OU])
def test_others_see_where_it_stands_and_cannot_act(visit: Visit, role: Role) -> None:
    row = tranche(visit)
    with writing(visit.town.here.engine) as session:
        secretary = Role.PSU_SECRETARY.value
        publication.register(session, row.id, TODAY, "PS 8/26", secretary)
    app = visit.page(REPORT, role)
    assert "PS 8/26" in words(app)
    keys = [one.key for one in app.button]
    assert not {"publish", "confirm-publication", "withdraw-publication"} & set(keys)


def test_only_rounds_with_the_same_people_and_questions_are_offered(visit: Visit) -> None:
    with reading(visit.town.here.engine) as session:
        rows = report_material.reportable(session)
        assert [row.title for row in rows] == [AFTER, BEFORE]
        assert [one.title for one in report_material.earlier(session, rows[0])] == [BEFORE]
        assert report_material.earlier(session, rows[1]) == []
