"""A share before and after on one line for each pilot, with how unsure the change is."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts.frame import (
    HIGH,
    INK,
    LINE_HEIGHT,
    LOW,
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
from analysis.numbers import percent
from analysis.say import Say
from analysis.verdict import Finding, Verdict
from analysis.verdict_words import MARKS, verdict_name

_FILL = {Verdict.RISE: HIGH[1], Verdict.FALL: LOW[0], Verdict.NONE: QUIET, Verdict.FEW: QUIET}
_EDGE = 20
_ROW = 26


def pilot_shares(
    found: Sequence[tuple[str, Finding]],
    before: str,
    after: str,
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Chart:
    """Names of pilots with what was found of the same share, in the order given, all exact.

    Raises ``ValueError`` if there is nothing to draw.
    """
    if not found:
        raise ValueError("nothing to draw")
    key = wrap(say("change-chart-key", before=before, after=after), NARROW)
    texts: list[Spec] = [{"y": 0, "text": key, "ink": QUIET, "weight": "normal"}]
    top = float(LINE_HEIGHT * len(key) + 10)
    rails: list[Spec] = []
    intervals: list[Spec] = []
    links: list[Spec] = []
    dots: list[Spec] = []
    for name, one in found:
        fill = _FILL[one.verdict]
        for text, ink, weight in (
            (name, INK, "normal"),
            (f"{MARKS[one.verdict]} {_told(one, say, language)}", fill, "bold"),
        ):
            lines = wrap(text, NARROW)
            texts.append({"y": top, "text": lines, "ink": ink, "weight": weight})
            top += LINE_HEIGHT * len(lines)
        y, start, end = top + 14, one.before.share.share, one.after.share.share
        low, high = (min(max(start + edge, 0.0), 1.0) for edge in (one.shares.low, one.shares.high))
        rails.append({"x": 0, "x2": 1, "y": y, "y2": y})
        intervals.append({"x": low, "x2": high, "y": y, "y2": y, "ink": fill})
        links.append({"x": start, "x2": end, "y": y, "y2": y, "ink": fill})
        dots.append({"x": end, "y": y, "ink": fill, "fill": fill, "size": 110})
        # Hollow and wider, so that both are seen where nothing moved.
        dots.append({"x": start, "y": y, "ink": fill, "fill": "transparent", "size": 230})
        top += _ROW + 12
    ticks = [{"x": at, "y": top, "label": percent(at, language)} for at in (0, 0.25, 0.5, 0.75, 1)]
    panels = Panels(((Panel("share", 0, 1, _EDGE, _EDGE),),))
    colour: Spec = {"field": "ink", "type": "nominal", "scale": None}
    layers = [
        layer(words(baseline="top", fontWeight={"expr": "datum.weight"}), texts,
              x=constant(0), y=pixel("y"), text={"field": "text"}, color=colour),
        in_panel(panels, "share", [
            layer({"type": "rule", "stroke": "#e0e0e0"}, rails, **span()),
            layer({"type": "rule", "strokeWidth": 2}, intervals, **span(), color=colour),
            layer({"type": "rule", "strokeWidth": 6, "opacity": 0.35}, links, **span(),
                  color=colour),
            layer({"type": "point", "strokeWidth": 2, "opacity": 1}, dots,
                  x=place("x"), y=pixel("y"), stroke=colour,
                  size={"field": "size", "type": "quantitative", "scale": None},
                  fill={"field": "fill", "type": "nominal", "scale": None}),
            layer(words(12, align="center", baseline="top", color=QUIET), ticks,
                  x=place("x"), y=pixel("y"), text={"field": "label"}),
        ]),
    ]  # fmt: skip
    title = _title(found, say)
    told = " ".join(f"{name}: {_told(one, say, language)}." for name, one in found)
    note = say("pilots-shares-note")
    return chart(title, f"{title}. {told}", layers, top + 18, [note, *notes])


def _told(one: Finding, say: Say, language: str) -> str:
    shares = " → ".join(percent(side.share.share, language) for side in (one.before, one.after))
    return f"{verdict_name(one.verdict, say)}: {shares}"


def _title(found: Sequence[tuple[str, Finding]], say: Say) -> str:
    rises, falls = (
        sum(one.verdict == verdict for _, one in found) for verdict in (Verdict.RISE, Verdict.FALL)
    )
    if not rises + falls:
        return say("pilots-shares-title-none")
    return say("pilots-shares-title", rises=rises, falls=falls, count=len(found))
