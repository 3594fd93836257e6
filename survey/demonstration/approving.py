"""A questionnaire taken through PSU by the people whose office it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlmodel import Session

from survey import approval
from survey.approval import Minutes, Outcome, Plan, Ruling
from survey.custody import KEY_FILE
from survey.questionnaire import Questionnaire

_FOLLOWED_UP_AFTER = timedelta(days=180)


@dataclass(frozen=True)
class Offices:
    """User names of those who propose, keep the minutes and preside."""

    proposer: str
    secretary: str
    leader: str


def plan(purpose: str, *, follow_up_on: date | None = None, open_questions: bool = False) -> Plan:
    """Followed up by PSU, half a year from now if not said. A key file will do, as the
    demonstration has no three people to hold keys."""
    return Plan(
        purpose=purpose,
        owner="Organisasjonsutvikling",
        follow_up_on=follow_up_on or (datetime.now(UTC) + _FOLLOWED_UP_AFTER).date(),
        follow_up_by="Partssammensatt utvalg",
        custody=KEY_FILE,
        open_questions=open_questions,
    )


def propose(
    session: Session,
    questionnaire: Questionnaire,
    wanted: Plan,
    offices: Offices,
    today: date | None = None,
) -> str:
    """Draft, describe and send to PSU, ``today`` if not said. Returns the proposal's id."""
    proposal = approval.draft(session, questionnaire, offices.proposer)
    approval.describe(session, proposal.id, wanted, offices.proposer)
    approval.propose(session, proposal.id, offices.proposer, today or datetime.now(UTC).date())
    return proposal.id


def decide(session: Session, proposal_id: str, minutes: Minutes, offices: Offices) -> None:
    """PSU approves as proposed; earlier approvals stay as they are."""
    proposal = approval.begin_treatment(session, proposal_id, offices.secretary)
    wanted = approval.plan_of(proposal)
    ruling = Ruling(
        Outcome.APPROVED,
        distribution_minimum=wanted.distribution_minimum,
        index_minimum=wanted.index_minimum,
        end_class_size=wanted.end_class_size,
        custody=wanted.custody,
        open_questions=wanted.open_questions,
        replaces_earlier=False,
    )
    entry = approval.register(session, proposal_id, minutes, ruling, offices.secretary)
    approval.confirm(session, entry.id, offices.leader)


def sign(session: Session, proposal_id: str, offices: Offices) -> None:
    """Leader and secretary approve every translation."""
    for asked in approval.requests(session, proposal_id):
        for who in (offices.secretary, offices.leader):
            approval.sign(session, asked.request.id, who, approve=True)


def approve(
    session: Session,
    questionnaire: Questionnaire,
    wanted: Plan,
    minutes: Minutes,
    offices: Offices,
    *,
    signed: bool = True,
) -> str:
    """All of it. Returns the id of the version that may now be asked."""
    proposal_id = propose(session, questionnaire, wanted, offices, minutes.decided_on)
    decide(session, proposal_id, minutes, offices)
    if signed:
        sign(session, proposal_id, offices)
    return approval.keep_version(session, questionnaire)
