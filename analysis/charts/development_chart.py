"""How a response rate grew by day of fieldwork, this time and last time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis import numbers
from analysis.charts.frame import (
    HIGH,
    INK,
    LINE,
    NEUTRAL,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    words,
)
from analysis.say import Say

_HEIGHT = 170
_ROOM = 1.12
_LEAST_TOP = 0.2
_LONGEST_AXIS = 12


@dataclass(frozen=True)
class Line:
    """``shares`` by day of fieldwork, the first day being 1; a missing day has no figure."""

    label: str
    shares: dict[int, float]


def development(now: Line, before: Line | None, say: Say, language: str) -> Chart:
    """``now`` must have a figure for at least one day. A day without one breaks the line."""
    lines = [one for one in (before, now) if one is not None and one.shares]
    days = [1, max(2, *(day for one in lines for day in one.shares))]
    top = max(_LEAST_TOP, *(share for one in lines for share in one.shares.values())) * _ROOM
    layers = _grid(days, top, say, language)
    for one in lines:
        layers += _line(one, days, top, language, is_now=one is now)
    return chart(
        title(now, before, say, language),
        told(now, before, say, language),
        layers,
        _HEIGHT + 24,
        [say("development-days"), *([say("development-key")] if before in lines else [])],
    )


def title(now: Line, before: Line | None, say: Say, language: str) -> str:
    day, share = _latest(now)
    then = before.shares.get(day) if before else None
    said = {"unit": now.label, "day": day, "rate": numbers.percent(share, language)}
    if then is None:
        return say("development-title", **said)
    points = round(share * 100) - round(then * 100)
    way = "same" if points == 0 else "more" if points > 0 else "fewer"
    return say(f"development-title-{way}", points=abs(points), **said)


def told(now: Line, before: Line | None, say: Say, language: str) -> str:
    """The whole chart in words."""
    parts = []
    for one in (now, before):
        if one is not None and one.shares:
            figures = ", ".join(
                say("development-point", day=day, rate=numbers.percent(share, language))
                for day, share in sorted(one.shares.items())
            )
            parts.append(f"{one.label}: {figures}.")
    return " ".join(parts)


def _latest(line: Line) -> tuple[int, float]:
    day = max(line.shares)
    return day, line.shares[day]


def _x(days: Sequence[int]) -> Spec:
    scale = {"domain": list(days), "range": [34, {"expr": "width - 46"}], "nice": False}
    return {"field": "day", "type": "quantitative", "scale": scale, "axis": None}


def _y(top: float) -> Spec:
    scale = {"domain": [0, top], "range": [_HEIGHT, 6], "nice": False}
    return {"field": "share", "type": "quantitative", "scale": scale, "axis": None}


def _grid(days: Sequence[int], top: float, say: Say, language: str) -> list[Spec]:
    step = 0.25 if top > 0.6 else 0.1 if top > 0.25 else 0.05
    marks = [step * number for number in range(int(top / step) + 1)]
    rows = [{"share": one, "label": numbers.percent(one, language)} for one in marks]
    every = -(-(days[1] - days[0]) // _LONGEST_AXIS) or 1
    columns = [{"day": day, "label": str(day)} for day in range(days[0], days[1] + 1, every)]
    return [
        layer({"type": "rule", "color": NEUTRAL, "strokeWidth": 0.5}, rows, x=constant(34),
              x2=constant("width - 46"), y=_y(top)),
        layer(words(12, color=QUIET, align="right"), rows, x=constant(30), y=_y(top),
              text={"field": "label"}),
        layer(words(12, color=QUIET, align="center"), columns, x=_x(days),
              y=constant(_HEIGHT + 14), text={"field": "label"}),
    ]  # fmt: skip


def _line(
    line: Line, days: Sequence[int], top: float, language: str, *, is_now: bool
) -> list[Spec]:
    colour = HIGH[1] if is_now else LINE
    run, values, last_day = 0, [], None
    for day, share in sorted(line.shares.items()):
        run += last_day is not None and day != last_day + 1
        label = numbers.percent(share, language)
        values.append({"day": day, "share": share, "run": run, "tip": f"{line.label}: {label}"})
        last_day = day
    place = {"x": _x(days), "y": _y(top)}
    dash = {} if is_now else {"strokeDash": [5, 4]}
    last = [values[-1] | {"label": numbers.percent(values[-1]["share"], language)}]
    drawn = [
        layer({"type": "line", "color": colour, "strokeWidth": 2.5 if is_now else 1.5, **dash},
              values, **place, detail={"field": "run", "type": "nominal"}),
        layer({"type": "point", "filled": True, "color": colour, "size": 36 if is_now else 16,
               "opacity": 1}, values, **place, tooltip={"field": "tip"}),
    ]  # fmt: skip
    if is_now:
        bold = words(fontWeight="bold", dx=7, color=INK)
        drawn.append(layer(bold, last, **place, text={"field": "label"}))
    return drawn
