"""Rows of a scale of which only the steps over the middle are told, together."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts.bounded_bar import BoundedBar, bounded_bars, not_told
from analysis.charts.frame import Spec, layer, pixel, place, words
from analysis.charts.rows import BAR, Placed, Row
from analysis.classed_words import classed_headline, in_percent
from analysis.disclosure import SUPPRESSED
from analysis.say import Say
from analysis.summary import ClassedSummary, PartShare


def told_part(row: Row) -> PartShare | None:
    """What is told of a classed row that somebody answered."""
    if not isinstance(row.summary, ClassedSummary) or not row.summary.n:
        return None
    return row.summary.part(row.question.high)


def end_of(part: PartShare) -> float:
    return part.high / part.n


def told_parts(placed: Sequence[Placed], full: float, say: Say, language: str) -> list[Spec]:
    """The rows of which one part is told, and a quiet sign where the rest would be."""
    told = [(p, part) for p in placed if (part := told_part(p.row)) is not None]
    bars = [
        BoundedBar(
            part.low / part.n, end_of(part), full, p.bar_top, p.bar_top + BAR,
            tip=classed_headline(p.row.question, part, say, language),
        )
        for p, part in told
    ]  # fmt: skip
    labels = [
        {"x": end_of(part), "y": p.centre, "label": in_percent(part, say, language)}
        for p, part in told
    ]
    return [
        *bounded_bars(bars),
        layer(words(fontWeight="bold", dx=6), labels, x=place("x"), y=pixel("y"),
              text={"field": "label"}),
        not_told([(0.0, p.centre) for p, _ in told], str(SUPPRESSED), -8),
    ]  # fmt: skip
