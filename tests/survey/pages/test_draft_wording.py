"""Approved words: slips and translations go to PSU's leader and secretary, the rest to PSU."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval import State
from survey.questionnaire import loads
from survey.store import reading, writing
from tests.survey.municipality import SOURCE
from tests.survey.pages import desk
from tests.survey.pages.desk import (
    drafted,
    editor,
    newest,
    open_proposal,
    press,
    say,
    swap,
    type_in,
)
from tests.survey.pages.visit import Visit, words

SLIP = SOURCE.replace("nb: Jeg har tillit.", "nb: Jeg har stor tillit.")
MARKED = SLIP.replace("type: likert\n", "type: likert\n        change_kind: typo\n")
TRANSLATED = SOURCE.replace("Eg har tillit.", "Eg har tiltru.")


@pytest.fixture
def approved(visit: Visit) -> str:
    return drafted(visit, loads(SOURCE), State.APPROVED)


def requests(visit: Visit, proposal_id: str) -> list[approval.Requested]:
    with reading(visit.town.here.engine) as session:
        return approval.requests(session, proposal_id)


def ask(visit: Visit, proposal_id: str, text: str) -> AppTest:
    return press(type_in(open_proposal(visit, proposal_id), text), "ask-wording")


def sign(visit: Visit, proposal_id: str, role: Role, *, approve: bool, reason: str = "") -> None:
    who = desk.account(visit, role)
    # Looked up anew each time: one signature can make another superfluous.
    while asked := [one for one in requests(visit, proposal_id) if one.waits_for(role)]:
        with writing(visit.town.here.engine) as session:
            approval.sign(session, asked[0].request.id, who, approve=approve, reason=reason)


def test_nothing_is_asked_for_an_unchanged_text(visit: Visit, approved: str) -> None:
    app = open_proposal(visit, approved)
    assert say("drafts-wording-unchanged") in words(app)
    keys = {one.key for one in app.button}
    assert not keys & {"ask-wording", "save-text", "anew"}


def test_a_translation_needs_no_meeting(visit: Visit, approved: str) -> None:
    before = len(requests(visit, approved))
    app = ask(visit, approved, TRANSLATED)
    assert say("drafts-wording-asked", count=1) in words(app)
    assert len(requests(visit, approved)) == before + 1
    assert requests(visit, approved)[0].request.language == "nn"
    roles = say("drafts-and").join((say("role-psu_leader"), say("role-psu_secretary")))
    assert say("drafts-request-waits", roles=roles) in words(app)
    assert editor(app).value == TRANSLATED
    press(app, "ask-wording")
    assert say("problem-nothing-new") in "\n".join(one.value for one in app.error)


def test_a_slip_is_asked_for_and_takes_effect_when_both_have_signed(
    visit: Visit, approved: str
) -> None:
    app = ask(visit, approved, MARKED)
    assert say("drafts-request-slip") in words(app)
    sign(visit, approved, Role.PSU_SECRETARY, approve=True)
    app.run()
    waiting = say("drafts-request-waits", roles=say("role-psu_leader"))
    assert waiting in words(app)
    assert "Jeg har tillit." in desk.source(visit, approved).source
    sign(visit, approved, Role.PSU_LEADER, approve=True)
    app.run()
    assert waiting not in words(app)
    assert say("drafts-request-approved") in words(app)
    assert say("drafts-conflict") not in words(app)
    assert say("drafts-wording-unchanged") in words(app)
    assert "Jeg har stor tillit." in desk.source(visit, approved).source


def test_a_refusal_is_shown_with_its_reason(visit: Visit, approved: str) -> None:
    app = ask(visit, approved, TRANSLATED)
    sign(visit, approved, Role.PSU_LEADER, approve=False, reason="*Ikke* nynorsk")
    app.run()
    who = visit.user(Role.PSU_LEADER).name
    assert say("drafts-request-refused", who=who, reason="*Ikke* nynorsk") in words(app)


@pytest.mark.parametrize(
    "text",
    [
        SLIP,
        SOURCE.replace("nb: Trivsel", "nb: Trivsel nå"),
        SOURCE.replace("type: text", "type: note"),
    ],
    ids=["unmarked", "title", "type"],
)
def test_more_than_a_slip_needs_a_decision(visit: Visit, approved: str, text: str) -> None:
    app = type_in(open_proposal(visit, approved), text)
    assert say("drafts-wording-needs-decision") in words(app)
    assert "ask-wording" not in {one.key for one in app.button}
    press(app, "anew")
    assert editor(app).value == text
    press(app, "save-text")
    assert newest(visit).id != approved
    assert newest(visit).state == State.DRAFT
    assert newest(visit).questionnaire_id == "trivsel"


def test_a_faulty_text_is_never_asked_for(visit: Visit, approved: str) -> None:
    app = swap(open_proposal(visit, approved), "type: likert", "type: likerts")
    assert say("drafts-faults", count=1) in "\n".join(one.value for one in app.error)
    assert "ask-wording" not in {one.key for one in app.button}


def test_another_questionnaire_is_no_slip(visit: Visit, approved: str) -> None:
    app = type_in(open_proposal(visit, approved), SOURCE.replace("id: trivsel", "id: annet"))
    assert say("drafts-wording-needs-decision") in words(app)


def test_replaced_while_somebody_corrects(visit: Visit, approved: str) -> None:
    app = type_in(open_proposal(visit, approved), TRANSLATED)
    changed = loads(SOURCE.replace("Jeg har tillit.", "Jeg har full tillit."))
    drafted(visit, changed, State.APPROVED)
    asked = len(requests(visit, approved))
    press(app, "ask-wording")
    assert len(requests(visit, approved)) == asked
    assert say("drafts-next-superseded") in words(app)
    assert editor(app).value == TRANSLATED
