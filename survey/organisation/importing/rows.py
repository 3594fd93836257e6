"""The rows of a sheet under confirmed columns: text, numbers and days, or what is wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from survey.organisation.editing import LONGEST_NAME
from survey.organisation.fault import Fault
from survey.organisation.importing import cells
from survey.organisation.importing.cells import NotRead
from survey.organisation.importing.columns import OWN_FIELDS, Columns, headers
from survey.organisation.importing.sheet import NoValue, Sheet, in_words, is_blank
from survey.organisation.importing.vocabulary import TOTALS, normal
from survey.organisation.shape import MOST_PEOPLE
from survey.organisation.tree import LEVELS

T = TypeVar("T")
_TEXTS = ("id", "name", "parent", "level", "alias", *LEVELS)


@dataclass(frozen=True)
class Row:
    """``number``: as the spreadsheet counts. ``texts``: by field; blank where nothing stands."""

    number: int
    texts: dict[str, str]
    headcount: int | None
    fte: float | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class ReadRows:
    """``heads``: what the file calls each field. ``totals`` and ``ended``: rows left out because
    they are sums, or units that had ended before the day."""

    rows: tuple[Row, ...]
    heads: dict[str, str]
    faults: tuple[Fault, ...]
    totals: int
    ended: int


class _Reader:
    def __init__(self, sheet: Sheet, columns: Columns) -> None:
        names = headers(sheet, columns.header)
        used = {
            one: columns.columns[one] for one in OWN_FIELDS[columns.shape] if one in columns.columns
        }
        self.columns = {one: index for one, index in used.items() if index < len(names)}
        self.heads = {one: names[index] for one, index in self.columns.items()}
        self.faults: list[Fault] = []
        body = sheet.rows[columns.header :]
        people = cells.decimal_sign((self.cell(row, "headcount") for row in body), whole=True)
        equivalents = cells.decimal_sign(self.cell(row, "fte") for row in body)
        self.decimals = {"headcount": people or ",", "fte": equivalents or people or ","}

    def cell(self, row: Sequence[object], field: str) -> object:
        index = self.columns.get(field)
        return row[index] if index is not None and index < len(row) else None

    def fault(self, number: int, field: str, kind: str, **values: object) -> None:
        self.faults.append(Fault(number, self.heads.get(field, ""), kind, values))

    def row(self, number: int, row: Sequence[object]) -> Row:
        return Row(
            number=number,
            texts={one: self.text(number, row, one) for one in _TEXTS},
            headcount=self.people(number, row),
            fte=self.fte(number, row),
            valid_from=self.day(number, row, "valid_from"),
            valid_to=self.day(number, row, "valid_to"),
        )

    def text(self, number: int, row: Sequence[object], field: str) -> str:
        cell = self.cell(row, field)
        if isinstance(cell, NoValue):
            self.fault(number, field, "formula")
            return ""
        words = in_words(cell)
        if not words.isprintable() or len(words) > LONGEST_NAME:
            self.fault(number, field, "no-text", most=LONGEST_NAME)
            return ""
        return words

    def people(self, number: int, row: Sequence[object]) -> int | None:
        count = self.number(number, row, "headcount")
        if count is not None and not count.is_integer():
            self.fault(number, "headcount", "no-whole", value=self.shown(row, "headcount"))
            return None
        return int(count) if count is not None else None

    def fte(self, number: int, row: Sequence[object]) -> float | None:
        return self.number(number, row, "fte")

    def number(self, number: int, row: Sequence[object], field: str) -> float | None:
        found = self.read(number, row, field, lambda cell: cells.number(cell, self.decimals[field]))
        if found is None:
            return None
        if found < 0:
            self.fault(number, field, "negative", value=self.shown(row, field))
            return None
        if not math.isfinite(found) or found > MOST_PEOPLE:
            self.fault(number, field, "too-many", most=MOST_PEOPLE)
            return None
        return found

    def day(self, number: int, row: Sequence[object], field: str) -> date | None:
        return self.read(number, row, field, cells.day)

    def read(
        self, number: int, row: Sequence[object], field: str, how: Callable[[object], T]
    ) -> T | None:
        try:
            return how(self.cell(row, field))
        except NotRead as wrong:
            self.fault(number, field, wrong.kind, value=self.shown(row, field))
            return None

    def shown(self, row: Sequence[object], field: str) -> str:
        return in_words(self.cell(row, field))[:40]

    def is_total(self, row: Sequence[object]) -> bool:
        """A sum below the table: no id, and the word for it where a name would stand."""
        words = [normal(in_words(cell)) for cell in row if isinstance(cell, str)]
        named = [word for word in words if word and not word[0].isdigit()]
        return is_blank(self.cell(row, "id")) and len(named) == 1 and named[0] in TOTALS


def read_rows(sheet: Sheet, columns: Columns, day: date) -> ReadRows:
    reader = _Reader(sheet, columns)
    rows: list[Row] = []
    totals = ended = 0
    for number, row in enumerate(sheet.rows[columns.header :], start=columns.header + 1):
        if all(is_blank(cell) for cell in row):
            continue
        if reader.is_total(row):
            totals += 1
            continue
        over = len(row) - len(sheet.rows[columns.header - 1])
        if over > 0 and not all(is_blank(cell) for cell in row[-over:]):
            reader.fault(number, "", "wide-row")
            continue
        found = reader.row(number, row)
        if found.valid_to is not None and found.valid_to <= day:
            ended += 1
        else:
            rows.append(found)
    return ReadRows(tuple(rows), reader.heads, tuple(reader.faults), totals, ended)
