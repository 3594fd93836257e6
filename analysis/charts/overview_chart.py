"""All scale questions of one unit in one picture, most agreement first."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts import titles
from analysis.charts.diverging import diverging
from analysis.charts.frame import Chart, chart
from analysis.charts.order import most_agreement_first
from analysis.charts.rows import Row
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import sentence
from analysis.summary import AnySummary


def overview(
    questions: Sequence[tuple[Question, AnySummary]],
    say: Say,
    language: str,
    notes: Sequence[str] = (),
    *,
    compact: bool = False,
) -> Chart:
    """Diverging bars, sorted by agreement, suppressed questions last.

    ``compact`` puts each question above its bar, for containers under 860 px. Raises
    ``ValueError`` if there is no question, or the scales are not of one length.
    """
    if not questions or len({len(question.steps) for question, _ in questions}) != 1:
        raise ValueError("an overview needs scales with the same number of steps")
    ordered = sorted(questions, key=most_agreement_first)
    rows = [Row(f"{q.number}. {q.label}", q, summary) for q, summary in ordered]
    layers, height = diverging(rows, say, language, beside=not compact)
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
    return chart(
        title,
        say("chart-overview-description", title=title, questions=told),
        layers,
        height,
        [
            *titles.scale_notes(
                [q for q, _ in ordered], say, language, [summary for _, summary in ordered]
            ),
            *notes,
        ],
    )
