"""Yes/no, one choice and several choices: a bar per answer, one or two tranches."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.charts import titles
from analysis.charts.frame import (
    HIGH,
    LINE,
    LINE_HEIGHT,
    NARROW,
    NEUTRAL,
    QUIET,
    Chart,
    Spec,
    chart,
    constant,
    hatched,
    layer,
    pixel,
    place,
    span,
    text_width,
    words,
    wrap,
)
from analysis.charts.legend import listed
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.disclosure import Suppressed
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.sentence import text_alternative
from analysis.summary import Series, Summary

_BAR = 20
_PAIRED_BAR = 16
_VALUE = 96


def bars(
    question: Question,
    series: Sequence[Series],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Chart:
    """One or two tranches. Several choices are sorted, the exclusive one last; one choice
    keeps the questionnaire's order. Raises ``ValueError`` for a scale or a text."""
    if question.kind not in ("single", "multiple"):
        raise ValueError(f"{question.name!r} has no choices to count")
    paired = len(series) > 1
    fills = dict(zip((part.label for part in series), HIGH if paired else HIGH[1:], strict=True))
    layers, top = _key(series, fills, say)
    panels = Panels(((Panel("share", 0, _longest(series), 0, _VALUE),),))
    values: list[Spec] = []
    texts: list[Spec] = []
    drawn: list[Spec] = []
    for part in series:
        if isinstance(part.summary, Suppressed):
            label = (
                f"{part.label}: {say('finding-suppressed')}"
                if paired
                else say("finding-suppressed")
            )
            drawn += hatched(0, _longest(series), top, top + 28, label)
            top += 44
    shown = [part for part in series if isinstance(part.summary, Summary)]
    for choice in _ordered(question, shown) if shown else ():
        lines = wrap(choice.label, NARROW)
        texts.append({"y": top, "text": lines})
        top += LINE_HEIGHT * len(lines) + 3
        for part in shown:
            height = _PAIRED_BAR if paired else _BAR
            apart = not paired and (choice.missing or choice.exclusive)
            fill = NEUTRAL if apart else fills[part.label]
            values.append(_bar(part, choice, top, height, fill, say, language))
            top += height + 1
        top += 10
    drawn += [
        layer({"type": "rect", "stroke": LINE, "strokeWidth": 0.5}, values, **span(),
              color={"field": "fill", "type": "nominal", "scale": None},
              tooltip={"field": "tip"}),
        layer(words(dx=6, fontWeight="bold"), values, x=place("x2"), y=pixel("centre"),
              text={"field": "label"}),
        layer(words(12, color=QUIET, dx={"expr": "datum.beside"}), values, x=place("x2"),
              y=pixel("centre"), text={"field": "count"}),
    ]  # fmt: skip
    layers.append(
        layer(words(baseline="top"), texts, x=constant(0), y=pixel("y"), text={"field": "text"})
    )
    layers.append(in_panel(panels, "share", drawn))
    several = [say("chart-several-allowed")] if question.kind == "multiple" else []
    return chart(
        titles.of_bars(question, series, say, language),
        text_alternative(question, series, say, language),
        layers,
        top - 6,
        [*several, *notes],
    )


def _key(series: Sequence[Series], fills: dict[str, str], say: Say) -> tuple[list[Spec], float]:
    """Which colour is which tranche, and how many answered."""
    labels = {
        part.label: say("chart-n-blank", n=part.summary.n, blank=part.summary.blank)
        for part in series
        if isinstance(part.summary, Summary)
    }
    if len(series) > 1:
        named = [f"{label}: {n}" for label, n in labels.items()]
        return listed(named, [fills[label] for label in labels])
    values = [{"y": 6, "text": text} for text in labels.values()]
    return [
        layer(words(12, color=QUIET), values, x=constant(0), y=pixel("y"), text={"field": "text"})
    ], 24.0 if values else 0.0


def _longest(series: Sequence[Series]) -> float:
    shares = [
        part.share.share
        for one in series
        if isinstance(one.summary, Summary)
        for part in one.summary.choices
    ]
    return max([0.1, *shares])


def _ordered(question: Question, shown: Sequence[Series]) -> list[Choice]:
    if question.kind == "single":
        return list(question.choices)
    last = shown[-1].summary
    if isinstance(last, Suppressed):
        return list(question.choices)
    counts = {part.choice.name: part.count for part in last.choices}
    return sorted(question.choices, key=lambda choice: (choice.exclusive, -counts[choice.name]))


def _bar(
    part: Series, choice: Choice, top: float, height: float, fill: str, say: Say, language: str
) -> Spec:
    if isinstance(part.summary, Suppressed):
        raise TypeError("a suppressed tranche has no bars")
    of = part.summary.of(choice.name)
    label = numbers.percent(of.share.share, language)
    return {
        "x": 0, "x2": of.share.share, "y": top, "y2": top + height, "centre": top + height / 2,
        "fill": fill, "label": label, "count": f"({numbers.integer(of.count, language)})",
        "beside": 12 + text_width(label) * 1.08,
        "tip": say("chart-tip", answer=choice.label, share=label, count=of.count, n=of.share.n),
    }  # fmt: skip
