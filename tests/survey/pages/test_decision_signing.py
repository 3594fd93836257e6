"""Translations and corrected slips: read side by side, and signed by two people."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval.version import MASTER
from survey.questionnaire import loads
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.pages.committee import (
    AMENDED,
    LEADER,
    OU,
    SECRETARY,
    SOURCE,
    Committee,
    actions,
    errors,
    press,
    shown,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import NAMES

say = translator("nb")
SLIP = (
    SOURCE.replace("Jeg har tillit.", "Jeg har  tillit til dem.")
    .replace("Eg har tillit.", "Eg har tillit til dei.")
    .replace("type: likert", "type: likert\n        change_kind: typo")
)


@pytest.fixture
def committee(visit: Visit) -> Committee:
    return Committee(visit)


def asked(committee: Committee, proposal_id: str, language: str) -> str:
    """The id of the latest request for one language."""
    with reading(committee.visit.town.here.engine) as session:
        found = approval.requests(session, proposal_id)
    return next(one.request.id for one in found if one.request.language == language)


def approve(app: AppTest, request_id: str) -> AppTest:
    return press(app, f"decision-approve-{request_id}")


def languages(committee: Committee, proposal_id: str) -> tuple[str, ...]:
    version_id = committee.proposal(proposal_id).version_id
    with reading(committee.visit.town.here.engine) as session:
        return approval.approved_languages(session, version_id)


def test_two_people_sign_a_translation(committee: Committee) -> None:
    proposal_id = committee.approved()
    nynorsk = asked(committee, proposal_id, "nn")
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert say("decision-task-sign", count=2) in words(app)
    approve(app, nynorsk)
    assert say("decision-wording-done") in words(app)
    assert NAMES[Role.PSU_SECRETARY] in words(app)
    assert f"decision-approve-{nynorsk}" not in actions(app)
    assert languages(committee, proposal_id) == ("nb",)
    approve(committee.page(Role.PSU_LEADER, proposal_id), nynorsk)
    assert languages(committee, proposal_id) == ("nb", "nn")


def test_a_translation_stands_beside_the_adopted_words(committee: Committee) -> None:
    app = committee.page(Role.PSU_LEADER, committee.approved())
    (sheet,) = [one.value for one in app.html if "I have trust." in one.value]
    for told in ("Jeg har tillit.", "<li>Disagree</li>", "Welcome.", 'lang="en"'):
        assert told in sheet
    assert say("decision-translation-stale") not in shown(app)


def test_a_translation_left_behind_by_an_amendment_is_marked(committee: Committee) -> None:
    proposal_id = committee.approved(loads(AMENDED.replace("Eg har tillit.", "Eg har tru.")))
    app = committee.page(Role.PSU_LEADER, proposal_id)
    english, nynorsk = (
        next(one.value for one in app.html if text in one.value)
        for text in ("I have trust.", "Eg har tru.")
    )
    assert english.count(say("decision-translation-stale")) == 1
    assert say("decision-translation-stale") not in nynorsk


def test_refusing_takes_a_reason_and_settles_it(committee: Committee) -> None:
    proposal_id = committee.approved()
    english = asked(committee, proposal_id, "en")
    app = committee.page(Role.PSU_LEADER, proposal_id)
    press(app, f"decision-refuse-{english}")
    assert errors(app) == [say("problem-no-reason")]
    app.text_area(key=f"sign-{english}-reason").input("«Thriving» sier ingen.")
    press(app, f"decision-refuse-{english}")
    assert say("decision-wording-refused-done") in words(app)
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert "«Thriving» sier ingen." in words(app)
    assert f"decision-approve-{english}" not in actions(app)


def test_a_wording_settled_meanwhile_is_told(committee: Committee) -> None:
    proposal_id = committee.approved()
    english = asked(committee, proposal_id, "en")
    app = committee.page(Role.PSU_LEADER, proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        approval.sign(session, english, SECRETARY, approve=False, reason="Nei.")
    approve(app, english)
    assert errors(app) == [say("problem-wording-settled")]
    assert languages(committee, proposal_id) == ("nb",)


def test_corrected_slips_stand_beside_what_is_approved(committee: Committee) -> None:
    proposal_id = committee.approved()
    committee.sign(proposal_id, "nn")
    with writing(committee.visit.town.here.engine) as session:
        approval.request(session, proposal_id, loads(SLIP), OU)
    slips = asked(committee, proposal_id, MASTER)
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert say("decision-wording-slips") in words(app)
    assert any("<ins> til dem</ins>" in one.value for one in app.html)
    approve(app, slips)
    approve(committee.page(Role.PSU_LEADER, proposal_id), slips)
    assert committee.adopted(proposal_id) == loads(SLIP)
    # What it was compared with stays so once it has taken its place.
    later = committee.page(Role.PSU, proposal_id)
    assert any("<ins> til dem</ins>" in one.value for one in later.html)


def test_nobody_signs_what_they_asked_for_themselves(committee: Committee) -> None:
    proposal_id = committee.approved()
    committee.change_role(LEADER, Role.OU)
    with writing(committee.visit.town.here.engine) as session:
        approval.request(session, proposal_id, loads(SLIP), LEADER)
    committee.change_role(LEADER, Role.PSU_LEADER)
    slips = asked(committee, proposal_id, MASTER)
    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert say("problem-own-wording") in words(app)
    assert f"decision-approve-{slips}" not in actions(app)
