"""What PSU was promised when it approved the questions: who follows up the results, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import approval
from survey.clock import local
from survey.store import Decision, Measure, Proposal, Tranche
from survey.tranche import State


class Standing(StrEnum):
    """Outdated: an approval that is used again named a day before this fieldwork was over."""

    MISSING = "missing"
    OUTDATED = "outdated"
    WAITING = "waiting"
    OVERDUE = "overdue"
    REPORTED = "reported"


@dataclass(frozen=True)
class Promise:
    """``reported_on``, ``reported_in``: when PSU was last told of a measure, and in which case."""

    decision: Decision
    purpose: str
    owner: str
    follow_up_by: str
    follow_up_on: date | None
    closed_on: date
    reported_on: date | None
    reported_in: str

    def standing(self, today: date) -> Standing:
        if self.reported_on is not None:
            return Standing.REPORTED
        if self.follow_up_on is None:
            return Standing.MISSING
        if self.follow_up_on < self.closed_on:
            return Standing.OUTDATED
        return Standing.OVERDUE if self.follow_up_on < today else Standing.WAITING


def promise_of(session: Session, tranche: Tranche) -> Promise | None:
    """What stands in the proposal behind a tranche's approved version."""
    decision = approval.decision_on(session, tranche.version_id)
    if decision is None:
        return None
    proposal = session.get_one(Proposal, decision.proposal_id)
    reported = select(Measure).where(
        Measure.tranche_id == tranche.id, col(Measure.reported_on).is_not(None)
    )
    told = session.exec(reported.order_by(col(Measure.reported_on).desc())).first()
    return Promise(
        decision=decision,
        purpose=proposal.purpose,
        owner=proposal.owner,
        follow_up_by=proposal.follow_up_by,
        follow_up_on=proposal.follow_up_on,
        closed_on=local(tranche.closes_at).date(),
        reported_on=told.reported_on if told else None,
        reported_in=told.reported_in if told else "",
    )


def unkept(session: Session, today: date) -> list[tuple[Tranche, Promise]]:
    """Sealed tranches whose follow-up is overdue, and nothing has been reported to PSU."""
    sealed = select(Tranche).where(Tranche.state == State.SEALED)
    found = []
    for row in session.exec(sealed.order_by(col(Tranche.closes_at))).all():
        promise = promise_of(session, row)
        if promise is not None and promise.standing(today) == Standing.OVERDUE:
            found.append((row, promise))
    return found
