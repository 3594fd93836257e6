"""The bars of single answers, exact or within bounds, and the words after them."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis import numbers
from analysis.charts.bounded_bar import BoundedBar, bounded_bars, not_told
from analysis.charts.frame import LINE, QUIET, Spec, layer, pixel, place, span, text_width, words
from analysis.classed_words import classed_headline, counted_briefly, in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.summary import ClassedSummary, Series, Summary


@dataclass
class BarMarks:
    """What stands in the panel: bars, bounded bars, the words after them, and signs where
    nothing is told."""

    bars: list[Spec] = field(default_factory=list)
    bounded: list[BoundedBar] = field(default_factory=list)
    labels: list[Spec] = field(default_factory=list)
    withheld: list[tuple[float, float]] = field(default_factory=list)

    def layers(self) -> list[Spec]:
        text = {"x": place("x"), "y": pixel("y")}
        return [
            layer({"type": "rect", "stroke": LINE, "strokeWidth": 0.5}, self.bars, **span(),
                  color={"field": "fill", "type": "nominal", "scale": None},
                  tooltip={"field": "tip"}),
            *bounded_bars(self.bounded),
            layer(words(dx=6, fontWeight="bold"), self.labels, **text, text={"field": "label"}),
            layer(words(12, color=QUIET, dx={"expr": "datum.beside"}), self.labels, **text,
                  text={"field": "count"}),
            not_told(self.withheld, str(SUPPRESSED), 6),
        ]  # fmt: skip


def draw_bar(
    question: Question,
    part: Series,
    choice: Choice,
    box: tuple[float, float, str],
    longest: float,
    drawn: BarMarks,
    say: Say,
    language: str,
) -> None:
    """One tranche's bar. ``box``: top, height and fill."""
    top, height, fill = box
    centre = top + height / 2
    if isinstance(part.summary, Summary):
        of = part.summary.of(choice.name)
        label = numbers.percent(of.share.share, language)
        tip = say("chart-tip", answer=choice.label, share=label, count=of.count, n=of.share.n)
        drawn.bars.append(
            {"x": 0, "x2": of.share.share, "y": top, "y2": top + height, "fill": fill, "tip": tip}
        )
        count = numbers.integer(of.count, language)
        drawn.labels.append(_label(of.share.share, centre, label, count))
    elif isinstance(part.summary, ClassedSummary):
        told = part.summary.part((choice,))
        if told is None or not told.n:
            drawn.withheld.append((0.0, centre))
            return
        low, high = told.low / told.n, told.high / told.n
        tip = classed_headline(question, told, say, language)
        drawn.bounded.append(BoundedBar(low, high, longest, top, top + height, fill, tip))
        label = in_percent(told, say, language)
        drawn.labels.append(_label(high, centre, label, counted_briefly(told, language)))


def _label(x: float, y: float, label: str, count: str) -> Spec:
    beside = 12 + text_width(label) * 1.08
    return {"x": x, "y": y, "label": label, "count": f"({count})", "beside": beside}
