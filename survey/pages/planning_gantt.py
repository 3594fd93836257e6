"""A year as bars: plain Vega-Lite, like the charts of results."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

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
    layer,
    pixel,
    text_width,
    words,
)
from survey.planning.calendar import Event, Sort
from survey.planning.days import Days
from survey.texts import Say

_ROW, _BAR, _TOP = 40, 14, 26
_WIDE = 640
_COLOURS: dict[Sort, str] = {
    Sort.PLANNED: HIGH[0],
    Sort.OPEN: HIGH[1],
    Sort.OVER: NEUTRAL,
    Sort.TEN_FACTOR: LOW[0],
    Sort.PULSE: LOW[1],
    Sort.REORGANISATION: "#5a6169",
    Sort.OTHER: "#9a9a9a",
}
_SCHOOL = "#f0ead8"


def gantt(say: Say, year: Days, events: Sequence[Event], today: date, title: str) -> Chart:
    """Bars in order of time, each under its name; school holidays as bands behind them."""
    rows = [one for one in events if one.sort in _COLOURS]
    height = _TOP + _ROW * max(len(rows), 1)
    bands = [
        _bar(year, one.days) | {"y": _TOP, "y2": height}
        for one in events
        if one.sort == Sort.SCHOOL
    ]
    free = [
        {"x": one.days.first.isoformat(), "y": _TOP, "y2": height}
        for one in events
        if one.sort == Sort.HOLIDAY
    ]
    bars, names = [], []
    for number, one in enumerate(rows):
        top = _TOP + number * _ROW
        bar = _bar(year, one.days)
        bars.append(bar | {"y": top + 20, "y2": top + 20 + _BAR, "fill": _COLOURS[one.sort]})
        label = f"{one.title} · {say(f'calendar-sort-{one.sort}')}"
        names.append(_name(year, one.days, label) | {"y": top + 10})
    layers = [
        layer({"type": "rect", "fill": _SCHOOL}, bands, **_across(year)),
        layer({"type": "rule", "stroke": "#d9cfae"}, free, x=_x(year), **_updown()),
        *_months(say, year, height),
        layer({"type": "rect", "cornerRadius": 2}, bars, fill=_own("fill"), **_across(year)),
        *_names(names, year),
    ]
    if year.first <= today <= year.last:
        line = [{"x": today.isoformat(), "y": _TOP, "y2": height}]
        dashed = {"type": "rule", "stroke": INK, "strokeDash": [4, 3]}
        layers.append(layer(dashed, line, x=_x(year), **_updown()))
    description = " ".join(
        say(
            "calendar-line",
            title=one.title,
            sort=say(f"calendar-sort-{one.sort}"),
            first=one.days.first,
            last=one.days.last,
        )
        for one in rows
    )
    return chart(title, f"{title}. {description}", layers, height, [say("calendar-chart-note")])


def _bar(year: Days, days: Days) -> Spec:
    # A bar ends where its last day does.
    first, after = max(days.first, year.first), min(days.last, year.last) + timedelta(days=1)
    return {"x": first.isoformat(), "x2": after.isoformat()}


def _name(year: Days, days: Days, label: str) -> Spec:
    start = (max(days.first, year.first) - year.first).days / len(year) * _WIDE
    if start + text_width(label) <= _WIDE:
        return {"x": max(days.first, year.first).isoformat(), "text": label, "align": "left"}
    return {"x": (year.last + timedelta(days=1)).isoformat(), "text": label, "align": "right"}


def _names(names: Sequence[Spec], year: Days) -> list[Spec]:
    text = {"text": {"field": "text"}, "x": _x(year), "y": pixel("y")}
    return [
        layer(words(align=side), [one for one in names if one["align"] == side], **text)
        for side in ("left", "right")
    ]


def _months(say: Say, year: Days, height: float) -> list[Spec]:
    firsts = [date(year.first.year, month, 1) for month in range(1, 13)]
    lines = [{"x": day.isoformat(), "y": _TOP, "y2": height} for day in firsts]
    names = [
        {"x": day.isoformat(), "y": 12, "text": say("calendar-month-short", month=day.month)}
        for day in firsts
    ]
    text = {"text": {"field": "text"}, "x": _x(year), "y": pixel("y")}
    return [
        layer({"type": "rule", "stroke": "#e3e3e3"}, lines, x=_x(year), **_updown()),
        layer(words(12, color=QUIET), names, **text),
        layer(
            {"type": "rule", "stroke": LINE},
            [{"y": _TOP, "x": year.first.isoformat(), "x2": _end(year)}],
            x=_x(year),
            x2={"field": "x2"},
            y=pixel("y"),
        ),
    ]


def _end(year: Days) -> str:
    return (year.last + timedelta(days=1)).isoformat()


def _x(year: Days) -> Spec:
    domain = [year.first.isoformat(), _end(year)]
    return {
        "field": "x",
        "type": "temporal",
        "scale": {"type": "utc", "domain": domain, "nice": False},
        "axis": None,
    }


def _across(year: Days) -> dict[str, Spec]:
    return {"x": _x(year), "x2": {"field": "x2"}, **_updown()}


def _updown() -> dict[str, Spec]:
    return {"y": pixel("y"), "y2": {"field": "y2"}}


def _own(field: str) -> Spec:
    return {"field": field, "type": "nominal", "scale": None}
