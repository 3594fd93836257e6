"""Pilots' changes among those of units of similar size: one strip of dots for each pilot."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts.frame import (
    INK,
    LINE,
    LINE_HEIGHT,
    NARROW,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    pixel,
    place,
    span,
    words,
    wrap,
)
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.pilots import Pair, Placebo
from analysis.pilots.words import measure_name, points, rank
from analysis.say import Say
from analysis.sentence import upper_first
from analysis.verdict_words import signed

_EDGE = 16
_DOT = 9
_LEAST_REACH = 0.2
_ROUND_TO = 0.1
_BINS = 40
_STRIP = 26


def placebo_dots(
    found: Sequence[tuple[str, Placebo]], say: Say, language: str, notes: Sequence[str] = ()
) -> Chart:
    """Names of pilots with where they stand on the same question, in the order given.

    Raises ``ValueError`` if there is nothing to draw or the questions differ.
    """
    if len({one.measure for _, one in found}) != 1:
        raise ValueError("a placebo chart needs pilots that are asked the same")
    reach = _reach([pair for _, one in found for pair in (one.pilot, *_pairs(one))])
    key = wrap(say("pilots-dots-key"), NARROW)
    texts: list[Spec] = [{"y": 0, "text": key, "ink": QUIET, "weight": "normal"}]
    top = float(LINE_HEIGHT * len(key) + 10)
    dots: list[Spec] = []
    bars: list[Spec] = []
    lines: list[Spec] = []
    for name, one in found:
        label = wrap(_label(name, one, say), NARROW)
        texts.append({"y": top, "text": label, "ink": INK, "weight": "bold"})
        top += LINE_HEIGHT * len(label) + 4
        heights = _stacked(one, reach)
        middle = top + max(_STRIP, (max(heights) + 1) * _DOT) / 2 + _DOT / 2
        _draw(name, one, heights, middle, language, (dots, bars))
        bottom = 2 * middle - top
        lines.append({"x": -reach, "x2": reach, "y": middle, "y2": middle, "ink": "#e0e0e0"})
        lines.append({"x": 0, "x2": 0, "y": top, "y2": bottom, "ink": LINE})
        top = bottom + 12
    ticks = [
        {"x": at, "y": top + 4, "label": signed(at * 100, language, 0)} for at in (-reach, 0, reach)
    ]
    panels = Panels(((Panel("change", -reach, reach, _EDGE, _EDGE),),))
    ink: Spec = {"field": "ink", "type": "nominal", "scale": None}
    layers = [
        layer(words(baseline="top", fontWeight={"expr": "datum.weight"}), texts,
              x=constant(0), y=pixel("y"), text={"field": "text"}, color=ink),
        in_panel(panels, "change", [
            layer({"type": "rule", "strokeWidth": 1}, lines, **span(), color=ink),
            layer({"type": "rule", "strokeWidth": 3, "opacity": 0.6}, bars, **span(), color=ink),
            layer({"type": "point", "strokeWidth": 1.5, "opacity": 1}, dots,
                  x=place("x"), y=pixel("y"), stroke=ink,
                  size={"field": "size", "type": "quantitative", "scale": None},
                  fill={"field": "fill", "type": "nominal", "scale": None},
                  shape={"field": "shape", "type": "nominal", "scale": None},
                  tooltip={"field": "tip"}),
            layer(words(12, align="center", baseline="top", color=QUIET), ticks,
                  x=place("x"), y=pixel("y"), text={"field": "label"}),
        ]),
    ]  # fmt: skip
    title = _title(found, say)
    told = " ".join(rank(one, name, say, language) for name, one in found)
    note = say("pilots-dots-note")
    return chart(title, f"{title}. {told}", layers, top + 22, [note, *notes])


def _pairs(one: Placebo) -> list[Pair]:
    return [pair for _, pair in one.others]


def _reach(pairs: Sequence[Pair]) -> float:
    farthest = max(_LEAST_REACH, *(max(abs(one.low), abs(one.high)) for one in pairs))
    return -(-farthest // _ROUND_TO) * _ROUND_TO


def _stacked(one: Placebo, reach: float) -> list[int]:
    """How high each of the others stands, so that no dot hides another."""
    taken: dict[int, int] = {}
    heights = []
    for pair in _pairs(one):
        place_ = int((pair.weakest + reach) / (2 * reach) * _BINS)
        taken[place_] = taken.get(place_, 0) + 1
        heights.append(taken[place_] - 1)
    return heights or [0]


def _draw(
    name: str,
    one: Placebo,
    heights: Sequence[int],
    middle: float,
    language: str,
    drawn: tuple[list[Spec], list[Spec]],
) -> None:
    dots, bars = drawn
    for (other, pair), height in zip(one.others, heights, strict=True):
        # Alternately over and under the line.
        y = middle + (height + 1) // 2 * _DOT * (1 if height % 2 else -1)
        dots.append(_dot(other, pair, y, language, LINE, "#ffffff", "circle", 36))
        if not pair.exact:
            bars.append({"x": pair.low, "x2": pair.high, "y": y, "y2": y, "ink": "#c8c8c8"})
    dots.append(_dot(name, one.pilot, middle, language, INK, INK, "diamond", 190))
    if not one.pilot.exact:
        bars.append({"x": one.pilot.low, "x2": one.pilot.high, "y": middle, "y2": middle,
                     "ink": INK})  # fmt: skip


def _dot(
    name: str, pair: Pair, y: float, language: str, ink: str, fill: str, shape: str, size: int
) -> Spec:
    tip = f"{name}: {points(pair.weakest, language)}"
    return {"x": pair.weakest, "y": y, "ink": ink, "fill": fill, "shape": shape, "size": size,
            "tip": tip}  # fmt: skip


def _label(name: str, one: Placebo, say: Say) -> str:
    return say("pilots-dots-row", name=name, far=one.as_far, count=one.rank.of)


def _title(found: Sequence[tuple[str, Placebo]], say: Say) -> str:
    outside = [name for name, one in found if one.stands_out]
    name = upper_first(measure_name(found[0][1].measure, say))
    if not outside:
        return say("pilots-dots-title-none", name=name)
    return say("pilots-dots-title", name=name, count=len(outside))
