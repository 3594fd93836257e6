"""Cases before PSU, each taken as far as a test wants it, and what a visitor fills in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import accounts, approval
from survey.accounts import Role
from survey.approval import Minutes, Outcome, Plan, Ruling, State
from survey.approval.suggestion import Rewording, suggest
from survey.custody import KEY_FILE
from survey.pages.registry import DECISIONS
from survey.questionnaire import Questionnaire, loads
from survey.store import Account, Decision, Proposal, reading, writing
from tests.survey.pages.visit import Visit, words

OU, MEMBER = Role.OU.value, Role.PSU.value
SECRETARY, LEADER = Role.PSU_SECRETARY.value, Role.PSU_LEADER.value
HELD = date(2026, 1, 27)
MINUTES = Minutes("Partssammensatt utvalg", "PS 22/26", HELD, "Spørsmålene godkjennes.")
PURPOSE = "Å vite hvordan *folk* har det."

SOURCE = """\
id: trivsel
title: {nb: Trivsel på jobb, nn: Trivsel på jobb, en: Thriving at work}
languages: [nb, nn, en]
intro: {nb: Velkommen., nn: Velkomen., en: Welcome.}
sections:
  - questions:
      - name: tillit
        type: likert
        label: {nb: Jeg har tillit., nn: Eg har tillit., en: I have trust.}
        choices:
          - {name: uenig, label: {nb: Uenig, nn: Ueinig, en: Disagree}}
          - {name: midt}
          - {name: enig, label: {nb: Enig, nn: Einig, en: Agree}}
      - name: sier_fra
        type: yes_no
        label: {nb: Sier du fra?, nn: Seier du frå?, en: Do you speak up?}
      - name: hindre
        type: select_multiple
        label: {nb: Hva hindrer deg?, nn: Kva hindrar deg?, en: What stops you?}
        relevant: {question: sier_fra, is: nei}
        choices:
          - {name: tid, label: {nb: Tid, nn: Tid, en: Time}}
          - {name: ingenting, label: {nb: Ingenting, nn: Ingenting, en: Nothing}, exclusive: true}
"""
AMENDED = SOURCE.replace("Jeg har tillit.", "Jeg har tillit til ledelsen.")


@dataclass(frozen=True)
class Committee:
    """Acts for the people of the town, and opens the decision page as one of them."""

    visit: Visit

    def proposed(self, source: str = SOURCE, *, open_questions: bool = False) -> str:
        """The id of a proposal that is sent to PSU."""
        with writing(self.visit.town.here.engine) as session:
            proposal = approval.draft(session, loads(source), OU)
            plan = Plan(
                PURPOSE,
                "OU",
                date(2030, 5, 1),
                "Partssammensatt utvalg",
                custody=KEY_FILE,
                open_questions=open_questions,
            )
            approval.describe(session, proposal.id, plan, OU)
            texts = {"recommendation": "1. Spørsmålene\n2. godkjennes."}
            approval.write_case_paper(session, proposal.id, texts, OU)
            approval.propose(session, proposal.id, OU, datetime.now(UTC).date())
        return proposal.id

    def taken_up(self, source: str = SOURCE, *, open_questions: bool = False) -> str:
        proposal_id = self.proposed(source, open_questions=open_questions)
        with writing(self.visit.town.here.engine) as session:
            approval.begin_treatment(session, proposal_id, SECRETARY)
        return proposal_id

    def registered(
        self, adopted: Questionnaire | None = None, *, open_questions: bool = False
    ) -> str:
        proposal_id = self.taken_up(open_questions=open_questions)
        with writing(self.visit.town.here.engine) as session:
            ruling = Ruling(Outcome.APPROVED, adopted, open_questions=open_questions)
            approval.register(session, proposal_id, MINUTES, ruling, SECRETARY)
        return proposal_id

    def approved(
        self, adopted: Questionnaire | None = None, *, open_questions: bool = False
    ) -> str:
        """No translation is signed yet."""
        proposal_id = self.registered(adopted, open_questions=open_questions)
        self.confirm(proposal_id)
        return proposal_id

    def confirm(self, proposal_id: str) -> None:
        with writing(self.visit.town.here.engine) as session:
            entry = approval.waiting(session, proposal_id)
            assert entry is not None
            approval.confirm(session, entry.id, LEADER)

    def sign(self, proposal_id: str, language: str) -> None:
        """Both approve a translation, or the slips where ``language`` is empty."""
        with writing(self.visit.town.here.engine) as session:
            for asked in approval.requests(session, proposal_id):
                if asked.is_waiting and asked.request.language == language:
                    for who in (SECRETARY, LEADER):
                        approval.sign(session, asked.request.id, who, approve=True)

    def suggest(self, proposal_id: str, place: str, before: str, after: str) -> str:
        with writing(self.visit.town.here.engine) as session:
            rewording = Rewording(place, "nb", before, after, "meaning", "Klarere.")
            return suggest(session, proposal_id, rewording, MEMBER).id

    def page(self, role: Role, proposal_id: str) -> AppTest:
        """The decision page with one case chosen."""
        app = self.visit.page(DECISIONS, role)
        if app.selectbox:
            app.selectbox[0].set_value(proposal_id).run()
        return app

    def proposal(self, proposal_id: str) -> Proposal:
        with reading(self.visit.town.here.engine) as session:
            return session.get_one(Proposal, proposal_id)

    def state(self, proposal_id: str) -> State:
        return State(self.proposal(proposal_id).state)

    def entries(self, proposal_id: str) -> list[Decision]:
        with reading(self.visit.town.here.engine) as session:
            return [one for one, _ in approval.entries(session, proposal_id)]

    def adopted(self, proposal_id: str) -> Questionnaire:
        with reading(self.visit.town.here.engine) as session:
            return approval.version(session, self.proposal(proposal_id).version_id)

    def change_role(self, username: str, role: Role) -> None:
        with writing(self.visit.town.here.engine) as session:
            account = session.exec(select(Account).where(Account.username == username)).one()
            account.role = role
            session.add(account)

    def close(self, username: str) -> None:
        with writing(self.visit.town.here.engine) as session:
            account = session.exec(select(Account).where(Account.username == username)).one()
            accounts.set_active(session, account.id, False, "test")


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def shown(app: AppTest) -> str:
    """All that stands on the page, HTML too."""
    return "\n".join([words(app), *(one.value for one in app.html)])


def actions(app: AppTest) -> set[str]:
    """The keys of the buttons that act on a case."""
    keys = {str(one.key) for one in app.button if one.key is not None}
    return {one for one in keys if one.startswith("decision-") and "-go-" not in one}


def errors(app: AppTest) -> list[str]:
    """Without the marks that keep other people's words plain."""
    return [one.value.replace("\\", "") for one in app.error]


def field(proposal_id: str, name: str) -> str:
    return f"register-{proposal_id}-{name}"


def fill_in(app: AppTest, proposal_id: str, outcome: str = "approved") -> AppTest:
    """The least that a decision takes."""
    app.radio(key=field(proposal_id, "outcome")).set_value(outcome).run()
    app.text_input(key=field(proposal_id, "case")).input("PS 22/26")
    app.date_input(key=field(proposal_id, "decided-on")).set_value(HELD)
    app.text_area(key=field(proposal_id, f"wording-{outcome}")).input("Spørsmålene godkjennes.")
    return app.radio(key=field(proposal_id, "counted")).set_value("none").run()
