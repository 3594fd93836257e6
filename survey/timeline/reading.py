"""Which events belong on the trend of a unit."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlmodel import Session, col

from survey.organisation import path_to_root
from survey.organisation.stored import history
from survey.store import TimelineEvent
from survey.timeline.events import standing


def events_for(
    session: Session, unit_ids: Collection[str], first: date, last: date
) -> list[TimelineEvent]:
    """What happened in these units or in those above them from ``first`` to ``last``, both
    included, the earliest first.

    Above means as the organisation was when the event began: a unit that has moved since keeps
    what happened where it was.
    """
    within = (
        standing()
        .where(TimelineEvent.first <= last, TimelineEvent.last >= first)
        .order_by(col(TimelineEvent.first), TimelineEvent.id)
    )
    found = list(session.exec(within))
    if all(event.unit_id is None for event in found):
        return found
    over_time = history(session)
    above: dict[date, set[str]] = {}
    for event in found:
        if event.unit_id is not None and event.first not in above:
            tree = over_time.tree(event.first)
            paths = [path_to_root(tree, one) for one in unit_ids if one in tree]
            above[event.first] = {up for path in paths for up in path} | set(unit_ids)
    return [
        event for event in found if event.unit_id is None or event.unit_id in above[event.first]
    ]
