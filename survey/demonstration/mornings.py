"""Morning figures of the demonstration: tranches of the past as if they had been followed."""

from __future__ import annotations

import math
from datetime import timedelta

from sqlmodel import Session

from survey import tranche
from survey.clock import local
from survey.response_rate.numbered import daily
from survey.response_rate.snapshot import tree_of
from survey.store import RateSnapshot, Tranche

_EAGERNESS = 3.0
"""Most answer in the first days; how much faster than evenly."""


def plant(session: Session, tranche_id: str) -> None:
    """A sealed tranche's mornings, ending at what was counted."""
    row = session.get_one(Tranche, tranche_id)
    people = {one.unit_id: one for one in tranche.participation(session, row)}
    first, last = local(row.opens_at).date(), local(row.closes_at).date()
    length = (last - first).days + 1
    for unit_id in daily(tree_of(session, row)):
        for day in range(1, length + 1):
            grown = math.expm1(-_EAGERNESS * day / length) / math.expm1(-_EAGERNESS)
            session.add(
                RateSnapshot(
                    tranche_id=row.id,
                    unit_id=unit_id,
                    day=first + timedelta(days=day),
                    invited=people[unit_id].invited,
                    responded=round(people[unit_id].responded * grown),
                )
            )
