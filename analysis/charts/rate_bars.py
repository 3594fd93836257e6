"""Response rates by unit, the highest first, with the whole as a line through every bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.charts.bounded_bar import BoundedBar, bounded_bars
from analysis.charts.frame import (
    HIGH,
    INK,
    LINE_HEIGHT,
    LOW,
    NARROW,
    PALE,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
    wrap,
)
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.say import Say

_BAR = 16
_GAP = 12
_LEAST_VALUE = 56


@dataclass(frozen=True)
class RateBar:
    """``told``: "62 %" or the words that stand for it; ``counts``: "13 av 21", "12 inviterte" or
    nothing. The share lies from ``low`` to ``high``; both None where there are words alone."""

    name: str
    told: str
    counts: str
    low: float | None = None
    high: float | None = None

    @property
    def exact(self) -> bool:
        return self.low is not None and self.low == self.high


def rate_bars(
    bars: Sequence[RateBar], whole: RateBar, say: Say, language: str, notes: Sequence[str] = ()
) -> Chart:
    """Words instead of a number come last, by name. Legible from 324 px up; raises ``ValueError``
    where there is nothing to draw."""
    if not bars:
        raise ValueError("no rates to draw")
    ordered = sorted(bars, key=_highest_first)
    after = max(
        [_LEAST_VALUE] + [text_width(one.told) * 1.1 + 10 for one in ordered if one.low is not None]
    )
    panels = Panels(((Panel("rate", 0, 1, 0, after),),))
    is_lined = whole.exact and any(one.low is not None for one in ordered)
    layers, top = _key(whole, say) if is_lined else ([], 0.0)
    names: list[Spec] = []
    counts: list[Spec] = []
    tracks: list[Spec] = []
    drawn: list[BoundedBar] = []
    labels: list[Spec] = []
    lines: list[Spec] = []
    for one in ordered:
        room = NARROW - text_width(one.counts, 12) - 16
        text = wrap(one.name, room)
        names.append({"y": top, "text": text})
        counts.append({"y": top + LINE_HEIGHT * len(text) - 11, "text": one.counts})
        top += LINE_HEIGHT * len(text) + 3
        y = top + _BAR / 2
        if one.low is None or one.high is None:
            labels.append({"x": 0, "y": y, "label": one.told, "dx": 0, "weight": "normal"})
        else:
            box = {"x": 0, "x2": 1, "y": top, "y2": top + _BAR}
            tracks.append(box)
            tip = f"{one.name}: {one.told}"
            drawn.append(BoundedBar(one.low, one.high, 1, top, top + _BAR, HIGH[1], tip))
            labels.append({"x": 1, "y": y, "label": one.told, "dx": 8, "weight": "bold"})
            if whole.exact:
                lines.append({"x": whole.low, "x2": whole.low, "y": top - 3, "y2": top + _BAR + 3})
        top += _BAR + _GAP
    text_of: dict[str, Spec] = {"text": {"field": "text"}, "y": pixel("y")}
    layers += [
        layer(words(baseline="top"), names, x=constant(0), **text_of),
        layer(words(12, align="right", color=QUIET), counts, x=constant("width"), **text_of),
        in_panel(panels, "rate", [
            layer({"type": "rect", "fill": PALE}, tracks, **span()),
            *bounded_bars(drawn),
            layer({"type": "rule", "stroke": "#ffffff", "strokeWidth": 5.5}, lines, **span()),
            layer({"type": "rule", "stroke": LOW[0], "strokeWidth": 2.5}, lines, **span()),
            layer(words(color=INK, dx={"expr": "datum.dx"}, fontWeight={"expr": "datum.weight"}),
                  labels, x=place("x"), y=pixel("y"), text={"field": "label"}),
        ]),
    ]  # fmt: skip
    title = _title(ordered, whole, say)
    told = " ".join(_told(one, say) for one in (whole, *ordered))
    about = [say("rates-chart-about")]
    if any(one.low != one.high for one in ordered):
        about.append(say("chart-bounded"))
    return chart(title, f"{title}. {told}", layers, top - _GAP + 4, [*about, *notes])


def _highest_first(one: RateBar) -> tuple[bool, float, str]:
    if one.low is None or one.high is None:
        return True, 0.0, one.name
    return False, -(one.low + one.high) / 2, one.name


def _key(whole: RateBar, say: Say) -> tuple[list[Spec], float]:
    """What the line through the bars is."""
    text = wrap(say("rates-chart-whole", name=whole.name, told=whole.told), NARROW - 12)
    line = [{"x": 2, "x2": 2, "y": 0, "y2": 16}]
    place_of: dict[str, Spec] = {
        "x": pixel("x"), "x2": {"field": "x2"}, "y": pixel("y"), "y2": {"field": "y2"}
    }  # fmt: skip
    return [
        layer({"type": "rule", "stroke": LOW[0], "strokeWidth": 2.5}, line, **place_of),
        layer(words(12, baseline="top", lineHeight=15), [{"text": text}], x=constant(10),
              y=constant(2), text={"field": "text"}),
    ], 15.0 * len(text) + 12  # fmt: skip


def _title(ordered: Sequence[RateBar], whole: RateBar, say: Say) -> str:
    """The highest and the lowest, where every unit has a number and the ends stand alone as they
    are told."""
    if not whole.exact:
        return say("rates-chart-title-plain")
    shown = [one.told for one in ordered]
    alone = len(shown) > 1 and shown.count(shown[0]) == shown.count(shown[-1]) == 1
    if not alone or not all(one.exact for one in ordered):
        return say("rates-chart-title-whole", name=whole.name, rate=whole.told)
    highest, lowest = ordered[0], ordered[-1]
    return say(
        "rates-chart-title",
        name=whole.name,
        rate=whole.told,
        highest=highest.name,
        high=highest.told,
        lowest=lowest.name,
        low=lowest.told,
    )


def _told(one: RateBar, say: Say) -> str:
    counts = f" ({one.counts})" if one.counts else ""
    return say("rates-chart-whole", name=one.name, told=one.told) + counts + "."
