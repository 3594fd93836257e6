"""Text in columns (CSV): its encoding and delimiter are found out."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter

from charset_normalizer import from_bytes

from survey.organisation.importing.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    File,
    Sheet,
    SheetName,
)
from survey.problem import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OF_ONE_BYTE = ["cp1252", "cp865", "cp850", "mac_roman"]
_SAMPLE_BYTES, _SAMPLE_LINES = 200_000, 60
_DELIMITERS = ";,\t|"
_NORWEGIAN = "æøåÆØÅéÉ"


def open_text(content: bytes) -> File:
    """Raises ``Problem`` where it is no text, or no columns can be made out."""
    encoding = _encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Problem("problem-units-no-text") from error
    if "\0" in text:
        raise Problem("problem-units-no-text")
    if text.lstrip()[:200].lower().startswith(("<html", "<!doctype", "<table", "<?xml")):
        raise Problem("problem-units-wrong-kind")
    delimiter, text = _delimiter(text)
    shown = encoding.upper().replace("_", "-").replace("CP1252", "Windows-1252")
    return File(
        sheets=(SheetName("", hidden=False),),
        read=lambda _name: Sheet(_rows(text, delimiter)),
        encoding=shown.removesuffix("-SIG"),
        delimiter=delimiter,
    )


def _encoding(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    # A zero in every second byte: UTF-16 whose mark was lost.
    start = content[:2000]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    if start[::2].count(0) > len(start) // 4:
        return "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _of_one_byte(content)
    return "utf-8"


def _of_one_byte(content: bytes) -> str:
    """The encoding in which the signs beyond ASCII are those that Norwegian names have."""
    signs = bytes(byte for byte in content if byte >= 0x80)[:_SAMPLE_BYTES]
    known = {
        encoding: sum(sign in _NORWEGIAN for sign in signs.decode(encoding, errors="replace"))
        for encoding in _OF_ONE_BYTE
    }
    best = max(known, key=lambda one: known[one])
    if known[best] * 2 >= len(signs):
        return best
    guessed = from_bytes(content[:_SAMPLE_BYTES], cp_isolation=_OF_ONE_BYTE).best()
    return guessed.encoding if guessed else "cp1252"


def _delimiter(text: str) -> tuple[str, str]:
    """The sign between columns, and the text without Excel's own line about it."""
    first, _, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return first.strip()[4], "\n" + rest
    if said == "sep=":
        return "\t", "\n" + rest
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    scores = {delimiter: _score(sample, delimiter) for delimiter in _DELIMITERS}
    best = max(scores, key=lambda one: scores[one])
    if scores[best] == 0:
        raise Problem("problem-units-no-columns")
    return best, text


def _score(sample: str, delimiter: str) -> float:
    """How many lines have the commonest number of columns, and those columns."""
    try:
        widths = Counter(
            len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if len(row) > 1
        )
    except csv.Error:
        return 0
    if not widths:
        return 0
    width, lines = widths.most_common(1)[0]
    return lines * 10 + min(width, 9)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(row)
            if len(rows) > MOST_ROWS:
                raise Problem("problem-units-many-rows", most=MOST_ROWS)
            if len(row) > MOST_COLUMNS:
                raise Problem("problem-units-many-columns", row=len(rows), most=MOST_COLUMNS)
    except csv.Error as error:
        raise Problem("problem-units-broken-row", row=len(rows) + 1) from error
    return rows
