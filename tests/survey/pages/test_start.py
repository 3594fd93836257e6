"""The start page: what waits for the one who is signed in, and the way to it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from survey import accounts, approval, tasks
from survey.accounts import Role
from survey.approval import Minutes, Outcome, Ruling
from survey.approval.opened import any_open
from survey.demonstration import approving
from survey.pages import visitor
from survey.pages.registry import OPEN_QUESTIONS, PAGES, START
from survey.questionnaire import loads
from survey.store import reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.municipality import SOURCE
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import ENDED

say = translator("nb")
OU, SECRETARY, LEADER = Role.OU.value, Role.PSU_SECRETARY.value, Role.PSU_LEADER.value
NASTY = SOURCE.replace(
    "title: {nb: Trivsel, nn: Trivsel}", "title: {nb: 'Triv*sel* [her](https://x.example)', nn: T}"
)


def proposed(session: Session, source: str = NASTY, *, open_questions: bool = False) -> str:
    """Sent to PSU by the OU team."""
    offices = approving.Offices(OU, SECRETARY, LEADER)
    plan = approving.plan("Å vite.", open_questions=open_questions)
    return approving.propose(session, loads(source), plan, offices)


def links(visit: Visit, role: Role | None) -> dict[str, str]:
    """The pages that the links of the page lead to, by what they say, menu left out."""
    app = visit.page(START, role)
    assert not app.exception
    titles = {say(page.title) for page in PAGES} - {say(OPEN_QUESTIONS.title)}
    shown = {one.proto.label: one.proto.page for one in app.get("page_link")}
    return {
        label.replace("\\", ""): page
        for label, page in shown.items()
        if label not in titles and label.strip("*") not in titles
    }


def test_what_waits_leads_to_where_it_is_done(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        proposed(session)
    title = "Triv*sel* [her](https://x.example)"
    found = links(visit, Role.PSU_SECRETARY)
    by_words = {label.replace("\u2060", ""): page for label, page in found.items()}
    assert by_words[say("task-read", title=title)] == "sporsmal"
    assert by_words[say("task-take-up", title=title)] == "vedtak"
    assert say("start-waiting") in words(visit.page(START, Role.PSU_SECRETARY))


def test_a_closed_tranche_waits_for_the_ou_team(visit: Visit) -> None:
    assert links(visit, Role.OU)[say("task-seal", title=ENDED)] == "malerunder"


def test_where_nothing_waits_the_page_says_so_quietly(visit: Visit) -> None:
    said = words(visit.page(START, Role.PSU))
    assert say("start-nothing-waiting") in said
    assert say("start-waiting") not in said


def test_what_waits_for_others_is_apart(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        theirs = proposed(session)
        decide(session, theirs)
    app = visit.page(START, Role.OU)
    assert [one.label for one in app.expander] == [say("start-waiting-for-others")]
    assert "nynorsk" in words(app)


def decide(session: Session, proposal_id: str, *, open_questions: bool = False) -> None:
    """PSU approves; no translation is signed."""
    approval.begin_treatment(session, proposal_id, SECRETARY)
    minutes = Minutes("PSU", "PS 1/26", datetime.now(UTC).date(), "Godkjent.")
    ruling = Ruling(Outcome.APPROVED, custody="key_file", open_questions=open_questions)
    entry = approval.register(session, proposal_id, minutes, ruling, SECRETARY)
    approval.confirm(session, entry.id, LEADER)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("decided", [False, True])
def test_every_task_leads_to_a_page_its_role_may_open(
    visit: Visit, role: Role, decided: bool
) -> None:
    engine, user = visit.town.here.engine, visit.user(role)
    with writing(engine) as session:
        if role in approval.PROPOSERS:
            other = loads(SOURCE.replace("id: trivsel", "id: annet"))
            approval.draft(session, other, user.username)
        theirs = proposed(session)
        if decided:
            decide(session, theirs)
    with reading(engine) as session:
        found = tasks.waiting_for(session, user, datetime.now(UTC))
    assert found or (role == Role.PSU and decided)
    pages = {page.title: page for page in PAGES}
    assert all(pages[f"page-{one.page}"].is_open_to(role) for one in found)
    for language in LANGUAGES:
        visit.patch.setattr(visitor, "preferred_language", lambda *_, one=language: one)
        app = visit.page(START, role)
        assert not app.exception
        assert not app.error


def test_everybody_is_shown_the_way_to_open_questions_once_there_are_any(visit: Visit) -> None:
    engine = visit.town.here.engine
    for open_questions in (False, True):
        with reading(engine) as session:
            assert not any_open(session)
        assert say(OPEN_QUESTIONS.title) not in links(visit, None)
        with writing(engine) as session:
            source = SOURCE.replace("id: trivsel", f"id: nr{open_questions}".lower())
            theirs = proposed(session, source)
            decide(session, theirs, open_questions=open_questions)
    with reading(engine) as session:
        assert any_open(session)
    assert links(visit, None)[say(OPEN_QUESTIONS.title)] == OPEN_QUESTIONS.path


@pytest.mark.parametrize("role", list(Role))
def test_everybody_signed_in_reads_what_their_role_is_for(visit: Visit, role: Role) -> None:
    for language in LANGUAGES:
        assert len(translator(language)(f"start-role-{role}")) > 40
        assert translator(language)(f"role-{role}")
    assert say(f"start-role-{role}") in words(visit.page(START, role))


def test_somebody_closed_meanwhile_sees_no_tasks(visit: Visit) -> None:
    app = visit.page(START, Role.PSU)
    with writing(visit.town.here.engine) as session:
        accounts.set_active(session, visit.user(Role.PSU).account_id, False, "administrator")
    app.run()
    assert not app.exception
    assert [one.value for one in app.error] == [say("problem-no-longer-active")]
