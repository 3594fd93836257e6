"""A small panel for each question: its share by round of fieldwork, and what broke the line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from string import ascii_uppercase

from analysis import numbers
from analysis.answer_words import upper_first
from analysis.charts.frame import (
    LINE_HEIGHT,
    NARROW,
    Chart,
    Spec,
    chart,
    constant,
    layer,
    pixel,
    words,
    wrap,
)
from analysis.charts.multiples_panel import (
    LEFT,
    Axis,
    Drawn,
    Mark,
    Point,
    draw_panel,
    marks_height,
)
from analysis.charts.multiples_words import date_in_words, explained, named, title, told
from analysis.charts.panels import Panel, Panels, in_panel
from analysis.charts.time_axis import between, positions
from analysis.charts.trend import Broken, Trend, Wave
from analysis.classed_words import in_percent
from analysis.disclosure import SUPPRESSED
from analysis.finding import Finding
from analysis.say import Say
from analysis.told_share import answers_told_of, is_empty, told_share

__all__ = ["MOST_WAVES", "Broken", "Trend", "Wave", "small_multiples"]

MOST_WAVES = 8
_WIDE = 860
_RIGHT, _RIGHT_WITH_TARGET = 22, 50
_WAVE = 42
"""Px for the words under one round."""


def small_multiples(
    waves: Sequence[Wave],
    trends: Sequence[Trend],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
    *,
    events: Sequence[tuple[date, str]] = (),
    found: Sequence[Finding] | None = None,
    compact: bool = False,
) -> Chart:
    """Waves in order of time. ``events``: what happened, and when; those outside the rounds are
    left out. ``found``: the verdicts the title counts, the first wave against the last; without
    them they are made from the questions here that no break parts.

    ``compact``: one column, for containers under 860 px. Raises ``ValueError`` for fewer than two
    or more than eight waves, for nothing to draw, and for questions that no one share stands for.
    """
    if not 2 <= len(waves) <= MOST_WAVES or not trends:
        raise ValueError(f"expected questions over 2 to {MOST_WAVES} waves")
    columns = 1 if compact else 2 if len(waves) > 5 else 3
    full = NARROW if compact else _WIDE
    axis = _axis(waves, trends, full / columns, say, language)
    days = [wave.at for wave in waves]
    inside = [
        (at, label, when)
        for when, label in sorted(events)
        if (at := between(when, days, axis.places)) is not None
    ]
    lettered = [Mark(at, ascii_uppercase[i % 26], False) for i, (at, _, _) in enumerate(inside)]
    layers, height = _panels(waves, trends, lettered, columns, full, axis, say, language)
    said = title(waves, trends, found, say)
    about = [
        say("multiples-about"),
        *explained(trends, say),
        *(
            say("multiples-event", mark=mark.text, label=label, at=when)
            for mark, (_, label, when) in zip(lettered, inside, strict=True)
        ),
        say(
            "multiples-waves",
            waves=numbers.listed([named(one, language) for one in waves], language),
        ),
    ]
    return chart(
        said, f"{said}. {told(waves, trends, say, language)}", layers, height, [*about, *notes]
    )


def _axis(
    waves: Sequence[Wave], trends: Sequence[Trend], full: float, say: Say, language: str
) -> Axis:
    right = _RIGHT_WITH_TARGET if any(one.target is not None for one in trends) else _RIGHT
    width = full - LEFT - right
    below = [(date_in_words(one.at, "LLL", language), str(one.at.year)) for one in waves]
    places = positions([one.at for one in waves], _WAVE / width)
    return Axis(places, below, width, right, say("heatmap-n"))


def _panels(
    waves: Sequence[Wave],
    trends: Sequence[Trend],
    events: Sequence[Mark],
    columns: int,
    full: float,
    axis: Axis,
    say: Say,
    language: str,
) -> tuple[list[Spec], float]:
    """Row by row, so that plots side by side stand on one line."""
    panels = Panels((tuple(Panel(str(i), 0, 1, LEFT, axis.right) for i in range(columns)),))
    drawn = [Drawn() for _ in range(columns)]
    headings: list[list[Spec]] = [[] for _ in range(columns)]
    top, bottom = 0.0, 0.0
    for start in range(0, len(trends), columns):
        row = trends[start : start + columns]
        heads = [_heading(one, full / columns - 16, say, language) for one in row]
        marks = [[*_breaks(one, axis, say), *events] for one in row]
        height = max(LINE_HEIGHT * len(label) + 16 * len(answers) for label, answers in heads)
        plot = top + height + 4 + max(marks_height(one, axis) for one in marks)
        for column, (trend, (label, answers)) in enumerate(zip(row, heads, strict=True)):
            headings[column].append({"y": top, "text": label, "weight": "bold"})
            headings[column].append(
                {"y": top + LINE_HEIGHT * len(label), "text": answers, "weight": "normal"}
            )
            target = None
            if trend.target is not None:
                value = numbers.percent(trend.target, language)
                target = (trend.target, say("multiples-target", value=value))
            bottom = draw_panel(
                drawn[column], trend.question.name, _points(waves, trend, axis, say, language),
                marks[column], target, plot, axis, language,
            )  # fmt: skip
        top = bottom + 14
    layers = [in_panel(panels, str(i), one.layers()) for i, one in enumerate(drawn)]
    mark = words(12, baseline="top", fontWeight={"expr": "datum.weight"}, lineHeight=16)
    layers += [
        layer(mark, values, x=constant(f"{i} * width / {columns}"), y=pixel("y"),
              text={"field": "text"})
        for i, values in enumerate(headings)
    ]  # fmt: skip
    return layers, bottom


def _heading(trend: Trend, width: float, say: Say, language: str) -> tuple[list[str], list[str]]:
    """The question, and the answers whose share it is."""
    question = trend.question
    answered = say("finding-answered", answers=answers_told_of(question, say, language))
    label = wrap(f"{question.number}. {question.label}", width / 1.08, 12)
    return label, wrap(upper_first(answered), width, 12)


def _breaks(trend: Trend, axis: Axis, say: Say) -> list[Mark]:
    return [
        Mark((axis.places[i - 1] + axis.places[i]) / 2, say(f"multiples-break-{why}"), True)
        for i, why in sorted(trend.breaks.items())
    ]


def _points(
    waves: Sequence[Wave], trend: Trend, axis: Axis, say: Say, language: str
) -> list[Point]:
    """A run goes on from a told round to the next told one, where nothing breaks it."""
    points, run = [], 0
    for i, (wave, summary) in enumerate(zip(waves, trend.summaries, strict=True)):
        part = None if summary is None else told_share(trend.question, summary)
        if i in trend.breaks or part is None or not part.exact:
            run += 1
        label, tip = numbers.EMPTY, ""
        if part is not None:
            label = numbers.integer(part.n, language)
            share = in_percent(part, say, language)
            tip = say("multiples-tip", wave=wave.label, share=share, n=part.n)
        elif summary is not None:
            label = "0" if is_empty(summary) else str(SUPPRESSED)
        hidden = label == str(SUPPRESSED)
        points.append(Point(axis.places[i], part, label, run, tip, hidden))
        run += part is None or not part.exact
    return points
