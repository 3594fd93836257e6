"""Norway's public holidays, and the weeks in which schools are usually closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import holidays

_NAMES: Mapping[str, str] = {
    "New Year's Day": "new-year",
    "Maundy Thursday": "maundy-thursday",
    "Good Friday": "good-friday",
    "Easter Sunday": "easter-sunday",
    "Easter Monday": "easter-monday",
    "Labor Day": "may-first",
    "Constitution Day": "may-seventeenth",
    "Ascension Day": "ascension",
    "Whit Sunday": "whit-sunday",
    "Whit Monday": "whit-monday",
    "Christmas Day": "christmas-day",
    "Second Day of Christmas": "boxing-day",
}
_WINTER_WEEK, _AUTUMN_WEEK = 8, 40
_WORKING_DAYS = 5


@dataclass(frozen=True)
class Days:
    """From the ``first`` to the ``last``, both included."""

    first: date
    last: date

    def meets(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last

    def shared(self, other: Days) -> int:
        days = (min(self.last, other.last) - max(self.first, other.first)).days + 1
        return max(days, 0)

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def middle(self) -> date:
        return self.first + (self.last - self.first) / 2


@dataclass(frozen=True)
class Closed:
    """School holidays; a text ``calendar-school-<name>`` names them."""

    name: str
    days: Days


@cache
def public_holidays(year: int) -> Mapping[date, tuple[str, ...]]:
    """Names by day; a text ``calendar-holiday-<name>`` says each. Two may fall on one day."""
    found = holidays.country_holidays("NO", years=year, language="en_US")
    return {
        day: tuple(_NAMES[name] for name in found.get_list(day) if name in _NAMES)
        for day in sorted(found)
    }


def holidays_in(days: Days) -> dict[date, tuple[str, ...]]:
    return {
        day: names
        for year in range(days.first.year, days.last.year + 1)
        for day, names in public_holidays(year).items()
        if days.first <= day <= days.last
    }


def working_days(days: Days) -> int:
    free = holidays_in(days)
    every = (days.first + timedelta(days=n) for n in range(len(days)))
    return sum(day.isoweekday() <= _WORKING_DAYS and day not in free for day in every)


def school_holidays(year: int) -> list[Closed]:
    """As they usually are in Østfold, by week; each year's own dates are the county's to set."""
    easter = next(day for day, names in public_holidays(year).items() if "easter-monday" in names)
    return [
        Closed("winter", _week(year, _WINTER_WEEK)),
        Closed("easter", Days(easter - timedelta(days=9), easter)),
        Closed("summer", Days(date(year, 6, 21), date(year, 8, 16))),
        Closed("autumn", _week(year, _AUTUMN_WEEK)),
        Closed("christmas", Days(date(year, 12, 21), date(year + 1, 1, 2))),
    ]


def school_holidays_in(days: Days) -> list[Closed]:
    years = range(days.first.year - 1, days.last.year + 1)
    return [one for year in years for one in school_holidays(year) if one.days.meets(days)]


def _week(year: int, week: int) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return Days(monday, monday + timedelta(days=_WORKING_DAYS - 1))
