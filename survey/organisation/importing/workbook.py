"""Excel workbooks (XLSX), read without unpacking more than fits and without trusting them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import openpyxl

from survey.organisation.importing.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    File,
    NoValue,
    Sheet,
    SheetName,
    is_blank,
)
from survey.problem import Problem

MOST_UNPACKED = 60_000_000
_MOST_PARTS = 2000
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_CHUNK = 1 << 20
_HIDDEN = re.compile(rb"<(?:row|col)\b[^>]*\shidden=\"(?:1|true)\"")
_FORMULA = re.compile(rb"<f[\s>/]")
_UNREADABLE = (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, zlib.error)
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def open_workbook(content: bytes) -> File:
    """Raises ``Problem`` where it would unpack to more than fits, or is no workbook."""
    traits = _look_inside(content)
    with _told():
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = tuple(
            SheetName(one.title, one.sheet_state != "visible") for one in book.worksheets
        )
        book.close()
    if not sheets:
        raise Problem("problem-units-broken-workbook")
    return File(
        # Those that people see come first, so that the one suggested is one they know.
        sheets=tuple(sorted(sheets, key=lambda one: one.hidden)),
        read=lambda name: _read(content, name, traits),
    )


class _Traits:
    has_formulas = False
    has_hidden = False


def _look_inside(content: bytes) -> _Traits:
    """Sizes as the package tells them, then the sheets' raw text. Nothing is kept."""
    traits = _Traits()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or unpacked > MOST_UNPACKED:
                raise Problem("problem-units-bomb", most=MOST_UNPACKED // 1_000_000)
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                raise Problem("problem-units-wrong-kind")
            for part in parts:
                if part.flag_bits & 1:
                    raise Problem("problem-units-password")
                if part.filename.endswith((".xml", ".rels")):
                    _scan(package, part, traits)
    except _UNREADABLE as error:
        raise Problem("problem-units-broken-workbook") from error
    return traits


def _scan(package: zipfile.ZipFile, part: zipfile.ZipInfo, traits: _Traits) -> None:
    is_sheet = _SHEET_PART.fullmatch(part.filename) is not None
    overlap = b""
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            window = overlap + chunk
            # What XML can declare for itself can grow without end, and Excel never does so.
            if _DECLARATION.search(window):
                raise Problem("problem-units-broken-workbook")
            if is_sheet:
                traits.has_formulas |= _FORMULA.search(window) is not None
                traits.has_hidden |= _HIDDEN.search(window) is not None
            overlap = chunk[-200:]


def _read(content: bytes, name: str, traits: _Traits) -> Sheet:
    rows = list(_cells(content, name, values=True))
    notes = ["units-note-hidden"] if traits.has_hidden else []
    if traits.has_formulas:
        notes.append("units-note-formulas")
        formulas = _cells(content, name, values=False)
        rows = [_marked(row, formula_row) for row, formula_row in zip(rows, formulas, strict=False)]
    while rows and all(is_blank(cell) for cell in rows[-1]):
        rows.pop()
    return Sheet(rows, tuple(notes))


def _marked(row: Sequence[object], formulas: Sequence[object]) -> list[object]:
    """The row, with ``NoValue`` for formulas whose result was never computed."""
    return [
        NoValue.FORMULA if cell is None and _is_formula(formula) else cell
        for cell, formula in zip(row, formulas, strict=False)
    ]


def _is_formula(cell: object) -> bool:
    return (isinstance(cell, str) and cell.startswith("=")) or type(cell).__name__ in (
        "ArrayFormula",
        "DataTableFormula",
    )


def _cells(content: bytes, name: str, *, values: bool) -> Iterator[list[object]]:
    with _told():
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=values)
        sheet: Any = book[name]
        # A sheet may claim to be a million columns wide.
        sheet.reset_dimensions()
        for number, row in enumerate(
            sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True), start=1
        ):
            if number > MOST_ROWS and not all(is_blank(cell) for cell in row):
                raise Problem("problem-units-many-rows", most=MOST_ROWS)
            yield list(row)
        book.close()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except Problem:
        raise
    # A damaged workbook fails inside its reader in as many ways as there are to damage one.
    except Exception as error:
        raise Problem("problem-units-broken-workbook") from error
