"""One panel of the small multiples: a share by round, with its interval, gaps and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from analysis import numbers
from analysis.charts.frame import (
    HIGH,
    INK,
    LINE,
    LOW,
    PALE,
    QUIET,
    Spec,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
)
from analysis.charts.time_axis import levels
from analysis.disclosure import SUPPRESSED
from analysis.summary import PartShare
from analysis.told_share import in_brief

PLOT = 112
LEFT = 44
SMALL = 11
_LINE = 14
_HEADROOM = 16
_GRID = (0.0, 0.5, 1.0)
_HATCH = 12


@dataclass(frozen=True)
class Point:
    """A round in one panel: ``part`` None where it is not told. ``run``: the line it belongs to."""

    at: float
    part: PartShare | None
    label: str
    run: int
    tip: str
    hidden: bool = False


@dataclass(frozen=True)
class Mark:
    """Something that happened: a word or a letter over the plot, and a line through it."""

    at: float
    text: str
    is_break: bool


@dataclass(frozen=True)
class Axis:
    """What all panels share. ``width``: of a plot, at the least, in px. ``below``: the lines of
    text under each round but the last, which is its n."""

    places: Sequence[float]
    below: Sequence[Sequence[str]]
    width: float
    right: float
    n: str


@dataclass
class Drawn:
    """Of all panels in one column: x from 0 to 1, y in px."""

    grid: list[Spec] = field(default_factory=list)
    scale: list[Spec] = field(default_factory=list)
    marks: list[Spec] = field(default_factory=list)
    marked: list[Spec] = field(default_factory=list)
    targets: list[Spec] = field(default_factory=list)
    aimed: list[Spec] = field(default_factory=list)
    gaps: list[Spec] = field(default_factory=list)
    stripes: list[Spec] = field(default_factory=list)
    signs: list[Spec] = field(default_factory=list)
    bounded: list[Spec] = field(default_factory=list)
    intervals: list[Spec] = field(default_factory=list)
    points: list[Spec] = field(default_factory=list)
    values: list[Spec] = field(default_factory=list)
    below: list[Spec] = field(default_factory=list)

    def layers(self) -> list[Spec]:
        at: dict[str, Spec] = {"x": place("x"), "y": pixel("y")}
        text: dict[str, Spec] = {**at, "text": {"field": "label"}}
        tip: Spec = {"field": "tip"}
        halo = {"stroke": "#ffffff", "strokeWidth": 4, "strokeJoin": "round"}
        value = {"align": "center", "baseline": "bottom", "fontWeight": "bold"}
        return [
            layer({"type": "rule", "stroke": "#dcdcdc", "strokeWidth": 1}, self.grid, **span()),
            layer(words(SMALL, align="right", color=QUIET, dx=-16), self.scale, **text),
            layer({"type": "rect", "fill": PALE, "stroke": LINE, "strokeWidth": 0.5}, self.gaps,
                  **span()),
            layer({"type": "rule", "stroke": "#c8c8c8", "strokeWidth": 1}, self.stripes, **span()),
            layer({"type": "rule", "stroke": INK, "strokeWidth": 1},
                  self.marks, **span(), strokeDash=_dash()),
            layer({"type": "rule", "stroke": LOW[0], "strokeWidth": 1.5, "strokeDash": [6, 3]},
                  self.targets, **span()),
            layer(words(SMALL, color=LOW[0], fontWeight="bold", dx=18, lineHeight=12),
                  self.aimed, **text),
            layer(words(SMALL, align="center", **halo), self.marked, **text),
            layer(words(SMALL, align="center"), self.marked, **text),
            layer({"type": "rect", "fill": "#dbe8f3", "stroke": HIGH[1], "strokeDash": [3, 2]},
                  self.bounded, **span(), tooltip=tip),
            layer({"type": "rule", "stroke": HIGH[1], "strokeWidth": 1.5}, self.intervals,
                  **span(), tooltip=tip),
            layer({"type": "line", "stroke": HIGH[1], "strokeWidth": 2.5}, self.points, **at,
                  detail={"field": "run", "type": "nominal"}),
            layer({"type": "point", "filled": True, "color": HIGH[1], "size": 64, "opacity": 1},
                  self.points, **at, tooltip=tip),
            layer(words(SMALL, **value, **halo), self.values, **text),
            layer(words(SMALL, **value), self.values, **text),
            layer(words(SMALL, align="center", color=QUIET), self.signs, **text),
            layer(words(SMALL, align="center", color=QUIET), self.below, **text),
        ]  # fmt: skip


def marks_height(marks: Sequence[Mark], axis: Axis) -> float:
    """In px, over the plot."""
    return _LINE * (1 + max(levels(_spans(marks, axis)))) + 2 if marks else 0.0


def draw_panel(
    drawn: Drawn,
    name: str,
    points: Sequence[Point],
    marks: Sequence[Mark],
    target: tuple[float, str] | None,
    top: float,
    axis: Axis,
    language: str,
) -> float:
    """``top``: where the marks begin; gives where the words under the plot end. ``name`` keeps
    this panel's lines from the next one's. ``target``: the share, and what is said of it."""
    plot = top + _HEADROOM
    bottom = plot + PLOT
    for share in _GRID:
        y = bottom - share * PLOT
        drawn.grid.append({"x": 0, "x2": 1, "y": y, "y2": y})
        drawn.scale.append({"x": 0, "y": y, "label": numbers.percent(share, language)})
    if target is not None:
        y = bottom - target[0] * PLOT
        drawn.targets.append({"x": 0, "x2": 1, "y": y, "y2": y})
        drawn.aimed.append({"x": 1, "y": y - 6, "label": target[1].split(" ", 1)})
    _draw_marks(drawn, marks, plot, bottom, axis)
    for point, below in zip(points, axis.below, strict=True):
        _draw_point(drawn, name, point, bottom, axis, language)
        lines = [point.label, *below]
        drawn.below += [
            {"x": point.at, "y": bottom + 12 + i * _LINE, "label": line}
            for i, line in enumerate(lines)
        ]
    drawn.scale.append({"x": 0, "y": bottom + 12, "label": axis.n})
    return bottom + 12 + _LINE * (1 + max(len(lines) for lines in axis.below))


def _draw_marks(
    drawn: Drawn, marks: Sequence[Mark], plot: float, bottom: float, axis: Axis
) -> None:
    spans = _spans(marks, axis)
    for mark, (start, end), level in zip(marks, spans, levels(spans), strict=True):
        y = plot - _HEADROOM - level * _LINE - 6
        drawn.marks.append(
            {"x": mark.at, "x2": mark.at, "y": y + 7, "y2": bottom, "break": mark.is_break}
        )
        drawn.marked.append({"x": (start + end) / 2 / axis.width, "y": y, "label": mark.text})


def _draw_point(
    drawn: Drawn, name: str, point: Point, bottom: float, axis: Axis, language: str
) -> None:
    if point.hidden:
        half = min(_HATCH, axis.width / (2 * len(axis.places))) / axis.width
        box = {"x": point.at - half, "x2": point.at + half, "y": bottom - PLOT, "y2": bottom}
        drawn.gaps.append(box)
        drawn.stripes += [
            {"x": box["x"], "x2": box["x2"], "y": y + 16, "y2": y}
            for y in range(int(bottom - PLOT), int(bottom) - 15, 8)
        ]
        drawn.signs.append({"x": point.at, "y": bottom - PLOT / 2, "label": str(SUPPRESSED)})
    part = point.part
    if part is None:
        return
    known = part.share
    ends = {"y": bottom - known.low * PLOT, "y2": bottom - known.high * PLOT}
    drawn.intervals.append({"x": point.at, "x2": point.at, "tip": point.tip, **ends})
    label = in_brief(part, language)
    drawn.values.append({"x": point.at, "y": ends["y2"] - 2, "label": label})
    if part.exact:
        y = bottom - part.low / part.n * PLOT
        drawn.points.append({"x": point.at, "y": y, "run": f"{name}-{point.run}", "tip": point.tip})
    else:
        half = 6 / axis.width
        drawn.bounded.append(
            {"x": point.at - half, "x2": point.at + half, "tip": point.tip,
             "y": bottom - part.low / part.n * PLOT, "y2": bottom - part.high / part.n * PLOT}
        )  # fmt: skip


def _spans(marks: Sequence[Mark], axis: Axis) -> list[tuple[float, float]]:
    """Where the words stand, in px of the narrowest plot, kept inside the panel."""
    found = []
    for mark in marks:
        wide = text_width(mark.text, SMALL) + 6
        middle = min(max(mark.at * axis.width, wide / 2 - LEFT), axis.width + axis.right - wide / 2)
        found.append((middle - wide / 2, middle + wide / 2))
    return found


def _dash() -> Spec:
    return {"condition": {"test": "datum.break", "value": [5, 3]}, "value": [1, 3]}
