"""What changed between the two tranches a results page shows: words, warnings, chart and table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from analysis import charts
from analysis.disclosure import Suppressed
from analysis.numbers import decimal, interval, percent
from analysis.question import Question
from analysis.sentence import upper_first
from analysis.summary import Series
from analysis.verdict import Finding, Verdict, by_importance, findings
from analysis.verdict_words import (
    MARKS,
    could_be_seen,
    name_of,
    points,
    signed,
    size,
    summary,
    verdict_name,
)
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor

_COLOURS = {Verdict.RISE: ":blue-background[{}]", Verdict.FALL: ":orange-background[{}]"}
_SMALLEST_P = 0.001


@dataclass(frozen=True)
class Comparison:
    """``found`` in the order of the questions. ``broken``: numbers of the questions that have no
    counterpart; ``suppressed``: of those with a side that is not shown."""

    before: str
    after: str
    found: Sequence[Finding]
    broken: Sequence[int]
    suppressed: Sequence[int]

    def of(self, question: Question) -> list[Finding]:
        return [one for one in self.found if one.question.name == question.name]


def compare(
    before: str, after: str, lines: Sequence[tuple[Question, Sequence[Series]]]
) -> Comparison:
    """Questions with a series from each tranche, earliest first, are compared; a question with
    one series alone has nothing to be compared with."""
    compared, broken, suppressed = [], [], []
    for question, series in lines:
        if question.kind == "text":
            continue
        if len(series) < 2:
            broken.append(question.number)
        elif any(isinstance(one.summary, Suppressed) for one in series):
            suppressed.append(question.number)
        else:
            compared.append((question, series[0].summary, series[1].summary))
    return Comparison(before, after, findings(compared), broken, suppressed)


def draw_summary(
    visitor: Visitor, one: Comparison, lead: str, warnings: Sequence[str], notes: Sequence[str]
) -> None:
    """The paragraph for the case paper, what to beware of, and the scales in a chart."""
    say, language = visitor.say, visitor.language
    heading = say("change-heading", before=plain(one.before), after=plain(one.after))
    st.subheader(heading, anchor=False)
    for paragraph in (lead, *summary(one.found, one.broken, one.suppressed, say, language)):
        st.markdown(plain(paragraph))
    for warning in warnings:
        st.warning(plain(warning))
    if not one.found:
        return
    by_ends: dict[tuple[float | None, float | None], list[Finding]] = {}
    for found in by_importance(one.found):
        if found.scale is not None:
            steps = found.question.steps
            by_ends.setdefault((steps[0].score, steps[-1].score), []).append(found)
    for number, scales in enumerate(by_ends.values()):
        chart = charts.dumbbell(scales, one.before, one.after, say, language, notes)
        with st.container(key=f"change-{number}"):
            st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    with st.expander(say("change-details")):
        st.markdown(plain(say("change-details-words", tests=len(one.found))))
        st.markdown(plain(say("change-independent")))
        st.table(_table(visitor, one).map(plain), border="horizontal", hide_index=True)


def draw_question(visitor: Visitor, found: Sequence[Finding]) -> None:
    """What this size can show, then the verdict and the size of the change."""
    say, language = visitor.say, visitor.language
    if len(found) == 1:
        st.caption(plain(could_be_seen(found[0], say, language)))
        st.markdown(f"{_badge(visitor, found[0])} {plain(size(found[0], say, language))}")
        return
    changed = [one for one in by_importance(found) if one.verdict in _COLOURS]
    st.markdown(plain(say("change-several", n=len(found), changed=len(changed))))
    for one in changed:
        st.markdown(f"- {_badge(visitor, one)} {plain(size(one, say, language))}")


def _badge(visitor: Visitor, one: Finding) -> str:
    words = f"**{MARKS[one.verdict]} {verdict_name(one.verdict, visitor.say)}.**"
    return _COLOURS.get(one.verdict, "{}").format(words)


def _table(visitor: Visitor, one: Comparison) -> pd.DataFrame:
    """Every result, what changed first."""
    say = visitor.say
    rows = [_row(visitor, found) for found in by_importance(one.found)]
    return pd.DataFrame(
        rows,
        columns=[
            say(f"change-column-{name}")
            for name in (
                "result", "verdict", "before", "after", "difference", "interval",
                "superiority", "p",
            )
        ],
    )  # fmt: skip


def _row(visitor: Visitor, one: Finding) -> list[str]:
    say, language = visitor.say, visitor.language
    n = [say("change-n", n=side.share.n) for side in (one.before, one.after)]
    if one.scale is not None:
        change = one.scale
        before, after = (
            say("change-mean-short", value=decimal(mean, language))
            for mean in (change.mean_before, change.mean_after)
        )
        difference = signed(change.mean_difference, language, 2)
        low, high = (signed(edge, language, 2) for edge in (change.mean_low, change.mean_high))
        superiority = say(
            "change-superiority",
            share=percent(change.superiority, language),
            interval=interval(change.low, change.high, language),
        )
    else:
        before, after = (percent(side.share.share, language) for side in (one.before, one.after))
        difference = say("change-points", value=points(one.shares.difference, language))
        low, high = (points(edge, language) for edge in (one.shares.low, one.shares.high))
        superiority = ""
    p = (
        say("change-p-under", limit=decimal(_SMALLEST_P, language, 3))
        if one.p_value < _SMALLEST_P
        else decimal(one.p_value, language, 3)
    )
    return [
        upper_first(name_of(one, say)),
        f"{MARKS[one.verdict]} {verdict_name(one.verdict, say)}",
        f"{before}, {n[0]}",
        f"{after}, {n[1]}",
        difference,
        say("change-between", low=low, high=high),
        superiority,
        p,
    ]
