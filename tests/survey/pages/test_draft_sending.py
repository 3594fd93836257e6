"""The plan, the case paper, and the way to PSU and back."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import Any

import pytest
from docx import Document
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval import State
from survey.custody import KEY_FILE, KEY_HOLDERS
from survey.documents import case_paper
from survey.pages.draft_case_paper import HEADINGS
from survey.questionnaire import load, loads
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.municipality import SOURCE
from tests.survey.pages import desk
from tests.survey.pages.desk import (
    LATER,
    TODAY,
    WHOLE,
    begin_empty,
    drafted,
    newest,
    open_proposal,
    press,
    say,
    start,
    step,
    stored,
    swap,
    written,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import ROOT


def errors(app: AppTest) -> str:
    return "\n".join(one.value for one in app.error)


def field(fields: Any, text_id: str) -> Any:
    return next(one for one in fields if one.label == say(text_id))


def fill_plan(app: AppTest, follow_up_on: date = LATER) -> AppTest:
    field(app.text_area, "drafts-plan-purpose").input(WHOLE.purpose)
    field(app.text_input, "drafts-plan-owner").input(WHOLE.owner)
    field(app.text_input, "drafts-plan-follow-up-by").input(WHOLE.follow_up_by)
    field(app.date_input, "drafts-plan-follow-up-on").set_value(follow_up_on)
    return app


def tick(app: AppTest) -> AppTest:
    field(app.checkbox, "drafts-send-confirm").check()
    return app


# From nothing to PSU.


@pytest.mark.parametrize("role", [Role.OU, Role.ADMINISTRATOR])
def test_from_an_empty_questionnaire_to_psu(visit: Visit, role: Role) -> None:
    app = press(written(begin_empty(start(visit, role))), "save-text")
    press(fill_plan(step(app, "plan")), "save-plan")
    assert say("drafts-plan-saved") in words(app)
    step(app, "sending")
    assert say("drafts-ready") in words(app)
    press(app, "send")
    assert say("drafts-send-confirm-first") in errors(app)
    assert newest(visit).state == State.DRAFT
    press(tick(app), "send")
    assert say("drafts-send-done") in words(app)
    assert say("drafts-next-proposed") in words(app)
    proposal = newest(visit)
    assert proposal.state == State.PROPOSED
    assert approval.plan_of(proposal) == approval.Plan(
        WHOLE.purpose, WHOLE.owner, LATER, WHOLE.follow_up_by, custody=KEY_FILE
    )


def test_what_is_lacking_is_named_and_nothing_is_sent(visit: Visit) -> None:
    app = press(begin_empty(start(visit)), "save-text")
    swap(app, "Trivsel i helse", "Trivsel i helse nå")
    said = words(step(app, "sending"))
    for text in (
        say("drafts-lacks-saved-text"),
        say("drafts-lacks-words", number=0),
        say("drafts-lacks-words", number=1),
        *(
            say("drafts-lacks-plan", field=say(f"drafts-plan-{one}"))
            for one in ("purpose", "owner", "follow-up-on", "follow-up-by")
        ),
    ):
        assert text in said
    assert "send" not in {one.key for one in app.button}
    field(step(app, "plan").text_input, "drafts-plan-owner").input("OU").run()
    assert say("drafts-lacks-saved-plan") in words(step(app, "sending"))


def test_psu_will_see_the_remarks(visit: Visit) -> None:
    proposal_id = drafted(visit, load(ROOT / "questionnaires" / "ytringsfrihet.yaml"))
    app = press(fill_plan(step(open_proposal(visit, proposal_id), "plan")), "save-plan")
    assert say("drafts-ready-warnings", count=8) in words(step(app, "sending"))


def test_what_was_saved_elsewhere_is_not_sent_unseen(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = press(fill_plan(step(open_proposal(visit, proposal_id), "plan")), "save-plan")
    tick(step(app, "sending"))
    with writing(visit.town.here.engine) as session:
        other = loads(SOURCE.replace("Jeg har tillit.", "Jeg har full tillit."))
        approval.revise(session, proposal_id, other, desk.account(visit, Role.ADMINISTRATOR))
    # The tick belonged to another version.
    press(app, "send")
    assert say("drafts-send-confirm-first") in errors(app)
    assert stored(visit, proposal_id).state == State.DRAFT


def test_sent_in_another_window(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = press(fill_plan(step(open_proposal(visit, proposal_id), "plan")), "save-plan")
    tick(step(app, "sending"))
    with writing(visit.town.here.engine) as session:
        approval.propose(session, proposal_id, desk.account(visit, Role.ADMINISTRATOR), TODAY)
    press(app, "send")
    assert say("drafts-sent") in words(app)
    assert [one.transition for one in _events(visit, proposal_id)] == ["draft", "propose"]


def _events(visit: Visit, proposal_id: str) -> list[Any]:
    with reading(visit.town.here.engine) as session:
        return list(approval.events(session, proposal_id))


# The plan.


def test_the_terms_are_saved(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = step(open_proposal(visit, proposal_id), "plan")
    field(app.number_input, "limits-minimum").set_value(25)
    field(app.radio, "drafts-custody").set_value(KEY_HOLDERS)
    field(app.checkbox, "drafts-plan-open").check()
    press(app, "save-plan")
    plan = approval.plan_of(stored(visit, proposal_id))
    assert (plan.distribution_minimum, plan.custody, plan.open_questions) == (25, KEY_HOLDERS, True)


def test_key_holders_are_suggested_for_sensitive_questions(visit: Visit) -> None:
    sensitive = loads(SOURCE.replace("type: likert", "type: likert\n        sensitive: true"))
    app = step(open_proposal(visit, drafted(visit, sensitive)), "plan")
    assert field(app.radio, "drafts-custody").value == KEY_HOLDERS
    assert say("drafts-custody-why") in words(app)
    assert say("drafts-custody-sensitive") not in words(app)
    field(app.radio, "drafts-custody").set_value(KEY_FILE).run()
    assert say("drafts-custody-why") not in words(app)
    assert say("drafts-custody-sensitive") in words(app)


def test_a_sent_plan_cannot_lose_its_follow_up(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.PROPOSED)
    app = step(open_proposal(visit, proposal_id), "plan")
    field(app.text_input, "drafts-plan-follow-up-by").input("  ")
    press(app, "save-plan")
    assert say("problem-plan-lacks") in errors(app)
    assert stored(visit, proposal_id).follow_up_by == WHOLE.follow_up_by
    assert field(app.text_input, "drafts-plan-follow-up-by").value == "  "


def test_a_follow_up_that_has_passed_is_shown_and_must_be_moved(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.PROPOSED)
    with writing(visit.town.here.engine) as session:
        row = approval.everything(session)[0]
        row.follow_up_on = TODAY - timedelta(days=3)
        session.add(row)
    app = step(open_proposal(visit, proposal_id), "plan")
    assert field(app.date_input, "drafts-plan-follow-up-on").value == TODAY - timedelta(days=3)
    press(app, "save-plan")
    assert say("problem-follow-up-past") in errors(app)


@pytest.mark.parametrize("keep", [True, False])
def test_two_windows_do_not_undo_each_others_plan(visit: Visit, keep: bool) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = step(open_proposal(visit, proposal_id), "plan")
    field(app.text_input, "drafts-plan-owner").input("Min enhet").run()
    with writing(visit.town.here.engine) as session:
        approval.describe(session, proposal_id, WHOLE, desk.account(visit, Role.ADMINISTRATOR))
    press(app, "save-plan")
    assert say("problem-saved-meanwhile") in errors(app)
    assert stored(visit, proposal_id).owner == WHOLE.owner
    part = f"draft-plan-{proposal_id}"
    press(app, f"mine-{part}" if keep else f"theirs-{part}")
    press(app, "save-plan")
    assert stored(visit, proposal_id).owner == ("Min enhet" if keep else WHOLE.owner)


def test_what_others_planned_is_shown_where_nothing_was_typed(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = step(open_proposal(visit, proposal_id), "plan")
    with writing(visit.town.here.engine) as session:
        approval.describe(session, proposal_id, WHOLE, desk.account(visit, Role.ADMINISTRATOR))
    app.run()
    assert field(app.text_input, "drafts-plan-owner").value == WHOLE.owner


def test_a_plan_under_treatment_is_read_only_and_nothing_typed_is_lost(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.PROPOSED)
    app = step(open_proposal(visit, proposal_id), "plan")
    field(app.text_area, "drafts-plan-purpose").input("Noe helt annet").run()
    with writing(visit.town.here.engine) as session:
        approval.begin_treatment(session, proposal_id, desk.account(visit, Role.PSU_SECRETARY))
    press(app, "save-plan")
    assert say("drafts-too-late") in words(app)
    purpose = field(app.text_area, "drafts-plan-purpose")
    assert (purpose.value, purpose.disabled) == ("Noe helt annet", True)
    assert stored(visit, proposal_id).purpose == WHOLE.purpose
    fresh = step(open_proposal(visit, proposal_id), "plan")
    assert WHOLE.purpose in words(fresh)
    assert "save-plan" not in {one.key for one in fresh.button}


# The case paper.


def paper_field(app: AppTest, heading: str) -> Any:
    fields = [*app.text_input, *app.text_area]
    return next(one for one in fields if one.key and one.key.endswith(f"-{heading}"))


def test_every_heading_is_written_and_saved(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.UNDER_TREATMENT)
    app = step(open_proposal(visit, proposal_id), "paper")
    for number, heading in enumerate(HEADINGS):
        paper_field(app, heading).input(f"Tekst {number} ")
    press(app, "save-paper")
    assert say("drafts-paper-saved") in words(app)
    wanted = {heading: f"Tekst {number}" for number, heading in enumerate(HEADINGS)}
    assert stored(visit, proposal_id).case_paper == wanted
    assert len(HEADINGS) == 22
    with reading(visit.town.here.engine) as session:
        paper = case_paper.of(session, proposal_id)
    built = case_paper.build(translator("nb"), "nb", paper, TODAY)
    document = Document(io.BytesIO(built))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    printed = "\n".join([*(one.text for one in document.paragraphs), *cells])
    for text in wanted.values():
        assert text in printed


def test_a_settled_case_paper_is_only_read(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.UNDER_TREATMENT)
    app = step(open_proposal(visit, proposal_id), "paper")
    paper_field(app, "summary").input("For sent").run()
    with writing(visit.town.here.engine) as session:
        approval.withdraw(session, proposal_id, desk.account(visit, Role.PSU_SECRETARY))
    press(app, "save-paper")
    assert say("drafts-paper-settled") in words(app)
    assert say("drafts-too-late") in words(app)
    summary = paper_field(app, "summary")
    assert (summary.value, summary.disabled) == ("For sent", True)
    assert stored(visit, proposal_id).case_paper == {}
    fresh = step(open_proposal(visit, proposal_id), "paper")
    assert not fresh.text_area
    assert fresh.download_button


def test_two_windows_do_not_undo_each_others_paper(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = step(open_proposal(visit, proposal_id), "paper")
    paper_field(app, "summary").input("Mitt").run()
    with writing(visit.town.here.engine) as session:
        other = desk.account(visit, Role.ADMINISTRATOR)
        approval.write_case_paper(session, proposal_id, {"summary": "Deres"}, other)
    press(app, "save-paper")
    assert say("problem-saved-meanwhile") in errors(app)
    assert stored(visit, proposal_id).case_paper == {"summary": "Deres"}
    assert paper_field(app, "summary").value == "Mitt"
    press(app, f"mine-draft-paper-{proposal_id}")
    press(app, "save-paper")
    assert stored(visit, proposal_id).case_paper["summary"] == "Mitt"


# Taking it back.


@pytest.mark.parametrize("state", [State.DRAFT, State.PROPOSED])
def test_withdrawn_with_a_reason(visit: Visit, state: State) -> None:
    proposal_id = drafted(visit, loads(SOURCE), state)
    app = step(open_proposal(visit, proposal_id), "sending")
    if state == State.PROPOSED:
        press(app, "withdraw")
        assert say("problem-withdrawal-reason") in errors(app)
        assert stored(visit, proposal_id).state == state
    field(app.text_area, "drafts-withdraw-reason").input("Feil *tidspunkt*")
    press(app, "withdraw")
    assert say("drafts-withdraw-done") in words(app)
    assert stored(visit, proposal_id).state == State.WITHDRAWN
    assert "«Feil *tidspunkt*»" in words(app)
    assert "withdraw" not in {one.key for one in app.button}


def test_under_treatment_only_the_secretary_takes_it_off(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.UNDER_TREATMENT)
    app = step(open_proposal(visit, proposal_id), "sending")
    assert say("drafts-under-treatment") in words(app)
    assert not {"withdraw", "send"} & {one.key for one in app.button}


@pytest.mark.parametrize("state", [State.APPROVED, State.REJECTED])
def test_what_psu_decided_is_told(visit: Visit, state: State) -> None:
    app = step(open_proposal(visit, drafted(visit, loads(SOURCE), state)), "sending")
    assert "PS 3/26" in words(app)
    assert "«Som det står.»" in words(app)
    assert say(f"reading-state-{state}") in words(app)
