"""Tracked changes: what was taken out of a text and what was put in, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

Kind = Literal["kept", "removed", "added"]

# Words with what holds them together (e-post, 10-FAKTOR, don't), spaces, single other signs.
_TOKEN = re.compile(r"\w+(?:[-'’]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    kind: Kind
    text: str


def tracked(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in order: kept and removed give the old text, kept and added the new one."""
    pieces = _joined(_bridged(list(_compared(_TOKEN.findall(old), _TOKEN.findall(new)))))
    return tuple(piece for piece in pieces if piece.text)


def _compared(old: list[str], new: list[str]) -> Iterator[Piece]:
    # Spaces are no landmarks: they would hold together words that have nothing in common.
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    for operation, start, end, new_start, new_end in matcher.get_opcodes():
        was, now = "".join(old[start:end]), "".join(new[new_start:new_end])
        if operation == "equal":
            yield Piece("kept", was)
        else:
            yield Piece("removed", was)
            yield Piece("added", now)


def _bridged(pieces: list[Piece]) -> Iterator[Piece]:
    """A lone space or sign between two changes is read as part of them."""
    for number, piece in enumerate(pieces):
        between = 0 < number < len(pieces) - 1
        if piece.kind == "kept" and between and not re.search(r"\w", piece.text):
            yield Piece("removed", piece.text)
            yield Piece("added", piece.text)
        else:
            yield piece


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Of neighbouring changes, everything removed and then everything added."""
    for changed, group in groupby(pieces, key=lambda piece: piece.kind != "kept"):
        run = list(group)
        kinds: tuple[Kind, ...] = ("removed", "added") if changed else ("kept",)
        for kind in kinds:
            yield Piece(kind, "".join(piece.text for piece in run if piece.kind == kind))
