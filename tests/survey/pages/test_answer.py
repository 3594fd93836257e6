"""Answering: one form, sent once, and nothing of it lost on the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import delete, select
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.testing.v1 import AppTest

from survey import ballot, ballotbox, custody
from survey.ballot import OpenedBallot
from survey.store import ApprovedWords, Ballot, Tranche, reading, writing
from survey.texts import translator
from tests.survey import municipality
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import ALL_KINDS, ENDED, OPEN, SOON, Town

say = translator("nb")


def opened(town: Town, title: str) -> list[OpenedBallot]:
    """The ballots of a tranche, read with the key that lies beside the database."""
    here = town.here
    with reading(here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == title)).one()
        key = custody.load_key(here.keys, row.id, row.public_key)
        sealed = session.exec(select(Ballot.sealed).where(Ballot.tranche_id == row.id)).all()
    found = [ballot.decrypt(key, row.ballot_size, one) for one in sealed]
    return [one for one in found if one is not None]


def send(app: AppTest) -> AppTest:
    return app.button(key="send").click().run()


def fill_all_kinds(app: AppTest) -> AppTest:
    app.radio(key="sheet-trives-answer").set_value("nei")
    app.text_area(key="sheet-hvorfor-answer").set_value("For lite tid.")
    app.checkbox(key="sheet-hindre-tid").check()
    app.checkbox(key="sheet-hindre-penger").check()
    return app


FILLED = {"trives": "nei", "hvorfor": "For lite tid.", "hindre": ("tid", "penger")}


def test_who_asks_why_and_what_is_stored_stand_before_the_questions(visit: Visit) -> None:
    app = visit.sheet(visit.town.codes[OPEN][0])
    said = words(app)
    assert "Ytring og ytringsfrihet" in app.title[0].value
    assert "Bystyret har bestemt" in said
    assert "Partssammensatt utvalg i sak PS 1/25, 15. januar 2025" in said
    assert "to minutter" in said or "2 minutter" in said
    for text in ("answer-anonymous", "answer-stored", "custody-told-key-file", "answer-voluntary"):
        assert say(text) in said


def test_a_filled_form_is_thanked_and_lies_in_the_box(visit: Visit) -> None:
    app = send(fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0])))
    assert not app.exception
    assert say("thanks-counted") in words(app)
    assert not app.radio
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [FILLED]


def test_nothing_is_left_for_the_next_person_at_the_device(visit: Visit) -> None:
    app = send(fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0])))
    assert "thanks" not in repr(app.session_state)
    for answered in ("For lite tid.", "'nei'", "sheet-"):
        assert answered not in repr(app.session_state)
    assert any('action="/ferdig"' in one.value for one in app.html)


def test_a_blank_form_counts_where_nothing_is_required(visit: Visit) -> None:
    app = send(visit.sheet(visit.town.codes[OPEN][0]))
    assert say("thanks-counted") in words(app)
    assert [dict(one.answers) for one in opened(visit.town, OPEN)] == [{}]


def test_the_nine_questions_are_counted_as_chosen(visit: Visit) -> None:
    app = visit.sheet(visit.town.codes[OPEN][0])
    assert len(app.radio) == 8
    assert len(app.checkbox) == 10
    for radio in app.radio:
        radio.set_value("vet_ikke" if len(radio.options) == 3 else "trinn_4")
    app.checkbox(key="sheet-mest_begrensende-ingen_begrensninger").check()
    send(app)
    (one,) = opened(visit.town, OPEN)
    assert one.unit_id == "park"
    assert len(one.answers) == 9
    assert one.answers["kjenner_retningslinjene"] == "trinn_4"
    assert one.answers["latt_vaere_kommunen"] == "vet_ikke"
    assert one.answers["mest_begrensende"] == ("ingen_begrensninger",)


def test_a_missing_answer_is_pointed_out_at_the_question_and_nothing_is_lost(
    visit: Visit,
) -> None:
    app = visit.sheet(visit.town.codes[ALL_KINDS][0])
    app.checkbox(key="sheet-hindre-tid").check()
    send(app)
    assert [one.value for one in app.error] == [
        say("answer-required"),
        say("answer-incomplete", count=1),
    ]
    order = [getattr(one, "key", None) or getattr(one, "value", None) for one in app.main]
    assert order.index(say("answer-required")) < order.index("sheet-trives-answer")
    assert app.checkbox(key="sheet-hindre-tid").value is True
    assert opened(visit.town, ALL_KINDS) == []
    app.radio(key="sheet-trives-answer").set_value("ja")
    assert say("thanks-counted") in words(send(app))
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [
        {"trives": "ja", "hindre": ("tid",)}
    ]


def test_contradicting_options_are_refused_and_kept(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    app.checkbox(key="sheet-hindre-ingenting").check()
    send(app)
    assert app.error[0].value == say("answer-contradiction")
    assert all(app.checkbox(key=f"sheet-hindre-{one}").value for one in ("tid", "ingenting"))
    app.checkbox(key="sheet-hindre-ingenting").uncheck()
    send(app)
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [FILLED]


def test_an_answer_to_a_question_not_asked_is_left_out(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    app.radio(key="sheet-trives-answer").set_value("ja")
    send(app)
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [
        {"trives": "ja", "hindre": ("tid", "penger")}
    ]


def forge(app: AppTest, **values: str) -> AppTest:
    """Send what no browser would, as any text for a widget of the page, and press Send inn."""
    app.button(key="send").click()
    states = sent(app)
    for key, value in values.items():
        forged = next(one for one in states.widgets if one.id.endswith(f"-sheet-{key}"))
        forged.string_value = value
    return app._run(states)


def sent(app: AppTest) -> WidgetStates:
    """What a browser would send now: of all buttons, only the one that was pressed."""
    states = app._tree.get_widget_states()
    pressed = [
        one
        for one in states.widgets
        if one.WhichOneof("value") != "trigger_value" or one.trigger_value
    ]
    return WidgetStates(widgets=pressed)


@pytest.mark.parametrize(
    "forged",
    [
        {"trives-answer": "finnes ikke"},
        {"trives-answer": ""},
        {"trives-answer": "x" * 100_000},
        {"trives-answer": "0"},
        {"hindre-tid": "ja"},
    ],
)
def test_a_forged_answer_is_never_counted_and_never_breaks_the_page(
    visit: Visit, forged: dict[str, str]
) -> None:
    app = forge(visit.sheet(visit.town.codes[ALL_KINDS][0]), **forged)
    assert say("thanks-counted") not in words(app)
    assert opened(visit.town, ALL_KINDS) == []
    app.radio(key="sheet-trives-answer").set_value("ja")
    assert say("thanks-counted") in words(send(app))


def test_a_forged_text_is_cut_where_the_field_ends(visit: Visit) -> None:
    app = visit.sheet(visit.town.codes[ALL_KINDS][0])
    app.radio(key="sheet-trives-answer").set_value("nei")
    app.text_area(key="sheet-hvorfor-answer").set_value("å" * 5000)
    send(app)
    (one,) = opened(visit.town, ALL_KINDS)
    assert one.answers["hvorfor"] == "å" * 1000


def test_the_language_changes_and_the_answers_stay(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    app.button(key="language-nn").click().run()
    assert app.title[0].value == "Alt mogleg"
    assert app.checkbox(key="sheet-hindre-penger").label == "Pengar"
    assert app.radio(key="sheet-trives-answer").value == "nei"
    assert app.text_area(key="sheet-hvorfor-answer").value == "For lite tid."
    send(app)
    assert translator("nn")("thanks-counted") in words(app)
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [FILLED]


def test_faults_are_told_in_the_language_chosen_afterwards(visit: Visit) -> None:
    app = send(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    app.button(key="language-nn").click().run()
    assert app.error[0].value == translator("nn")("answer-required")


def test_only_the_languages_of_the_tranche_are_offered(visit: Visit) -> None:
    app = visit.sheet(visit.town.codes[ALL_KINDS][0])
    assert [one.key for one in app.button] == ["language-nb", "language-nn", "send"]
    app = visit.sheet(visit.town.codes[OPEN][0])
    assert [one.label for one in app.button][:3] == ["Bokmål", "Nynorsk", "English"]


def test_the_same_submission_twice_is_one_ballot(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    app.button(key="send").click()
    states = sent(app)
    for _ in range(3):
        app._run(states)
        assert say("thanks-counted") in words(app)
    assert len(opened(visit.town, ALL_KINDS)) == 1


def test_two_tabs_of_one_browser_are_one_ballot_and_both_are_thanked(visit: Visit) -> None:
    ticket = ballotbox.new_ticket(visit.town.codes[ALL_KINDS][0], datetime.now(UTC))
    one, other = (fill_all_kinds(visit.sheet_of(ticket)) for _ in range(2))
    for app in (one, other):
        assert say("thanks-counted") in words(send(app))
    assert len(opened(visit.town, ALL_KINDS)) == 1


def test_another_browser_with_the_same_code_is_told_and_not_thanked(visit: Visit) -> None:
    code = visit.town.codes[ALL_KINDS][0]
    late = fill_all_kinds(visit.sheet(code))
    send(fill_all_kinds(visit.sheet(code)))
    visit.as_respondent(ballotbox.new_ticket(code, datetime.now(UTC)))
    send(late)
    assert [one.value for one in late.error] == [say("code-gone")]
    assert say("thanks-counted") not in words(late)
    assert len(opened(visit.town, ALL_KINDS)) == 1


def test_without_a_code_there_is_a_place_to_enter_one(visit: Visit) -> None:
    app = visit.sheet_of(None)
    assert app.title[0].value == say("code-title")
    assert any('action="/k"' in one.value for one in app.html)
    assert not app.button


@pytest.mark.parametrize(("title", "text"), [(SOON, "code-too-early"), (ENDED, "code-too-late")])
def test_a_code_out_of_time_gets_its_sentence_here_too(visit: Visit, title: str, text: str) -> None:
    app = visit.sheet(visit.town.codes[title][0])
    assert [one.value for one in app.error] == [say(text)]
    assert any(escape(say("code-label")) in one.value for one in app.html)
    assert not app.radio


def close(town: Town, ago: timedelta) -> None:
    with writing(town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == ALL_KINDS)).one()
        row.closes_at = datetime.now(UTC) - ago
        session.add(row)


def test_whoever_had_begun_when_the_round_closed_may_finish(visit: Visit) -> None:
    half_an_hour = timedelta(minutes=30)
    began = datetime.now(UTC) - 2 * half_an_hour
    ticket = ballotbox.new_ticket(visit.town.codes[ALL_KINDS][0], began)
    app = fill_all_kinds(visit.sheet_of(ticket))
    close(visit.town, half_an_hour)
    assert say("thanks-counted") in words(send(app))


def test_a_round_that_is_long_over_takes_nothing_more(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    close(visit.town, timedelta(days=1))
    send(app)
    assert [one.value for one in app.error] == [say("code-too-late")]
    assert opened(visit.town, ALL_KINDS) == []


def _no_more_pages(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA max_page_count = 1")


def test_a_full_disk_is_told_and_the_answers_are_still_there(visit: Visit) -> None:
    app = fill_all_kinds(visit.sheet(visit.town.codes[ALL_KINDS][0]))
    engine = visit.town.here.engine
    engine.dispose()
    event.listen(engine, "connect", _no_more_pages)
    send(app)
    assert not app.exception
    assert [one.value for one in app.error] == [
        f"{say('problem-not-saved')} {say('answer-still-here')}"
    ]
    assert app.text_area(key="sheet-hvorfor-answer").value == "For lite tid."
    assert app.checkbox(key="sheet-hindre-penger").value is True
    assert opened(visit.town, ALL_KINDS) == []
    event.remove(engine, "connect", _no_more_pages)
    engine.dispose()
    assert say("thanks-counted") in words(send(app))
    assert [dict(one.answers) for one in opened(visit.town, ALL_KINDS)] == [FILLED]


def test_questions_without_a_decision_are_not_asked(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        municipality.forge(session, "approved_words")
        session.exec(delete(ApprovedWords))
    app = visit.sheet(visit.town.codes[OPEN][0])
    assert not app.exception
    assert "ikke godkjent av partssammensatt utvalg" in app.error[0].value
    assert not app.radio
