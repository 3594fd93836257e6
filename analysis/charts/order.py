"""The order of rows that are compared: most agreement first."""

from __future__ import annotations

from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.summary import AnySummary, ClassedSummary


def most_agreement_first(row: tuple[Question, AnySummary]) -> tuple[float, float, int]:
    """For sorting: rows of which nothing is told come last, in the questionnaire's order."""
    question, summary = row
    if isinstance(summary, ClassedSummary):
        part = summary.part(question.high) if summary.n else None
        return (-part.share.share, 0.0, question.number) if part else (2.0, 0.0, question.number)
    if isinstance(summary, Suppressed) or summary.high is None or not summary.n:
        return 2.0, 0.0, question.number
    return -summary.high.share, -(summary.mean or 0.0), question.number
