"""What somebody should think of before planning: clashes, holidays, seasons, too short a gap.

A caution never stops anybody; what does is in ``wish.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlmodel import Session, col, select

from survey import approval
from survey.clock import local
from survey.organisation import leaves, units_at
from survey.planning.days import Days, holidays_in, school_holidays_in, working_days
from survey.planning.entries import Kind, days_of, entries
from survey.planning.overlap import workplaces
from survey.planning.versions import offer_of
from survey.planning.wall_clock import Oddity
from survey.planning.wish import Wish, asked
from survey.problem import Problem
from survey.questionnaire import Questionnaire, comparable
from survey.store import QuestionnaireVersion, Tranche

FEWEST_WORKING_DAYS = 5
_JULY = 7
_SEASONS = ("winter", "spring", "summer", "autumn")
_FAR_APART = 45
_YEAR = 365


@dataclass(frozen=True)
class Caution:
    """``text_id`` with ``values``; a value that is a tuple of text ids is for the page to say."""

    text_id: str
    values: Mapping[str, object] = field(default_factory=dict)


def cautions(session: Session, wish: Wish, apart_from: Collection[str] = ()) -> list[Caution]:
    """``apart_from``: ids of tranches that the wish is to replace or belongs with."""
    try:
        opens_at, closes_at = wish.opens.moment(), wish.closes.moment(last=True)
    except Problem:
        return []
    if closes_at <= opens_at:
        return []
    days = Days(wish.opens.day, wish.closes.day)
    return [
        *_of_clocks(wish),
        *_of_entries(session, days),
        *_of_holidays(days),
        *_of_earlier(session, wish, days, apart_from),
        *_of_units(session, wish),
        *_of_promise(session, wish),
    ]


def _of_clocks(wish: Wish) -> Iterator[Caution]:
    if wish.opens.oddity == Oddity.TWICE:
        yield Caution("caution-opens-twice", {"opens": local(wish.opens.moment())})
    if wish.closes.oddity == Oddity.TWICE:
        yield Caution("caution-closes-twice", {"closes": local(wish.closes.moment(last=True))})


def _of_entries(session: Session, days: Days) -> Iterator[Caution]:
    for entry in entries(session):
        if days_of(entry).meets(days):
            kind = Kind(entry.kind).text_name
            values = {"title": entry.title, "first": entry.first, "last": entry.last}
            yield Caution(f"caution-meets-{kind}", values)


def _of_holidays(days: Days) -> Iterator[Caution]:
    july = sum(
        days.shared(Days(date(year, _JULY, 1), date(year, _JULY, 31)))
        for year in range(days.first.year, days.last.year + 1)
    )
    if 2 * july > len(days):
        yield Caution("caution-july")
    for closed in school_holidays_in(days):
        if july and closed.name == "summer" and 2 * july > len(days):
            continue
        shared = days.shared(closed.days)
        values = {"days": shared, "first": closed.days.first, "last": closed.days.last}
        yield Caution(f"caution-school-{closed.name}", values)
    working = working_days(days)
    if working < FEWEST_WORKING_DAYS:
        values = {"working": working, "free": len(holidays_in(days))}
        yield Caution("caution-few-days", values)


def _of_earlier(
    session: Session, wish: Wish, days: Days, apart_from: Collection[str]
) -> Iterator[Caution]:
    try:
        questionnaire = approval.version(session, wish.version_id)
    except Problem:
        return
    places = {unit.id for unit in leaves(asked(session, wish))}
    earlier = _last_before(session, questionnaire.id, days, places, apart_from)
    if earlier is None:
        return
    was = Days(local(earlier.opens_at).date(), local(earlier.closes_at).date())
    season, before = _season(days.middle), _season(was.middle)
    if season != before and _apart(days.middle, was.middle) > _FAR_APART:
        yield Caution(
            "caution-season",
            {"season": season, "before": before, "title": earlier.title, "opened": was.first},
        )
    numbers, months = _too_soon(session, questionnaire, earlier, days)
    if numbers:
        yield Caution(
            "caution-too-soon",
            {"numbers": numbers, "months": months, "title": earlier.title, "closed": was.last},
        )


def _last_before(
    session: Session,
    questionnaire_id: str,
    days: Days,
    places: Collection[str],
    apart_from: Collection[str],
) -> Tranche | None:
    statement = (
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .where(col(Tranche.id).not_in(list(apart_from)))
        .order_by(col(Tranche.opens_at).desc())
    )
    for row in session.exec(statement).all():
        over = local(row.closes_at).date() <= days.first
        if over and not workplaces(session, row.id).isdisjoint(places):
            return row
    return None


def _too_soon(
    session: Session, questionnaire: Questionnaire, earlier: Tranche, days: Days
) -> tuple[str, int]:
    """Numbers of the questions that ask about a time in which the last answers were given."""
    same = comparable(approval.version(session, earlier.version_id), questionnaire)
    closed = local(earlier.closes_at).date()
    found = {
        questionnaire.number(name): period
        for name in same
        if (period := questionnaire.question(name).reference_period)
        and _months_later(closed, period) > days.first
    }
    return ", ".join(map(str, sorted(found))), max(found.values(), default=0)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    # Every month has a 28th; a few days more or less do not matter to people's memory.
    return date(year, month + 1, min(day.day, 28))


def _season(day: date) -> str:
    return _SEASONS[day.month % 12 // 3]


def _apart(one: date, other: date) -> int:
    """Days from one to the other around the year, whichever way is shorter."""
    days = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(days, _YEAR - days)


def _of_units(session: Session, wish: Wish) -> Iterator[Caution]:
    units = asked(session, wish)
    later = {unit.id for unit in units_at(session, wish.closes.day)}
    for unit in leaves(units):
        if unit.id not in later:
            yield Caution("caution-unit-ends", {"unit": unit.name, "day": wish.closes.day})


def _of_promise(session: Session, wish: Wish) -> Iterator[Caution]:
    """An approval used again may have promised a day that is over by then."""
    offer = offer_of(session, wish.version_id)
    promised = offer.proposal.follow_up_on if offer else None
    if promised is not None and promised <= wish.closes.day:
        yield Caution("caution-follow-up-past", {"promised": promised, "closes": wish.closes.day})
