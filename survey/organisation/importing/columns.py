"""Which line has the headers, and which column holds what: found out, then confirmed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from survey.organisation.importing.sheet import Sheet, column_letter, in_words, is_blank
from survey.organisation.importing.vocabulary import field_of
from survey.organisation.tree import LEVELS

_HEADERS_WITHIN = 30


class Shape(StrEnum):
    """How a file says what is below what."""

    PARENT = "parent"
    LEVELS = "levels"


OWN_FIELDS: Mapping[Shape, tuple[str, ...]] = {
    Shape.PARENT: (
        "id",
        "name",
        "parent",
        "level",
        "headcount",
        "fte",
        "alias",
        "valid_from",
        "valid_to",
    ),
    Shape.LEVELS: (*LEVELS, "id", "headcount", "fte", "alias", "valid_from", "valid_to"),
}
_NEEDED: Mapping[Shape, tuple[str, ...]] = {
    Shape.PARENT: ("id", "name", "parent", "headcount"),
    Shape.LEVELS: ("headcount",),
}


@dataclass(frozen=True)
class Columns:
    """``header``: the row with the headers, counted from 1. ``columns``: index by field."""

    shape: Shape
    header: int
    columns: Mapping[str, int]

    def missing(self) -> list[str]:
        """Fields without which nothing can be read."""
        lacking = [one for one in _NEEDED[self.shape] if one not in self.columns]
        if self.shape == Shape.LEVELS and not set(LEVELS[1:]) & self.columns.keys():
            lacking.append("kommuneomraade")
        return lacking

    def twice(self) -> list[int]:
        """Columns that are to be two things at once."""
        used = [self.columns[one] for one in OWN_FIELDS[self.shape] if one in self.columns]
        return sorted({one for one in used if used.count(one) > 1})


def suggest(sheet: Sheet) -> Columns:
    """The row that reads most like headers, and what each of its columns seems to be."""
    best = 0
    known: dict[str, int] = {}
    for number, row in enumerate(sheet.rows[:_HEADERS_WITHIN], start=1):
        found = _fields_in(row)
        if len(found) > len(known):
            best, known = number, found
    if len(known) < 2:
        best = _first_wide_row(sheet)
        known = _fields_in(sheet.rows[best - 1]) if sheet.rows else {}
    levels = set(LEVELS[1:]) & known.keys()
    by_levels = "parent" not in known and bool(levels)
    return Columns(Shape.LEVELS if by_levels else Shape.PARENT, best, known)


def headers(sheet: Sheet, header: int) -> list[str]:
    """Each column's header; the spreadsheet's letter where it has none, or shares it."""
    row = sheet.rows[header - 1] if 0 < header <= len(sheet.rows) else ()
    width = max((len(one) for one in sheet.rows[header - 1 : header + 200]), default=0)
    words = [in_words(row[index]) if index < len(row) else "" for index in range(width)]
    return [
        word if word and words.count(word) == 1 else f"{word} ({column_letter(index)})".strip()
        for index, word in enumerate(words)
    ]


def _fields_in(row: Sequence[object]) -> dict[str, int]:
    """The surest column for each field."""
    sure: dict[str, float] = {}
    found: dict[str, int] = {}
    for index, cell in enumerate(row):
        named = field_of(in_words(cell)) if isinstance(cell, str) else None
        if named and named[1] > sure.get(named[0], 0):
            sure[named[0]], found[named[0]] = named[1], index
    return found


def _first_wide_row(sheet: Sheet) -> int:
    for number, row in enumerate(sheet.rows, start=1):
        if sum(not is_blank(cell) for cell in row) >= 2:
            return number
    return 1
