"""Yes/no, one choice and several choices: a bar per answer and tranche."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts import titles
from analysis.charts.bar_marks import BarMarks, draw_bar
from analysis.charts.bounded_bar import bounded_notes
from analysis.charts.frame import (
    LINE_HEIGHT,
    NARROW,
    NEUTRAL,
    QUIET,
    Chart,
    Spec,
    chart,
    colours,
    constant,
    hatched,
    layer,
    pixel,
    text_width,
    words,
    wrap,
)
from analysis.charts.legend import listed
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.classed_words import counted_briefly, in_percent
from analysis.disclosure import Suppressed
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.sentence import text_alternative
from analysis.summary import ClassedSummary, PartShare, Series, Summary

_BAR = 20
_PAIRED_BAR = 16
_VALUE = 96
_LEAST_BESIDE_BOUNDS = 0.5


def bars(
    question: Question,
    series: Sequence[Series],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Chart:
    """One tranche or several. Several choices are sorted, the exclusive one last; one choice
    keeps the questionnaire's order. Raises ``ValueError`` for a scale or a text."""
    if question.kind not in ("single", "multiple"):
        raise ValueError(f"{question.name!r} has no choices to count")
    paired = len(series) > 1
    blues = colours(2 * len(series))[len(series) :]
    fills = dict(zip((part.label for part in series), blues, strict=True))
    layers, top = _key(series, fills, say)
    longest = _longest(series)
    panels = Panels(((Panel("share", 0, longest, 0, _room(series, say, language)),),))
    texts: list[Spec] = []
    withheld: list[Spec] = []
    drawn = BarMarks()
    for part in series:
        if isinstance(part.summary, Suppressed):
            if paired:
                lines = wrap(part.label, NARROW)
                texts.append({"y": top, "text": lines})
                top += LINE_HEIGHT * len(lines) + 3
            withheld += hatched(0, longest, top, top + 28, say("finding-suppressed"))
            top += 44
    shown = [part for part in series if not isinstance(part.summary, Suppressed)]
    for choice in _ordered(question, shown) if shown else ():
        lines = wrap(choice.label, NARROW)
        texts.append({"y": top, "text": lines})
        top += LINE_HEIGHT * len(lines) + 3
        for part in shown:
            height = _PAIRED_BAR if paired else _BAR
            apart = not paired and (choice.missing or choice.exclusive)
            box = (top, height, NEUTRAL if apart else fills[part.label])
            draw_bar(question, part, choice, box, longest, drawn, say, language)
            top += height + 1
        top += 10
    layers.append(
        layer(words(baseline="top"), texts, x=constant(0), y=pixel("y"), text={"field": "text"})
    )
    layers.append(in_panel(panels, "share", [*withheld, *drawn.layers()]))
    several = [say("chart-several-allowed")] if question.kind == "multiple" else []
    bounds = bounded_notes([part.summary for part in series], say)
    return chart(
        titles.of_bars(question, series, say, language),
        text_alternative(question, series, say, language),
        layers,
        top - 6,
        [*several, *bounds, *notes],
    )


def _key(series: Sequence[Series], fills: dict[str, str], say: Say) -> tuple[list[Spec], float]:
    """Which colour is which tranche, and how many answered."""
    labels = {
        part.label: say("chart-n-blank", n=part.summary.n, blank=part.summary.blank)
        for part in series
        if not isinstance(part.summary, Suppressed)
    }
    if len(series) > 1:
        named = [f"{label}: {n}" for label, n in labels.items()]
        return listed(named, [fills[label] for label in labels])
    values = [{"y": 6, "text": text} for text in labels.values()]
    return [
        layer(words(12, color=QUIET), values, x=constant(0), y=pixel("y"), text={"field": "text"})
    ], 24.0 if values else 0.0


def _parts(series: Sequence[Series]) -> list[PartShare]:
    classed = [one.summary for one in series if isinstance(one.summary, ClassedSummary)]
    return [part for summary in classed for part in summary.parts if part.n]


def _longest(series: Sequence[Series]) -> float:
    shares = [
        part.share.share
        for one in series
        if isinstance(one.summary, Summary)
        for part in one.summary.choices
    ]
    bounds = [part.high / part.n for part in _parts(series)]
    # A class that filled the whole width would look like everybody.
    return max([_LEAST_BESIDE_BOUNDS if bounds else 0.1, *shares, *bounds])


def _room(series: Sequence[Series], say: Say, language: str) -> float:
    """Px kept free for the words after the longest bar."""
    widths = [
        text_width(in_percent(part, say, language)) * 1.1
        + text_width(f"({counted_briefly(part, language)})", 12)
        + 18
        for part in _parts(series)
    ]
    return max([_VALUE, *widths])


def _ordered(question: Question, shown: Sequence[Series]) -> list[Choice]:
    """By size in the last tranche, where several may be chosen."""
    if question.kind == "single":
        return list(question.choices)
    last = shown[-1].summary
    if isinstance(last, Suppressed):
        return list(question.choices)
    if isinstance(last, Summary):
        counts = {part.choice.name: (part.count, part.count) for part in last.choices}
    else:
        counts = {p.choices[0].name: (p.low, p.high) for p in last.parts}

    def place_of(choice: Choice) -> tuple[bool, int, int]:
        low, high = counts.get(choice.name, (0, 0))
        return choice.exclusive, -low, -high

    return sorted(question.choices, key=place_of)
