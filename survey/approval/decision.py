"""PSU's decision as one person registers it; it holds when another confirms it.

Entries are only ever added. An entry that was confirmed is corrected by a new one, which needs
both people again; what was adopted is never corrected, only decided anew.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlmodel import Session, col, select

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.approval.proposal import (
    LONGEST_LINE,
    LONGEST_TEXT,
    held,
    proposers,
    require_short,
)
from survey.approval.state import State, Transition, target
from survey.approval.version import keep_version, parsed, version
from survey.custody import KINDS
from survey.limits import FLOORS, outside
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import (
    Decision,
    DecisionVerdict,
    Proposal,
    QuestionnaireVersion,
)

CONFIRMED = "confirmed"
RETURNED = "returned"
_SECRETARY = frozenset({Role.PSU_SECRETARY})


class Outcome(StrEnum):
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Vote:
    """Votes as the meeting counted them. ``side`` is empty for the committee as a whole."""

    side: str
    in_favour: int
    against: int


@dataclass(frozen=True)
class Minutes:
    """What the minutes of the meeting say. ``rulings``: what was decided about single questions,
    by the question's name. ``case_number`` as written: numbers repeat from year to year."""

    body: str
    case_number: str
    decided_on: date
    wording: str
    rulings: Mapping[str, str] = field(default_factory=dict)
    votes: Sequence[Vote] = ()
    protocol_additions: Sequence[str] = ()


@dataclass(frozen=True)
class Ruling:
    """The outcome and its terms. ``adopted``: the questionnaire with the amendments PSU accepted,
    None where it is as proposed. The limits and ``custody``: the least strict that PSU accepts.
    ``replaces_earlier``: no more openings of what was approved before."""

    outcome: Outcome
    adopted: Questionnaire | None = None
    distribution_minimum: int = FLOORS.distribution_minimum
    index_minimum: int = FLOORS.index_minimum
    end_class_size: int = FLOORS.end_class_size
    custody: str = ""
    open_questions: bool = False
    replaces_earlier: bool = True


def register(
    session: Session, proposal_id: str, minutes: Minutes, ruling: Ruling, who: str
) -> Decision:
    """Write down what the meeting decided; it holds once somebody else has confirmed it.

    Raises ``Problem`` for a proposal that is not under treatment or already has an entry that
    waits, for an incomplete entry, and where ``who`` proposed it.
    """
    proposal = held(session, proposal_id)
    transition = Transition.APPROVE if ruling.outcome == Outcome.APPROVED else Transition.REJECT
    role_of(session, who, _SECRETARY)
    target(transition, State(proposal.state), Role.PSU_LEADER)
    require_not_own(session, proposal, who)
    if waiting(session, proposal_id) is not None:
        raise Problem("problem-decision-waits")
    _require_whole(minutes)
    proposed = version(session, proposal.version_id)
    adopted_id, adopted = None, None
    if ruling.outcome == Outcome.APPROVED:
        adopted = ruling.adopted or proposed
        if adopted.id != proposal.questionnaire_id:
            raise Problem("problem-other-questionnaire", id=proposal.questionnaire_id)
        adopted_id = keep_version(session, adopted)
    _require_terms(ruling)
    _require_known(
        session, minutes.rulings, {proposed.fingerprint, (adopted or proposed).fingerprint}
    )
    entry = Decision(
        id=uuid.uuid4().hex,
        proposal_id=proposal_id,
        outcome=ruling.outcome,
        proposed_fingerprint=proposed.fingerprint,
        adopted_fingerprint=adopted.fingerprint if adopted else None,
        adopted_version_id=adopted_id,
        distribution_minimum=ruling.distribution_minimum,
        index_minimum=ruling.index_minimum,
        end_class_size=ruling.end_class_size,
        custody=ruling.custody or proposal.custody,
        open_questions=ruling.open_questions,
        replaces_earlier=ruling.replaces_earlier,
        registered_by=who,
        registered_at=datetime.now(UTC),
        **_minuted(minutes),
    )
    return _add(session, entry, "decision-registered")


def correct(session: Session, decision_id: str, minutes: Minutes, who: str) -> Decision:
    """A new entry in place of a confirmed one, with other minutes and the same outcome."""
    wrong = entry_of(session, decision_id)
    held(session, wrong.proposal_id)
    role_of(session, who, _SECRETARY)
    if waiting(session, wrong.proposal_id) is not None:
        raise Problem("problem-decision-waits")
    holding = decision_of(session, wrong.proposal_id)
    if holding is None or holding.id != decision_id:
        raise Problem("problem-not-holding-decision")
    _require_whole(minutes)
    adopted = wrong.adopted_fingerprint or wrong.proposed_fingerprint
    _require_known(session, minutes.rulings, {wrong.proposed_fingerprint, adopted})
    kept: dict[str, Any] = {
        name: getattr(wrong, name)
        for name in (
            "proposal_id",
            "outcome",
            "proposed_fingerprint",
            "adopted_fingerprint",
            "adopted_version_id",
            "distribution_minimum",
            "index_minimum",
            "end_class_size",
            "custody",
            "open_questions",
            "replaces_earlier",
        )
    }
    entry = Decision(
        id=uuid.uuid4().hex,
        corrects=decision_id,
        registered_by=who,
        registered_at=datetime.now(UTC),
        **kept,
        **_minuted(minutes),
    )
    return _add(session, entry, "decision-corrected")


def entries(session: Session, proposal_id: str) -> list[tuple[Decision, DecisionVerdict | None]]:
    """Everything registered about a proposal, in order, with what the second person said."""
    statement = (
        select(Decision, DecisionVerdict)
        .outerjoin(DecisionVerdict, col(DecisionVerdict.decision_id) == Decision.id)
        .where(Decision.proposal_id == proposal_id)
        .order_by(col(Decision.registered_at), Decision.id)
    )
    return [(one, verdict) for one, verdict in session.exec(statement)]


def waiting(session: Session, proposal_id: str) -> Decision | None:
    """The entry that waits for the second person, if there is one."""
    return next((one for one, said in entries(session, proposal_id) if said is None), None)


def decision_of(session: Session, proposal_id: str) -> Decision | None:
    """The entry that holds: the last that was confirmed."""
    statement = (
        select(Decision)
        .join(DecisionVerdict, col(DecisionVerdict.decision_id) == Decision.id)
        .where(Decision.proposal_id == proposal_id, DecisionVerdict.verdict == CONFIRMED)
        .order_by(col(DecisionVerdict.at).desc())
    )
    return session.exec(statement).first()


def votes_of(decision: Decision) -> list[Vote]:
    return [
        Vote(str(row["side"]), int(row["in_favour"]), int(row["against"])) for row in decision.votes
    ]


def entry_of(session: Session, decision_id: str) -> Decision:
    found = session.get(Decision, decision_id)
    if found is None:
        raise Problem("problem-unknown-decision")
    return found


def _add(session: Session, entry: Decision, action: str) -> Decision:
    session.add(entry)
    audit.record(session, entry.registered_by, action, entry.case_number)
    session.flush()
    return entry


def _minuted(minutes: Minutes) -> dict[str, Any]:
    return {
        "body": minutes.body.strip(),
        "case_number": minutes.case_number.strip(),
        "decided_on": minutes.decided_on,
        "wording": minutes.wording.strip(),
        "rulings": {name: text.strip() for name, text in minutes.rulings.items() if text.strip()},
        "votes": [
            {"side": vote.side.strip(), "in_favour": vote.in_favour, "against": vote.against}
            for vote in minutes.votes
        ],
        "protocol_additions": [one.strip() for one in minutes.protocol_additions if one.strip()],
    }


def require_not_own(session: Session, proposal: Proposal, who: str) -> None:
    if who in proposers(session, proposal.id):
        raise Problem("problem-own-proposal")


def _require_whole(minutes: Minutes) -> None:
    if not all((minutes.body.strip(), minutes.case_number.strip(), minutes.wording.strip())):
        raise Problem("problem-minutes-lack")
    if minutes.decided_on > datetime.now(UTC).date():
        raise Problem("problem-decided-in-future")
    sides = (vote.side for vote in minutes.votes)
    require_short((minutes.body, minutes.case_number, *sides), LONGEST_LINE)
    texts = (minutes.wording, *minutes.rulings.values(), *minutes.protocol_additions)
    require_short(texts, LONGEST_TEXT)
    if any(vote.in_favour < 0 or vote.against < 0 for vote in minutes.votes):
        raise Problem("problem-negative-votes")


def _require_terms(ruling: Ruling) -> None:
    for problem in outside(ruling):
        raise problem
    if ruling.custody and ruling.custody not in KINDS:
        raise Problem("problem-unknown-custody")


def _require_known(
    session: Session, rulings: Mapping[str, str], fingerprints: Collection[str]
) -> None:
    """A ruling may also be that a question of the proposal goes out."""
    rows = select(QuestionnaireVersion).where(
        col(QuestionnaireVersion.fingerprint).in_(fingerprints)
    )
    names = {
        question.name for row in session.exec(rows) for question in parsed(row.source).questions
    }
    for name in rulings:
        if name not in names:
            raise Problem("problem-unknown-question", question=name)
