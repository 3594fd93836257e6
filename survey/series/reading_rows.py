"""Cells of a file of figures, read one at a time; what cannot be read becomes a fault."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from survey.organisation.fault import Fault
from survey.organisation.importing import cells
from survey.organisation.importing.cells import NotRead
from survey.organisation.importing.columns import headers
from survey.organisation.importing.sheet import NoValue, Sheet, in_words, is_blank
from survey.organisation.importing.vocabulary import normal
from survey.series.figure import Figure
from survey.series.period import Period, read_period
from survey.series.places import Places

LONGEST_TEXT = 300
_LONGEST_SHOWN = 60
_HEADERS_WITHIN = 30
_TEXTS = frozenset({"unit", "period", "measure", "scale", "wanted", "source"}) | {
    f"period {number}" for number in range(100)
}
_COUNTS = frozenset({"n", "count"}) | {f"n {number}" for number in range(100)}


@dataclass(frozen=True)
class Placed:
    """A figure, and where in the file it stands."""

    figure: Figure
    row: int
    column: str


def header_row(sheet: Sheet, named: Iterable[str]) -> int:
    """The first row in which one of the columns has such a header, counted from 1; 0 for none."""
    wanted = set(named)
    for number, row in enumerate(sheet.rows[:_HEADERS_WITHIN], start=1):
        if sum(normal(in_words(cell)) in wanted for cell in row if isinstance(cell, str)) >= 1:
            return number
    return 0


class Rows:
    """The rows under the headers. ``columns``: index by field."""

    def __init__(
        self, sheet: Sheet, header: int, columns: Mapping[str, int], known: Places
    ) -> None:
        self.sheet, self.header, self.columns, self.known = sheet, header, columns, known
        self.names = headers(sheet, header)
        self.faults: list[Fault] = []
        numbers = columns.keys() - _TEXTS
        counted = cells.decimal_sign(self._cells(numbers), whole=True)
        measured = list(self._cells(numbers - _COUNTS))
        # Three digits after the only sign are decimals in a mean, and thousands in a count.
        sure = cells.decimal_sign(measured) or _only_sign(measured)
        self.decimals = {True: counted or ",", False: sure or ","}

    def __iter__(self) -> Iterator[tuple[int, Sequence[object]]]:
        for number, row in enumerate(self.sheet.rows[self.header :], start=self.header + 1):
            if not all(is_blank(cell) for cell in row):
                yield number, row

    def column(self, field: str) -> str:
        index = self.columns.get(field)
        return self.names[index] if index is not None else ""

    def fault(self, number: int, field: str, kind: str, **values: object) -> None:
        self.faults.append(Fault(number, self.column(field), kind, values))

    def cell(self, row: Sequence[object], field: str) -> object:
        index = self.columns.get(field)
        return row[index] if index is not None and index < len(row) else None

    def shown(self, row: Sequence[object], field: str) -> str:
        return in_words(self.cell(row, field))[:_LONGEST_SHOWN]

    def text(self, number: int, row: Sequence[object], field: str) -> str:
        cell = self.cell(row, field)
        if isinstance(cell, NoValue):
            self.fault(number, field, "formula")
            return ""
        words = in_words(cell)
        if not words.isprintable() or len(words) > LONGEST_TEXT:
            self.fault(number, field, "no-text", most=LONGEST_TEXT)
            return ""
        return words

    def number(
        self, number: int, row: Sequence[object], field: str, *, counted: bool = False
    ) -> float | None:
        """``counted``: how many of something, which may be written with thousands apart."""
        try:
            decimal = self.decimals[counted or field in _COUNTS]
            return cells.number(_bare(self.cell(row, field)), decimal)
        except NotRead as wrong:
            self.fault(number, field, wrong.kind, value=self.shown(row, field))
            return None

    def whole(self, number: int, row: Sequence[object], field: str) -> int | None:
        found = self.number(number, row, field)
        if found is None:
            return None
        if found < 0 or not math.isfinite(found) or not found.is_integer():
            self.fault(number, field, "no-whole", value=self.shown(row, field))
            return None
        return int(found)

    def period(self, number: int, row: Sequence[object], field: str) -> Period | None:
        cell = self.cell(row, field)
        if is_blank(cell):
            self.fault(number, field, "no-period")
            return None
        if isinstance(cell, datetime | date):
            # What a spreadsheet has made a date of was written as a month.
            found = read_period(f"{cell.year}-{cell.month:02}")
        else:
            found = read_period(self.text(number, row, field))
        if found is None:
            self.fault(number, field, "period", value=self.shown(row, field))
        return found

    def unit(self, number: int, row: Sequence[object], day: date) -> tuple[bool, str | None]:
        """Whether the name was understood, and whose it is; None for the whole."""
        name = self.text(number, row, "unit")
        if not name:
            self.fault(number, "unit", "no-unit")
            return False, None
        found = self.known.called(name, day)
        if len(found) != 1:
            kind = "several-units" if found else "unknown-unit"
            self.fault(number, "unit", kind, unit=name, ids=", ".join(found[:5]))
            return False, None
        return True, None if self.known.is_whole(found[0]) else found[0]

    def _cells(self, fields: Collection[str]) -> Iterator[object]:
        for row in self.sheet.rows[self.header :]:
            yield from (_bare(self.cell(row, field)) for field in sorted(fields))


def _only_sign(several: Iterable[object]) -> str | None:
    text = "".join(one for one in several if isinstance(one, str))
    signs = [sign for sign in ",." if sign in text]
    return signs[0] if len(signs) == 1 else None


def _bare(cell: object) -> object:
    return cell.strip().removesuffix("%") if isinstance(cell, str) else cell
