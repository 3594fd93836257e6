"""The span of time a figure is for: a year, a part of one, or a run of months."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    YEAR = "year"
    HALF = "half"
    TERTIAL = "tertial"
    QUARTER = "quarter"
    MONTH = "month"
    SPAN = "span"


@dataclass(frozen=True, order=True)
class Period:
    """``last`` is included. ``number``: which part of the year, 0 for a whole year or a span.
    ``text``: as it is stored, "2024-T1"."""

    first: date
    last: date
    kind: Kind
    number: int
    text: str


_LETTERS: Mapping[str, Kind] = {
    "T": Kind.TERTIAL, "Q": Kind.QUARTER, "K": Kind.QUARTER, "H": Kind.HALF,
}  # fmt: skip
_LETTER_OF = {Kind.TERTIAL: "T", Kind.QUARTER: "Q", Kind.HALF: "H"}
_MONTHS = {Kind.HALF: 6, Kind.TERTIAL: 4, Kind.QUARTER: 3, Kind.MONTH: 1}
_WORDS = (
    ("tertial", "T"), ("kvartal", "Q"), ("quarter", "Q"), ("halvår", "H"), ("half", "H"),
)  # fmt: skip
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)")
_PART = re.compile(r"(?P<year>(?:19|20)\d\d)[ -]?(?P<letter>[TQKH])(?P<number>\d)")
_PART_FIRST = re.compile(r"(?P<letter>[TQKH])(?P<number>\d)[ -]?(?P<year>(?:19|20)\d\d)")
_NUMBER_FIRST = re.compile(r"(?P<number>\d)\.? ?(?P<letter>[TQKH])[ -]?(?P<year>(?:19|20)\d\d)")
_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)")


def read_period(text: str) -> Period | None:
    """The period a text names, in any of the usual ways; None for anything else."""
    words = " ".join(text.lower().replace("–", "-").split())
    for word, letter in _WORDS:
        words = words.replace(word, letter)
    words = words.upper()
    start, slash, end = words.partition("/")
    if slash:
        return _span(start.strip(), end.strip())
    if found := _YEAR.fullmatch(words):
        year = int(found["year"])
        return Period(date(year, 1, 1), date(year, 12, 31), Kind.YEAR, 0, words)
    for pattern in (_PART, _PART_FIRST, _NUMBER_FIRST):
        if found := pattern.fullmatch(words):
            kind = _LETTERS[found["letter"]]
            return _part(int(found["year"]), kind, int(found["number"]))
    if found := _MONTH.fullmatch(words):
        return _part(int(found["year"]), Kind.MONTH, int(found["month"]))
    return None


def stored_period(text: str) -> Period:
    """Raises ``ValueError`` for what no import has let in."""
    found = read_period(text)
    if found is None:
        raise ValueError(f"{text!r} is no period")
    return found


def _part(year: int, kind: Kind, number: int) -> Period | None:
    months = _MONTHS[kind]
    if not 1 <= number <= 12 // months:
        return None
    last = number * months
    text = f"{year}-{number:02}" if kind == Kind.MONTH else f"{year}-{_LETTER_OF[kind]}{number}"
    end = date(year, last, calendar.monthrange(year, last)[1])
    return Period(date(year, last - months + 1, 1), end, kind, number, text)


def _span(start: str, end: str) -> Period | None:
    """From one month or year to another: "2023-12/2024-01"."""
    first, last = read_period(start), read_period(end)
    if first is None or last is None or last.last < first.first:
        return None
    return Period(first.first, last.last, Kind.SPAN, 0, f"{first.text}/{last.text}")
