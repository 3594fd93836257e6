"""PostgreSQL's heap files as they lie on disk: every row version, also those deleted.

Page and row layout: PostgreSQL documentation, "Database Page Layout".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

PAGE = 8192
_PAGE_HEADER = 24
_ROW_HEADER = 23
_HAS_STORAGE = 0x7FFF


@dataclass(frozen=True)
class Version:
    """One version of a row; ``position`` is its byte offset in the file."""

    xmin: int
    xmax: int
    ctid: int
    position: int
    content: bytes


def versions(file: bytes) -> Iterator[Version]:
    """Whatever row version a line pointer still leads to, live or dead, in page order."""
    for number, start in enumerate(range(0, len(file) - PAGE + 1, PAGE)):
        page = file[start : start + PAGE]
        lower = struct.unpack_from("<H", page, 12)[0]
        for item, at in enumerate(range(_PAGE_HEADER, min(lower, PAGE), 4), 1):
            pointer = struct.unpack_from("<I", page, at)[0]
            offset, length = pointer & _HAS_STORAGE, pointer >> 17
            if length < _ROW_HEADER or offset + length > PAGE:
                continue
            row = page[offset : offset + length]
            xmin, xmax = struct.unpack_from("<II", row, 0)
            yield Version(xmin, xmax, number << 16 | item, start + offset, row[row[22] :])
