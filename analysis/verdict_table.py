"""All results of a comparison in a table: verdicts, both sides, and how unsure they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from analysis.answer_words import upper_first
from analysis.numbers import EMPTY, decimal, interval, percent
from analysis.say import Say
from analysis.table import without_formula
from analysis.verdict import Finding
from analysis.verdict_words import name_of, points, side_told, signed, verdict_told

_SMALLEST_P = 0.001


def headings(say: Say) -> list[str]:
    return [
        say(f"change-column-{name}")
        for name in (
            "result", "verdict", "before", "after", "difference", "interval", "superiority", "p",
        )
    ]  # fmt: skip


def rows(found: Iterable[Finding], say: Say, language: str) -> list[list[str]]:
    """In the order given; texts under ``headings``."""
    return [_row(one, say, language) for one in found]


def to_csv(found: Iterable[Finding], source: str, say: Say, language: str) -> bytes:
    """As Norwegian spreadsheets open it: UTF-8 with byte order mark and semicolons."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([*map(without_formula, headings(say)), say("csv-source")])
    for row in rows(found, say, language):
        writer.writerow(map(without_formula, (*row, source)))
    return text.getvalue().encode("utf-8-sig")


def _row(one: Finding, say: Say, language: str) -> list[str]:
    superiority = ""
    sizes = [side.share.n for side in (one.before, one.after)]
    if one.scale is not None:
        superiority = say(
            "change-superiority",
            share=percent(one.scale.superiority, language),
            interval=interval(one.scale.low, one.scale.high, language),
        )
    if one.scale is not None and not one.mean_disagrees:
        change = one.scale
        sizes = [change.n_before, change.n_after]
        before, after = (
            say("change-mean-short", value=decimal(mean, language))
            for mean in (change.mean_before, change.mean_after)
        )
        difference = signed(change.mean_difference, language, 2)
        low, high = (signed(edge, language, 2) for edge in (change.mean_low, change.mean_high))
    else:
        before, after = (side_told(one, side, say, language) for side in (one.before, one.after))
        difference = EMPTY
        # Of bounds that allow a change in either direction no size can be told.
        if one.exact or one.shares.difference:
            difference = say("change-points", value=points(one.shares.difference, language))
        low, high = (points(edge, language) for edge in (one.shares.low, one.shares.high))
    return [
        upper_first(name_of(one, say)),
        verdict_told(one, say, language),
        _with_n(before, sizes[0], say),
        _with_n(after, sizes[1], say),
        difference,
        say("change-between", low=low, high=high),
        superiority,
        _p(one.p_value, say, language),
    ]


def _with_n(words: str, n: int, say: Say) -> str:
    return f"{words}, {say('change-n', n=n)}"


def _p(value: float, say: Say, language: str) -> str:
    if value < _SMALLEST_P:
        return say("change-p-under", limit=decimal(_SMALLEST_P, language, 3))
    return decimal(value, language, 3)
