"""E-mail addresses out of what people paste or export, with the faults named by row."""

from __future__ import annotations

import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from survey.mail import is_plausible
from survey.problem import Problem

MOST_ADDRESSES = 20_000
_LONGEST_SHOWN = 60
_BETWEEN = re.compile(r"[;,\t]")
_BRACKETS = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True)
class Fault:
    """A row without an address that could be one, as far as it can be shown."""

    row: int
    text: str


@dataclass(frozen=True, repr=False)
class Recipients:
    """``repeated``: how many times an address stood there again; it gets one message."""

    addresses: tuple[str, ...]
    repeated: int
    faults: tuple[Fault, ...]


def decoded(content: bytes) -> str:
    """The text of a file. Raises ``Problem`` for one that holds none."""
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Problem("problem-codes-list-spreadsheet")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(content).best()
    if best is None or (b"\0" in content and not best.encoding.startswith("utf_16")):
        raise Problem("problem-codes-list-unreadable")
    return str(best)


def read(text: str) -> Recipients:
    """One or more addresses on each row, with or without names; other columns are left out.

    A first row without any address is a heading. Raises ``Problem`` for too many.
    """
    found: dict[str, str] = {}
    repeated = 0
    faults: list[Fault] = []
    for number, row in enumerate(text.splitlines(), start=1):
        written = [_address(part) for part in _BETWEEN.split(row) if "@" in part]
        if row.strip() and not written and number > 1:
            faults.append(_fault(number, row))
        for one in written:
            if not is_plausible(one):
                faults.append(_fault(number, one))
            elif one.casefold() in found:
                repeated += 1
            else:
                found[one.casefold()] = one
    if len(found) > MOST_ADDRESSES:
        raise Problem("problem-codes-too-many-addresses", found=len(found), most=MOST_ADDRESSES)
    return Recipients(tuple(found.values()), repeated, tuple(faults))


def _address(part: str) -> str:
    inside = _BRACKETS.search(part)
    return (inside[1] if inside else part).strip().strip("\"'").removeprefix("mailto:")


def _fault(number: int, row: str) -> Fault:
    shown = "".join(one if one.isprintable() else " " for one in row).strip()
    return Fault(number, shown[:_LONGEST_SHOWN] + ("…" if len(shown) > _LONGEST_SHOWN else ""))
