"""What changed since another tranche: the verdicts in a paragraph, a chart and a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis import charts, numbers
from analysis.answer_words import upper_first
from analysis.charts import Chart
from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.report.parts import Passage, Piece, Table
from analysis.report.round import Round
from analysis.say import Say
from analysis.summary import AnySummary
from analysis.verdict import Finding, by_importance, findings
from analysis.verdict_words import name_of, points, side_told, signed, summary, verdict_told


@dataclass(frozen=True)
class Pair:
    """``broken``: questions that have no counterpart, or another meaning. ``reason``: why the
    whole cannot be compared, where it cannot. ``warnings``: what to beware of."""

    before: Round
    after: Round
    broken: frozenset[str] = frozenset()
    reason: str = ""
    warnings: Sequence[str] = ()


def compared(
    pair: Pair, questions: Sequence[Question], say: Say, language: str, notes: Sequence[str] = ()
) -> Passage:
    title = say("report-compared", before=pair.before.title)
    if pair.reason:
        return Passage(title, (pair.reason,))
    found, suppressed = _found(pair, questions)
    broken = [one.number for one in questions if one.name in pair.broken and one.kind != "text"]
    body: list[Piece] = list(summary(found, broken, suppressed, say, language))
    body += pair.warnings
    body += _charts(found, pair, say, language, notes)
    if found:
        body.append(_table(found, pair, say, language))
        body.append(say("change-independent"))
    return Passage(title, tuple(body))


def in_short(pair: Pair, questions: Sequence[Question], say: Say, language: str) -> str:
    """The first paragraph alone: what changed, or that nothing did."""
    if pair.reason:
        return ""
    found, _ = _found(pair, questions)
    paragraphs = summary(found, (), (), say, language) if found else []
    return paragraphs[0] if paragraphs else ""


def _found(pair: Pair, questions: Sequence[Question]) -> tuple[list[Finding], list[int]]:
    """The results of the questions that both sides show, and the numbers of the others."""
    sides: list[tuple[Question, AnySummary, AnySummary]] = []
    suppressed = []
    for question in questions:
        if question.name in pair.broken or question.kind == "text":
            continue
        before, after = pair.before.summary(question), pair.after.summary(question)
        if isinstance(before, Suppressed) or isinstance(after, Suppressed):
            suppressed.append(question.number)
        else:
            sides.append((question, before, after))
    return findings(sides), suppressed


def _charts(
    found: Sequence[Finding], pair: Pair, say: Say, language: str, notes: Sequence[str]
) -> list[Chart]:
    """The scales with the same ends in one chart."""
    by_ends: dict[tuple[float | None, float | None], list[Finding]] = {}
    for one in by_importance(found):
        if one.scale is not None:
            steps = one.question.steps
            by_ends.setdefault((steps[0].score, steps[-1].score), []).append(one)
    return [
        charts.dumbbell(scales, pair.before.title, pair.after.title, say, language, notes)
        for scales in by_ends.values()
    ]


def _table(found: Sequence[Finding], pair: Pair, say: Say, language: str) -> Table:
    headings = (
        say("change-column-result"),
        say("change-column-verdict"),
        pair.before.title,
        pair.after.title,
        say("change-column-difference"),
        say("change-column-interval"),
    )
    rows = tuple(_row(one, say, language) for one in by_importance(found))
    return Table(headings, rows, say("report-compared-table"))


def _row(one: Finding, say: Say, language: str) -> tuple[str, ...]:
    sizes = [side.share.n for side in (one.before, one.after)]
    if one.scale is not None and not one.mean_disagrees:
        change = one.scale
        sizes = [change.n_before, change.n_after]
        before, after = (
            say("change-mean-short", value=numbers.decimal(mean, language))
            for mean in (change.mean_before, change.mean_after)
        )
        difference = signed(change.mean_difference, language, 2)
        low, high = (signed(edge, language, 2) for edge in (change.mean_low, change.mean_high))
    else:
        before, after = (side_told(one, side, say, language) for side in (one.before, one.after))
        difference = say("change-points", value=points(one.shares.difference, language))
        low, high = (points(edge, language) for edge in (one.shares.low, one.shares.high))
        if not one.exact and not one.shares.difference:
            # The bounds allow a change in either direction: nothing is known of its size.
            difference = numbers.EMPTY
    n = [say("change-n", n=size) for size in sizes]
    return (
        upper_first(name_of(one, say)),
        verdict_told(one, say, language),
        f"{before}, {n[0]}",
        f"{after}, {n[1]}",
        difference,
        say("change-between", low=low, high=high),
    )
