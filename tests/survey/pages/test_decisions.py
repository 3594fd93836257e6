"""The decision page: who may do what to a case, and what the next person then sees."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from survey import approval
from survey.accounts import Role
from survey.approval import State
from survey.pages.registry import DECISIONS
from survey.questionnaire import loads
from survey.store import DecisionVerdict, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.pages.committee import (
    LEADER,
    MINUTES,
    OU,
    SECRETARY,
    SOURCE,
    Committee,
    actions,
    errors,
    fill_in,
    press,
    shown,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import NAMES

say = translator("nb")
READERS = (Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER)
STAGES: tuple[Callable[[Committee], str], ...] = (
    Committee.proposed,
    Committee.taken_up,
    Committee.registered,
    Committee.approved,
)
TO_SIGN = {"decision-approve-", "decision-refuse-"}
ALLOWED: dict[tuple[str, Role], set[str]] = {
    ("proposed", Role.PSU_SECRETARY): {"decision-treat"},
    ("proposed", Role.PSU_LEADER): set(),
    ("taken_up", Role.PSU_SECRETARY): {"decision-take-off"},
    ("taken_up", Role.PSU_LEADER): set(),
    ("registered", Role.PSU_SECRETARY): {"decision-take-off"},
    ("registered", Role.PSU_LEADER): {"decision-confirm", "decision-return"},
    ("approved", Role.PSU_SECRETARY): {"decision-correct", *TO_SIGN},
    ("approved", Role.PSU_LEADER): TO_SIGN,
}


@pytest.fixture
def committee(visit: Visit) -> Committee:
    return Committee(visit)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("role", READERS)
def test_each_role_has_its_own_buttons(
    committee: Committee, stage: Callable[[Committee], str], role: Role
) -> None:
    app = committee.page(role, stage(committee))
    assert not app.exception
    assert not errors(app)
    found = {f"{one.rsplit('-', 1)[0]}-" if len(one) > 40 else one for one in actions(app)}
    assert found == ALLOWED.get((stage.__name__, role), set())
    assert "Trivsel på jobb" in words(app)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", STAGES)
def test_the_page_speaks_every_language(
    committee: Committee, stage: Callable[[Committee], str], language: str
) -> None:
    proposal_id = stage(committee)
    committee.visit.patch.setattr("survey.pages.visitor.preferred_language", lambda *_: language)
    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert not app.exception
    assert translator(language)("decision-tasks-title") in words(app)


def test_a_draft_is_not_before_psu(committee: Committee) -> None:
    with writing(committee.visit.town.here.engine) as session:
        approval.draft(session, loads(SOURCE), OU)
    assert "Trivsel på jobb" not in words(committee.visit.page(DECISIONS, Role.PSU))


def test_from_proposal_to_approval(committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert say("decision-task-treat") in words(app)
    press(app, "decision-treat")
    assert committee.state(proposal_id) == State.UNDER_TREATMENT
    assert say("decision-treated") in words(app)
    press(fill_in(app, proposal_id), "decision-save")
    assert not errors(app)
    assert say("decision-registered") in words(app)
    assert say("decision-waits-for-leader") in words(app)
    assert committee.state(proposal_id) == State.UNDER_TREATMENT

    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert say("decision-task-confirm") in words(app)
    press(app, "decision-confirm")
    assert say("decision-confirmed") in words(app)
    assert committee.state(proposal_id) == State.APPROVED
    (entry,) = committee.entries(proposal_id)
    assert (entry.case_number, entry.wording) == ("PS 22/26", "Spørsmålene godkjennes.")
    assert entry.adopted_fingerprint == entry.proposed_fingerprint
    said = words(app)
    for name in (NAMES[Role.PSU_SECRETARY], NAMES[Role.PSU_LEADER]):
        assert name in said
    assert say("decision-standing-holds") in said
    # A day of the month is no number in a list.
    assert not any(re.search(r"^- \d+\. ", one.value, re.MULTILINE) for one in app.markdown)


def test_rejected_questions_cannot_be_asked(committee: Committee) -> None:
    proposal_id = committee.taken_up()
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    press(fill_in(app, proposal_id, "rejected"), "decision-save")
    assert not errors(app)
    app = committee.page(Role.PSU_LEADER, proposal_id)
    press(app, "decision-confirm")
    assert committee.state(proposal_id) == State.REJECTED
    (entry,) = committee.entries(proposal_id)
    assert entry.adopted_fingerprint is None
    assert say("decision-state-rejected-means") in words(app)


def test_the_leader_sees_all_that_was_registered(committee: Committee) -> None:
    proposal_id = committee.registered(open_questions=True)
    (entry,) = committee.entries(proposal_id)
    said = shown(committee.page(Role.PSU_LEADER, proposal_id))
    for told in (
        MINUTES.case_number,
        MINUTES.wording,
        MINUTES.body,
        say("decision-day", date=MINUTES.decided_on),
        say("decision-outcome-approved"),
        say("limits-minimum-told", least=10),
        say("decision-entry-key-file"),
        say("decision-entry-open"),
        say("decision-entry-replaces"),
        entry.proposed_fingerprint,
        "Jeg har tillit.",
        "1 – Uenig",
        NAMES[Role.PSU_SECRETARY],
    ):
        assert told in said


def test_a_decision_is_sent_back_with_a_reason_and_registered_again(committee: Committee) -> None:
    proposal_id = committee.registered()
    app = committee.page(Role.PSU_LEADER, proposal_id)
    press(app, "decision-return")
    assert errors(app) == [say("problem-no-reason")]
    (entry,) = committee.entries(proposal_id)
    app.text_area(key=f"return-{entry.id}-reason").input("Saksnummeret er *feil*.")
    press(app, "decision-return")
    assert say("decision-returned") in words(app)
    assert committee.state(proposal_id) == State.UNDER_TREATMENT

    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    assert "Saksnummeret er *feil*." in words(app)
    assert say("decision-task-again") in words(app)
    number = app.text_input(key=f"register-{proposal_id}-case")
    assert number.value == MINUTES.case_number
    number.input("PS 23/26")
    press(app, "decision-save")
    assert not errors(app)
    assert [one.case_number for one in committee.entries(proposal_id)] == ["PS 22/26", "PS 23/26"]
    committee.confirm(proposal_id)
    said = words(committee.page(Role.PSU, proposal_id))
    assert "~~Sak PS 22/26" in said
    assert say("decision-standing-returned") in said


def test_a_case_is_taken_off_the_agenda_with_a_reason(committee: Committee) -> None:
    proposal_id = committee.registered()
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    press(app, "decision-take-off")
    assert errors(app) == [say("problem-no-withdrawal-reason")]
    app.text_area(key=f"take-off-{proposal_id}-reason").input("Utsatt til høsten.")
    press(app, "decision-take-off")
    assert committee.state(proposal_id) == State.WITHDRAWN
    assert "Utsatt til høsten." in words(app)
    assert say("decision-standing-lapsed") in words(app)
    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert not actions(app)
    assert say("decision-tasks-none") in words(app)


def test_the_minutes_are_corrected_by_two_and_the_old_entry_stays(committee: Committee) -> None:
    proposal_id = committee.approved()
    (wrong,) = committee.entries(proposal_id)
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    press(app, "decision-correct")
    assert errors(app) == [say("problem-nothing-corrected")]
    app.text_input(key=f"correct-{wrong.id}-case").input("PS 22/25")
    press(app, "decision-correct")
    assert say("decision-correction-registered") in words(app)
    assert "decision-correct" not in actions(app)

    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert say("decision-task-confirm-correction") in words(app)
    assert "PS 22/<del>26</del>" in shown(app)
    assert "PS 22/<ins>25</ins>" in shown(app)
    press(app, "decision-confirm")
    assert say("decision-correction-confirmed") in words(app)
    said = words(app)
    assert "~~Sak PS 22/26" in said
    assert say("decision-standing-corrected") in said
    old, new = committee.entries(proposal_id)
    assert (old.case_number, new.case_number, new.corrects) == ("PS 22/26", "PS 22/25", wrong.id)
    assert committee.state(proposal_id) == State.APPROVED


def test_nobody_confirms_an_entry_of_their_own(committee: Committee) -> None:
    committee.change_role(LEADER, Role.PSU_SECRETARY)
    proposal_id = committee.taken_up()
    with writing(committee.visit.town.here.engine) as session:
        ruling = approval.Ruling(approval.Outcome.APPROVED)
        approval.register(session, proposal_id, MINUTES, ruling, LEADER)
    committee.change_role(LEADER, Role.PSU_LEADER)
    app = committee.page(Role.PSU_LEADER, proposal_id)
    assert say("problem-own-entry") in words(app)
    assert not actions(app)


@pytest.mark.parametrize(
    ("username", "role", "stage"),
    [
        (LEADER, Role.PSU_LEADER, Committee.registered),
        (SECRETARY, Role.PSU_SECRETARY, Committee.taken_up),
    ],
)
def test_nobody_decides_on_a_proposal_of_their_own(
    committee: Committee, username: str, role: Role, stage: Callable[[Committee], str]
) -> None:
    proposal_id = stage(committee)
    with writing(committee.visit.town.here.engine) as session:
        event = approval.events(session, proposal_id)[0]
        session.expunge(event)
        session.add(type(event)(**(event.model_dump(exclude={"id"}) | {"who": username})))
    app = committee.page(role, proposal_id)
    assert say("problem-own-proposal") in words(app)
    assert not actions(app) & {"decision-confirm", "decision-save"}
    assert not any(str(one.key).startswith("register-") for one in app.radio)


def test_somebody_who_is_no_longer_secretary_is_refused_and_told(committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    committee.change_role(SECRETARY, Role.PSU)
    press(app, "decision-treat")
    assert errors(app) == [say("problem-not-your-role")]
    assert committee.state(proposal_id) == State.PROPOSED


def test_a_refusal_is_told_where_the_button_is_gone(committee: Committee) -> None:
    """The page already knows of the new role, so it draws no button to tell it at."""
    proposal_id = committee.proposed()
    app = committee.page(Role.PSU_SECRETARY, proposal_id)
    committee.change_role(SECRETARY, Role.PSU)
    committee.visit.as_role(Role.PSU)
    committee.visit.patch.setattr(
        "survey.pages.visitor.current_user", lambda _here: committee.visit.user(Role.PSU)
    )
    press(app, "decision-treat")
    assert not actions(app)
    assert errors(app) == [say("problem-not-your-role")]
    assert committee.state(proposal_id) == State.PROPOSED


def test_a_closed_account_does_nothing_more(committee: Committee) -> None:
    proposal_id = committee.registered()
    app = committee.page(Role.PSU_LEADER, proposal_id)
    committee.close(LEADER)
    press(app, "decision-confirm")
    assert errors(app) == [say("problem-no-longer-active")]
    with reading(committee.visit.town.here.engine) as session:
        assert session.get(DecisionVerdict, committee.entries(proposal_id)[0].id) is None


def test_the_case_may_have_moved_on_meanwhile(committee: Committee) -> None:
    proposal_id = committee.registered()
    app = committee.page(Role.PSU_LEADER, proposal_id)
    with writing(committee.visit.town.here.engine) as session:
        approval.withdraw(session, proposal_id, SECRETARY, "Utsatt.")
    press(app, "decision-confirm")
    assert errors(app) == [say("problem-cannot-approve")]
    assert committee.state(proposal_id) == State.WITHDRAWN


def test_among_several_tasks_one_goes_to_the_case(committee: Committee) -> None:
    first, second = committee.proposed(), committee.taken_up()
    app = committee.visit.page(DECISIONS, Role.PSU_SECRETARY)
    assert app.selectbox[0].value == second
    press(app, "decision-go-1")
    assert app.selectbox[0].value == first
    press(app, "decision-treat")
    assert app.selectbox[0].value == first
    assert committee.state(first) == State.UNDER_TREATMENT


def test_without_proposals_the_page_says_so(committee: Committee) -> None:
    committee.visit.patch.setattr("survey.pages.decision_case.proposals", lambda _session: [])
    app = committee.visit.page(DECISIONS, Role.PSU)
    assert [one.value for one in app.info] == [say("decision-none")]


def test_the_minutes_can_be_downloaded_once_there_are_any(committee: Committee) -> None:
    label = say("decision-download")
    before, after = committee.taken_up(), committee.approved()
    assert not committee.page(Role.PSU, before).get("download_button")
    found = committee.page(Role.PSU, after).get("download_button")
    assert [one.proto.label for one in found] == [label]
