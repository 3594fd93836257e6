"""What a reader must know about a trial before reading its numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlmodel import Session

from survey.clock import local
from survey.pages.pilots_reading import ReadTrial
from survey.pages.pilots_round import Round
from survey.pages.pilots_studies import pilots_of
from survey.pages.results_warnings import warnings as warnings_of_rounds
from survey.pages.visitor import Visitor

_DAYS_IN_MONTH = 30.44


def warnings(visitor: Visitor, session: Session, read: ReadTrial) -> Iterator[str]:
    say, study = visitor.say, read.study
    first, last = read.rounds[:2]
    late = days_late(read)
    if late > 0 and study.starts_on is not None:
        yield say(
            "pilots-warning-late",
            start=study.starts_on,
            opened=local(study.before.opens_at).date(),
            time=how_long(visitor, late),
        )
    elif study.starts_on is None:
        yield say("pilots-warning-no-start")
    yield from warnings_of_rounds(
        visitor,
        (first.tranche, first.questionnaire),
        (last.tranche, last.questionnaire),
    )
    for one in read.refused:
        yield say(one.reason, **one.values)
    if read.mixed_in:
        yield say("pilots-warning-mixed-in", count=read.mixed_in)
    if read.rest_asked and _elsewhere(session, first) != _elsewhere(session, last):
        yield say("pilots-warning-other-rest")


def days_late(read: ReadTrial) -> int:
    """How long after the trial had begun the first round opened; 0 where it did not."""
    starts_on: date | None = read.study.starts_on
    if starts_on is None:
        return 0
    return max(0, (local(read.study.before.opens_at).date() - starts_on).days)


def how_long(visitor: Visitor, days: int) -> str:
    months = round(days / _DAYS_IN_MONTH)
    if months:
        return visitor.say("pilots-months", count=months)
    return visitor.say("pilots-days", count=days)


def _elsewhere(session: Session, one: Round) -> set[str]:
    """Places of work that were asked and are no pilots."""
    above = {unit.parent_id for unit in one.units.values()}
    return one.units.keys() - above - pilots_of(session, one.tranche)
