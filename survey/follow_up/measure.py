"""Measures: added to a sealed tranche, changed, and reported back to PSU.

Nothing is deleted: each time a measure is written, an entry keeps how it then stood.
"""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import audit
from survey.accounts import Role
from survey.approval import COMMITTEE
from survey.approval.acting import role_of
from survey.clock import local
from survey.problem import Problem
from survey.store import Measure, MeasureEntry, Tranche, TrancheUnit
from survey.tranche import State

WRITERS = frozenset({Role.OU})
READERS = WRITERS | COMMITTEE
LONGEST: Mapping[str, int] = {"what": 500, "responsible": 120, "reported_in": 60, "note": 1000}
_UNSTORABLE = {"Cc", "Cs"}


class Status(StrEnum):
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_final(self) -> bool:
        return self in (Status.DONE, Status.DROPPED)

    @property
    def text_name(self) -> str:
        return self.replace("_", "-")


@dataclass(frozen=True)
class NewMeasure:
    """``unit_id``: a unit of the tranche; None for the whole."""

    what: str
    responsible: str
    deadline: date | None
    unit_id: str | None = None
    status: Status = Status.PLANNED
    note: str = ""


@dataclass(frozen=True)
class Change:
    """How a measure is to stand; ``note`` says why."""

    what: str
    responsible: str
    deadline: date | None
    status: Status
    note: str = ""


@dataclass(frozen=True)
class Report:
    """When PSU was told, and in which of its cases."""

    on: date | None
    case_number: str


def add(session: Session, tranche_id: str, wanted: NewMeasure, who: str, today: date) -> Measure:
    """Raises ``Problem`` before the tranche is sealed, for a unit that was not asked, for
    missing or too long texts, and for a deadline that has passed on what is not yet done."""
    role_of(session, who, WRITERS)
    tranche = _sealed(session, tranche_id)
    what, responsible, deadline = _whole(wanted)
    _require_reason(wanted)
    if deadline < today and not wanted.status.is_final:
        raise Problem("problem-measure-deadline-past")
    measure = Measure(
        id=uuid.uuid4().hex,
        tranche_id=tranche_id,
        unit_id=_unit(session, tranche_id, wanted.unit_id),
        what=what,
        responsible=responsible,
        deadline=deadline,
        status=wanted.status,
    )
    return _write(session, tranche, measure, "measure-added", who, wanted.note)


def change(
    session: Session, measure_id: str, wanted: Change, who: str, today: date, seen: int | None
) -> Measure:
    """``seen``: the last entry that ``who`` had read, where there is one to have read.

    Raises ``Problem`` as ``add`` does, where somebody else has written meanwhile, and where
    nothing is different.
    """
    role_of(session, who, WRITERS)
    measure = _held(session, measure_id)
    if seen is not None and seen != _last_entry(session, measure_id):
        raise Problem("problem-measure-meanwhile")
    what, responsible, deadline = _whole(wanted)
    if measure.status != Status.DROPPED:
        _require_reason(wanted)
    if deadline < today and deadline != measure.deadline and not wanted.status.is_final:
        raise Problem("problem-measure-deadline-past")
    before = (measure.what, measure.responsible, measure.deadline, measure.status)
    if before == (what, responsible, deadline, wanted.status) and not clean(wanted.note):
        raise Problem("problem-measure-unchanged")
    measure.what, measure.responsible, measure.deadline = what, responsible, deadline
    measure.status = wanted.status
    tranche = session.get_one(Tranche, measure.tranche_id)
    return _write(session, tranche, measure, "measure-changed", who, wanted.note)


def report(session: Session, measure_id: str, wanted: Report, who: str, today: date) -> Measure:
    """PSU has been told how a measure stands; it may be told again later.

    Raises ``Problem`` without a case, and for a day to come or before the fieldwork was over.
    """
    role_of(session, who, WRITERS)
    measure = _held(session, measure_id)
    tranche = session.get_one(Tranche, measure.tranche_id)
    case_number = _short("reported_in", wanted.case_number)
    if wanted.on is None or not case_number:
        raise Problem("problem-report-lacks")
    if wanted.on > today:
        raise Problem("problem-report-future")
    if wanted.on < local(tranche.closes_at).date():
        raise Problem("problem-report-early", closes=local(tranche.closes_at))
    if (wanted.on, case_number) == (measure.reported_on, measure.reported_in):
        raise Problem("problem-report-again", what=measure.what)
    measure.reported_on, measure.reported_in = wanted.on, case_number
    return _write(session, tranche, measure, "measure-reported", who)


def clean(text: str) -> str:
    """One paragraph, without signs that no database or e-mail can hold."""
    kept = (" " if unicodedata.category(one) in _UNSTORABLE else one for one in text)
    return " ".join("".join(kept).split())


def _sealed(session: Session, tranche_id: str) -> Tranche:
    tranche = session.get(Tranche, tranche_id)
    if tranche is None:
        raise Problem("problem-unknown-tranche")
    if tranche.state != State.SEALED:
        raise Problem("problem-measure-too-early", title=tranche.title)
    return tranche


def _unit(session: Session, tranche_id: str, unit_id: str | None) -> str | None:
    """The unit's id; None for the one at the top, which is the whole."""
    if unit_id is None:
        return None
    unit = session.get(TrancheUnit, (tranche_id, unit_id))
    if unit is None:
        raise Problem("problem-unit-not-asked", unit=clean(unit_id))
    return unit_id if unit.parent_id is not None else None


def _whole(wanted: NewMeasure | Change) -> tuple[str, str, date]:
    what, responsible = _short("what", wanted.what), _short("responsible", wanted.responsible)
    if not what or not responsible or wanted.deadline is None:
        raise Problem("problem-measure-lacks")
    return what, responsible, wanted.deadline


def _require_reason(wanted: NewMeasure | Change) -> None:
    """Those who were asked are told why a measure came to nothing."""
    if wanted.status == Status.DROPPED and not clean(wanted.note):
        raise Problem("problem-measure-why-dropped")


def _short(field: str, text: str) -> str:
    cleaned = clean(text)
    if len(cleaned) > LONGEST[field]:
        raise Problem("problem-measure-too-long", field=field, most=LONGEST[field])
    return cleaned


def _held(session: Session, measure_id: str) -> Measure:
    """The measure as it stands now, kept so until the transaction ends."""
    session.flush()
    statement = select(Measure).where(Measure.id == measure_id).with_for_update()
    found = session.exec(statement.execution_options(populate_existing=True)).first()
    if found is None:
        raise Problem("problem-unknown-measure")
    return found


def _last_entry(session: Session, measure_id: str) -> int | None:
    of_measure = select(MeasureEntry.id).where(MeasureEntry.measure_id == measure_id)
    return session.exec(of_measure.order_by(col(MeasureEntry.id).desc())).first()


def _write(
    session: Session, tranche: Tranche, measure: Measure, action: str, who: str, note: str = ""
) -> Measure:
    note = _short("note", note)
    session.add(measure)
    session.flush()
    session.add(
        MeasureEntry(
            measure_id=measure.id,
            at=datetime.now(UTC),
            who=who,
            what=measure.what,
            responsible=measure.responsible,
            deadline=measure.deadline,
            status=measure.status,
            reported_on=measure.reported_on,
            reported_in=measure.reported_in,
            note=note,
        )
    )
    audit.record(session, who, action, f"{tranche.title} {measure.id[:8]}")
    session.flush()
    return measure
