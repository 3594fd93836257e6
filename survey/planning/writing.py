"""Plans written down, changed and cancelled, by those who plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlmodel import Session, col, select

from survey import tranche as tranches
from survey.approval.acting import role_of
from survey.groups import groups_of
from survey.organisation import leaves
from survey.planning.overlap import hold_plans, workplaces
from survey.planning.planners import PLANNERS
from survey.planning.selection import Selection, Way
from survey.planning.wall_clock import wall_time
from survey.planning.wish import CodeMode, Refused, Wish, as_plan, faults, require_good
from survey.problem import Problem
from survey.store import CancelledTranche, PilotStudy, Tranche, TrancheDesign, TrancheUnit, Unit

LONGEST_REASON = 500


@dataclass(frozen=True)
class Changed:
    """``codes_deleted``: those of units that are no longer asked."""

    tranche: Tranche
    codes_deleted: int


def plan(session: Session, keys: Path, wish: Wish, now: datetime, who: str) -> Tranche:
    """Raises ``Refused`` with everything that is wrong."""
    role_of(session, who, PLANNERS)
    hold_plans(session)
    require_good(session, wish, now)
    return _plan(session, keys, wish, who)


def plan_study(
    session: Session,
    keys: Path,
    before: Wish,
    after: Wish,
    starts_on: date,
    now: datetime,
    who: str,
) -> tuple[Tranche, Tranche]:
    """Two tranches with the same questions to the same units, around a pilot's measures."""
    role_of(session, who, PLANNERS)
    hold_plans(session)
    found = study_faults(session, before, after, now)
    if found:
        raise Refused(found)
    first, last = _plan(session, keys, before, who), _plan(session, keys, after, who)
    session.add(PilotStudy(before_id=first.id, after_id=last.id, starts_on=starts_on))
    session.flush()
    return first, last


def study_faults(session: Session, before: Wish, after: Wish, now: datetime) -> list[Problem]:
    """Each fault once, though most concern both."""
    found: dict[str, Problem] = {}
    for wish in (before, after):
        for one in faults(session, wish, now):
            found.setdefault(one.told(), one)
    if not before.pilots:
        found["pilots"] = Problem("problem-study-without-pilots")
    if (after.opens.day, after.opens.clock) < (before.closes.day, before.closes.clock):
        found["order"] = Problem("problem-study-order")
    return list(found.values())


def _plan(session: Session, keys: Path, wish: Wish, who: str) -> Tranche:
    wanted = as_plan(session, wish)
    row = tranches.plan(session, keys, wanted, who)
    design = TrancheDesign(tranche_id=row.id, way="", chosen=[], code_mode="")
    session.add(_drawn_up(design, wish, list(wanted.units)))
    session.flush()
    return row


def _drawn_up(design: TrancheDesign, wish: Wish, units: list[Unit]) -> TrancheDesign:
    selection, by_lot = wish.selection, wish.selection.way == Way.SAMPLE
    design.way = selection.way
    design.chosen = {
        Way.WHOLE: [],
        Way.CHOSEN: sorted(selection.chosen),
        Way.SAMPLE: sorted(unit.id for unit in leaves(units)),
    }[selection.way]
    design.seed = selection.seed if by_lot else None
    design.share = selection.share if by_lot else None
    design.code_mode = wish.code_mode
    return design


def design_of(session: Session, tranche_id: str) -> TrancheDesign | None:
    """None for a tranche that was planned at the command line."""
    return session.get(TrancheDesign, tranche_id)


def wish_of(session: Session, tranche: Tranche) -> Wish:
    """A planned tranche as it can be filled in again."""
    design = design_of(session, tranche.id)
    of_tranche = select(TrancheUnit.unit_id).where(TrancheUnit.tranche_id == tranche.id)
    pilots = session.exec(of_tranche.where(col(TrancheUnit.pilot))).all()
    if design is None:
        selection = Selection(Way.CHOSEN, frozenset(workplaces(session, tranche.id)))
    else:
        chosen = frozenset(design.chosen if design.way == Way.CHOSEN else ())
        drawing = (design.seed or 0, design.share or Selection.share)
        selection = Selection(Way(design.way), chosen, *drawing)
    return Wish(
        title=tranche.title,
        version_id=tranche.version_id,
        languages=tuple(tranche.languages),
        selection=selection,
        pilots=frozenset(pilots),
        opens=wall_time(tranche.opens_at),
        closes=wall_time(tranche.closes_at),
        grace_minutes=tranche.grace_minutes,
        code_mode=CodeMode(design.code_mode) if design else CodeMode.SLIPS,
        retain_until=tranche.retain_until,
        distribution_minimum=tranche.distribution_minimum,
        custody=tranche.custody,
        index_minimum=tranche.index_minimum,
        end_class_size=tranche.end_class_size,
        groups=groups_of(session, tranche.id),
        leaders_in_parent=tranche.leaders_in_parent,
    )


def change(
    session: Session,
    keys: Path,
    tranche_id: str,
    wish: Wish,
    seen: int,
    now: datetime,
    who: str,
) -> Changed:
    """``seen``: the revision of the design that ``who`` began from, 0 where there was none."""
    row = _planned(session, tranche_id, who)
    hold_plans(session)
    design = design_of(session, tranche_id)
    if (design.revision if design else 0) != seen:
        raise Problem("problem-plan-meanwhile")
    require_good(session, wish, now, (tranche_id,))
    wanted = as_plan(session, wish)
    deleted = tranches.change(session, keys, row, wanted, who)
    design = design or TrancheDesign(tranche_id=row.id, way="", chosen=[], code_mode="")
    design.revision += 1
    session.add(_drawn_up(design, wish, list(wanted.units)))
    session.flush()
    return Changed(row, deleted)


def cancel(
    session: Session, keys: Path, tranche_id: str, reason: str, now: datetime, who: str
) -> CancelledTranche:
    """What was planned stays on record; its codes and keys do not."""
    row = _planned(session, tranche_id, who)
    reason = " ".join(reason.split())
    if not reason:
        raise Problem("problem-cancel-without-reason")
    if len(reason) > LONGEST_REASON:
        raise Problem("problem-cancel-reason-long", most=LONGEST_REASON)
    invited = tranches.participation(session, row)
    above = {one.parent_id for one in invited}
    places = [one for one in invited if one.unit_id not in above]
    kept = CancelledTranche(
        id=row.id,
        title=row.title,
        version_id=row.version_id,
        opens_at=row.opens_at,
        closes_at=row.closes_at,
        units=len(places),
        invited=sum(one.invited for one in invited if one.parent_id is None),
        codes_deleted=tranches.cancel(session, keys, row, who),
        reason=reason,
        at=now,
        who=who,
    )
    session.add(kept)
    session.flush()
    return kept


def cancelled(session: Session) -> list[CancelledTranche]:
    """The latest first."""
    return list(session.exec(select(CancelledTranche).order_by(col(CancelledTranche.at).desc())))


def _planned(session: Session, tranche_id: str, who: str) -> Tranche:
    role_of(session, who, PLANNERS)
    row = session.get(Tranche, tranche_id, with_for_update=True)
    if row is None:
        raise Problem("problem-unknown-tranche")
    if row.state != tranches.State.PLANNED:
        raise Problem("problem-not-planned", title=row.title)
    return row
