"""All scale questions of one unit in one picture, most agreement first."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.charts import titles
from analysis.charts.diverging import diverging
from analysis.charts.frame import Chart, chart
from analysis.charts.rows import Row
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import sentence
from analysis.summary import Summary


def overview(
    questions: Sequence[tuple[Question, Summary | Suppressed]],
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
    ordered = sorted(questions, key=_most_agreement_first)
    rows = [Row(f"{q.number}. {q.label}", q, summary) for q, summary in ordered]
    layers, height = diverging(rows, say, language, beside=not compact)
    answered = [(q, s) for q, s in ordered if isinstance(s, Summary) and s.n]
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
        [*titles.scale_notes([q for q, _ in ordered], say, language), *notes],
    )


def _most_agreement_first(row: tuple[Question, Summary | Suppressed]) -> tuple[float, float, int]:
    question, summary = row
    if isinstance(summary, Suppressed) or summary.high is None or not summary.n:
        return 2.0, 0.0, question.number
    return -summary.high.share, -(summary.mean or 0.0), question.number
