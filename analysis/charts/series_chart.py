"""A measure over time: a line for each series on ONE scale, its source, and the target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from analysis import numbers
from analysis.charts.frame import (
    HIGH,
    INK,
    LINE,
    LOW,
    NEUTRAL,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    text_width,
    words,
)
from analysis.say import Say
from analysis.series.measured import Measurement
from analysis.series.status import Target
from analysis.series.table import scale_name
from analysis.series.words import NUMBER, PERCENT, amount, goal

_HEIGHT = 190
_LEFT, _RIGHT = 46, 58
_ROOM = 1.15
_COLOURS = (HIGH[1], LOW[0], INK, "#5b8c3a")
_DASHES = ([1, 0], [6, 3], [2, 2], [8, 2, 2, 2])
_SHAPES = ("circle", "square", "triangle-up", "diamond")
MOST_LINES = len(_COLOURS)
_MOST_MARKS = 5
_LEAST_BETWEEN = 0.16
"""Of the width, between two labels under the axis."""


@dataclass(frozen=True)
class SeriesLine:
    """``runs``: the measurements between breaks of wording or organisation, each run drawn as
    a line of its own."""

    label: str
    scale: str
    runs: Sequence[Sequence[Measurement]]

    @property
    def points(self) -> list[Measurement]:
        return [one for run in self.runs for one in run]


@dataclass(frozen=True)
class Break:
    """From this day on it is not the same that is measured."""

    at: date
    label: str


def series_chart(
    title: str,
    lines: Sequence[SeriesLine],
    target: Target | None,
    breaks: Sequence[Break],
    notes: Sequence[str],
    digits: int,
    say: Say,
    language: str,
) -> Chart:
    """Raises ``ValueError`` for lines on different scales, for too many lines to tell apart, and
    where there is nothing to draw."""
    scales = {one.scale for one in lines}
    if len(scales) != 1:
        raise ValueError(f"one axis cannot hold the scales {sorted(scales)}")
    if len(lines) > MOST_LINES or not any(one.points for one in lines):
        raise ValueError(f"between one and {MOST_LINES} lines with figures can be told apart")
    (scale,) = scales
    axis = _Axis.of([one for line in lines for one in line.points], scale, target)
    layers = [*axis.grid(scale, language), *axis.days(lines)]
    layers += [part for one in breaks for part in axis.broken(one)]
    if target is not None:
        layers += axis.aimed_at(target, goal(target, scale, digits, say, language), say)
    for number, line in enumerate(lines):
        layers += axis.line(line, number, digits, say, language)
    key = [say("series-chart-key", names=numbers.listed(_keys(lines), language))]
    return chart(
        title,
        told(lines, target, digits, say, language),
        layers,
        _HEIGHT + 26,
        [*(key if len(lines) > 1 else []), scale_name(scale, say) + ".", *notes],
    )


def told(
    lines: Sequence[SeriesLine], target: Target | None, digits: int, say: Say, language: str
) -> str:
    """The whole chart in words."""
    parts = []
    for line in lines:
        figures = ", ".join(
            say(
                "series-point",
                period=one.label,
                value=amount(one, line.scale, digits, say, language),
            )
            for one in line.points
        )
        parts.append(f"{line.label}: {figures}.")
    if target is not None:
        value = goal(target, lines[0].scale, digits, say, language)
        parts.append(say("series-chart-target", value=value) + ".")
    return " ".join(parts)


def _keys(lines: Sequence[SeriesLine]) -> list[str]:
    marks = "●■▲◆"
    return [f"{marks[number]} {line.label}" for number, line in enumerate(lines)]


@dataclass(frozen=True)
class _Axis:
    first: int
    last: int
    bottom: float
    top: float

    @classmethod
    def of(cls, points: Sequence[Measurement], scale: str, target: Target | None) -> _Axis:
        days = [one.at.toordinal() for one in points]
        first, last = min(days), max(days)
        if first == last:
            first, last = first - 180, last + 180
        if scale in (PERCENT, NUMBER):
            highest = max([one.high for one in points] + ([target.value] if target else []))
            top = min(highest * _ROOM, 100.0) if scale == PERCENT else highest * _ROOM
            return cls(first, last, 0.0, top or 1.0)
        low, _, high = scale.partition("-")
        return cls(first, last, float(low), float(high))

    def x(self, field: str = "day") -> Spec:
        scale = {
            "domain": [self.first, self.last],
            "range": [_LEFT + 10, {"expr": f"width - {_RIGHT}"}],
            "nice": False,
        }
        return {"field": field, "type": "quantitative", "scale": scale, "axis": None}

    def y(self, field: str = "value") -> Spec:
        scale = {"domain": [self.bottom, self.top], "range": [_HEIGHT, 8], "nice": False}
        return {"field": field, "type": "quantitative", "scale": scale, "axis": None}

    def grid(self, scale: str, language: str) -> list[Spec]:
        marks = [{"value": one, "label": _mark(one, scale, language)} for one in self._marks(scale)]
        return [
            layer({"type": "rule", "color": NEUTRAL, "strokeWidth": 0.5}, marks,
                  x=constant(_LEFT), x2=constant("width - 4"), y=self.y()),
            layer(words(12, color=QUIET, align="right"), marks, x=constant(_LEFT - 6),
                  y=self.y(), text={"field": "label"}),
        ]  # fmt: skip

    def _marks(self, scale: str) -> list[float]:
        span = self.top - self.bottom
        if scale in (PERCENT, NUMBER):
            magnitude = 10.0 ** (len(str(int(self.top))) - 1)
            steps = (one * magnitude for one in (0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 2.5))
            step = next(one for one in steps if span / one <= _MOST_MARKS)
        else:
            step = max(1.0, round(span / _MOST_MARKS))
        return [self.bottom + step * number for number in range(int(span / step) + 1)]

    def days(self, lines: Sequence[SeriesLine]) -> list[Spec]:
        """Labels under the axis, leaving out those for which there is no room on a phone: first
        those between the latest and the baseline."""
        labels = {one.at.toordinal(): one.label for line in lines for one in line.points}
        wide = {day: (text_width(label, 12) + 14) / 215 for day, label in labels.items()}
        latest, *others = sorted(labels, reverse=True)
        kept = [latest]
        for day in (*others[-1:], *others[:-1]):
            room = (abs(one - day) / (self.last - self.first) for one in kept)
            if all(
                apart >= max(_LEAST_BETWEEN, (wide[day] + wide[one]) / 2)
                for apart, one in zip(room, kept, strict=True)
            ):
                kept.append(day)
        values = [{"day": day, "label": labels[day]} for day in kept]
        return [
            layer(words(12, color=QUIET, align="center"), values, x=self.x(),
                  y=constant(_HEIGHT + 15), text={"field": "label"}),
        ]  # fmt: skip

    def broken(self, one: Break) -> list[Spec]:
        values = [{"day": one.at.toordinal(), "label": one.label}]
        return [
            layer({"type": "rule", "color": LINE, "strokeDash": [3, 3]}, values, x=self.x(),
                  y=constant(8), y2=constant(_HEIGHT)),
            layer(words(11, color=QUIET, align="center", baseline="bottom"), values, x=self.x(),
                  y=constant(8), text={"field": "label"}),
        ]  # fmt: skip

    def aimed_at(self, target: Target, label: str, say: Say) -> list[Spec]:
        text = say("series-chart-target", value=label)
        values = [{"value": target.value, "label": text}]
        return [
            layer({"type": "rule", "color": INK, "strokeDash": [6, 4], "strokeWidth": 1.5}, values,
                  x=constant(_LEFT), x2=constant(f"width - {_RIGHT}"), y=self.y()),
            layer(words(12, color=INK, dy=-8, fontWeight="bold", stroke="#ffffff", strokeWidth=4,
                        strokeJoin="round"), values,
                  x=constant(_LEFT + 4), y=self.y(), text={"field": "label"}),
            layer(words(12, color=INK, dy=-8, fontWeight="bold"), values,
                  x=constant(_LEFT + 4), y=self.y(), text={"field": "label"}),
        ]  # fmt: skip

    def line(
        self, line: SeriesLine, number: int, digits: int, say: Say, language: str
    ) -> list[Spec]:
        values = []
        for run, points in enumerate(line.runs):
            for one in points:
                value = amount(one, line.scale, digits, say, language)
                values.append(
                    {
                        "day": one.at.toordinal(), "value": (one.low + one.high) / 2,
                        "low": one.low, "high": one.high, "exact": one.exact, "run": run,
                        "label": value, "tip": f"{line.label}, {one.label}: {value}",
                    }
                )  # fmt: skip
        exact = [one for one in values if one["exact"]]
        classed = [one for one in values if not one["exact"]]
        colour, place = _COLOURS[number], {"x": self.x(), "y": self.y()}
        mark = {"type": "point", "filled": True, "color": colour, "shape": _SHAPES[number],
                  "size": 60, "opacity": 1}  # fmt: skip
        return [
            layer({"type": "line", "color": colour, "strokeWidth": 2.5,
                   "strokeDash": _DASHES[number]}, exact, **place,
                  detail={"field": "run", "type": "nominal"}),
            layer(mark, exact, **place, tooltip={"field": "tip"}),
            layer({"type": "rule", "color": colour, "strokeWidth": 5}, classed, x=self.x(),
                  y=self.y("low"), y2={"field": "high"}, tooltip={"field": "tip"}),
            layer(words(fontWeight="bold", dx=9, color=INK), values[-1:], **place,
                  text={"field": "label"}),
        ]  # fmt: skip


def _mark(value: float, scale: str, language: str) -> str:
    digits = 0 if float(value).is_integer() else 1
    said = numbers.decimal(value, language, digits)
    if scale != PERCENT:
        return said
    return f"{said}%" if language == "en" else f"{said}{numbers.NO_BREAK_SPACE}%"
