"""Registering a decision: all that can be typed, all that is refused, and nothing lost by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval import Outcome, Ruling, State, Vote
from survey.approval.suggestion import Standing, suggestions
from survey.custody import KEY_HOLDERS
from survey.pages.registry import DECISIONS, RESULTS
from survey.questionnaire import loads
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.pages.committee import (
    AMENDED,
    LEADER,
    MINUTES,
    SECRETARY,
    SOURCE,
    Committee,
    errors,
    field,
    fill_in,
    press,
    shown,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import ROOT

say = translator("nb")
LABEL = ("tillit/@label", "Jeg har tillit.", "Jeg har tillit til ledelsen.")
FAULTY = SOURCE.replace("type: likert", "type: likkert")
WITHOUT = SOURCE[: SOURCE.index("      - name: sier_fra")]


@pytest.fixture
def committee(visit: Visit) -> Committee:
    return Committee(visit)


@pytest.fixture
def proposal_id(committee: Committee) -> str:
    return committee.taken_up()


def form(committee: Committee, proposal_id: str) -> AppTest:
    return fill_in(committee.page(Role.PSU_SECRETARY, proposal_id), proposal_id)


def by_hand(app: AppTest, proposal_id: str) -> str:
    """The key of the text of the whole questionnaire, opened to be edited."""
    app.radio(key=field(proposal_id, "adopted")).set_value("amended").run()
    app.checkbox(key=field(proposal_id, "by-hand")).check().run()
    (key,) = [str(one.key) for one in app.text_area if f"{proposal_id}-text-" in str(one.key)]
    return key


def test_the_wording_begins_as_it_was_recommended(committee: Committee, proposal_id: str) -> None:
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    app.radio(key=field(proposal_id, "outcome")).set_value("approved").run()
    wording = app.text_area(key=field(proposal_id, "wording-approved"))
    assert wording.value == "1. Spørsmålene\n2. godkjennes."
    assert app.text_input(key=field(proposal_id, "body")).value == say("decision-body-usual")


def test_what_approves_does_not_stand_where_the_meeting_rejected(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "outcome")).set_value("rejected").run()
    assert app.text_area(key=field(proposal_id, "wording-rejected")).value == ""
    press(app, "decision-save")
    assert errors(app) == [say("problem-minutes-lack")]
    app.radio(key=field(proposal_id, "outcome")).set_value("approved").run()
    wording = app.text_area(key=field(proposal_id, "wording-approved"))
    assert wording.value == "Spørsmålene godkjennes."


def test_everything_typed_is_registered(committee: Committee, proposal_id: str) -> None:
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "counted")).set_value("sides").run()
    press(app, f"register-{proposal_id}-more-sides")
    app.text_input(key=field(proposal_id, "side-2")).input("Observatør")
    for row, (yes, no) in enumerate(((6, 1), (4, 0), (0, 1))):
        app.number_input(key=field(proposal_id, f"sides-for-{row}")).set_value(yes)
        app.number_input(key=field(proposal_id, f"sides-against-{row}")).set_value(no)
    for row in range(2):
        press(app, f"register-{proposal_id}-more-additions")
        app.text_area(key=field(proposal_id, f"addition-{row}")).input(f" Tilførsel {row}\n")
    app.text_input(key=field(proposal_id, "ruling-hindre")).input("Enstemmig")
    app.number_input(key=field(proposal_id, "minimum")).set_value(20)
    app.radio(key=field(proposal_id, "custody")).set_value(KEY_HOLDERS)
    app.checkbox(key=field(proposal_id, "open")).check()
    press(app, "decision-save")
    assert not errors(app)
    (entry,) = committee.entries(proposal_id)
    assert approval.votes_of(entry) == [
        Vote(say("decision-side-politicians"), 6, 1),
        Vote(say("decision-side-employees"), 4, 0),
        Vote("Observatør", 0, 1),
    ]
    assert entry.protocol_additions == ["Tilførsel 0", "Tilførsel 1"]
    assert entry.rulings == {"hindre": "Enstemmig"}
    assert (entry.distribution_minimum, entry.custody) == (20, KEY_HOLDERS)
    assert entry.open_questions
    said = shown(app)
    for told in ("Observatør: 0 for, 1 mot", "Tilførsel 1", "Enstemmig"):
        assert told in said


def test_the_votes_of_the_whole_committee(committee: Committee, proposal_id: str) -> None:
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "counted")).set_value("whole").run()
    app.number_input(key=field(proposal_id, "whole-for-0")).set_value(9)
    app.number_input(key=field(proposal_id, "whole-against-0")).set_value(0)
    press(app, "decision-save")
    assert approval.votes_of(committee.entries(proposal_id)[0]) == [Vote("", 9, 0)]


@pytest.mark.parametrize(
    ("kind", "name", "value", "problem"),
    [
        ("text_input", "case", " ", "problem-minutes-lack"),
        ("text_input", "body", "", "problem-minutes-lack"),
        ("text_area", "wording-approved", "", "problem-minutes-lack"),
        ("date_input", "decided-on", None, "problem-no-meeting-date"),
        ("radio", "counted", None, "problem-votes-not-said"),
        ("radio", "counted", "whole", "problem-votes-half"),
        ("radio", "counted", "sides", "problem-votes-half"),
    ],
)
def test_what_is_lacking_is_told_and_nothing_is_lost(
    committee: Committee, proposal_id: str, kind: str, name: str, value: object, problem: str
) -> None:
    app = form(committee, proposal_id)
    app.text_input(key=field(proposal_id, "ruling-tillit")).input("Vedtatt mot én stemme")
    getattr(app, kind)(key=field(proposal_id, name)).set_value(value)
    press(app, "decision-save")
    assert errors(app) == [say(problem)]
    assert not committee.entries(proposal_id)
    ruling = app.text_input(key=field(proposal_id, "ruling-tillit"))
    assert ruling.value == "Vedtatt mot én stemme"
    assert app.radio(key=field(proposal_id, "outcome")).value == "approved"


def test_a_side_with_one_number_only_is_refused(committee: Committee, proposal_id: str) -> None:
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "counted")).set_value("sides").run()
    app.number_input(key=field(proposal_id, "sides-for-0")).set_value(5)
    press(app, "decision-save")
    assert errors(app) == [say("problem-votes-half")]
    app.number_input(key=field(proposal_id, "sides-against-0")).set_value(0)
    press(app, "decision-save")
    assert len(approval.votes_of(committee.entries(proposal_id)[0])) == 1


def test_what_is_typed_outlives_another_page_and_another_outcome(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "outcome")).set_value("rejected").run()
    app.switch_page(str(RESULTS.script.relative_to(ROOT))).run()
    app.switch_page(str(DECISIONS.script.relative_to(ROOT))).run()
    assert app.radio(key=field(proposal_id, "outcome")).value == "rejected"
    app.radio(key=field(proposal_id, "outcome")).set_value("approved").run()
    assert app.text_input(key=field(proposal_id, "case")).value == "PS 22/26"
    assert app.radio(key=field(proposal_id, "counted")).value == "none"


def test_of_two_secretaries_the_second_is_told(committee: Committee, proposal_id: str) -> None:
    """Before anything else, such as a field that is still empty."""
    second = form(committee, proposal_id)
    second.date_input(key=field(proposal_id, "decided-on")).set_value(None)
    with writing(committee.visit.town.here.engine) as session:
        approval.register(session, proposal_id, MINUTES, Ruling(Outcome.APPROVED), SECRETARY)
    press(second, "decision-save")
    assert errors(second) == [say("problem-decision-waits")]
    assert len(committee.entries(proposal_id)) == 1
    assert say("decision-somebody-was-quicker") in words(second)


def test_a_case_taken_off_the_agenda_meanwhile_is_not_decided(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        approval.withdraw(session, proposal_id, SECRETARY, "Utsatt.")
    press(app, "decision-save")
    assert errors(app) == [say("problem-cannot-approve")]
    assert not committee.entries(proposal_id)


def test_the_second_secretary_finds_what_was_typed_again(
    committee: Committee, proposal_id: str
) -> None:
    second = form(committee, proposal_id)
    second.text_input(key=field(proposal_id, "case")).input("PS 99/26").run()
    with writing(committee.visit.town.here.engine) as session:
        ruling = Ruling(Outcome.APPROVED)
        entry = approval.register(session, proposal_id, MINUTES, ruling, SECRETARY)
    second.run()
    assert say("decision-somebody-was-quicker") in words(second)
    with writing(committee.visit.town.here.engine) as session:
        approval.send_back(session, entry.id, "Feil sak.", LEADER)
    second.run()
    assert second.text_input(key=field(proposal_id, "case")).value == "PS 99/26"


def test_a_secretary_who_typed_nothing_finds_what_the_other_registered(
    committee: Committee, proposal_id: str
) -> None:
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    app.radio(key=field(proposal_id, "outcome")).set_value("approved").run()
    with writing(committee.visit.town.here.engine) as session:
        ruling = Ruling(Outcome.APPROVED, open_questions=True)
        minutes = replace(MINUTES, protocol_additions=["Én", "To"], votes=[Vote("", 7, 2)])
        entry = approval.register(session, proposal_id, minutes, ruling, SECRETARY)
        approval.send_back(session, entry.id, "Nesten.", LEADER)
    app.run()
    assert app.text_input(key=field(proposal_id, "case")).value == MINUTES.case_number
    assert app.checkbox(key=field(proposal_id, "open")).value
    press(app, "decision-save")
    assert not errors(app)
    again = committee.entries(proposal_id)[-1]
    assert again.protocol_additions == ["Én", "To"]
    assert approval.votes_of(again) == [Vote("", 7, 2)]


def test_markdown_in_a_refusal_stays_plain(committee: Committee, proposal_id: str) -> None:
    both = [committee.suggest(proposal_id, *LABEL[:2], words) for words in ("![a](b)", "c")]
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "adopted")).set_value("amended").run()
    for one in both:
        app.checkbox(key=field(proposal_id, f"suggestion-{one}")).check()
    app.run()
    assert "![a](b)" not in app.error[0].value
    assert "![a](b)" in errors(app)[0]


def test_replacing_is_asked_where_something_is_to_be_replaced(committee: Committee) -> None:
    first = committee.taken_up()
    name = field(first, "replaces")
    app = form(committee, first)
    assert name not in {one.key for one in app.checkbox}
    press(app, "decision-save")
    committee.confirm(first)

    second = committee.taken_up(AMENDED)
    app = form(committee, second)
    app.checkbox(key=field(second, "replaces")).uncheck()
    press(app, "decision-save")
    committee.confirm(second)
    assert committee.state(first) == State.APPROVED

    third = committee.taken_up()
    app = form(committee, third)
    assert app.checkbox(key=field(third, "replaces")).value
    press(app, "decision-save")
    committee.confirm(third)
    assert committee.state(first) == committee.state(second) == State.SUPERSEDED


def test_suggestions_are_ticked_where_the_meeting_adopted_them(
    committee: Committee, proposal_id: str
) -> None:
    adopted = committee.suggest(proposal_id, *LABEL)
    declined = committee.suggest(proposal_id, "sier_fra/@label", "Sier du fra?", "Tier du?")
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "adopted")).set_value("amended").run()
    assert say("decision-not-amended") in words(app)
    app.checkbox(key=field(proposal_id, f"suggestion-{adopted}")).check().run()
    assert "<ins> til ledelsen</ins>" in shown(app)
    fingerprints = [one.value for one in app.code]
    assert len(set(fingerprints)) == 2
    press(app, "decision-save")
    assert not errors(app)
    (entry,) = committee.entries(proposal_id)
    assert [entry.proposed_fingerprint, entry.adopted_fingerprint] == fingerprints
    committee.confirm(proposal_id)
    assert str(committee.adopted(proposal_id).question("tillit").label) == LABEL[2]
    with reading(committee.visit.town.here.engine) as session:
        standing = {one.suggestion.id: one.standing for one in suggestions(session, proposal_id)}
    assert standing == {adopted: Standing.ACCEPTED, declined: Standing.DECLINED}


def test_ticks_and_edits_are_there_again_after_the_leader_sent_them_back(
    committee: Committee, proposal_id: str
) -> None:
    suggested = committee.suggest(proposal_id, *LABEL)
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "adopted")).set_value("amended").run()
    app.checkbox(key=field(proposal_id, f"suggestion-{suggested}")).check().run()
    text = by_hand(app, proposal_id)
    edited = str(app.text_area(key=text).value).replace("Velkommen.", "God dag.")
    app.text_area(key=text).input(edited).run()
    press(app, "decision-save")
    assert not errors(app)
    (entry,) = committee.entries(proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        approval.send_back(session, entry.id, "Se på det igjen.", LEADER)

    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert app.checkbox(key=field(proposal_id, f"suggestion-{suggested}")).value
    assert app.text_area(key=text).value == edited
    press(app, "decision-save")
    assert not errors(app)
    again = committee.entries(proposal_id)[-1]
    assert again.id != entry.id
    assert again.adopted_fingerprint == entry.adopted_fingerprint


def test_suggestions_for_the_same_words_cannot_both_be_adopted(
    committee: Committee, proposal_id: str
) -> None:
    both = [committee.suggest(proposal_id, *LABEL[:2], words) for words in ("Ja?", "Nei?")]
    app = form(committee, proposal_id)
    app.radio(key=field(proposal_id, "adopted")).set_value("amended").run()
    for one in both:
        app.checkbox(key=field(proposal_id, f"suggestion-{one}")).check()
    app.run()
    told = say("problem-wordings-collide", first="Ja?", second="Nei?")
    assert errors(app) == [told]
    press(app, "decision-save")
    assert set(errors(app)) == {told}
    assert not committee.entries(proposal_id)
    app.checkbox(key=field(proposal_id, f"suggestion-{both[0]}")).uncheck().run()
    press(app, "decision-save")
    assert len(committee.entries(proposal_id)) == 1


def test_the_file_itself_is_edited_by_hand(committee: Committee, proposal_id: str) -> None:
    app = form(committee, proposal_id)
    text = by_hand(app, proposal_id)
    assert app.text_area(key=text).value == SOURCE
    app.text_area(key=text).input(AMENDED).run()
    press(app, "decision-save")
    assert not errors(app)
    committee.confirm(proposal_id)
    assert committee.adopted(proposal_id) == loads(AMENDED)


def test_a_wording_that_breaks_the_rules_is_refused_at_its_line(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    text = by_hand(app, proposal_id)
    app.text_area(key=text).input(FAULTY).run()
    line = FAULTY[: FAULTY.index("likkert")].count("\n") + 1
    assert say("drafts-line", line=line) in words(app)
    press(app, "decision-save")
    assert say("problem-adopted-faulty", count=1) in errors(app)
    assert not committee.entries(proposal_id)
    assert app.text_area(key=text).value == FAULTY
    assert app.text_input(key=field(proposal_id, "case")).value == "PS 22/26"


def test_another_questionnaire_is_refused(committee: Committee, proposal_id: str) -> None:
    app = form(committee, proposal_id)
    text = by_hand(app, proposal_id)
    app.text_area(key=text).input(SOURCE.replace("id: trivsel", "id: noe_annet")).run()
    press(app, "decision-save")
    assert errors(app) == [say("problem-other-questionnaire", id="trivsel")]
    assert not committee.entries(proposal_id)


def test_nothing_is_adopted_that_was_not_shown_first(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    text = by_hand(app, proposal_id)
    app.text_area(key=text).input(AMENDED)
    press(app, "decision-save")
    assert errors(app) == [say("problem-adopted-unseen")]
    assert not committee.entries(proposal_id)
    press(app, "decision-save")
    assert committee.entries(proposal_id)[0].adopted_fingerprint == loads(AMENDED).fingerprint


def test_the_meeting_may_rule_on_a_question_that_goes_out(
    committee: Committee, proposal_id: str
) -> None:
    app = form(committee, proposal_id)
    text = by_hand(app, proposal_id)
    app.text_area(key=text).input(WITHOUT).run()
    app.text_input(key=field(proposal_id, "ruling-hindre")).input("Strykes.")
    press(app, "decision-save")
    assert not errors(app)
    assert committee.entries(proposal_id)[0].rulings == {"hindre": "Strykes."}
    said = words(committee.page(Role.PSU_LEADER, proposal_id))
    assert "Spørsmål 3: Hva hindrer deg?" in said
    assert "Strykes." in said
