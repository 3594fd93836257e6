"""The units of one round beside one another, question by question."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.charts import HeatRow, heatmap
from analysis.disclosure import ReleasedUnit
from analysis.question import Question
from analysis.share_table import ShareRow, shares_csv
from analysis.summary import summarise
from survey.pages.results_drawing import draw_for_widths
from survey.pages.results_round import Round, Subject
from survey.pages.visitor import Visitor

MOST_ROWS = 60


def draw(
    visitor: Visitor,
    one: Round,
    subject: Subject,
    questions: Sequence[Question],
    notes: Sequence[str],
) -> None:
    """The subject and the shown units below it, down to the level there is room for."""
    say, language = visitor.say, visitor.language
    drawn = [q for q in questions if q.kind in ("scale", "single")]
    units = _units(one, subject)
    if len(units) < 2 or not drawn:
        return
    # Hundreds of cells are drawn for those who want them only.
    if not st.toggle(say("results-heatmap"), key="units-beside"):
        return
    rows = [
        HeatRow(
            unit.name,
            unit.respondents,
            depth,
            [summarise(q, one.release.cell(unit.id, q.name)) for q in drawn],
        )
        for unit, depth in units
    ]
    figures = [
        ShareRow(unit.name, one.tranche.title, q, summary)
        for (unit, _), row in zip(units, rows, strict=True)
        for q, summary in zip(drawn, row.summaries, strict=True)
    ]
    draw_for_widths(
        visitor,
        lambda compact: heatmap(drawn, rows, say, language, notes, compact=compact),
        "heatmap",
        lambda: shares_csv(figures, " ".join(notes) or "Medvirk", say, language),
    )


def _units(one: Round, subject: Subject) -> list[tuple[ReleasedUnit, int]]:
    """With their depth under the subject; as many levels as fit."""
    depths: dict[str, int] = {}
    found = []
    for unit in one.release.units:
        if unit.id in subject.units:
            depths[unit.id] = 0
        elif unit.parent in depths:
            depths[unit.id] = depths[unit.parent] + 1
        else:
            continue
        found.append((unit, depths[unit.id]))
    deepest = max((depth for _, depth in found), default=0)
    while len(found) > MOST_ROWS and deepest > 1:
        deepest -= 1
        found = [(unit, depth) for unit, depth in found if depth <= deepest]
    return found[:MOST_ROWS]
