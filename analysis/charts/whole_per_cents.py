"""What everybody is shown of a question: a bar per answer, in whole per cents, without counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.charts.frame import (
    HIGH,
    LINE,
    LINE_HEIGHT,
    NARROW,
    NEUTRAL,
    Chart,
    Spec,
    chart,
    colours,
    constant,
    hatched,
    layer,
    pixel,
    place,
    span,
    words,
    wrap,
)
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.question import Choice, Question
from analysis.say import Say

_BAR = 20
_VALUE = 96
_FADED = 0.35


@dataclass(frozen=True)
class Told:
    """From ``low`` to ``high`` per cent gave an answer; ``words`` say so."""

    choice: Choice
    low: int
    high: int
    words: str


def whole_per_cents(
    question: Question,
    told: Sequence[Told],
    title: str,
    description: str,
    say: Say,
    notes: Sequence[str] = (),
) -> Chart:
    """In the order given; hatched where nothing is told."""
    longest = max([0.3, *(one.high / 100 for one in told)])
    panels = Panels(((Panel("share", 0, longest, 0, _VALUE),),))
    texts: list[Spec] = []
    bars: list[Spec] = []
    fills = _fills(question)
    top = 0.0
    for one in told:
        lines = wrap(one.choice.label, NARROW)
        texts.append({"y": top, "text": lines})
        top += LINE_HEIGHT * len(lines) + 3
        bars += _bar(one, top, fills.get(one.choice.name, NEUTRAL))
        top += _BAR + 11
    drawn = _layers(bars)
    if not told:
        drawn = hatched(0, longest, 0, 28, say("finding-suppressed"))
        top = 40
    label = words(baseline="top")
    return chart(
        title,
        description,
        [
            layer(label, texts, x=constant(0), y=pixel("y"), text={"field": "text"}),
            in_panel(panels, "share", drawn),
        ],
        top - 6,
        notes,
    )


def _fills(question: Question) -> dict[str, str]:
    """A scale's own colours; answers that stand beside the others are grey."""
    if question.kind == "scale":
        steps = question.steps
        return dict(zip((step.name for step in steps), colours(len(steps)), strict=True))
    beside = [choice for choice in question.choices if not (choice.missing or choice.exclusive)]
    return {choice.name: HIGH[1] for choice in beside}


def _bar(one: Told, top: float, fill: str) -> list[Spec]:
    """As long as is certain, and fainter as far as it may go."""
    ends = {"y": top, "y2": top + _BAR, "centre": top + _BAR / 2, "fill": fill, "tip": one.words}
    sure = {"x": 0.0, "x2": one.low / 100, "opacity": 1.0, "label": "", **ends}
    perhaps = {
        "x": one.low / 100, "x2": one.high / 100, "opacity": _FADED, "label": one.words, **ends
    }  # fmt: skip
    return [sure, perhaps]


def _layers(bars: Sequence[Spec]) -> list[Spec]:
    return [
        layer(
            {"type": "rect", "stroke": LINE, "strokeWidth": 0.5}, bars, **span(),
            color={"field": "fill", "type": "nominal", "scale": None},
            opacity={"field": "opacity", "type": "quantitative", "scale": None, "legend": None},
            tooltip={"field": "tip"},
        ),
        layer(words(dx=6, fontWeight="bold"), bars, x=place("x2"), y=pixel("centre"),
              text={"field": "label"}),
    ]  # fmt: skip
