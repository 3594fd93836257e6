"""Pilots measured before and after: what keeps the comparison from telling anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import or_
from sqlmodel import Session, col, select

from survey import approval, audit
from survey.approval.acting import role_of
from survey.clock import local
from survey.planning.cautions import Caution
from survey.planning.planners import PLANNERS
from survey.planning.wish import Wish
from survey.problem import Problem
from survey.questionnaire import comparable, diff
from survey.store import PilotStudy, Tranche, TrancheUnit


def study_of(session: Session, tranche_id: str) -> PilotStudy | None:
    """The study that a tranche begins or ends."""
    either = or_(col(PilotStudy.before_id) == tranche_id, col(PilotStudy.after_id) == tranche_id)
    return session.exec(select(PilotStudy).where(either)).first()


def without_baseline(starts_on: date, baseline_closes: date) -> Iterator[Caution]:
    if starts_on < baseline_closes:
        yield Caution(
            "caution-no-baseline",
            {
                "start": starts_on,
                "closes": baseline_closes,
                "days": (baseline_closes - starts_on).days,
            },
        )


def no_time_to_work(starts_on: date, after_opens: date) -> Iterator[Caution]:
    if starts_on >= after_opens:
        yield Caution("caution-measures-after", {"start": starts_on, "opens": after_opens})


def start_on(session: Session, before_id: str, starts_on: date, who: str) -> PilotStudy:
    """The measures start another day than was planned."""
    role_of(session, who, PLANNERS)
    study = session.get(PilotStudy, before_id, with_for_update=True)
    if study is None:
        raise Problem("problem-study-gone")
    if study.starts_on == starts_on:
        raise Problem("problem-study-unchanged")
    study.starts_on = starts_on
    session.add(study)
    title = session.get_one(Tranche, before_id).title
    audit.record(session, who, "study-moved", f"{title}: {starts_on}")
    session.flush()
    return study


def cautions_of(session: Session, study: PilotStudy) -> list[Caution]:
    """Of the two tranches as they are planned now."""
    before = session.get_one(Tranche, study.before_id)
    after = session.get_one(Tranche, study.after_id)
    return [
        *without_baseline(study.starts_on, local(before.closes_at).date()),
        *no_time_to_work(study.starts_on, local(after.opens_at).date()),
        *_of_questions(session, before.version_id, after.version_id),
        *_of_units(_pilots(session, before.id), _pilots(session, after.id)),
    ]


def cautions_beside(session: Session, tranche_id: str, wish: Wish) -> list[Caution]:
    """What a change of one of the two would mean for the comparison."""
    study = study_of(session, tranche_id)
    if study is None:
        return []
    is_before = study.before_id == tranche_id
    other = session.get_one(Tranche, study.after_id if is_before else study.before_id)
    versions = (wish.version_id, other.version_id)
    first, last = versions if is_before else versions[::-1]
    closes = wish.closes.day if is_before else local(other.closes_at).date()
    opens = local(other.opens_at).date() if is_before else wish.opens.day
    return [
        *without_baseline(study.starts_on, closes),
        *no_time_to_work(study.starts_on, opens),
        *_of_questions(session, first, last),
        *_of_units(set(wish.pilots), _pilots(session, other.id)),
    ]


def _of_questions(session: Session, first_id: str, last_id: str) -> Iterator[Caution]:
    if first_id == last_id:
        return
    try:
        first, last = (approval.version(session, one) for one in (first_id, last_id))
    except Problem:
        return
    before = {one.name for one in first.answerable}
    after = {one.name for one in last.answerable}
    kept = set(comparable(first, last)) if first.id == last.id else before & after
    changed = {one.question for one in diff(first, last)} & before & after
    values = {
        "kept": len(kept),
        "gone": len(before - after),
        "new": len(after - before),
        "broken": len((before & after) - kept),
        "reworded": len(changed & kept),
    }
    if kept != before or after != before:
        yield Caution("caution-other-questions", values)


def _of_units(one: set[str], other: set[str]) -> Iterator[Caution]:
    if one != other:
        yield Caution("caution-other-pilots", {"units": len(one ^ other)})


def _pilots(session: Session, tranche_id: str) -> set[str]:
    of_tranche = select(TrancheUnit.unit_id).where(TrancheUnit.tranche_id == tranche_id)
    return set(session.exec(of_tranche.where(col(TrancheUnit.pilot))))
