"""The middle of the scale and "vet ikke", in panels of their own so that they take no side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis import numbers
from analysis.charts.frame import (
    LINE,
    LINE_HEIGHT,
    NEUTRAL,
    TEXT_SIZE,
    Spec,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
    wrap,
)
from analysis.charts.panels import Panel
from analysis.charts.rows import N_COLUMN, Placed, Row
from analysis.question import Choice
from analysis.say import Say
from analysis.sentence import step_name
from analysis.summary import Summary

_VALUE = 44
_HEADING = 96


@dataclass(frozen=True)
class Side:
    name: str
    fill: str
    heading: str
    choices: tuple[tuple[Choice, ...], ...]
    """For each row, the choices that are added up here."""

    def share(self, row: int, summary: Summary) -> float:
        return sum(summary.of(choice.name).share.share for choice in self.choices[row])


def sides(rows: Sequence[Row], say: Say, language: str) -> list[Side]:
    """The panels these rows need: none, the middle, "vet ikke", or both."""
    middles = tuple((row.question.middle,) if row.question.middle else () for row in rows)
    outsides = tuple(row.question.outside for row in rows)
    found = []
    for name, fill, choices in (("middle", NEUTRAL, middles), ("outside", "#ffffff", outsides)):
        names = {
            step_name(row.question, choice, language): choice.labelled
            for row, there in zip(rows, choices, strict=True)
            for choice in there
        }
        if names:
            heading = numbers.either(list(names), language)
            if not any(names.values()):
                heading = say("chart-middle", step=heading)
            found.append(Side(name, fill, heading, choices))
    return found


def side_panels(found: Sequence[Side], rows: Sequence[Row], *, beside: bool) -> tuple[Panel, ...]:
    """Their place on the line: with room for the heading above, or for the words after the bar."""
    panels = []
    for i, side in enumerate(found):
        high = max(
            [0.05]
            + [
                side.share(at, row.summary)
                for at, row in enumerate(rows)
                if isinstance(row.summary, Summary)
            ]
        )
        if beside:
            widest = max(text_width(line) for line in wrap(side.heading, _HEADING))
            after = max(_VALUE, widest - 24) + (N_COLUMN if i == len(found) - 1 else 0)
            panels.append(Panel(side.name, 0, high, 24, after))
        else:
            after = text_width(f"{side.heading}: 99 %", 12) + 14
            panels.append(Panel(side.name, 0, high, 0, after))
    return tuple(panels)


def heading_height(found: Sequence[Side]) -> float:
    """In px, over the rows, where labels stand beside the bars."""
    return LINE_HEIGHT * max((len(wrap(side.heading, _HEADING)) for side in found), default=0)


def side_layers(
    side: Side, placed: Sequence[Placed], language: str, bottom_of_heading: float | None
) -> list[Spec]:
    """One panel: small bars with their shares, under one heading or each with its name."""
    headed = bottom_of_heading is not None
    bars: list[Spec] = []
    for at, p in enumerate(placed):
        if not isinstance(p.row.summary, Summary) or not p.row.summary.answered:
            continue
        if side.choices[at]:
            share = side.share(at, p.row.summary)
            label = numbers.percent(share, language)
            top, height = p.side
            bars.append(
                {
                    "x": 0,
                    "x2": share,
                    "y": top,
                    "y2": top + height,
                    "centre": top + height / 2,
                    "label": label if headed else f"{side.heading}: {label}",
                }
            )
    box = {"type": "rect", "fill": side.fill, "stroke": LINE, "strokeWidth": 1}
    text = {"text": {"field": "label"}}
    layers = [
        layer(box, bars, **span()),
        layer(
            words(TEXT_SIZE if headed else 12, dx=6), bars, x=place("x2"), y=pixel("centre"), **text
        ),
    ]
    if headed:
        lines = wrap(side.heading, _HEADING)
        heading = [{"x": 0, "y": bottom_of_heading, "label": lines}]
        mark = words(fontWeight="bold", baseline="top", dy=-LINE_HEIGHT * len(lines))
        layers.append(layer(mark, heading, x=place("x"), y=pixel("y"), **text))
    return layers
