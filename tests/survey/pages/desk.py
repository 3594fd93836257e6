"""What those who propose do on the drafts page, without a browser."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval import Minutes, Outcome, Plan, Ruling, State
from survey.pages.registry import DRAFTS
from survey.questionnaire import Questionnaire
from survey.store import Account, Proposal, reading, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit

say = translator("nb")
TODAY = datetime.now(UTC).date()
LATER = TODAY + timedelta(days=90)
WHOLE = Plan("Å vite hvordan folk har det", "OU-teamet", LATER, "PSU")


def start(visit: Visit, role: Role = Role.OU) -> AppTest:
    app = visit.page(DRAFTS, role)
    assert not app.exception
    return app


def press(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert not app.exception
    return app


def begin_empty(app: AppTest, title: str = "Trivsel i helse") -> AppTest:
    app.text_input(key="new-title").input(title)
    return press(app, "begin-empty")


def editor(app: AppTest) -> Any:
    return next(one for one in app.text_area if one.label == say("drafts-text"))


def type_in(app: AppTest, text: str) -> AppTest:
    editor(app).set_value(text).run()
    assert not app.exception
    return app


def swap(app: AppTest, before: str, after: str) -> AppTest:
    text = editor(app).value
    assert before in text
    return type_in(app, text.replace(before, after))


def written(app: AppTest) -> AppTest:
    """The empty questionnaire with words of its own."""
    swap(app, say("drafts-piece-likert"), "Jeg trives.")
    return swap(app, say("drafts-piece-intro"), "Vi spør for å bli bedre.")


def step(app: AppTest, name: str) -> AppTest:
    control = next(one for one in app.segmented_control if one.label == say("drafts-steps"))
    control.set_value(name).run()
    assert not app.exception
    return app


def open_proposal(visit: Visit, proposal_id: str, role: Role = Role.OU) -> AppTest:
    return press(start(visit, role), f"open-{proposal_id}")


def newest(visit: Visit) -> Proposal:
    with reading(visit.town.here.engine) as session:
        return approval.everything(session)[0]


def stored(visit: Visit, proposal_id: str) -> Proposal:
    with reading(visit.town.here.engine) as session:
        return session.get_one(Proposal, proposal_id)


def source(visit: Visit, proposal_id: str) -> Questionnaire:
    with reading(visit.town.here.engine) as session:
        proposal = session.get_one(Proposal, proposal_id)
        return approval.version(session, proposal.version_id)


def account(visit: Visit, role: Role) -> str:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Account).where(Account.role == role)).one().username


def drafted(visit: Visit, questionnaire: Questionnaire, state: State = State.DRAFT) -> str:
    """A proposal that has come to a state; returns its id."""
    ou, secretary = account(visit, Role.OU), account(visit, Role.PSU_SECRETARY)
    with writing(visit.town.here.engine) as session:
        proposal_id = approval.draft(session, questionnaire, ou).id
        if state == State.DRAFT:
            return proposal_id
        approval.describe(session, proposal_id, WHOLE, ou)
        approval.propose(session, proposal_id, ou, TODAY)
        if state == State.WITHDRAWN:
            approval.withdraw(session, proposal_id, ou, "Feil tidspunkt")
        if state in (State.PROPOSED, State.WITHDRAWN):
            return proposal_id
        approval.begin_treatment(session, proposal_id, secretary)
        if state == State.UNDER_TREATMENT:
            return proposal_id
        outcome = Outcome.REJECTED if state == State.REJECTED else Outcome.APPROVED
        minutes = Minutes("PSU", "PS 3/26", TODAY, "Som det står.")
        entry = approval.register(session, proposal_id, minutes, Ruling(outcome), secretary)
        approval.confirm(session, entry.id, account(visit, Role.PSU_LEADER))
    return proposal_id
