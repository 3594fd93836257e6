"""Scales: agreement to the right, disagreement to the left, the middle and "vet ikke" apart."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.answer_words import high_answers, step_name, upper_first
from analysis.charts.bounded_bar import PART
from analysis.charts.frame import (
    INK,
    NARROW,
    Spec,
    colours,
    hatched,
    ink_on,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
)
from analysis.charts.legend import legend, listed
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.charts.rows import BAR, BESIDE, LABEL_COLUMN, Placed, Row, place_rows, row_words
from analysis.charts.sides import heading_height, side_layers, side_panels, sides
from analysis.charts.told_part import end_of, told_part, told_parts
from analysis.classed_words import in_percent
from analysis.disclosure import Suppressed
from analysis.say import Say
from analysis.summary import ClassedSummary, Summary

_TOTAL = 46
"""Px kept free at either end of the bars for the bold totals."""


def diverging(
    rows: Sequence[Row], say: Say, language: str, *, beside: bool
) -> tuple[list[Spec], float]:
    """Layers and height in px. ``beside``: labels to the left (from ``BESIDE`` px), else above.

    All rows must have scales of one length.
    """
    shown = [row.summary for row in rows if isinstance(row.summary, Summary)]
    classed = [(row, part) for row in rows if (part := told_part(row)) is not None]
    low = max([0.1, *(s.low.share for s in shown if s.low)])
    high = max([0.3, *(s.high.share for s in shown if s.high), *(end_of(p) for _, p in classed)])
    after = [text_width(in_percent(part, say, language)) * 1.1 + 12 for _, part in classed]
    before = LABEL_COLUMN + _TOTAL if beside else _TOTAL
    main = Panel("scale", -low, high, before, max([_TOTAL, *after]))
    found = sides(rows, say, language)
    apart = side_panels(found, rows, beside=beside)
    panels = Panels(((main, *apart),) if beside else ((main,), apart) if apart else ((main,),))

    room = BESIDE if beside else NARROW
    if classed and not shown:
        answers = high_answers(rows[0].question, say, language)
        layers, top = listed([upper_first(answers)], [PART], room)
    else:
        layers, top = legend([row.question for row in rows], language, room)
    bottom_of_heading = None
    if beside:
        top += heading_height(found)
        bottom_of_heading = top - 6
    placed, bottom = place_rows(rows, top, beside=beside)
    layers += row_words(placed, say, beside=beside)
    bars = [
        *_withheld(placed, low, high, say),
        *_bars(placed, panels.unit, say, language),
        *told_parts(placed, low + high, say, language),
        *_totals(placed, say, language),
        _zero_line(placed, beside=beside),
    ]
    layers.append(in_panel(panels, "scale", bars))
    layers += [
        in_panel(panels, side.name, side_layers(side, placed, language, bottom_of_heading))
        for side in found
    ]
    return layers, bottom


def _withheld(placed: Sequence[Placed], low: float, high: float, say: Say) -> list[Spec]:
    return [
        part
        for p in placed
        if isinstance(p.row.summary, Suppressed)
        for part in hatched(-low, high, p.bar_top, p.bar_top + BAR, say("finding-suppressed"))
    ]


def _bars(placed: Sequence[Placed], unit: str, say: Say, language: str) -> list[Spec]:
    segments = [
        segment
        for p in placed
        if isinstance(p.row.summary, Summary) and p.row.summary.n
        for segment in _segments(p, p.row.summary, say, language)
    ]
    fits = f"datum.need <= (datum.x2 - datum.x) * {unit}"
    return [
        layer(
            {"type": "rect", "stroke": "#ffffff", "strokeWidth": 1},
            segments,
            **span(),
            color={"field": "fill", "type": "nominal", "scale": None},
            tooltip={"field": "tip"},
        ),
        layer(
            words(12, align="center"),
            segments,
            x=place("middle"),
            y=pixel("centre"),
            text={"condition": {"test": fits, "field": "label"}, "value": ""},
            color={"field": "ink", "type": "nominal", "scale": None},
        ),
    ]


def _segments(p: Placed, summary: Summary, say: Say, language: str) -> list[Spec]:
    question = p.row.question
    names = [step.name for step in question.steps]
    fills = dict(zip(names, colours(len(names)), strict=True))
    segments = []
    for sign, steps in ((-1, question.low[::-1]), (1, question.high)):
        edge = 0.0
        for step in steps:
            part = summary.of(step.name)
            start, edge = edge, edge + sign * part.share.share
            label = numbers.percent(part.share.share, language)
            segments.append(
                {
                    "x": min(start, edge),
                    "x2": max(start, edge),
                    "middle": (start + edge) / 2,
                    "y": p.bar_top,
                    "y2": p.bar_top + BAR,
                    "centre": p.centre,
                    "fill": fills[step.name],
                    "ink": ink_on(fills[step.name]),
                    "label": label,
                    "need": text_width(label, 12) + 5,
                    "tip": say(
                        "chart-tip",
                        answer=step_name(question, step, language),
                        share=label,
                        count=part.count,
                        n=part.share.n,
                    ),
                }
            )
    return segments


def _totals(placed: Sequence[Placed], say: Say, language: str) -> list[Spec]:
    left: list[Spec] = []
    right: list[Spec] = []
    for p in placed:
        summary = p.row.summary
        if isinstance(summary, ClassedSummary) and not summary.n:
            right.append({"x": 0, "y": p.centre, "label": say("chart-title-nobody")})
        if not isinstance(summary, Summary) or summary.low is None or summary.high is None:
            continue
        if summary.n:
            low, high = summary.low.share, summary.high.share
            left.append({"x": -low, "y": p.centre, "label": numbers.percent(low, language)})
            right.append({"x": high, "y": p.centre, "label": numbers.percent(high, language)})
        else:
            right.append({"x": 0, "y": p.centre, "label": say("chart-title-nobody")})
    text = {"x": place("x"), "y": pixel("y"), "text": {"field": "label"}}
    return [
        layer(words(fontWeight="bold", align="right", dx=-6), left, **text),
        layer(words(fontWeight="bold", dx=6), right, **text),
    ]


def _zero_line(placed: Sequence[Placed], *, beside: bool) -> Spec:
    shown = [p.bar_top for p in placed if not isinstance(p.row.summary, Suppressed)]
    # Beside the labels one line holds the rows together; under them it would cross the words.
    spans = [(min(shown), max(shown))] if beside and shown else [(top, top) for top in shown]
    values = [{"x": 0, "y": first - 4, "y2": last + BAR + 4} for first, last in spans]
    mark = {"type": "rule", "stroke": INK, "strokeWidth": 1.5}
    return layer(mark, values, x=place("x"), y=pixel("y"), y2={"field": "y2"})
