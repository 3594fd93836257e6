"""The public page: what PSU has opened, word for word, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from survey import approval, questionnaire
from survey.accounts import Role
from survey.approval.comment import WHOLE, open_thread
from survey.pages.registry import OPEN_QUESTIONS
from survey.store import writing
from survey.texts import translator
from tests.survey.pages.committee import (
    AMENDED,
    HELD,
    LEADER,
    MEMBER,
    MINUTES,
    SECRETARY,
    SOURCE,
    Committee,
    shown,
)
from tests.survey.pages.visit import Visit
from tests.survey.web.town import NAMES

say = translator("nb")


@pytest.fixture
def committee(visit: Visit) -> Committee:
    return Committee(visit)


def page(committee: Committee, role: Role | None = None) -> AppTest:
    app = committee.visit.page(OPEN_QUESTIONS, role)
    assert not app.exception
    assert not app.error
    return app


def served(app: AppTest) -> str:
    """Everything that is sent to the browser, seen or not."""
    protos = [one.proto for one in app if getattr(one, "proto", None) is not None]
    sent = [one.SerializeToString().decode("utf-8", errors="replace") for one in protos]
    return "\n".join([shown(app), *sent])


def files(committee: Committee, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the page offers for download, by the name of the file."""
    found: dict[str, str] = {}

    def offer(_label: str, data: str, *, file_name: str, **_: Any) -> bool:
        found[file_name] = data
        return False

    monkeypatch.setattr(st, "download_button", offer)
    page(committee)
    return found


SECRETS = (
    "Trivsel på jobb",
    "Jeg har tillit",
    "Sier du fra?",
    "trivsel",
    "PS 22/26",
    "Å vite hvordan",
)


def assert_nothing_of_it(committee: Committee, proposal_id: str) -> None:
    found = served(page(committee))
    for secret in (*SECRETS, proposal_id, committee.adopted(proposal_id).fingerprint):
        assert secret not in found


def test_where_nothing_is_open_the_page_says_so(committee: Committee) -> None:
    app = page(committee)
    assert [one.value for one in app.info] == [say("open-questions-none")]
    # The town has approved questionnaires that PSU did not open.
    assert "Ytring" not in served(app)
    assert not app.get("download_button")


def test_nothing_of_a_proposal_is_served_before_it_is_decided(committee: Committee) -> None:
    proposal_id = committee.proposed(open_questions=True)
    assert_nothing_of_it(committee, proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        approval.begin_treatment(session, proposal_id, SECRETARY)
    assert_nothing_of_it(committee, proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        ruling = approval.Ruling(approval.Outcome.APPROVED, open_questions=True)
        approval.register(session, proposal_id, MINUTES, ruling, SECRETARY)
    assert_nothing_of_it(committee, proposal_id)
    committee.confirm(proposal_id)
    assert "Trivsel på jobb" in served(page(committee))


def test_nothing_is_served_that_psu_did_not_open(committee: Committee) -> None:
    """The proposal asked for it; the decision is what counts."""
    proposal_id = committee.taken_up(open_questions=True)
    with writing(committee.visit.town.here.engine) as session:
        ruling = approval.Ruling(approval.Outcome.APPROVED)
        approval.register(session, proposal_id, MINUTES, ruling, SECRETARY)
    committee.confirm(proposal_id)
    assert_nothing_of_it(committee, proposal_id)


def test_one_open_case_does_not_open_another(committee: Committee) -> None:
    closed = committee.approved()
    source = SOURCE.replace("id: trivsel", "id: annet").replace("Trivsel på jobb", "Annet")
    opened = committee.taken_up(source.replace("Jeg har tillit", "Noe annet"))
    with writing(committee.visit.town.here.engine) as session:
        ruling = approval.Ruling(approval.Outcome.APPROVED, open_questions=True)
        approval.register(session, opened, MINUTES, ruling, SECRETARY)
    committee.confirm(opened)
    found = served(page(committee))
    assert "Noe annet" in found
    assert "Jeg har tillit" not in found
    assert "Trivsel på jobb" not in found
    assert committee.adopted(closed).fingerprint not in found


def test_what_a_later_decision_replaced_is_not_served(committee: Committee) -> None:
    first = committee.approved(open_questions=True)
    committee.approved(questionnaire.loads(AMENDED))
    assert_nothing_of_it(committee, first)


def test_everybody_reads_the_questions_word_for_word(committee: Committee) -> None:
    proposal_id = committee.approved(open_questions=True)
    (entry,) = committee.entries(proposal_id)
    for role in (None, Role.OU):
        found = shown(page(committee, role)).replace("\n", " ")
        for told in (
            "Trivsel på jobb",
            "Velkommen.",
            '<ol start="1">',
            "Jeg har tillit.",
            "1 – Uenig",
            "<li>2</li>",
            "3 – Enig",
            "Sier du fra?",
            "Hva hindrer deg?",
            "«Nei» på spørsmål 2",
            f"Ingenting ({say('document-exclusive')})",
            MINUTES.wording,
            say("open-questions-decided", body=entry.body, case="PS 22/26", date=HELD),
            "Å vite hvordan *folk* har det.",
            "1. mai 2030",
            entry.adopted_fingerprint or "",
            "python -m survey fingerprint trivsel.yaml",
        ):
            assert told in found
    assert not page(committee).radio
    assert not page(committee).checkbox


def test_nobody_is_named_and_no_comment_is_told(committee: Committee) -> None:
    proposal_id = committee.taken_up()
    with writing(committee.visit.town.here.engine) as session:
        open_thread(session, proposal_id, WHOLE, "Dette er mellom oss.", MEMBER)
        ruling = approval.Ruling(approval.Outcome.APPROVED, open_questions=True)
        approval.register(session, proposal_id, MINUTES, ruling, SECRETARY)
    committee.confirm(proposal_id)
    found = served(page(committee))
    assert "mellom oss" not in found
    for name in (*NAMES.values(), SECRETARY, LEADER):
        assert name not in found


def test_a_translation_is_shown_once_it_is_signed(committee: Committee) -> None:
    proposal_id = committee.approved(open_questions=True)
    committee.visit.patch.setattr("survey.pages.visitor.preferred_language", lambda *_: "en")
    english = translator("en")
    print_of = committee.adopted(proposal_id).translation_fingerprint("en")
    app = page(committee)
    told = english("open-questions-not-approved", language="English", shown="Bokmål")
    assert [one.value for one in app.info] == [told]
    assert "I have trust." not in served(app)
    assert print_of not in served(app)
    assert "Jeg har tillit." in shown(app)

    committee.sign(proposal_id, "en")
    app = page(committee)
    assert not app.info
    assert "I have trust." in shown(app)
    assert "Jeg har tillit." not in shown(app)
    assert print_of in shown(app)
    assert english("open-questions-unapproved", languages="Nynorsk") in shown(app)


def test_the_language_may_be_asked_for_in_the_address(committee: Committee) -> None:
    committee.sign(committee.approved(open_questions=True), "nn")
    app = AppTest.from_file(str(OPEN_QUESTIONS.script), default_timeout=30)
    committee.visit.as_role(None)
    app.query_params["sprak"] = "nn"
    app.run()
    assert "Eg har tillit." in shown(app)
    assert translator("nn")("open-questions-lead") in shown(app)


def test_anyone_can_verify_the_file(
    committee: Committee, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposal_id = committee.approved(open_questions=True)
    found = files(committee, monkeypatch)
    assert found == {"trivsel.yaml": SOURCE}
    path = tmp_path / "trivsel.yaml"
    path.write_text(found["trivsel.yaml"], encoding="utf-8")
    (entry,) = committee.entries(proposal_id)
    assert questionnaire.load(path).fingerprint == entry.adopted_fingerprint


def test_a_corrected_case_number_is_the_one_shown(committee: Committee) -> None:
    proposal_id = committee.approved(open_questions=True)
    (wrong,) = committee.entries(proposal_id)
    right = approval.Minutes("PSU", "PS 7/26", HELD, "Slik ble det.")
    with writing(committee.visit.town.here.engine) as session:
        approval.correct(session, wrong.id, right, SECRETARY)
    assert "PS 22/26" in shown(page(committee))
    committee.confirm(proposal_id)
    found = shown(page(committee))
    assert "PS 7/26" in found
    assert "PS 22/26" not in found


def test_several_open_cases_are_listed_first(committee: Committee) -> None:
    committee.approved(open_questions=True)
    source = SOURCE.replace("id: trivsel", "id: annet").replace("Trivsel på jobb", "Annet")
    other = committee.taken_up(source)
    with writing(committee.visit.town.here.engine) as session:
        ruling = approval.Ruling(approval.Outcome.APPROVED, open_questions=True)
        approval.register(session, other, MINUTES, ruling, SECRETARY)
    committee.confirm(other)
    app = page(committee)
    assert [one.value for one in app.header] == ["Annet", "Trivsel på jobb"]
    assert say("open-questions-here") in shown(app)
