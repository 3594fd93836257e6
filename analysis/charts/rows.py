"""Where each row of a scale chart stands, and the words that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.charts.frame import (
    LINE_HEIGHT,
    NARROW,
    QUIET,
    Spec,
    constant,
    layer,
    pixel,
    words,
    wrap,
)
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.say import Say
from analysis.summary import AnySummary, Summary

BAR = 28
LABEL_COLUMN = 310
BESIDE = 860
"""The narrowest chart, in px, with labels beside the bars."""
N_COLUMN = 66
_SIDE_BAR = 13


@dataclass(frozen=True)
class Row:
    """One bar: a question, or one tranche of a question."""

    label: str
    question: Question
    summary: AnySummary


@dataclass(frozen=True)
class Placed:
    """A row with its places in px. ``side``: top and height of the middle and "vet ikke"."""

    row: Row
    lines: tuple[str, ...]
    label_top: float
    bar_top: float
    side: tuple[float, float]

    @property
    def centre(self) -> float:
        return self.bar_top + BAR / 2


def place_rows(rows: Sequence[Row], top: float, *, beside: bool) -> tuple[list[Placed], float]:
    """The rows from ``top`` px down, and where they end. ``beside``: labels left of the bars."""
    placed = []
    for row in rows:
        if beside:
            lines = wrap(row.label, LABEL_COLUMN - 10)
            text_height = LINE_HEIGHT * len(lines)
            height = max(BAR, text_height)
            bar, label = top + (height - BAR) / 2, top + (height - text_height) / 2
            placed.append(Placed(row, tuple(lines), label, bar, (bar, BAR)))
            top += height + 18
        else:
            lines = wrap(row.label, NARROW - N_COLUMN)
            bar = top + LINE_HEIGHT * len(lines) + 5
            placed.append(Placed(row, tuple(lines), top, bar, (bar + BAR + 7, _SIDE_BAR)))
            top = bar + BAR + (7 + _SIDE_BAR + 22 if isinstance(row.summary, Summary) else 22)
    return placed, top - 14


def row_words(placed: Sequence[Placed], say: Say, *, beside: bool) -> list[Spec]:
    """Layers: each row's label, and how many answered at the right edge."""
    labels = [{"y": p.label_top, "text": list(p.lines)} for p in placed]
    counts = [
        {
            "y": p.centre if beside else p.label_top + LINE_HEIGHT * (len(p.lines) - 1) + 6,
            "text": say("chart-n", n=p.row.summary.n),
        }
        for p in placed
        if not isinstance(p.row.summary, Suppressed)
    ]
    text = {"text": {"field": "text"}, "y": pixel("y")}
    return [
        layer(words(baseline="top"), labels, x=constant(0), **text),
        layer(words(12, align="right", color=QUIET), counts, x=constant("width"), **text),
    ]
