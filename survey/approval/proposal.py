"""A proposal on its way: drafted, described, sent to PSU, taken up, withdrawn."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlmodel import Session, col, select

from survey import audit
from survey.approval.acting import role_of
from survey.approval.state import PROPOSERS, State, Transition, target
from survey.approval.version import keep_version, version
from survey.custody import KEY_HOLDERS, KINDS, default_for
from survey.limits import FLOORS, HIGHEST, outside
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Proposal, ProposalEvent

DISTRIBUTION_FLOOR = FLOORS.distribution_minimum
HIGHEST_MINIMUM = HIGHEST.distribution_minimum
LONGEST_TEXT = 20_000
LONGEST_LINE = 300


@dataclass(frozen=True)
class Plan:
    """Why something is asked and what is to come of it.

    ``follow_up_on``, ``follow_up_by``: when and by whom the results are followed up.
    ``distribution_minimum``, ``index_minimum``, ``end_class_size``: as ``survey.limits``.
    ``custody``: one of ``custody.KINDS``, the least strict that is asked for.
    ``open_questions``: whether the questions are to be public before anybody is asked.
    """

    purpose: str
    owner: str
    follow_up_on: date | None
    follow_up_by: str
    distribution_minimum: int = DISTRIBUTION_FLOOR
    custody: str = KEY_HOLDERS
    open_questions: bool = False
    index_minimum: int = FLOORS.index_minimum
    end_class_size: int = FLOORS.end_class_size


def draft(session: Session, questionnaire: Questionnaire, who: str) -> Proposal:
    """A new proposal with its first version. Raises ``Problem`` unless ``who`` may propose."""
    role_of(session, who, PROPOSERS)
    version_id = keep_version(session, questionnaire)
    proposal = Proposal(
        id=uuid.uuid4().hex,
        questionnaire_id=questionnaire.id,
        version_id=version_id,
        state=State.DRAFT,
        custody=default_for(questionnaire),
        case_paper={},
        drafted_by=who,
        drafted_at=datetime.now(UTC),
    )
    session.add(proposal)
    session.flush()
    record(session, proposal, "draft", who)
    return proposal


def revise(
    session: Session, proposal_id: str, questionnaire: Questionnaire, who: str, note: str = ""
) -> Proposal:
    """Propose another version instead. Raises ``Problem`` once PSU has begun its treatment."""
    proposal = held(session, proposal_id)
    target(Transition.REVISE, State(proposal.state), role_of(session, who))
    if questionnaire.id != proposal.questionnaire_id:
        raise Problem("problem-other-questionnaire", id=proposal.questionnaire_id)
    version_id = keep_version(session, questionnaire)
    if version_id != proposal.version_id:
        proposal.version_id = version_id
        session.add(proposal)
        session.flush()
        record(session, proposal, Transition.REVISE, who, note)
    return proposal


def describe(session: Session, proposal_id: str, plan: Plan, who: str) -> Proposal:
    """Write down purpose and follow-up; a draft may still lack some of it."""
    proposal = held(session, proposal_id)
    target(Transition.REVISE, State(proposal.state), role_of(session, who))
    for problem in outside(plan):
        raise problem
    if plan.custody not in KINDS:
        raise Problem("problem-unknown-custody")
    require_short((plan.owner, plan.follow_up_by), LONGEST_LINE)
    require_short((plan.purpose,), LONGEST_TEXT)
    if proposal.state == State.PROPOSED:
        _require_whole(plan, datetime.now(UTC).date())
    proposal.purpose = plan.purpose.strip()
    proposal.owner = plan.owner.strip()
    proposal.follow_up_on = plan.follow_up_on
    proposal.follow_up_by = plan.follow_up_by.strip()
    proposal.distribution_minimum = plan.distribution_minimum
    proposal.index_minimum = plan.index_minimum
    proposal.end_class_size = plan.end_class_size
    proposal.custody = plan.custody
    proposal.open_questions = plan.open_questions
    session.add(proposal)
    session.flush()
    return proposal


def plan_of(proposal: Proposal) -> Plan:
    return Plan(
        proposal.purpose,
        proposal.owner,
        proposal.follow_up_on,
        proposal.follow_up_by,
        proposal.distribution_minimum,
        proposal.custody,
        proposal.open_questions,
        proposal.index_minimum,
        proposal.end_class_size,
    )


def write_case_paper(
    session: Session, proposal_id: str, texts: Mapping[str, str], who: str
) -> Proposal:
    """Keep the texts of the case paper, by heading; possible until PSU has decided."""
    proposal = held(session, proposal_id)
    role_of(session, who, PROPOSERS)
    if proposal.state not in (State.DRAFT, State.PROPOSED, State.UNDER_TREATMENT):
        raise Problem("problem-already-decided", state=proposal.state)
    require_short(texts.values(), LONGEST_TEXT)
    proposal.case_paper = {heading: text.strip() for heading, text in texts.items()}
    session.add(proposal)
    session.flush()
    return proposal


def propose(session: Session, proposal_id: str, who: str, today: date) -> Proposal:
    """Send a draft to PSU. Raises ``Problem`` without a purpose and a plan for follow-up:
    mapping without one is worse than none."""
    proposal = held(session, proposal_id)
    new = target(Transition.PROPOSE, State(proposal.state), role_of(session, who))
    _require_whole(plan_of(proposal), today)
    return _move(session, proposal, Transition.PROPOSE, new, who)


def begin_treatment(session: Session, proposal_id: str, who: str) -> Proposal:
    """The case is on the committee's agenda: from here on only PSU changes it."""
    proposal = held(session, proposal_id)
    new = target(Transition.BEGIN_TREATMENT, State(proposal.state), role_of(session, who))
    return _move(session, proposal, Transition.BEGIN_TREATMENT, new, who)


def withdraw(session: Session, proposal_id: str, who: str, note: str = "") -> Proposal:
    """By those who proposed, before PSU takes it up; after that by PSU's secretary."""
    proposal = held(session, proposal_id)
    role = role_of(session, who)
    state = State(proposal.state)
    transition = Transition.WITHDRAW
    if state == State.UNDER_TREATMENT:
        if role in PROPOSERS:
            raise Problem("problem-with-committee")
        transition = Transition.TAKE_OFF_AGENDA
    return _move(session, proposal, transition, target(transition, state, role), who, note)


def held(session: Session, proposal_id: str) -> Proposal:
    """The proposal as it stands now, kept so until the transaction ends."""
    session.flush()
    statement = select(Proposal).where(Proposal.id == proposal_id).with_for_update()
    found = session.exec(statement.execution_options(populate_existing=True)).first()
    if found is None:
        raise Problem("problem-unknown-proposal")
    return found


def everything(session: Session, states: Collection[State] | None = None) -> list[Proposal]:
    """The proposals in some states or in any, the latest first."""
    statement = select(Proposal).order_by(col(Proposal.drafted_at).desc(), Proposal.id)
    if states is not None:
        statement = statement.where(col(Proposal.state).in_(states))
    return list(session.exec(statement))


def events(session: Session, proposal_id: str) -> list[ProposalEvent]:
    """What happened to a proposal, in order."""
    of_proposal = select(ProposalEvent).where(ProposalEvent.proposal_id == proposal_id)
    return list(session.exec(of_proposal.order_by(col(ProposalEvent.id))))


def proposers(session: Session, proposal_id: str) -> frozenset[str]:
    """Those who drafted, revised or sent it; none of them may decide on it."""
    theirs = {"draft", Transition.REVISE, Transition.PROPOSE}
    return frozenset(one.who for one in events(session, proposal_id) if one.transition in theirs)


def _move(
    session: Session,
    proposal: Proposal,
    transition: Transition,
    new: State,
    who: str,
    note: str = "",
) -> Proposal:
    proposal.state = new
    session.add(proposal)
    session.flush()
    record(session, proposal, transition, who, note)
    return proposal


def record(session: Session, proposal: Proposal, transition: str, who: str, note: str = "") -> None:
    session.add(
        ProposalEvent(
            proposal_id=proposal.id,
            at=datetime.now(UTC),
            who=who,
            transition=transition,
            version_id=proposal.version_id,
            note=note.strip(),
        )
    )
    name = transition.replace("_", "-")
    title = version(session, proposal.version_id).title
    audit.record(session, who, f"proposal-{name}", f"{title} {proposal.id[:8]}")
    session.flush()


def require_short(texts: Iterable[str], most: int) -> None:
    if any(len(text) > most for text in texts):
        raise Problem("problem-text-too-long", most=most)


def _require_whole(plan: Plan, today: date) -> None:
    told = (plan.purpose.strip(), plan.owner.strip(), plan.follow_up_on, plan.follow_up_by.strip())
    if not all(told):
        raise Problem("problem-plan-lacks")
    if plan.follow_up_on and plan.follow_up_on <= today:
        raise Problem("problem-follow-up-past")
