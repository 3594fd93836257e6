"""The key to a scale's colours: a strip of steps between the words at its ends, or a list."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.charts.frame import (
    LINE,
    NARROW,
    Spec,
    colours,
    ink_on,
    layer,
    pixel,
    text_width,
    words,
)
from analysis.question import Question

_STEP = 24
_HEIGHT = 20


def legend(
    questions: Sequence[Question], language: str, room: float = NARROW
) -> tuple[list[Spec], float]:
    """Layers and the height they take, in px. ``room``: the width there is, at least."""
    steps = questions[0].steps
    fills = colours(len(steps))
    same = len({tuple(step.label for step in question.steps) for question in questions}) == 1
    if same and all(step.labelled for step in steps):
        return listed([step.label for step in steps], fills, room)
    left, right = (steps[0].label, steps[-1].label) if same else ("", "")
    numbered = [numbers.step(step.score or 0.0, language) for step in steps]
    return _strip(numbered, fills, left, right)


def _strip(
    numbered: Sequence[str], fills: Sequence[str], left: str, right: str
) -> tuple[list[Spec], float]:
    start = text_width(left, 12) + 6 if left else 0.0
    strip = len(numbered) * _STEP
    under = start + strip + 6 + text_width(right, 12) > NARROW
    if under:
        start = 0.0
    squares = [
        {
            "x": start + i * _STEP, "x2": start + (i + 1) * _STEP, "y": 0, "y2": _HEIGHT,
            "centre": start + (i + 0.5) * _STEP, "middle": _HEIGHT / 2,
            "fill": fill, "ink": ink_on(fill), "label": number,
        }
        for i, (number, fill) in enumerate(zip(numbered, fills, strict=True))
    ]  # fmt: skip
    y = _HEIGHT + 11 if under else _HEIGHT / 2
    low = [{"x": 0, "y": y, "label": left}]
    high = [{"x": strip if under else start + strip + 6, "y": y, "label": right}]
    text = {"text": {"field": "label"}}
    return [
        layer(
            {"type": "rect", "stroke": "#ffffff", "strokeWidth": 1}, squares,
            x=pixel("x"), x2={"field": "x2"}, y=pixel("y"), y2={"field": "y2"},
            color={"field": "fill", "type": "nominal", "scale": None},
        ),
        layer(
            words(12, align="center"), squares,
            x=pixel("centre"), y=pixel("middle"), **text,
            color={"field": "ink", "type": "nominal", "scale": None},
        ),
        layer(words(12), low, x=pixel("x"), y=pixel("y"), **text),
        layer(words(12, align="right" if under else "left"), high,
              x=pixel("x"), y=pixel("y"), **text),
    ], _HEIGHT + (34.0 if under else 16.0)  # fmt: skip


def listed(
    labels: Sequence[str], fills: Sequence[str], room: float = NARROW
) -> tuple[list[Spec], float]:
    """Squares with words, on as many lines as needed; layers and height in px."""
    x, y = 0.0, 0.0
    items = []
    for label, fill in zip(labels, fills, strict=True):
        width = 20 + text_width(label) + 12
        if x and x + width - 12 > room:
            x, y = 0.0, y + 21
        items.append({"x": x, "x2": x + 14, "y": y + 2, "y2": y + 16, "text_x": x + 20,
                      "middle": y + 9, "fill": fill, "label": label})  # fmt: skip
        x += width
    return [
        layer(
            {"type": "rect", "stroke": LINE, "strokeWidth": 0.5}, items,
            x=pixel("x"), x2={"field": "x2"}, y=pixel("y"), y2={"field": "y2"},
            color={"field": "fill", "type": "nominal", "scale": None},
        ),
        layer(words(), items, x=pixel("text_x"), y=pixel("middle"), text={"field": "label"}),
    ], y + 34.0  # fmt: skip
