"""Units down, questions across: one share in each cell, darker where it is larger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis import numbers
from analysis.charts.frame import (
    INK,
    LINE_HEIGHT,
    NARROW,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    pixel,
    words,
    wrap,
)
from analysis.charts.heat_cells import Cells, depth_key, draw_cell
from analysis.charts.heat_row import HeatRow, Told, told_of
from analysis.charts.heatmap_words import explained, title, told_in_words
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.classed_words import in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.say import Say
from analysis.summary import AnySummary, PartShare
from analysis.told_share import answers_told_of, in_brief, is_empty

__all__ = ["HeatRow", "heatmap"]


@dataclass(frozen=True)
class _Layout:
    """Px, but for ``columns`` and ``repeat``, which count questions and rows. ``names``: what
    stands left of the cells. ``repeat``: so often the numbers of the questions come again, so
    that they are never out of sight."""

    names: float
    cell: float
    gap: float
    columns: int
    repeat: int
    sign: bool


_WIDE = _Layout(names=312, cell=30, gap=2, columns=11, repeat=18, sign=True)
_COMPACT = _Layout(names=0, cell=30, gap=10, columns=10, repeat=7, sign=False)
_N_COLUMN = 66
_INDENT = 14
_HEADER = 22
_KEY_WIDTH = 820


def heatmap(
    questions: Sequence[Question],
    rows: Sequence[HeatRow],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
    *,
    compact: bool = False,
) -> Chart:
    """Units in the order given; scales and single choices.

    ``compact`` puts each unit's name above its cells, for containers under 860 px. Raises
    ``ValueError`` for other questions, and where there is nothing to draw.
    """
    if not questions or not rows:
        raise ValueError("a heatmap needs questions and units")
    layout = _COMPACT if compact else _WIDE
    told = told_of(questions, rows)
    layers, top = depth_key(say, language)
    for start in range(0, len(questions), layout.columns):
        columns = range(start, min(start + layout.columns, len(questions)))
        block, top = _block(questions, rows, told, columns, top, layout, say, language)
        layers += block
        top += 14
    key, height = _key(questions, top, compact, say, language)
    said = title(questions, rows, told, say, language)
    return chart(
        said,
        f"{said}. {told_in_words(questions, rows, told, say, language)}",
        [*layers, *key],
        height,
        [*explained(rows, told, say), *notes],
    )


def _block(
    questions: Sequence[Question],
    rows: Sequence[HeatRow],
    told: Told,
    columns: range,
    top: float,
    layout: _Layout,
    say: Say,
    language: str,
) -> tuple[list[Spec], float]:
    """All units for the questions there is room for side by side."""
    widest = min(len(questions), layout.columns)
    panels = Panels(((Panel("cells", 0, widest, layout.names, 0),),))
    cells = Cells()
    names: list[Spec] = []
    counts: list[Spec] = []
    for number, row in enumerate(rows):
        if number % layout.repeat == 0:
            _header(questions, columns, top, cells, counts, layout, say)
            top += _HEADER
        room = (layout.names or NARROW) - _N_COLUMN - _INDENT * row.depth
        lines = wrap(row.name, room)
        text = LINE_HEIGHT * len(lines)
        beside = bool(layout.names)
        height = max(layout.cell, text + 4) if beside else layout.cell
        names_top = top + (height - text) / 2 if beside else top
        names.append(
            {"x": _INDENT * row.depth, "y": names_top, "text": lines,
             "weight": "normal" if row.depth else "bold"}
        )  # fmt: skip
        top += 0 if beside else text + 2
        if row.n is not None:
            y = top + height / 2 if beside else names_top + text - 11
            n = numbers.integer(row.n, language) if beside else say("chart-n", n=row.n)
            counts.append({"y": y, "text": n})
        for at, column in enumerate(columns):
            part = told[number][column]
            label = _label(row.summaries[column], part, layout, language)
            tip = _tip(row, questions[column], part, say, language)
            draw_cell(cells, at, top, top + height, part, label, tip)
        top += height + layout.gap
    right = f"{layout.names - 14}" if layout.names else "width"
    text_of: dict[str, Spec] = {"text": {"field": "text"}, "y": pixel("y")}
    return [
        in_panel(panels, "cells", cells.layers()),
        layer(words(baseline="top", fontWeight={"expr": "datum.weight"}), names, x=pixel("x"),
              **text_of),
        layer(words(12, align="right", color=QUIET), counts, x=constant(right), **text_of),
    ], top  # fmt: skip


def _header(
    questions: Sequence[Question],
    columns: range,
    top: float,
    cells: Cells,
    counts: list[Spec],
    layout: _Layout,
    say: Say,
) -> None:
    y = top + _HEADER / 2
    cells.headings += [
        {"x": at + 0.5, "y": y, "label": str(questions[column].number)}
        for at, column in enumerate(columns)
    ]
    if layout.names:
        counts.append({"y": y, "text": say("heatmap-n")})


def _label(summary: AnySummary, part: PartShare | None, layout: _Layout, language: str) -> str:
    if part is not None:
        return in_brief(part, language, sign=layout.sign)
    return numbers.EMPTY if is_empty(summary) else str(SUPPRESSED)


def _tip(row: HeatRow, question: Question, part: PartShare | None, say: Say, language: str) -> str:
    if part is None:
        return ""
    return say(
        "heatmap-tip",
        unit=row.name,
        number=question.number,
        share=in_percent(part, say, language),
        n=part.n,
    )


def _key(
    questions: Sequence[Question], top: float, compact: bool, say: Say, language: str
) -> tuple[list[Spec], float]:
    """What the numbers over the columns stand for, and the answers that are counted."""
    values: list[Spec] = []
    width = NARROW if compact else _KEY_WIDTH
    for question in questions:
        lines = wrap(
            say(
                "heatmap-key",
                number=question.number,
                label=question.label,
                answers=answers_told_of(question, say, language),
            ),
            width,
            12,
        )
        values.append({"y": top, "text": lines})
        top += 15 * len(lines) + 4
    mark = words(12, baseline="top", color=INK, lineHeight=15)
    return [layer(mark, values, x=constant(0), y=pixel("y"), text={"field": "text"})], top
