"""What all charts share: letters, colours, title, notes, and the finished specification.

Specifications are plain dictionaries: building one through Altair's validated classes takes
tens of times as long (docs/statistics.md), and the tests validate every kind against the schema
anyway. Each chart is ONE view, so that it can fill its container: widths are expressions of the
``width`` signal, heights are pixels.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Spec = dict[str, Any]

FONT = "Source Sans, Liberation Sans, Arial, Helvetica, sans-serif"
INK = "#1a1a1a"
QUIET = "#595959"
LINE = "#767676"
PALE = "#f2f2f2"
NEUTRAL = "#bdbdbd"
LOW = ("#b35806", "#f1a340")
HIGH = ("#7fb3d8", "#1f5a96")
DARK = frozenset({LOW[0], HIGH[1]})

TEXT_SIZE = 13
LINE_HEIGHT = 17
TITLE_SIZE = 16
NARROW = 320
"""The plot's width on a phone 360 px wide, in px, and a little less: everything must fit."""
BREAKS = (560, 880)
"""Plot widths, in px, from which titles and notes use longer lines."""

_WIDTHS = {
    letter: width
    for width, letters in (
        (222, "ijl‘’'"),
        (278, " \u00a0!,./:;I[]ft"),
        (333, "()-r“”"),
        (500, "ckvsxyzJ"),
        (556, "0123456789abdeghnopquåLé?«»–"),
        (584, "+=<>"),
        (611, "FTZø"),
        (667, "&ABEKPSVXYÅ"),
        (722, "CDHNRUw"),
        (778, "GOQØ"),
        (833, "Mm"),
        (889, "%æ"),
        (944, "W"),
        (1000, "Æ—"),
    )
    for letter in letters
}
"""Thousandths of the size, from the metrics of Helvetica, which Arial and Liberation Sans share."""


@dataclass(frozen=True)
class Chart:
    """``spec``: Vega-Lite, to be shown at its container's width without a theme of the page's
    own. ``title`` says the finding; ``description`` tells the whole chart in words."""

    spec: Spec
    title: str
    description: str


def text_width(text: str, size: float = TEXT_SIZE) -> float:
    """In px, in Arial; the page's own font is narrower."""
    return sum(_WIDTHS.get(letter, 600) for letter in text) * size / 1000


def wrap(text: str, width: float, size: float = TEXT_SIZE) -> list[str]:
    """Lines no wider than ``width`` px, a single longer word excepted."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def colours(steps: int) -> list[str]:
    """Brown to blue for a scale with this many steps, the middle grey."""
    half = steps // 2
    low = [_between(LOW[0], LOW[1], i, half) for i in range(half)]
    high = [_between(HIGH[1], HIGH[0], i, half) for i in range(half)][::-1]
    return [*low, *([NEUTRAL] if steps % 2 else []), *high]


def ink_on(fill: str) -> str:
    """White or black, whichever contrasts more by WCAG 2.2's relative luminance."""
    channels = [int(fill[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return "#ffffff" if 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 else "#000000"


def pixel(field: str) -> Spec:
    """A position given in px."""
    return {"field": field, "type": "quantitative", "scale": None, "axis": None}


def constant(value: str | float) -> Spec:
    """A position in px, or an expression of the width."""
    return {"value": {"expr": value} if isinstance(value, str) else value}


def layer(mark: Mapping[str, Any], values: Sequence[Spec], **encoding: Spec) -> Spec:
    return {"data": {"values": list(values)}, "mark": dict(mark), "encoding": encoding}


def words(size: float = TEXT_SIZE, **more: Any) -> Spec:
    """A text mark."""
    return {
        "type": "text", "align": "left", "baseline": "middle", "fontSize": size,
        "color": INK, "lineHeight": LINE_HEIGHT, "limit": 0, **more,
    }  # fmt: skip


def chart(
    title: str, description: str, layers: Sequence[Spec], height: float, notes: Sequence[str]
) -> Chart:
    """One view, filling its container, with the notes under the plot."""
    note = " ".join(notes)
    body = list(layers)
    if note:
        body.append(
            {
                "data": {"values": [{}]},
                "mark": words(
                    12, baseline="top", color=QUIET, lineHeight=15,
                    text=_by_width(note, 12),
                ),
                "encoding": {"x": constant(0), "y": constant(height + 8)},
            }
        )  # fmt: skip
        height += 8 + 15 * len(wrap(note, NARROW, 12))
    spec = {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "description": description,
        "width": "container",
        "height": height,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": {"left": 2, "right": 2, "top": 4, "bottom": 4},
        "background": "#ffffff",
        "title": {
            "text": _by_width(title, TITLE_SIZE * 1.08),
            "anchor": "start", "frame": "group", "fontSize": TITLE_SIZE, "fontWeight": "bold",
            "color": INK, "offset": 12, "lineHeight": 20, "limit": 0,
        },
        "layer": body,
        "resolve": {"scale": {"x": "independent", "y": "independent"}},
        "config": {
            "font": FONT,
            "view": {"stroke": None},
        },
    }  # fmt: skip
    return Chart(spec, title, description)


def hatched(left: float, right: float, top: float, bottom: float, label: str) -> list[Spec]:
    """Layers for a row that is not shown: grey, hatched, with the words; x in the scale's units."""
    stripes = 36
    step = (right - left) / stripes
    lines = [
        {"x": left + i * step, "x2": left + (i + 1) * step, "y": bottom, "y2": top}
        for i in range(stripes)
    ]
    box = [{"x": left, "x2": right, "y": top, "y2": bottom}]
    middle = [{"x": (left + right) / 2, "y": (top + bottom) / 2, "label": label}]
    text = {"text": {"field": "label"}, "x": place("x"), "y": pixel("y")}
    return [
        layer({"type": "rect", "fill": PALE, "stroke": LINE, "strokeWidth": 1}, box, **span()),
        layer({"type": "rule", "stroke": "#c8c8c8", "strokeWidth": 1}, lines, **span()),
        layer(
            words(align="center", stroke=PALE, strokeWidth=8, strokeJoin="round"), middle, **text
        ),
        layer(words(align="center"), middle, **text),
    ]


def span() -> dict[str, Spec]:
    """From x to x2 in the scale's units, from y to y2 in px."""
    return {"x": place("x"), "x2": {"field": "x2"}, "y": pixel("y"), "y2": {"field": "y2"}}


def place(field: str) -> Spec:
    """A position in the units of the panel's scale."""
    return {"field": field, "type": "quantitative"}


def _by_width(text: str, size: float) -> Spec:
    """The text in lines that fit the chart, as an expression of its width."""
    # JSON is also how Vega's expressions write lists of texts.
    lines = [
        json.dumps(wrap(text, width, size), ensure_ascii=False)
        for width in (NARROW, *(at - 10 for at in BREAKS))
    ]
    return {
        "expr": f"width < {BREAKS[0]} ? {lines[0]} : width < {BREAKS[1]} ? {lines[1]} : {lines[2]}"
    }


def _between(start: str, end: str, i: int, count: int) -> str:
    if count == 1 or i == 0:
        return start
    part = i / (count - 1)
    channels = (
        round(int(start[j : j + 2], 16) * (1 - part) + int(end[j : j + 2], 16) * part)
        for j in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)
