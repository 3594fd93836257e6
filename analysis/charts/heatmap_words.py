"""What a heatmap says: title, notes and every cell in words."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.charts.heat_row import HeatRow, Told
from analysis.classed_words import in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.say import Say
from analysis.told_share import is_empty


def title(
    questions: Sequence[Question],
    rows: Sequence[HeatRow],
    told: Told,
    say: Say,
    language: str,
) -> str:
    """Between which shares the units lie on the question where they lie furthest apart. Where a
    bound may lie outside, that is not known, and another question is taken."""
    widest, found = 0.0, None
    below = [number for number, row in enumerate(rows) if row.depth] or range(len(rows))
    for column, question in enumerate(questions):
        parts = [(part, rows[i].name) for i in below if (part := told[i][column]) is not None]
        exact = [(part.low / part.n, name) for part, name in parts if part.exact]
        if len(exact) < 2:
            continue
        low, high = min(exact), max(exact)
        inside = all(
            low[0] <= part.low / part.n and part.high / part.n <= high[0] for part, _ in parts
        )
        if inside and high[0] - low[0] > widest:
            widest, found = high[0] - low[0], (question, low, high)
    if found is None:
        return say("heatmap-title-plain")
    question, low, high = found
    return say(
        "heatmap-title",
        number=question.number,
        low=numbers.percent(low[0], language),
        lowest=low[1],
        high=numbers.percent(high[0], language),
        highest=high[1],
    )


def told_in_words(
    questions: Sequence[Question],
    rows: Sequence[HeatRow],
    told: Told,
    say: Say,
    language: str,
) -> str:
    """Every cell in words."""
    withheld, nobody = say("finding-suppressed"), say("chart-title-nobody")
    lines = []
    for row, parts in zip(rows, told, strict=True):
        cells = ", ".join(
            f"{question.number}: "
            + (
                in_percent(part, say, language)
                if part is not None
                else nobody.lower() if is_empty(summary) else withheld
            )
            for question, summary, part in zip(questions, row.summaries, parts, strict=True)
        )  # fmt: skip
        name = row.name if row.n is None else f"{row.name} ({say('chart-n', n=row.n)})"
        lines.append(say("heatmap-told", unit=name, cells=cells))
    return " ".join(lines)


def explained(rows: Sequence[HeatRow], told: Told, say: Say) -> list[str]:
    parts = [part for line in told for part in line]
    found = [say("heatmap-about")]
    if any(part is not None and not part.exact for part in parts):
        found.append(say("heatmap-bounds"))
    hidden = any(
        part is None and not is_empty(summary)
        for row, line in zip(rows, told, strict=True)
        for summary, part in zip(row.summaries, line, strict=True)
    )
    if hidden:
        found.append(say("table-withheld", sign=str(SUPPRESSED)) + ".")
    return found
