"""Codes as a file that Word's mail merge and Norwegian Excel open as they are."""

from __future__ import annotations

import csv
import io
import secrets
from collections.abc import Mapping, Sequence

from survey import code
from survey.handout import web_address
from survey.texts import Say

# What a spreadsheet would run, and signs it drops before it looks.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def rows(codes: Mapping[str, tuple[str, Sequence[str]]], public_url: str, say: Say) -> bytes:
    """One code on each line, all units mixed in random order.

    UTF-8 with byte order mark and semicolons. Only names of units could be anybody's words;
    one that a spreadsheet would run gets an apostrophe.
    """
    lines = [
        (code.readable(one), web_address.code_link(public_url, one), _safe(name))
        for name, several in codes.values()
        for one in several
    ]
    secrets.SystemRandom().shuffle(lines)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(say(f"merge-{column}") for column in ("code", "address", "unit"))
    writer.writerows(lines)
    return text.getvalue().encode("utf-8-sig")


def _safe(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_FORMULA_STARTS) else text
