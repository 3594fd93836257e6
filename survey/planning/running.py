"""What may still be done with an open tranche: more time, less time, a stricter promise.

Nothing that respondents were promised is ever made weaker.
"""

from __future__ import annotations

from dataclasses import asdict, astuple
from datetime import date, datetime

from sqlmodel import Session

from survey import audit
from survey.approval.acting import role_of
from survey.clock import local
from survey.limits import Limits, limits_of, outside, under_promised
from survey.planning.overlap import require_no_overlap
from survey.planning.planners import PLANNERS
from survey.problem import Problem
from survey.store import Tranche
from survey.tranche import State


def extend(
    session: Session, tranche_id: str, closes_at: datetime, now: datetime, who: str
) -> Tranche:
    """A later closing time, while people may still begin to answer."""
    tranche = _running(session, tranche_id, now, who)
    if closes_at <= tranche.closes_at:
        raise Problem("problem-not-later", closes=local(tranche.closes_at))
    if local(closes_at).date() >= tranche.retain_until:
        raise Problem("problem-retained-too-short", until=tranche.retain_until)
    was, tranche.closes_at = tranche.closes_at, closes_at
    session.add(tranche)
    require_no_overlap(session, tranche, since=was)
    audit.record(session, who, "tranche-extended", _moved(tranche, was))
    session.flush()
    return tranche


def close_early(session: Session, tranche_id: str, now: datetime, who: str) -> Tranche:
    """Nobody may begin from now on; whoever has begun keeps the grace period."""
    tranche = _running(session, tranche_id, now, who)
    if now < tranche.opens_at:
        raise Problem("problem-not-begun", opens=local(tranche.opens_at))
    was, tranche.closes_at = tranche.closes_at, now
    session.add(tranche)
    audit.record(session, who, "tranche-closed-early", _moved(tranche, was))
    session.flush()
    return tranche


def tighten(
    session: Session, tranche_id: str, limits: Limits, until: date, now: datetime, who: str
) -> Tranche:
    """Promise more than was promised: larger smallest groups, an earlier day of deletion."""
    tranche = _open(session, tranche_id, who)
    for problem in (*under_promised(limits, tranche), *outside(limits)):
        raise problem
    if until > tranche.retain_until:
        raise Problem("problem-promised-retention", until=tranche.retain_until)
    if until <= local(max(tranche.closes_at, now)).date():
        raise Problem("problem-retained-too-short", until=until)
    if (limits, until) == (limits_of(tranche), tranche.retain_until):
        raise Problem("problem-promise-unchanged")
    for name, limit in asdict(limits).items():
        setattr(tranche, name, limit)
    tranche.retain_until = until
    session.add(tranche)
    told = ", ".join(map(str, (*astuple(limits), until)))
    audit.record(session, who, "tranche-tightened", f"{tranche.title}: {told}")
    session.flush()
    return tranche


def _open(session: Session, tranche_id: str, who: str) -> Tranche:
    role_of(session, who, PLANNERS)
    tranche = session.get(Tranche, tranche_id, with_for_update=True)
    if tranche is None:
        raise Problem("problem-unknown-tranche")
    if tranche.state != State.OPEN:
        raise Problem("problem-not-open", title=tranche.title)
    return tranche


def _running(session: Session, tranche_id: str, now: datetime, who: str) -> Tranche:
    tranche = _open(session, tranche_id, who)
    if now >= tranche.closes_at:
        closed = local(tranche.closes_at)
        raise Problem("problem-already-over", title=tranche.title, closed=closed)
    return tranche


def _moved(tranche: Tranche, was: datetime) -> str:
    earlier, later = local(was), local(tranche.closes_at)
    return f"{tranche.title}: {earlier:%Y-%m-%d %H:%M} → {later:%Y-%m-%d %H:%M}"
