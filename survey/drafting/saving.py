"""Saving what somebody has written, unless somebody else has saved meanwhile.

``begun_from`` is what was stored when the writing began: two people, or one with two windows
open, would otherwise undo each other's work without seeing it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlmodel import Session

from survey import approval
from survey.approval import Plan, State
from survey.approval.proposal import held
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Proposal


def revise(
    session: Session, proposal_id: str, begun_from: str, questionnaire: Questionnaire, who: str
) -> Proposal:
    """Another version of what is proposed. ``begun_from`` is the id of the version before.

    Raises ``Problem`` also where only comments and layout differ: a version is its content.
    """
    _require(held(session, proposal_id).version_id == begun_from)
    proposal = approval.revise(session, proposal_id, questionnaire, who)
    if proposal.version_id == begun_from:
        raise Problem("problem-only-layout")
    return proposal


def describe(
    session: Session, proposal_id: str, begun_from: Plan, plan: Plan, who: str
) -> Proposal:
    _require(approval.plan_of(held(session, proposal_id)) == begun_from)
    return approval.describe(session, proposal_id, plan, who)


def write_case_paper(
    session: Session,
    proposal_id: str,
    begun_from: Mapping[str, str],
    texts: Mapping[str, str],
    who: str,
) -> Proposal:
    _require(held(session, proposal_id).case_paper == begun_from)
    return approval.write_case_paper(session, proposal_id, texts, who)


def propose(session: Session, proposal_id: str, begun_from: str, who: str, today: date) -> Proposal:
    """Send to PSU the version that somebody has looked at."""
    _require(held(session, proposal_id).version_id == begun_from)
    return approval.propose(session, proposal_id, who, today)


def withdraw(session: Session, proposal_id: str, who: str, reason: str) -> Proposal:
    """Raises ``Problem`` without a reason where PSU may have begun to read."""
    if held(session, proposal_id).state == State.PROPOSED and not reason.strip():
        raise Problem("problem-withdrawal-reason")
    return approval.withdraw(session, proposal_id, who, reason)


def _require(unchanged: bool) -> None:
    if not unchanged:
        raise Problem("problem-saved-meanwhile")
