"""One number out of one released cell: the share one wants, or the mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from analysis.disclosure import Cell, Suppressed, part_of
from analysis.question import Choice, Question
from analysis.summary import Summary, summarise

Aim = Literal["share", "mean"]


@dataclass(frozen=True)
class Measurement:
    """A measure at one time; shares in per cent. ``low`` and ``high`` differ where only an end
    class is told. ``count`` of ``n`` where that is known."""

    label: str
    at: date
    low: float
    high: float
    n: int | None = None
    count: int | None = None

    @property
    def exact(self) -> bool:
        return self.low == self.high


def measured(
    question: Question, cell: Cell, aim: Aim, label: str, at: date
) -> Measurement | Suppressed | None:
    """What the cell tells of the aim; None where nobody gave an answer that counts."""
    summary = summarise(question, cell)
    if isinstance(cell, Suppressed) or isinstance(summary, Suppressed):
        return Suppressed()
    if aim == "mean":
        if not isinstance(summary, Summary):
            return Suppressed()
        if summary.mean is None:
            return None
        return Measurement(label, at, summary.mean, summary.mean, summary.n)
    if not summary.n:
        return None
    if isinstance(summary, Summary):
        count = sum(summary.of(one.name).count for one in aimed_at(question))
        percent = 100 * count / summary.n
        return Measurement(label, at, percent, percent, summary.n, count)
    try:
        part = part_of(cell, tuple(one.name for one in aimed_at(question)))
    except KeyError:
        return Suppressed()
    low, high = (100 * one / summary.n for one in (part.low, part.high))
    return Measurement(label, at, low, high, summary.n, part.low if part.exact else None)


def aimed_at(question: Question) -> tuple[Choice, ...]:
    """The answers whose share is the measure: those one wants, else those over the middle."""
    return question.wanted or question.high
