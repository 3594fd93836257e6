"""One cell of a heatmap: its blue, its number, and how it looks where little or nothing is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis import numbers
from analysis.charts.frame import (
    INK,
    LINE,
    PALE,
    QUIET,
    Spec,
    ink_on,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
)
from analysis.say import Say
from analysis.summary import PartShare

_LIGHT, _MIDDLE, _DARK = (0xF0, 0xF5, 0xFA), (0x6A, 0x9F, 0xCE), (0x0F, 0x3F, 0x73)
_STRIPES = 5
_GAP = 0.02
"""Of a cell's width, between two cells."""
_SWATCH, _SWATCH_HEIGHT = 44, 20


def blue(share: float) -> str:
    """Darker for more, about evenly in lightness, so that it survives greyscale."""
    start, end = (_LIGHT, _MIDDLE) if share < 0.5 else (_MIDDLE, _DARK)
    part = (share - (0.0 if share < 0.5 else 0.5)) * 2
    channels = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in channels)


@dataclass
class Cells:
    """What stands in the cells: x in columns, y in px."""

    headings: list[Spec] = field(default_factory=list)
    boxes: list[Spec] = field(default_factory=list)
    bounded: list[Spec] = field(default_factory=list)
    blank: list[Spec] = field(default_factory=list)
    stripes: list[Spec] = field(default_factory=list)
    signs: list[Spec] = field(default_factory=list)
    labels: list[Spec] = field(default_factory=list)

    def layers(self) -> list[Spec]:
        fill: Spec = {"field": "fill", "type": "nominal", "scale": None}
        ink: Spec = {"field": "ink", "type": "nominal", "scale": None}
        text: dict[str, Spec] = {
            "x": place("x"), "y": pixel("y"), "text": {"field": "label"}
        }  # fmt: skip
        tip: Spec = {"field": "tip"}
        return [
            layer(words(12, align="center", color=INK, fontWeight="bold"), self.headings, **text),
            layer({"type": "rect", "stroke": "#ffffff", "strokeWidth": 0}, self.boxes, **span(),
                  color=fill, tooltip=tip),
            layer({"type": "rect", "stroke": INK, "strokeWidth": 1, "strokeDash": [3, 2]},
                  self.bounded, **span(), color=fill, tooltip=tip),
            layer({"type": "rect", "fill": PALE, "stroke": LINE, "strokeWidth": 0.5}, self.blank,
                  **span()),
            layer({"type": "rule", "stroke": "#c8c8c8", "strokeWidth": 1}, self.stripes, **span()),
            layer(words(12, align="center", stroke=PALE, strokeWidth=6, strokeJoin="round"),
                  self.signs, **text),
            layer(words(12, align="center", fontWeight="bold", color=QUIET), self.signs, **text),
            layer(words(12, align="center"), self.labels, **text, color=ink),
        ]  # fmt: skip


def draw_cell(
    cells: Cells, at: int, top: float, bottom: float, part: PartShare | None, label: str, tip: str
) -> None:
    """``at``: the column. Within bounds a cell has the blue of their middle and a dashed border."""
    box: Spec = {"x": at + _GAP, "x2": at + 1 - _GAP, "y": top, "y2": bottom}
    middle: Spec = {"x": at + 0.5, "y": (top + bottom) / 2, "label": label}
    if part is None:
        cells.blank.append(box)
        if label != numbers.EMPTY:
            cells.stripes += _stripes(box)
        cells.signs.append(middle)
        return
    fill = blue((part.low + part.high) / (2 * part.n))
    cells.labels.append({**middle, "ink": ink_on(fill)})
    (cells.boxes if part.exact else cells.bounded).append({**box, "fill": fill, "tip": tip})


def depth_key(say: Say, language: str) -> tuple[list[Spec], float]:
    """How dark which share is; layers and height in px."""
    text = say("heatmap-share")
    start = text_width(text, 12) + 8
    squares = []
    for i, share in enumerate((0.0, 0.25, 0.5, 0.75, 1.0)):
        fill, x = blue(share), start + i * _SWATCH
        squares.append(
            {"x": x, "x2": x + _SWATCH, "y": 0, "y2": _SWATCH_HEIGHT, "centre": x + _SWATCH / 2,
             "middle": _SWATCH_HEIGHT / 2, "fill": fill, "ink": ink_on(fill),
             "label": numbers.percent(share, language)}
        )  # fmt: skip
    lead = [{"x": 0, "y": _SWATCH_HEIGHT / 2, "label": text}]
    label: Spec = {"field": "label"}
    return [
        layer(words(12, color=QUIET), lead, x=pixel("x"), y=pixel("y"), text=label),
        layer({"type": "rect", "stroke": LINE, "strokeWidth": 0.5}, squares,
              x=pixel("x"), x2={"field": "x2"}, y=pixel("y"), y2={"field": "y2"},
              color={"field": "fill", "type": "nominal", "scale": None}),
        layer(words(12, align="center"), squares, x=pixel("centre"), y=pixel("middle"),
              text=label, color={"field": "ink", "type": "nominal", "scale": None}),
    ], _SWATCH_HEIGHT + 12.0  # fmt: skip


def _stripes(box: Spec) -> list[Spec]:
    step = (box["x2"] - box["x"]) / _STRIPES
    return [
        {
            "x": box["x"] + i * step, "x2": box["x"] + (i + 1) * step,
            "y": box["y2"], "y2": box["y"],
        }
        for i in range(_STRIPES)
    ]  # fmt: skip
