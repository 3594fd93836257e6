"""The bars of a stacked chart, and what stands beside and under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis import numbers
from analysis.answer_words import high_answers, step_name, upper_first
from analysis.charts.bounded_bar import PART, not_told
from analysis.charts.frame import (
    INK,
    LINE,
    NARROW,
    PALE,
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
from analysis.charts.rows import (
    BAR,
    BESIDE,
    LABEL_COLUMN,
    N_COLUMN,
    Placed,
    Row,
    place_rows,
    row_words,
)
from analysis.charts.sides import Side, heading_height, side_layers, side_panels, sides
from analysis.charts.told_part import told_part
from analysis.classed_words import classed_headline, in_percent
from analysis.disclosure import SUPPRESSED, Suppressed
from analysis.say import Say
from analysis.summary import PartShare, Summary

_TOTAL = 46
"""Px kept free at either end of the bars for the bold totals."""
_STRIPES = 36
_UNUSED = 20
"""Px under a bar on a phone, for "vet ikke" where the questions have that answer."""


def stacked_bars(
    rows: Sequence[Row], say: Say, language: str, *, beside: bool
) -> tuple[list[Spec], float]:
    """Layers and height in px. All rows must have scales of one length."""
    found = [side for side in sides(rows, say, language) if side.name == "outside"]
    panels = _panels(rows, found, say, language, beside=beside)
    room = BESIDE if beside else NARROW
    if any(isinstance(row.summary, Summary) for row in rows):
        layers, top = legend([row.question for row in rows], language, room)
    else:
        answers = high_answers(rows[0].question, say, language)
        layers, top = listed([upper_first(answers)], [PART], room)
    bottom_of_heading = None
    if beside:
        top += heading_height(found)
        bottom_of_heading = top - 6
    placed, bottom = place_rows(rows, top, beside=beside)
    if not beside and not found:
        placed, bottom = _closer(placed, bottom)
    bars = [
        *_withheld(placed, say),
        *_bars(placed, panels.unit, say, language),
        _sides_apart(placed),
        *_parts(placed, say, language),
        *_totals(placed, say, language),
    ]
    apart = [
        in_panel(panels, side.name, side_layers(side, placed, language, bottom_of_heading))
        for side in found
    ]
    return [
        *layers, *row_words(placed, say, beside=beside), in_panel(panels, "scale", bars), *apart
    ], bottom  # fmt: skip


def _panels(
    rows: Sequence[Row], found: Sequence[Side], say: Say, language: str, *, beside: bool
) -> Panels:
    told = [text_width(in_percent(part, say, language)) * 1.1 + 12 for part in _told(rows)]
    before = LABEL_COLUMN + _TOTAL if beside else _TOTAL
    after = max([_TOTAL, *told]) + (N_COLUMN if beside and not found else 0)
    main = Panel("scale", 0, 1, before, after)
    apart = side_panels(found, rows, beside=beside)
    return Panels(((main, *apart),) if beside else ((main,), apart) if apart else ((main,),))


def _closer(placed: Sequence[Placed], bottom: float) -> tuple[list[Placed], float]:
    """Without the room for what stands apart, where nothing does."""
    gone, closer = 0.0, []
    for p in placed:
        closer.append(replace(p, label_top=p.label_top - gone, bar_top=p.bar_top - gone))
        gone += _UNUSED if isinstance(p.row.summary, Summary) else 0
    return closer, bottom - gone


def _withheld(placed: Sequence[Placed], say: Say) -> list[Spec]:
    return [
        part
        for p in placed
        if isinstance(p.row.summary, Suppressed)
        for part in hatched(0, 1, p.bar_top, p.bar_top + BAR, say("finding-suppressed"))
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
        layer({"type": "rect", "stroke": "#ffffff", "strokeWidth": 1}, segments, **span(),
              color={"field": "fill", "type": "nominal", "scale": None}, tooltip={"field": "tip"}),
        layer(words(12, align="center"), segments, x=place("middle"), y=pixel("centre"),
              text={"condition": {"test": fits, "field": "label"}, "value": ""},
              color={"field": "ink", "type": "nominal", "scale": None}),
    ]  # fmt: skip


def _segments(p: Placed, summary: Summary, say: Say, language: str) -> list[Spec]:
    question, edge, segments = p.row.question, 0.0, []
    fills = colours(len(question.steps))
    for step, fill in zip(question.steps, fills, strict=True):
        part = summary.of(step.name)
        start, edge = edge, edge + part.count / part.share.n
        label = numbers.percent(part.share.share, language)
        tip = say(
            "chart-tip",
            answer=step_name(question, step, language),
            share=label,
            count=part.count,
            n=part.share.n,
        )
        segments.append(
            {
                "x": start, "x2": edge, "middle": (start + edge) / 2,
                "y": p.bar_top, "y2": p.bar_top + BAR, "centre": p.centre,
                "fill": fill, "ink": ink_on(fill), "label": label,
                "need": text_width(label, 12) + 5, "tip": tip,
            }
        )  # fmt: skip
    return segments


def _sides_apart(placed: Sequence[Placed]) -> Spec:
    """Where disagreement ends and agreement begins: in greyscale both are as light as what
    stands between them."""
    edges = []
    for p in placed:
        summary = p.row.summary
        if isinstance(summary, Summary) and summary.n and summary.low and summary.high:
            ends = dict.fromkeys((summary.low.share, 1 - summary.high.share))
            edges += [
                {"x": x, "x2": x, "y": p.bar_top - 3, "y2": p.bar_top + BAR + 3} for x in ends
            ]
    return layer({"type": "rule", "stroke": INK, "strokeWidth": 1.5}, edges, **span())


def _told(rows: Sequence[Row]) -> list[PartShare]:
    return [part for row in rows if (part := told_part(row)) is not None]


def _parts(placed: Sequence[Placed], say: Say, language: str) -> list[Spec]:
    """Agreement ends where agreement ends in every other row, at the right; the rest is grey."""
    rest, known, stripes, hidden = [], [], [], []
    for p in placed:
        part = told_part(p.row)
        if part is None:
            continue
        low, high = (1 - part.low / part.n, 1 - part.high / part.n)
        ends = {"y": p.bar_top, "y2": p.bar_top + BAR}
        tip = classed_headline(p.row.question, part, say, language)
        rest.append({"x": 0, "x2": 1, "tip": tip, **ends})
        if part.high < part.n:
            hidden.append((0.0, p.centre))
        if part.low:
            known.append({"x": low, "x2": 1, "tip": tip, **ends})
        stripes += _stripes(high, low, p.bar_top) if part.high > part.low else []
    return [
        layer({"type": "rect", "fill": PALE, "stroke": LINE, "strokeWidth": 0.5}, rest, **span(),
              tooltip={"field": "tip"}),
        layer({"type": "rect", "fill": PART}, known, **span(), tooltip={"field": "tip"}),
        layer({"type": "rule", "stroke": PART, "strokeWidth": 1}, stripes, **span()),
        not_told(hidden, str(SUPPRESSED), 8),
    ]  # fmt: skip


def _stripes(start: float, end: float, top: float) -> list[Spec]:
    """Hatching between the bounds, with the border where the share ends at the most."""
    count = max(3, round((end - start) * _STRIPES))
    step = (end - start) / count
    slanted = [
        {"x": start + i * step, "x2": start + (i + 1) * step, "y": top + BAR, "y2": top}
        for i in range(count)
    ]
    return [{"x": start, "x2": start, "y": top, "y2": top + BAR}, *slanted]


def _totals(placed: Sequence[Placed], say: Say, language: str) -> list[Spec]:
    """The sums of both sides, in columns."""
    left: list[Spec] = []
    right: list[Spec] = []
    for p in placed:
        summary, part = p.row.summary, told_part(p.row)
        if isinstance(summary, Suppressed):
            continue
        if not summary.n:
            right.append({"x": 0, "y": p.centre, "label": say("chart-title-nobody")})
        elif part is not None:
            right.append({"x": 1, "y": p.centre, "label": in_percent(part, say, language)})
        elif isinstance(summary, Summary) and summary.low and summary.high:
            low, high = summary.low.share, summary.high.share
            left.append({"x": 0, "y": p.centre, "label": numbers.percent(low, language)})
            right.append({"x": 1, "y": p.centre, "label": numbers.percent(high, language)})
    text = {"x": place("x"), "y": pixel("y"), "text": {"field": "label"}}
    return [
        layer(words(fontWeight="bold", align="right", dx=-6), left, **text),
        layer(words(fontWeight="bold", dx=6), right, **text),
    ]
