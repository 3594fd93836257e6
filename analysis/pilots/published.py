"""Figures that somebody published before Medvirk: read, checked, and turned into counts.

They are exempt from the disclosure gate, since they are already out, and labelled wherever
they are shown. Counts are reconstructed from rounded percentages, on the condition that
everybody who is said to have taken part answered the question.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType

from analysis.disclosure import Distribution

COLUMNS = (
    "unit", "parent", "wave", "period", "n", "statement", "published_percent", "agree_count",
)  # fmt: skip
AGREE, OTHER = "agree", "other"
_PERIOD = re.compile(r"\d{4}-(0[1-9]|1[0-2])(/\d{4}-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True)
class Figure:
    """One line: of ``n`` in a unit, ``agree_count`` agreed with the statement. ``period``:
    a month, or the first and the last of several, as "2023-12/2024-01"."""

    unit: str
    parent: str
    wave: str
    period: str
    n: int
    statement: str
    published_percent: int
    agree_count: int

    @property
    def cell(self) -> Distribution:
        counts = {AGREE: self.agree_count, OTHER: self.n - self.agree_count}
        return Distribution(self.n, self.n, self.n, MappingProxyType(counts))

    @property
    def first_month(self) -> tuple[int, int]:
        year, month = self.period.split("/")[0].split("-")
        return int(year), int(month)


@dataclass(frozen=True)
class Followed:
    """A unit's figures for one statement, in the order of time."""

    unit: str
    parent: str
    statement: str
    figures: tuple[Figure, ...]


@cache
def pilot_figures() -> tuple[Figure, ...]:
    """What the paper "Pilotering av tillitsreform i Fredrikstad kommune" to PSU tells, part 2.4."""
    return read(Path(__file__).with_name("published.csv").read_text(encoding="utf-8"))


PILOTS_STARTED = (2023, 6)
"""The month the same paper says the pilots began, in part 2.2."""


def read(text: str) -> tuple[Figure, ...]:
    """Raises ``ValueError`` naming the line for what cannot be: other columns, a count that is
    not of ``n``, or one that does not round to the published percentage."""
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise ValueError(f"expected the columns {', '.join(COLUMNS)}")
    found = []
    for row in rows:
        try:
            found.append(_figure(row))
        except ValueError as fault:
            raise ValueError(f"line {rows.line_num}: {fault}") from None
    seen = [(one.unit, one.parent, one.statement, one.period) for one in found]
    if len(set(seen)) < len(seen):
        raise ValueError("a unit has two figures for one statement and period")
    return tuple(found)


def followed(figures: Sequence[Figure]) -> list[Followed]:
    """Units and statements told of at least twice, in the order of the file."""
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    for one in figures:
        groups.setdefault((one.unit, one.parent, one.statement), []).append(one)
    return [
        Followed(*key, tuple(sorted(found, key=lambda one: one.first_month)))
        for key, found in groups.items()
        if len(found) > 1
    ]


def months_between(earlier: tuple[int, int], later: tuple[int, int]) -> int:
    """Whole months from one (year, month) to another."""
    return (later[0] - earlier[0]) * 12 + later[1] - earlier[1]


def _figure(row: dict[str, str | None]) -> Figure:
    values = {name: (row.get(name) or "").strip() for name in COLUMNS}
    if None in row or any(row[name] is None for name in COLUMNS):
        raise ValueError("another number of fields than columns")
    for name in ("unit", "wave", "statement"):
        if not values[name]:
            raise ValueError(f"{name} is empty")
    if not _PERIOD.fullmatch(values["period"]):
        raise ValueError(f"expected a period as 2024-06 or 2023-12/2024-01, got {values['period']}")
    n, percent, agree = (
        _number(name, values[name]) for name in ("n", "published_percent", "agree_count")
    )
    if not (n and agree <= n):
        raise ValueError(f"{agree} of {n} cannot agree")
    rounded = (Decimal(agree * 100) / n).quantize(Decimal(1), ROUND_HALF_UP)
    if rounded != percent:
        raise ValueError(f"{agree} of {n} is {rounded} %, not {percent} %")
    return Figure(
        values["unit"], values["parent"], values["wave"], values["period"], n,
        values["statement"], percent, agree,
    )  # fmt: skip


def _number(name: str, value: str) -> int:
    if not re.fullmatch(r"[0-9]{1,7}", value):
        raise ValueError(f"{name} is no whole number: {value}")
    return int(value)
