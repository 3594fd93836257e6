"""Tranches: planned, opened, followed while they run."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, insert
from sqlmodel import Session, SQLModel, col, select

from survey import approval, audit, ballot, code, custody, groups
from survey.groups import Group
from survey.invited import own_invited, people
from survey.limits import FLOORS, Limits, limits_of, under_decided
from survey.organisation import sum_upwards
from survey.pepper import Pepper
from survey.problem import Problem
from survey.store import Code, Tally, Tranche, TrancheUnit, Unit

DEFAULT_GRACE_MINUTES = 60
DEFAULT_RETENTION = timedelta(days=2 * 365)
MOST_CODES = 20_000
FEWEST_EXTRA_CODES = 5
_EXTRA_PART = 4

_INTO_CODE = insert(SQLModel.metadata.tables["code"])
_TRANCHE = SQLModel.metadata.tables["tranche"]


class State(StrEnum):
    """Counted: the answers are written, but old files are not yet wiped or the key destroyed."""

    PLANNED = "planned"
    OPEN = "open"
    SEALING = "sealing"
    COUNTED = "counted"
    SEALED = "sealed"


class Phase(StrEnum):
    """What a respondent meets at a given moment."""

    TOO_EARLY = "too_early"
    OPEN = "open"
    TOO_LATE = "too_late"


@dataclass(frozen=True)
class Plan:
    """``units``: the part of the tree that is asked, with everything above it.

    ``custody``: one of ``custody.KINDS``; what suits the questions if not said.
    ``retain_until``: when individual responses are deleted; two years after closing if not said.
    ``distribution_minimum``, ``index_minimum``, ``end_class_size``: as ``survey.limits``; what
    PSU decided if not said. ``groups``: units to be shown together.
    ``leaders_in_parent``: leaders answer in the unit above, so that nobody has their own leader
    in their group.
    """

    title: str
    version_id: str
    languages: tuple[str, ...]
    opens_at: datetime
    closes_at: datetime
    units: Collection[Unit]
    custody: str | None = None
    pilots: Collection[str] = ()
    grace_minutes: int = DEFAULT_GRACE_MINUTES
    retain_until: date | None = None
    distribution_minimum: int | None = None
    index_minimum: int | None = None
    end_class_size: int | None = None
    groups: Sequence[Group] = ()
    leaders_in_parent: bool = False
    synthetic: bool = False


@dataclass(frozen=True)
class Participation:
    """Headcounts of one unit, with the units below it."""

    unit_id: str
    name: str
    level: str
    parent_id: str | None
    pilot: bool
    invited: int
    responded: int


def plan(session: Session, keys: Path, wanted: Plan, who: str) -> Tranche:
    """Record a tranche; the tree is kept as it stands now.

    A key file is made here; key holders get their passphrases in a ceremony of their own.
    """
    _require_sound(wanted)
    identity = uuid.uuid4().hex
    settings = _settings(session, identity, wanted)
    in_file = settings["custody"] == custody.KEY_FILE
    tranche = Tranche(
        id=identity,
        key_holders=[],
        state=State.PLANNED,
        public_key=custody.create_key(keys, identity) if in_file else None,
        **settings,
    )
    session.add(tranche)
    session.flush()
    session.add_all(tree_of(identity, wanted))
    groups.keep(session, identity, wanted.groups)
    audit.record(session, who, "tranche-planned", wanted.title)
    session.flush()
    return tranche


def change(session: Session, keys: Path, tranche: Tranche, wanted: Plan, who: str) -> int:
    """Plan anew what is not opened yet; the tree is kept as it stands now.

    Codes of units that are no longer asked are deleted; returns how many. With another kind of
    custody the keys there were are destroyed.
    """
    _require_planned(session, tranche)
    _require_sound(wanted)
    settings = _settings(session, tranche.id, wanted)
    if settings["custody"] != tranche.custody:
        custody.destroy_key(keys, tranche.id)
        in_file = settings["custody"] == custody.KEY_FILE
        tranche.public_key = custody.create_key(keys, tranche.id) if in_file else None
        tranche.key_holders, tranche.rehearsed = [], False
    for name, value in settings.items():
        setattr(tranche, name, value)
    session.add(tranche)
    deleted = _plant_anew(session, tranche.id, wanted)
    groups.keep(session, tranche.id, wanted.groups)
    audit.record(session, who, "tranche-changed", wanted.title)
    session.flush()
    return deleted


def cancel(session: Session, keys: Path, tranche: Tranche, who: str) -> int:
    """Remove what is not opened yet, with its codes and keys; returns how many codes."""
    _require_planned(session, tranche)
    codes = _count_codes(session, tranche.id)
    for table in reversed(SQLModel.metadata.sorted_tables):
        for key in table.foreign_keys:
            if key.column is _TRANCHE.c.id:
                session.execute(delete(table).where(key.parent == tranche.id))
    session.delete(tranche)
    audit.record(session, who, "tranche-cancelled", tranche.title)
    session.flush()
    custody.destroy_key(keys, tranche.id)
    return codes


def _require_planned(session: Session, tranche: Tranche) -> None:
    session.flush()
    session.refresh(tranche, with_for_update=True)
    if tranche.state != State.PLANNED:
        raise Problem("problem-not-planned", title=tranche.title)


def _require_sound(wanted: Plan) -> None:
    if wanted.closes_at <= wanted.opens_at:
        raise Problem("problem-closes-before-opening")
    asked = {unit.id for unit in wanted.units}
    if not asked:
        raise Problem("problem-no-units")
    for pilot in wanted.pilots:
        if pilot not in asked:
            raise Problem("problem-unit-not-asked", unit=pilot)
    for problem in groups.faults(wanted.groups, {unit.id: unit for unit in wanted.units}):
        raise problem


def _settings(session: Session, identity: str, wanted: Plan) -> dict[str, Any]:
    """A tranche's columns by name, but for its keys and how far it has come."""
    questionnaire = approval.version(session, wanted.version_id)
    decision = approval.decision_on(session, wanted.version_id)
    decided = limits_of(decision) if decision else FLOORS
    limits = Limits(
        wanted.distribution_minimum or decided.distribution_minimum,
        wanted.index_minimum or decided.index_minimum,
        wanted.end_class_size or decided.end_class_size,
    )
    for problem in under_decided(limits, decided):
        raise problem
    asked = {unit.id for unit in wanted.units}
    return {
        "title": wanted.title,
        "version_id": wanted.version_id,
        "languages": list(wanted.languages),
        "opens_at": wanted.opens_at,
        "closes_at": wanted.closes_at,
        "grace_minutes": wanted.grace_minutes,
        "custody": wanted.custody or custody.default_for(questionnaire),
        **asdict(limits),
        "leaders_in_parent": wanted.leaders_in_parent,
        "retain_until": wanted.retain_until or (wanted.closes_at + DEFAULT_RETENTION).date(),
        "ballot_size": ballot.padded_size(questionnaire, identity, asked),
        "synthetic": wanted.synthetic,
    }


def tree_of(tranche_id: str, wanted: Plan) -> list[TrancheUnit]:
    """The units of a plan with how many people are invited in each."""
    invited = people(wanted.units, leaders_in_parent=wanted.leaders_in_parent)
    return [
        TrancheUnit(
            tranche_id=tranche_id,
            unit_id=unit.id,
            parent_id=unit.parent_id,
            name=unit.name,
            level=unit.level,
            pilot=unit.id in wanted.pilots,
            invited=invited[unit.id],
        )
        for unit in wanted.units
    ]


def _plant_anew(session: Session, tranche_id: str, wanted: Plan) -> int:
    """The tree as it stands now, with the codes of units that stay; returns how many others."""
    of_tranche = col(TrancheUnit.tranche_id) == tranche_id
    issued = dict(
        session.exec(select(TrancheUnit.unit_id, TrancheUnit.codes_issued).where(of_tranche)).all()
    )
    before = _count_codes(session, tranche_id)
    asked = [unit.id for unit in wanted.units]
    theirs = (col(Code.tranche_id) == tranche_id, col(Code.unit_id).not_in(asked))
    session.execute(delete(Code).where(*theirs))
    for row in session.exec(select(TrancheUnit).where(of_tranche)).all():
        session.delete(row)
    session.flush()
    rows = tree_of(tranche_id, wanted)
    for row in rows:
        row.codes_issued = issued.get(row.unit_id, 0)
    session.add_all(rows)
    session.flush()
    return before - _count_codes(session, tranche_id)


def _count_codes(session: Session, tranche_id: str) -> int:
    of_tranche = select(func.count()).where(col(Code.tranche_id) == tranche_id)
    return session.exec(of_tranche).one()


def open_for_answers(session: Session, keys: Path, tranche: Tranche, who: str) -> None:
    """Raises ``Problem`` unless PSU has approved the words in every language offered, and the
    key is there; key holders must have tried theirs. The tranche is then no less strict than
    what PSU asked for."""
    session.flush()
    session.refresh(tranche, with_for_update=True)  # no new keys from here on
    if tranche.state != State.PLANNED:
        raise Problem("problem-not-planned", title=tranche.title)
    approval.require_for_opening(session, tranche)
    custody.require_key(keys, tranche)
    tranche.state = State.OPEN
    session.add(tranche)
    audit.record(session, who, "tranche-opened", tranche.title)
    session.flush()


def most_codes(invited: int) -> int:
    """The cap on a unit's codes: a quarter more than are invited, and at least five more."""
    return invited + max(FEWEST_EXTRA_CODES, -(-invited // _EXTRA_PART))


def issue_codes(
    session: Session,
    pepper: Pepper,
    tranche: Tranche,
    amounts: Mapping[str, int],
    who: str,
    *,
    within_cap: bool = False,
) -> dict[str, list[str]]:
    """Draw codes for units; the only time they are seen in the clear. Returns them per unit.

    ``within_cap``: no unit may get more than ``most_codes``; only an administrator, at the
    command line, goes past that.
    """
    session.flush()
    session.refresh(tranche, with_for_update={"read": True})  # not sealed from here on
    if tranche.state not in (State.PLANNED, State.OPEN):
        raise Problem("problem-no-more-codes", title=tranche.title)
    issued: dict[str, list[str]] = {}
    rows: list[dict[str, object]] = []
    of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
    own = own_invited(session.exec(of_tranche)) if within_cap else {}
    for unit_id, amount in amounts.items():
        if not 0 <= amount <= MOST_CODES:
            raise Problem("problem-wrong-amount", most=MOST_CODES)
        unit = session.get(TrancheUnit, (tranche.id, unit_id), with_for_update=True)
        if unit is None:
            raise Problem("problem-unit-not-asked", unit=unit_id)
        invited = own.get(unit_id, 0)
        most = most_codes(invited)
        if within_cap and amount and unit.codes_issued + amount > most:
            raise Problem(
                "problem-codes-over-cap",
                unit=unit.name,
                wanted=amount,
                issued=unit.codes_issued,
                invited=invited,
                most=most,
            )
        issued[unit_id] = [code.new(pepper) for _ in range(amount)]
        rows.extend(
            {"mac": code.mac(pepper, one), "tranche_id": tranche.id, "unit_id": unit_id}
            for one in issued[unit_id]
        )
        unit.codes_issued += amount
        session.add(unit)
    if rows:
        session.connection().execute(_INTO_CODE, rows)
    audit.record(session, who, "codes-issued", f"{tranche.title}: {sum(amounts.values())}")
    session.flush()
    return issued


def phase(tranche: Tranche, now: datetime, begun_at: datetime | None = None) -> Phase:
    """Whoever began before closing time may finish within the grace period."""
    if tranche.state == State.PLANNED or now < tranche.opens_at:
        return Phase.TOO_EARLY
    begun_in_time = begun_at is not None and begun_at < tranche.closes_at
    grace = timedelta(minutes=tranche.grace_minutes if begun_in_time else 0)
    if tranche.state == State.OPEN and now < tranche.closes_at + grace:
        return Phase.OPEN
    return Phase.TOO_LATE


def participation(session: Session, tranche: Tranche) -> list[Participation]:
    """Invited and responded per unit, each including the units below it.

    While the tranche is open a response is a code that is gone; afterwards the tallies tell,
    and units below the atoms read 0.
    """
    rows = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)).all()
    units = {row.unit_id: row for row in rows}
    if tranche.state in (State.COUNTED, State.SEALED):
        atoms = session.exec(
            select(Tally.atom_id, func.max(Tally.respondents))
            .where(Tally.tranche_id == tranche.id)
            .group_by(Tally.atom_id)
        ).all()
        responded = sum_upwards(units, atoms)
    else:
        left = dict(
            session.exec(
                select(Code.unit_id, func.count(col(Code.mac)))
                .where(Code.tranche_id == tranche.id)
                .group_by(Code.unit_id)
            ).all()
        )
        used = [(row.unit_id, row.codes_issued - left.get(row.unit_id, 0)) for row in rows]
        responded = sum_upwards(units, used)
    return [
        Participation(
            unit_id=row.unit_id,
            name=row.name,
            level=row.level,
            parent_id=row.parent_id,
            pilot=row.pilot,
            invited=row.invited,
            responded=responded[row.unit_id],
        )
        for row in rows
    ]


def everything(session: Session) -> list[Tranche]:
    """All tranches, the latest first."""
    return list(session.exec(select(Tranche).order_by(col(Tranche.opens_at).desc())))
