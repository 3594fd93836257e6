"""What two tranches' dates say about how far their answers can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from babel.dates import format_date

from analysis.numbers import listed
from survey.clock import local
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire, comparable
from survey.store import Tranche

_SEASON_DAYS = 45
"""Farther apart around the year than this, the tranches lie in different seasons."""
_YEAR = 365
_DAYS_IN_MONTH = 30.44


def warnings(
    visitor: Visitor, before: tuple[Tranche, Questionnaire], after: tuple[Tranche, Questionnaire]
) -> Iterable[str]:
    """Questions that ask about a time both tranches share, and different seasons."""
    (first, old), (last, new) = before, after
    ended, began = local(first.closes_at).date(), local(last.opens_at).date()
    overlapping: dict[int, list[str]] = {}
    for name in comparable(old, new):
        months = new.question(name).reference_period
        if months and (began - ended).days < months * _DAYS_IN_MONTH:
            overlapping.setdefault(months, []).append(str(new.number(name)))
    for months, numbers in overlapping.items():
        yield visitor.say(
            "change-warning-overlap",
            numbers=listed(numbers, visitor.language),
            count=len(numbers),
            months=months,
        )
    yield from season(visitor, first, last)


def season(visitor: Visitor, first: Tranche, last: Tranche) -> Iterable[str]:
    opened, began = (local(row.opens_at).date() for row in (first, last))
    if _around_the_year(opened, began) > _SEASON_DAYS:
        months_named = [
            format_date(day, "LLLL y", locale=visitor.language) for day in (opened, began)
        ]
        yield visitor.say("change-warning-season", before=months_named[0], after=months_named[1])


def _around_the_year(one: date, other: date) -> int:
    days = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(days, _YEAR - days)
