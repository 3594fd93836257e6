"""What stands in a cell: a number or a day, written in any of the usual ways."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from survey.organisation.importing.sheet import NoValue, in_words

_SPACES = re.compile(r"[\s\u00a0\u202f']")
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


class NotRead(Exception):
    """``kind`` as in ``survey.organisation.fault.Fault``."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def decimal_sign(cells: Iterable[object], *, whole: bool = False) -> str | None:
    """The sign before the decimals in a column; None where nothing in it tells.

    ``whole``: the column counts something, so that three digits after a sign are thousands.
    """
    for cell in cells:
        text = _SPACES.sub("", cell) if isinstance(cell, str) else ""
        last = max(text.rfind(","), text.rfind("."))
        if last < 0:
            continue
        sign, decimals = text[last], len(text) - last - 1
        other = "." if sign == "," else ","
        if other in text or (decimals != 3 and text.count(sign) == 1):
            return sign
        if whole or text.count(sign) > 1:
            return other
    return None


def number(cell: object, decimal: str) -> float | None:
    """None for a blank cell. Raises ``NotRead``."""
    if isinstance(cell, NoValue):
        raise NotRead("formula")
    if cell is None or isinstance(cell, bool | datetime | date):
        if cell is None:
            return None
        raise NotRead("no-number")
    if isinstance(cell, int | float):
        return float(cell)
    text = _SPACES.sub("", str(cell)).replace("\u2212", "-")
    if not text:
        return None
    grouping = "." if decimal == "," else ","
    whole, _, decimals = text.partition(decimal)
    groups = whole.removeprefix("-").split(grouping)
    grouped = all(len(one) == 3 for one in groups[1:]) and len(groups[0]) <= 3
    if (len(groups) > 1 and not grouped) or not _is_digits("".join(groups) + decimals):
        raise NotRead("no-number")
    value = float(f"{''.join(groups)}.{decimals or 0}")
    return -value if whole.startswith("-") else value


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16


def day(cell: object) -> date | None:
    """None for a blank cell. Raises ``NotRead``."""
    if isinstance(cell, NoValue):
        raise NotRead("formula")
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = in_words(cell)
    if not text:
        return None
    try:
        if found := _DAY.match(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _ISO.match(text):
            return date.fromisoformat(found[0])
    except ValueError as error:
        raise NotRead("no-day") from error
    raise NotRead("no-day")
