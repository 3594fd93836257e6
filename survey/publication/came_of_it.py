"""What came of the answers, as it may be told to everybody: where, what, how far, by when.

Never who is responsible, and only for the places whose results everybody may see: what is done
in a small unit says something of its answers.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from survey import follow_up
from survey.follow_up import Status
from survey.store import Measure


@dataclass(frozen=True)
class Came:
    """``place`` is empty for the whole. ``reason``: why it comes to nothing, where it does."""

    place: str
    what: str
    status: Status
    deadline: date
    reason: str


def came_of(session: Session, tranche_id: str, shown: Collection[str]) -> list[Came]:
    """The measures after a tranche, those for the whole first. ``shown``: the units whose
    results everybody sees."""
    return [
        _told(session, measure, place.path[-1] if place.path else "")
        for place in follow_up.by_place(session, tranche_id)
        if place.unit_id is None or place.unit_id in shown
        for measure in place.measures
    ]


def _told(session: Session, measure: Measure, place: str) -> Came:
    status = Status(measure.status)
    dropped = status == Status.DROPPED
    reason = follow_up.why_dropped(follow_up.history(session, measure.id)) if dropped else ""
    return Came(place, measure.what, status, measure.deadline, reason)
