"""A line of a heatmap: one unit, and what is known of it question by question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.question import Question
from analysis.summary import AnySummary, PartShare
from analysis.told_share import told_share

Told = Sequence[Sequence[PartShare | None]]
"""What is told, row by row and question by question; None where nothing is."""


@dataclass(frozen=True)
class HeatRow:
    """A unit that is shown. ``n``: how many answered there. ``depth``: 0 for the top of the tree.
    ``summaries``: one for each question."""

    name: str
    n: int | None
    depth: int
    summaries: Sequence[AnySummary]


def told_of(questions: Sequence[Question], rows: Sequence[HeatRow]) -> Told:
    """Raises ``ValueError`` for a question that no one share stands for."""
    return [
        [told_share(question, one) for question, one in zip(questions, row.summaries, strict=True)]
        for row in rows
    ]
