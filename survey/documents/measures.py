"""What has been done after a tranche, as a passage of a paper."""

from __future__ import annotations

from sqlmodel import Session

from survey import follow_up
from survey.documents.passages import Grid, Passage, Piece
from survey.follow_up import Status
from survey.store import Measure, Tranche
from survey.texts import Say

_COLUMNS = ("what-short", "where", "responsible", "deadline", "status")
_WIDTHS = (4.4, 2.3, 3.4, 2.6, 3.3)


def passage(session: Session, say: Say, rows: list[Tranche]) -> Passage:
    """``rows``: the tranche reported on last, and before it the one it is compared with."""
    body: list[Piece] = []
    promise = follow_up.promise_of(session, rows[-1])
    if promise and promise.follow_up_on and promise.follow_up_on >= promise.closed_on:
        by, on = promise.follow_up_by, promise.follow_up_on
        body.append(say("invitation-follow-up", by=by, on=on))
    for row in rows:
        grid = _grid(session, say, row)
        body.append(grid or say("results-paper-no-measures", title=row.title))
    return Passage(say("results-paper-follow-up"), body)


def _grid(session: Session, say: Say, row: Tranche) -> Grid | None:
    rows = [
        _told(session, say, measure, place.path[-1] if place.path else say("follow-up-whole"))
        for place in follow_up.by_place(session, row.id)
        for measure in place.measures
    ]
    if not rows:
        return None
    headings = [say(f"measure-{name}") for name in _COLUMNS]
    return Grid(headings, rows, say("measures-beside", title=row.title), _WIDTHS)


def _told(session: Session, say: Say, measure: Measure, where: str) -> list[str]:
    status = Status(measure.status)
    words = say(f"measure-status-{status.text_name}")
    if status == Status.DROPPED:
        reason = follow_up.why_dropped(follow_up.history(session, measure.id))
        words = f"{words}. {say('invitation-why-dropped', reason=reason)}"
    deadline = say("measure-deadline-is", deadline=measure.deadline)
    return [measure.what, where, measure.responsible, deadline, words]
