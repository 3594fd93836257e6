"""The questions over several rounds: small charts beside one another, and tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import pandas as pd
import streamlit as st
from sqlmodel import Session

from analysis.answer_words import high_answers, quoted, upper_first
from analysis.charts import Trend, Wave, small_multiples
from analysis.question import Question
from analysis.series_table import told
from analysis.share_table import ShareRow, shares_csv
from survey import series
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.pilots_timeline import marks_for
from survey.pages.results_change import Comparison
from survey.pages.results_drawing import draw_for_widths
from survey.pages.results_lines import Line
from survey.pages.results_round import Round, Side, Subject
from survey.pages.results_sides import Sides
from survey.pages.visitor import Visitor
from survey.series import Aim, Target

FEWEST = 3
"""With two rounds the comparison says it all."""
_MOST_WAVES = 8


def draw(
    visitor: Visitor,
    session: Session,
    subject: Subject,
    found: Sides,
    lines: Sequence[Line],
    change: Comparison | None,
    notes: Sequence[str],
) -> None:
    say = visitor.say
    asked = [line for line in lines if line.question.told_parts]
    if len(found.sides) < FEWEST or not asked:
        return
    st.subheader(say("results-series"), anchor=False)
    st.caption(say("results-series-about"))
    _draw_charts(visitor, session, subject, found, asked, change, notes)
    with st.expander(say("results-series-table")):
        for line in asked:
            st.markdown(f"**{line.question.number}. {plain(line.question.label)}**")
            shown = _table(visitor, found.sides, line)
            st.table(shown.map(plain), border="horizontal", hide_index=True)


def _draw_charts(
    visitor: Visitor,
    session: Session,
    subject: Subject,
    found: Sides,
    lines: Sequence[Line],
    change: Comparison | None,
    notes: Sequence[str],
) -> None:
    """Rounds where the line is broken keep their place on it, with nothing drawn."""
    everything: list[Side | Round] = [*found.sides, *found.broken]
    rounds = sorted(everything, key=_opens)[-_MOST_WAVES:]
    waves = [Wave(_label(one), local(_round(one).tranche.opens_at).date()) for one in rounds]
    targets = series.targets_of(session, found.sides[-1].round.questionnaire.id, subject.unit_id)
    drawn = [line for line in lines if line.question.kind in ("scale", "single")]
    trends = [_trend(rounds, found.sides, line, targets.get(line.question.name)) for line in drawn]
    events = marks_for(visitor, session, subject.units, waves[0].at, waves[-1].at)
    rows = [
        ShareRow(subject.name, one.label, line.question, one.summary)
        for line in drawn
        for one in line.known
    ]
    draw_for_widths(
        visitor,
        lambda compact: small_multiples(
            waves,
            trends,
            visitor.say,
            visitor.language,
            notes,
            events=events,
            found=change.found if change else None,
            compact=compact,
        ),
        "series",
        lambda: shares_csv(rows, " ".join(notes) or "Medvirk", visitor.say, visitor.language),
    )


def _trend(
    rounds: Sequence[Side | Round], sides: Sequence[Side], line: Line, target: Target | None
) -> Trend:
    known = dict(zip((side.round.tranche.id for side in sides), line.series, strict=True))
    found = [known.get(_round(one).tranche.id) for one in rounds]
    breaks: dict[int, Literal["wording", "organisation"]] = {}
    for place in range(1, len(rounds)):
        if found[place] is not None and found[place - 1] is None:
            moved = not isinstance(rounds[place - 1], Side)
            breaks[place] = "organisation" if moved else "wording"
    return Trend(
        line.question,
        [one.summary if one else None for one in found],
        breaks,
        _drawn_target(line.question, target),
    )


def _drawn_target(question: Question, target: Target | None) -> float | None:
    """A share, where it is the share that is drawn."""
    if target is None or target.aim is not Aim.SHARE:
        return None
    same = not question.wanted or question.wanted == question.told_parts[0]
    return target.value / 100 if same else None


def _round(one: Side | Round) -> Round:
    return one.round if isinstance(one, Side) else one


def _label(one: Side | Round) -> str:
    return one.label if isinstance(one, Side) else one.tranche.title


def _opens(one: Side | Round) -> float:
    return _round(one).tranche.opens_at.timestamp()


def _table(visitor: Visitor, sides: Sequence[Side], line: Line) -> pd.DataFrame:
    """A row for each round; a column for each part that is told."""
    say, language = visitor.say, visitor.language
    columns = {say("csv-series"): [side.label for side in sides]}
    for choices in line.question.told_parts:
        heading = (
            high_answers(line.question, say, language)
            if line.question.kind == "scale"
            else quoted(choices[0].label, say)
        )
        columns[upper_first(heading)] = [
            say("results-series-broken")
            if one is None
            else told(one.summary, choices, say, language)
            for one in line.series
        ]
    return pd.DataFrame(columns)
