"""A table out of a file: rows of text, numbers and days, as a spreadsheet would count them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class NoValue(Enum):
    """A formula whose result is not in the file."""

    FORMULA = "formula"


MOST_BYTES = 20_000_000
MOST_ROWS = 60_000
MOST_COLUMNS = 100


@dataclass(frozen=True)
class Sheet:
    """``rows``: the first is row 1. ``notes``: text ids of what one should know about it."""

    rows: Sequence[Sequence[object]]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetName:
    name: str
    hidden: bool


@dataclass(frozen=True)
class File:
    """A file whose kind is known. ``read`` opens one of its sheets. ``encoding`` and
    ``delimiter`` are empty for a workbook."""

    sheets: tuple[SheetName, ...]
    read: Callable[[str], Sheet]
    encoding: str = ""
    delimiter: str = ""


def is_blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def in_words(cell: object) -> str:
    """A cell as a person reads it; whole numbers without a decimal point."""
    if cell is None or isinstance(cell, NoValue):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return " ".join(str(cell).replace("\u00a0", " ").split())


def column_letter(index: int) -> str:
    """How a spreadsheet names a column: A, B, … Z, AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
