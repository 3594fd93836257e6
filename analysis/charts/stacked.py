"""All scale questions of one unit as bars of one length, from disagreement to agreement.

The toggle beside the overview: same rows, same order. Here the middle stands between the sides;
"vet ikke" still stands apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts import titles
from analysis.charts.frame import Chart, chart
from analysis.charts.order import most_agreement_first
from analysis.charts.rows import Row
from analysis.charts.stacked_bars import stacked_bars
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import sentence
from analysis.summary import AnySummary


def stacked(
    questions: Sequence[tuple[Question, AnySummary]],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
    *,
    compact: bool = False,
) -> Chart:
    """Takes what ``overview`` takes, and raises ``ValueError`` where that does."""
    if not questions or len({len(question.steps) for question, _ in questions}) != 1:
        raise ValueError("stacked bars need scales with the same number of steps")
    ordered = sorted(questions, key=most_agreement_first)
    rows = [Row(f"{q.number}. {q.label}", q, summary) for q, summary in ordered]
    layers, height = stacked_bars(rows, say, language, beside=not compact)
    answered = [(q, s) for q, s in ordered if not isinstance(s, Suppressed) and s.n]
    title = titles.of_overview(answered, say, language)
    told = " ".join(
        say(
            "chart-overview-row",
            number=q.number,
            label=q.label,
            sentence=sentence(q, summary, say, language),
        )
        for q, summary in ordered
    )
    about = titles.scale_notes(
        [q for q, _ in ordered], say, language, [summary for _, summary in ordered]
    )
    description = say("chart-overview-description", title=title, questions=told)
    return chart(title, description, layers, height, [*about, *notes])
