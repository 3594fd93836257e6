"""The key ceremony of a planned tranche: three people get their passphrases, and try them.

Until the tranche is opened it may be held again; the keys before it are then worth nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nacl.public import PrivateKey
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from survey import audit, ballot, custody
from survey.custody import key_holders
from survey.custody.key_holders import HOLDERS, PAIRS
from survey.problem import Problem
from survey.store import Tranche, reading, writing
from survey.tranche import State

LONGEST_OFFICE = 60


def waiting(session: Session) -> list[Tranche]:
    """The planned tranches that are for key holders, the next one first."""
    return list(
        session.exec(
            select(Tranche)
            .where(Tranche.custody == custody.KEY_HOLDERS, Tranche.state == State.PLANNED)
            .order_by(col(Tranche.opens_at))
        )
    )


def draw_keys(
    engine: Engine, keys: Path, tranche_id: str, offices: Sequence[str], who: str
) -> tuple[str, ...]:
    """Draw the box's key pair and lock it. Returns the passphrases, in the offices' order.

    They are nowhere else. Raises ``Problem`` unless there are three offices and the tranche
    is planned.
    """
    holders = [" ".join(office.split()) for office in offices]
    named = all(0 < len(one) <= LONGEST_OFFICE and one.isprintable() for one in holders)
    if not named or len({one.casefold() for one in holders}) != HOLDERS:
        raise Problem("problem-three-offices", most=LONGEST_OFFICE)
    with reading(engine) as session:
        planned(session, tranche_id)
    # Slow: not while others wait for the database.
    drawn = key_holders.draw(tranche_id)
    with writing(engine) as session:
        tranche = planned(session, tranche_id, hold=True)
        key_holders.keep(keys, tranche_id, drawn)
        tranche.key_holders = holders
        tranche.public_key = drawn.public_key
        tranche.rehearsed = False
        session.add(tranche)
        audit.record(session, who, "keys-drawn", f"{tranche.title}: {', '.join(holders)}")
    return drawn.phrases


def rehearse(
    engine: Engine, keys: Path, tranche_id: str, typed: Sequence[str], who: str
) -> tuple[int, ...]:
    """Lock a test ballot in the box and open it with each pair of the passphrases.

    Returns nobody where all went well, and the tranche may then be opened. Otherwise who may
    have mistyped: one holder's number, or all of them where at least two must have.
    """
    with reading(engine) as session:
        tranche = planned(session, tranche_id)
    found = key_holders.opened(keys, tranche, dict(enumerate(typed)))
    working = [pair for pair, key in found.items() if _opens_a_ballot(key, tranche)]
    if len(working) < len(PAIRS):
        right = {number for pair in working for number in pair}
        if len(right) == HOLDERS:
            raise Problem("problem-damaged-keys", title=tranche.title)
        return tuple(number for number in range(HOLDERS) if number not in right)
    with writing(engine) as session:
        current = planned(session, tranche_id, hold=True)
        if current.public_key != tranche.public_key:
            raise Problem("problem-keys-changed", title=tranche.title)
        current.rehearsed = True
        session.add(current)
        audit.record(session, who, "keys-rehearsed", tranche.title)
    return ()


def planned(session: Session, tranche_id: str, *, hold: bool = False) -> Tranche:
    """The tranche, if a ceremony may be held for it; raises ``Problem`` if not."""
    tranche = session.get(Tranche, tranche_id, with_for_update=hold or None)
    if tranche is None:
        raise Problem("problem-unknown-tranche")
    if tranche.state != State.PLANNED:
        raise Problem("problem-not-planned", title=tranche.title)
    if tranche.custody != custody.KEY_HOLDERS:
        raise Problem("problem-no-key-holders", title=tranche.title)
    return tranche


def _opens_a_ballot(key: PrivateKey, tranche: Tranche) -> bool:
    assert tranche.public_key is not None
    sealed = ballot.encrypt(tranche.public_key, tranche.ballot_size, tranche.id, "", {})
    return ballot.decrypt(key, tranche.ballot_size, sealed) is not None
