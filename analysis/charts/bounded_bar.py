"""Bars of which only bounds are told: as far as is known in full, and then hatched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.charts.frame import QUIET, Spec, layer, pixel, place, span, words
from analysis.say import Say
from analysis.summary import AnySummary, ClassedSummary

PART = "#4f87b7"
_END = "#dbe8f3"
_STRIPES = 36


@dataclass(frozen=True)
class BoundedBar:
    """From 0 to ``low`` for certain, and at most to ``high``; ``full``: the end of its axis."""

    low: float
    high: float
    full: float
    top: float
    bottom: float
    fill: str = PART
    tip: str = ""


def bounded_bars(bars: Sequence[BoundedBar]) -> list[Spec]:
    """Layers; x in the panel's units."""
    known = [_box(bar, 0, bar.low) for bar in bars if bar.low]
    open_ends = [bar for bar in bars if bar.high > bar.low]
    ends = [_box(bar, bar.low, bar.high) for bar in open_ends]
    stripes = [stripe for bar in open_ends for stripe in _stripes(bar)]
    fill: Spec = {"field": "fill", "type": "nominal", "scale": None}
    tip: Spec = {"field": "tip"}
    return [
        layer({"type": "rect", "stroke": "#ffffff", "strokeWidth": 1}, known, **span(),
              color=fill, tooltip=tip),
        layer({"type": "rect", "fill": _END, "strokeWidth": 1, "strokeDash": [3, 2]}, ends,
              **span(), stroke=fill, tooltip=tip),
        layer({"type": "rule", "strokeWidth": 1}, stripes, **span(), color=fill),
    ]  # fmt: skip


def not_told(places: Sequence[tuple[float, float]], sign: str, dx: float) -> Spec:
    """A quiet sign where the rest of a row would stand: x in the panel's units, y in px."""
    values = [{"x": x, "y": y, "label": sign} for x, y in places]
    mark = words(color=QUIET, align="right" if dx < 0 else "left", dx=dx)
    return layer(mark, values, x=place("x"), y=pixel("y"), text={"field": "label"})


def bounded_notes(summaries: Sequence[AnySummary], say: Say) -> list[str]:
    """What hatching means, where there is some."""
    open_ended = any(
        not part.exact
        for summary in summaries
        if isinstance(summary, ClassedSummary)
        for part in summary.parts
    )
    return [say("chart-bounded")] if open_ended else []


def _box(bar: BoundedBar, start: float, end: float) -> Spec:
    return {
        "x": start, "x2": end, "y": bar.top, "y2": bar.bottom, "fill": bar.fill, "tip": bar.tip,
    }  # fmt: skip


def _stripes(bar: BoundedBar) -> list[Spec]:
    width = bar.high - bar.low
    count = max(3, round(width / bar.full * _STRIPES)) if bar.full else 3
    step = width / count
    return [
        {
            "x": bar.low + i * step, "x2": bar.low + (i + 1) * step,
            "y": bar.bottom, "y2": bar.top, "fill": bar.fill,
        }
        for i in range(count)
    ]  # fmt: skip
