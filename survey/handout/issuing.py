"""Codes drawn for units, and taken back where nobody has got them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session, col, delete

from survey import audit, code
from survey import tranche as tranches
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.handout.supply import supplies
from survey.pepper import Pepper
from survey.problem import Problem
from survey.store import Code, Tranche, TrancheUnit
from survey.tranche import State

MOST_AT_ONCE = 100_000
HANDS_OUT = frozenset({Role.OU})
_OPEN_STATES = (State.PLANNED, State.OPEN)
_AT_A_TIME = 500


@dataclass(repr=False)
class Batch:
    """Codes in the clear, by unit. ``taken``: somebody has downloaded them."""

    tranche_id: str
    codes: dict[str, list[str]]
    taken: bool = False
    files: dict[str, bytes] = field(default_factory=dict)

    def __len__(self) -> int:
        return sum(len(several) for several in self.codes.values())


def may_be_used(row: Tranche, now: datetime) -> bool:
    """Whether a code handed out now could still be answered with."""
    return row.state in _OPEN_STATES and now < row.closes_at


def require_usable(session: Session, tranche_id: str, who: str, now: datetime) -> Tranche:
    """The tranche. Raises ``Problem`` for one that is over, and for whoever may not hand out."""
    role_of(session, who, HANDS_OUT)
    row = session.get(Tranche, tranche_id)
    if row is None:
        raise Problem("problem-unknown-tranche")
    if not may_be_used(row, now):
        raise Problem("problem-no-more-codes", title=row.title)
    return row


def issue(
    session: Session,
    pepper: Pepper,
    tranche_id: str,
    amounts: Mapping[str, int],
    who: str,
    now: datetime,
) -> Batch:
    """Draw codes within each unit's cap. All or none."""
    row = require_usable(session, tranche_id, who, now)
    wanted = {unit_id: amount for unit_id, amount in amounts.items() if amount}
    if not wanted:
        raise Problem("problem-codes-none-wanted")
    if sum(wanted.values()) > MOST_AT_ONCE:
        raise Problem("problem-codes-at-once", wanted=sum(wanted.values()), most=MOST_AT_ONCE)
    for place in supplies(session, row, now):
        if place.gone and place.unit_id in wanted:
            raise Problem("problem-codes-unit-gone", unit=place.name)
    return Batch(
        tranche_id,
        tranches.issue_codes(session, pepper, row, wanted, who, within_cap=True),
    )


def take_back(session: Session, pepper: Pepper, batch: Batch, who: str) -> set[str]:
    """Remove the codes that are not used, as if they had never been; returns those.

    A used code stays counted. Of a tranche that is over nothing is left to take back.
    """
    row = session.get(Tranche, batch.tranche_id, with_for_update={"read": True})
    if row is None or row.state not in _OPEN_STATES:
        return set()
    removed: set[str] = set()
    for unit_id, several in batch.codes.items():
        macs = {code.mac(pepper, one): one for one in several}
        unit = session.get_one(TrancheUnit, (row.id, unit_id), with_for_update=True)
        gone = {macs[bytes(mac)] for mac in _delete(session, list(macs))}
        unit.codes_issued -= len(gone)
        session.add(unit)
        removed |= gone
    audit.record(session, who, "codes-taken-back", f"{row.title}: {len(removed)}")
    session.flush()
    return removed


def _delete(session: Session, macs: Sequence[bytes]) -> Iterator[bytes]:
    for begin in range(0, len(macs), _AT_A_TIME):
        part = macs[begin : begin + _AT_A_TIME]
        statement = delete(Code).where(col(Code.mac).in_(part)).returning(col(Code.mac))
        yield from session.connection().execute(statement).scalars().all()
