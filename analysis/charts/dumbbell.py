"""Means before and after on one line each, with how unsure the change is."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers, odds_words
from analysis.answer_words import high_answers
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
from analysis.say import Say
from analysis.sentence import upper_first
from analysis.verdict import Finding, Verdict
from analysis.verdict_words import MARKS, name_of, percent_of, verdict_name

_FILL = {Verdict.RISE: HIGH[1], Verdict.FALL: LOW[0], Verdict.NONE: QUIET, Verdict.FEW: QUIET}
_EDGE = 12
_ROW = 30
_Dots = tuple[list[Spec], list[Spec], list[Spec]]
"""Lines, links between the means, and the means."""


def dumbbell(
    found: Sequence[Finding],
    before: str,
    after: str,
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Chart:
    """Scales with the same scores, in the order given; ``before`` and ``after`` name the tranches.

    Raises ``ValueError`` if there is nothing to draw or the scales have different ends.
    """
    ends = {(one.question.steps[0].score, one.question.steps[-1].score) for one in found}
    if len(ends) != 1 or any(one.scale is None for one in found):
        raise ValueError("a dumbbell chart needs scales with the same ends")
    ((low, high),) = ends
    scale = (low or 0.0, high or 0.0)
    key = wrap(say("change-chart-key", before=before, after=after), NARROW)
    top = float(LINE_HEIGHT * len(key) + 10)
    texts: list[Spec] = [{"y": 0, "text": key, "ink": QUIET, "weight": "normal"}]
    drawn: _Dots = ([], [], [])
    for one in found:
        title = f"{one.question.number}. {one.question.label}"
        for text, ink, weight in (
            (title, INK, "normal"),
            (_verdict(one, say, language), _FILL[one.verdict], "bold"),
        ):
            lines = wrap(text, NARROW)
            texts.append({"y": top, "text": lines, "ink": ink, "weight": weight})
            top += LINE_HEIGHT * len(lines)
        _draw(one, scale, top + 14, drawn, language)
        top += _ROW + 14
    panels = Panels(((Panel("mean", *scale, _EDGE, _EDGE),),))
    ticks = [
        {"x": step.score, "y": top, "label": numbers.step(step.score or 0.0, language)}
        for step in found[0].question.steps
    ]
    label: dict[str, Spec] = {
        "text": {"field": "text"},
        "color": {"field": "ink", "type": "nominal", "scale": None},
    }
    layers = [
        layer(words(baseline="top", fontWeight={"expr": "datum.weight"}), texts,
              x=constant(0), y=pixel("y"), **label),
        in_panel(panels, "mean", [
            *_marks(drawn),
            layer(words(12, align="center", baseline="top", color=QUIET), ticks,
                  x=place("x"), y=pixel("y"), text={"field": "label"}),
        ]),
    ]  # fmt: skip
    title = _title(found, say)
    rows = " ".join(
        say("change-chart-row", name=upper_first(name_of(one, say)),
            change=_change(one, say, language), verdict=verdict_name(one.verdict, say))
        for one in found
    )  # fmt: skip
    about = say("change-chart-note", before=before, after=after)
    return chart(title, f"{title}. {rows}", layers, top + 18, [about, *notes])


def _marks(drawn: _Dots) -> list[Spec]:
    rules, links, dots = drawn
    colour = {"field": "ink", "type": "nominal", "scale": None}
    return [
        layer({"type": "rule", "stroke": "#e0e0e0"}, rules[::2], **span()),
        layer({"type": "rule", "strokeWidth": 2}, rules[1::2], **span(), color=colour),
        layer({"type": "rule", "strokeWidth": 6, "opacity": 0.35}, links, **span(), color=colour),
        layer({"type": "point", "size": 110, "strokeWidth": 2, "opacity": 1}, dots,
              x=place("x"), y=pixel("y"), stroke=colour,
              fill={"field": "fill", "type": "nominal", "scale": None}, tooltip={"field": "tip"}),
    ]  # fmt: skip


def _draw(one: Finding, ends: tuple[float, float], y: float, drawn: _Dots, language: str) -> None:
    if one.scale is None:
        return
    # The means are shown, but never as the size of a change that they do not show.
    ink, change = QUIET if one.mean_disagrees else _FILL[one.verdict], one.scale
    rules, links, dots = drawn
    low, high = (
        min(max(change.mean_before + edge, ends[0]), ends[1])
        for edge in (change.mean_low, change.mean_high)
    )
    rules.append({"x": ends[0], "x2": ends[1], "y": y, "y2": y})
    rules.append({"x": low, "x2": high, "y": y, "y2": y, "ink": ink})
    if not one.mean_disagrees:
        link = {"x": change.mean_before, "x2": change.mean_after, "y": y, "y2": y, "ink": ink}
        links.append(link)
    for mean, n, fill in (
        (change.mean_before, change.n_before, "#ffffff"),
        (change.mean_after, change.n_after, ink),
    ):
        tip = f"{numbers.decimal(mean, language)} (n = {numbers.integer(n, language)})"
        dots.append({"x": mean, "y": y, "ink": ink, "fill": fill, "tip": tip})


def _verdict(one: Finding, say: Say, language: str) -> str:
    return f"{MARKS[one.verdict]} {verdict_name(one.verdict, say)}: {_change(one, say, language)}"


def _change(one: Finding, say: Say, language: str) -> str:
    if one.scale is None:
        return numbers.EMPTY
    if one.mean_disagrees:
        shares = " → ".join(percent_of(side, say, language) for side in (one.before, one.after))
        answer = high_answers(one.question, say, language)
        share = say("change-share-short", answer=answer, share=shares)
        return f"{odds_words.briefly(one, say, language)}; {share}"
    means = (one.scale.mean_before, one.scale.mean_after)
    return " → ".join(numbers.decimal(mean, language) for mean in means)


def _title(found: Sequence[Finding], say: Say) -> str:
    rises, falls = (
        sum(one.verdict == verdict for one in found) for verdict in (Verdict.RISE, Verdict.FALL)
    )
    if not rises + falls:
        return say("change-chart-title-none")
    return say("change-chart-title", rises=rises, falls=falls, others=len(found) - rises - falls)
