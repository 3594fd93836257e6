"""A tranche as somebody fills it in, and everything that is wrong with it, all at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import groups
from survey import tranche as tranches
from survey.clock import local
from survey.groups import Group
from survey.limits import FLOORS, outside, under_decided
from survey.organisation import leaves, units_at
from survey.planning.overlap import overlaps
from survey.planning.selection import Selection, Way
from survey.planning.versions import Offer, offer_of
from survey.planning.wall_clock import Oddity, WallTime
from survey.problem import Problem
from survey.store import Tranche, Unit
from survey.texts import MASTER_LANGUAGE

LONGEST_TITLE = 120
LONGEST_GRACE = 24 * 60


class CodeMode(StrEnum):
    """How codes are meant to reach people."""

    SLIPS = "slips"
    EMAIL = "email"
    BOTH = "both"


@dataclass(frozen=True)
class Wish:
    title: str
    version_id: str
    languages: tuple[str, ...]
    selection: Selection
    pilots: frozenset[str]
    opens: WallTime
    closes: WallTime
    grace_minutes: int
    code_mode: CodeMode
    retain_until: date
    distribution_minimum: int
    custody: str
    index_minimum: int = FLOORS.index_minimum
    end_class_size: int = FLOORS.end_class_size
    groups: tuple[Group, ...] = ()
    leaders_in_parent: bool = False


class Refused(Problem):
    """Everything that is wrong, so that nobody has to find it one by one."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("problem-plan-refused", count=len(problems))
        self.problems = tuple(problems)

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        lines = (f"- {one.told(language)}" for one in self.problems)
        return "\n".join((super().told(language), "", *lines))


def asked(session: Session, wish: Wish) -> list[Unit]:
    """The units as they will stand on the day the tranche opens."""
    return wish.selection.of(units_at(session, wish.opens.day))


def faults(
    session: Session, wish: Wish, now: datetime, apart_from: Collection[str] = ()
) -> list[Problem]:
    """``apart_from``: ids of tranches that the wish is to replace."""
    offer = offer_of(session, wish.version_id)
    return [
        *_of_title(session, wish, apart_from),
        *_of_words(wish, offer),
        *_of_times(wish, now),
        *_of_units(session, wish),
        *_of_groups(session, wish),
        *_of_promise(wish, offer),
        *_of_overlaps(session, wish, offer, apart_from),
    ]


def require_good(
    session: Session, wish: Wish, now: datetime, apart_from: Collection[str] = ()
) -> None:
    found = faults(session, wish, now, apart_from)
    if found:
        raise Refused(found)


def as_plan(session: Session, wish: Wish) -> tranches.Plan:
    return tranches.Plan(
        title=_clean(wish.title),
        version_id=wish.version_id,
        languages=wish.languages,
        opens_at=wish.opens.moment(),
        closes_at=wish.closes.moment(last=True),
        units=asked(session, wish),
        custody=wish.custody,
        pilots=wish.pilots,
        grace_minutes=wish.grace_minutes,
        retain_until=wish.retain_until,
        distribution_minimum=wish.distribution_minimum,
        index_minimum=wish.index_minimum,
        end_class_size=wish.end_class_size,
        groups=wish.groups,
        leaders_in_parent=wish.leaders_in_parent,
    )


def _clean(title: str) -> str:
    return " ".join(title.split())


def _of_title(session: Session, wish: Wish, apart_from: Collection[str]) -> Iterator[Problem]:
    title = _clean(wish.title)
    if not title:
        yield Problem("problem-plan-untitled")
    elif len(title) > LONGEST_TITLE or not title.isprintable():
        yield Problem("problem-plan-title", most=LONGEST_TITLE)
    others = select(Tranche.title).where(col(Tranche.id).not_in(list(apart_from)))
    if title.casefold() in {one.casefold() for one in session.exec(others)}:
        yield Problem("problem-plan-title-taken", title=title)


def _of_words(wish: Wish, offer: Offer | None) -> Iterator[Problem]:
    if offer is None:
        yield Problem("problem-plan-version")
        return
    if not wish.languages:
        yield Problem("problem-plan-no-language")
    for language in wish.languages:
        if language not in offer.languages:
            yield Problem("problem-translation-not-approved", language=language)


def _of_times(wish: Wish, now: datetime) -> Iterator[Problem]:
    moments = []
    for wanted, last in ((wish.opens, False), (wish.closes, True)):
        try:
            moments.append(wanted.moment(last=last))
        except Problem as problem:
            yield problem
    if wish.opens.oddity != Oddity.SKIPPED and wish.opens.moment() < now:
        yield Problem("problem-plan-opens-past", opens=local(wish.opens.moment()))
    if len(moments) == 2 and moments[1] <= moments[0]:
        yield Problem("problem-closes-before-opening")
    if not 0 <= wish.grace_minutes <= LONGEST_GRACE:
        yield Problem("problem-plan-grace", most=LONGEST_GRACE)


def _of_units(session: Session, wish: Wish) -> Iterator[Problem]:
    units = asked(session, wish)
    there = {unit.id for unit in units}
    if wish.selection.way == Way.CHOSEN and not wish.selection.chosen:
        yield Problem("problem-plan-none-chosen")
    elif not units:
        yield Problem("problem-no-units")
    elif not any(unit.headcount for unit in leaves(units)):
        yield Problem("problem-plan-nobody")
    gone = (wish.selection.chosen if wish.selection.way == Way.CHOSEN else frozenset()) - there
    for unit_id in sorted(gone):
        yield Problem("problem-plan-unit-gone", unit=_name(session, unit_id), day=wish.opens.day)
    for unit_id in sorted(wish.pilots - there - gone):
        yield Problem("problem-plan-pilot-not-asked", unit=_name(session, unit_id))


def _of_groups(session: Session, wish: Wish) -> Iterator[Problem]:
    if wish.groups:
        yield from groups.faults(wish.groups, {unit.id: unit for unit in asked(session, wish)})


def _name(session: Session, unit_id: str) -> str:
    unit = session.get(Unit, unit_id)
    return unit.name if unit else unit_id


def _of_promise(wish: Wish, offer: Offer | None) -> Iterator[Problem]:
    if wish.retain_until <= wish.closes.day:
        yield Problem("problem-retained-too-short", until=wish.retain_until)
    too_low = list(under_decided(wish, offer.decision)) if offer else []
    yield from too_low or outside(wish)
    if offer is None:
        return
    if wish.custody not in offer.custody_kinds:
        yield Problem("problem-custody-too-weak")


def _of_overlaps(
    session: Session, wish: Wish, offer: Offer | None, apart_from: Collection[str]
) -> Iterator[Problem]:
    try:
        opens_at, closes_at = wish.opens.moment(), wish.closes.moment(last=True)
    except Problem:
        return
    if offer is None or closes_at <= opens_at:
        return
    places = {unit.id for unit in leaves(asked(session, wish))}
    identity = offer.questionnaire.id
    for one in overlaps(session, identity, places, opens_at, closes_at, apart_from):
        yield one.problem()
