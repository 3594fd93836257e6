"""One scale question, a bar per tranche."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts import titles
from analysis.charts.diverging import diverging
from analysis.charts.frame import Chart, chart
from analysis.charts.rows import Row
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import text_alternative
from analysis.summary import Series


def scale(
    question: Question,
    series: Sequence[Series],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
) -> Chart:
    """Legible from 324 px up. ``notes`` (source, unit) go under the plot.

    Raises ``ValueError`` if the question is not a scale or there is nothing to draw.
    """
    if question.kind != "scale" or not series:
        raise ValueError(f"{question.name!r} is not a scale with something to draw")
    rows = [Row(part.label, question, part.summary) for part in series]
    layers, height = diverging(rows, say, language, beside=False)
    return chart(
        titles.of_scale(question, series, say, language),
        text_alternative(question, series, say, language),
        layers,
        height,
        [
            *titles.scale_notes([question], say, language, [part.summary for part in series]),
            *notes,
        ],
    )
