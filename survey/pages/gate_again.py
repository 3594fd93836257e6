"""Releases made again: to see that the same comes out, or to let out less than before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine

from analysis import disclosure
from analysis.disclosure import Release
from survey import audit, releases
from survey.clock import local
from survey.pages.gate_making import made, policy_from
from survey.problem import Problem
from survey.store import Tranche, TrancheRelease, reading, writing
from survey.tranche import State

LONGEST_REASON = 500


@dataclass(frozen=True)
class Repeated:
    """A stored release beside what comes out now. ``other``: what is not the same, as (unit,
    question); of the release itself rather than of one cell, both are empty."""

    row: TrancheRelease
    other: tuple[tuple[str, str], ...]


def repeat(engine: Engine, tranche_id: str) -> list[Repeated]:
    """Make every release of a tranche again, the first one first."""
    tranche, rows = _stored(engine, tranche_id)
    found: list[Repeated] = []
    earlier: list[Release] = []
    for row in rows:
        stored = disclosure.from_bytes(row.content)
        again = made(engine, tranche, policy_from(row.policy), row.moved, earlier)
        same = again.content == row.content and again.fingerprint == row.fingerprint
        found.append(Repeated(row, () if same else _unlike(stored, again.content)))
        earlier.append(stored)
    return found


def _unlike(stored: Release, content: bytes) -> tuple[tuple[str, str], ...]:
    now = disclosure.from_bytes(content)
    places = sorted(stored.cells.keys() | now.cells.keys())
    cells = [one for one in places if stored.cells.get(one) != now.cells.get(one)]
    return tuple(cells) or (("", ""),)


def again(
    engine: Engine,
    tranche_id: str,
    reason: str,
    now: datetime,
    who: str,
    *,
    minimum: int | None = None,
    corrected_tree: bool = False,
) -> TrancheRelease:
    """A new release beside those there are, each of which somebody may have kept.

    ``minimum``: a larger smallest group. ``corrected_tree``: the units as the organisation has
    them today. Raises ``Problem`` for a smaller group, and where nothing would be different.
    """
    tranche, rows = _stored(engine, tranche_id)
    reason = " ".join(reason.split())
    if not reason:
        raise Problem("problem-release-without-reason")
    if len(reason) > LONGEST_REASON:
        raise Problem("problem-release-reason-long", most=LONGEST_REASON)
    last, policy, moved = rows[-1], policy_from(rows[-1].policy), rows[-1].moved
    if minimum is not None:
        if minimum < policy.distribution_minimum:
            raise Problem("problem-release-looser", least=policy.distribution_minimum)
        policy = replace(policy, distribution_minimum=minimum)
    if corrected_tree:
        with reading(engine) as session:
            moved = releases.moved_by(session, tranche_id, local(now).date())
    earlier = [disclosure.from_bytes(row.content) for row in rows]
    found = made(engine, tranche, policy, moved, earlier)
    if found.fingerprint == last.fingerprint:
        raise Problem("problem-release-unchanged", number=last.number)
    with writing(engine) as session:
        session.get_one(Tranche, tranche_id, with_for_update=True)
        if releases.latest_fingerprint(session, tranche_id) != last.fingerprint:
            raise Problem("problem-release-meanwhile")
        row = releases.keep(session, tranche, found, now, who, reason)
        audit.record(session, who, "release-remade", f"{tranche.title}: {row.number}")
    return row


def _stored(engine: Engine, tranche_id: str) -> tuple[Tranche, Sequence[TrancheRelease]]:
    with reading(engine) as session:
        tranche = session.get(Tranche, tranche_id)
        if tranche is None:
            raise Problem("problem-unknown-tranche")
        if tranche.state != State.SEALED:
            raise Problem("problem-not-sealed", title=tranche.title)
        rows = releases.everything(session, tranche_id)
    if not rows:
        raise Problem("problem-not-released", title=tranche.title)
    return tranche, rows
