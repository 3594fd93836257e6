"""What changed between the first and the last round a results page shows: words, warnings, chart
and table; or how two groups of different people differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd
import streamlit as st

from analysis import charts
from analysis.disclosure import Suppressed
from analysis.group_words import between_groups
from analysis.question import Question
from analysis.say import Say
from analysis.summary import Series
from analysis.verdict import Finding, Verdict, by_importance, findings
from analysis.verdict_table import headings, rows, to_csv
from analysis.verdict_words import MARKS, could_be_seen, size, summary, verdict_name
from survey.pages.markdown import plain
from survey.pages.results_drawing import draw_chart
from survey.pages.visitor import Visitor

_COLOURS = {Verdict.RISE: ":blue-background[{}]", Verdict.FALL: ":orange-background[{}]"}


@dataclass(frozen=True)
class Comparison:
    """``found`` in the order of the questions. ``broken``: numbers of the questions that have no
    counterpart; ``suppressed``: of those with a side that is not shown. ``say`` has the words of
    change, or those of two groups of different people where they are ``apart``."""

    before: str
    after: str
    found: Sequence[Finding]
    broken: Sequence[int]
    suppressed: Sequence[int]
    say: Say
    apart: bool

    def of(self, question: Question) -> list[Finding]:
        return [one for one in self.found if one.question.name == question.name]

    def sorted(self, questions: Sequence[Question]) -> list[Question]:
        """What changed first; those that cannot be compared last, in their own order."""
        first = [one.question.name for one in by_importance(self.found)]
        places = {name: place for place, name in reversed(list(enumerate(first)))}
        return sorted(questions, key=lambda one: (places.get(one.name, len(first)), one.number))


def compare(
    visitor: Visitor,
    before: str,
    after: str,
    lines: Sequence[tuple[Question, Series | None, Series | None]],
    *,
    apart: bool,
) -> Comparison:
    """``lines``: each question with its series in the first and in the last round, None where it
    was not asked in the same way there."""
    compared, broken, suppressed = [], [], []
    for question, first, last in lines:
        if question.kind == "text":
            continue
        if first is None or last is None:
            broken.append(question.number)
        elif isinstance(first.summary, Suppressed) or isinstance(last.summary, Suppressed):
            suppressed.append(question.number)
        else:
            compared.append((question, first.summary, last.summary))
    say = between_groups(visitor.say, before, after) if apart else visitor.say
    return Comparison(before, after, findings(compared), broken, suppressed, say, apart)


def draw_summary(
    visitor: Visitor, one: Comparison, lead: str, warnings: Sequence[str], notes: Sequence[str]
) -> None:
    """The paragraph for the case paper, what to beware of, and the scales in a chart."""
    say, language = one.say, visitor.language
    heading = say("change-heading", before=plain(one.before), after=plain(one.after))
    st.subheader(heading, anchor=False)
    if one.apart:
        words = say("groups-different-people", first=plain(one.before), second=plain(one.after))
        st.info(words)
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
    source = " ".join(notes) or "Medvirk"
    for number, scales in enumerate(by_ends.values()):
        chart = charts.dumbbell(scales, one.before, one.after, say, language, notes)
        draw_chart(
            visitor, chart, f"change-{number}", partial(to_csv, scales, source, say, language)
        )
    with st.expander(say("change-details")):
        st.markdown(plain(say("change-details-words", tests=len(one.found))))
        st.markdown(plain(say("change-independent")))
        shown = pd.DataFrame(rows(by_importance(one.found), say, language), columns=headings(say))
        st.table(shown.map(plain), border="horizontal", hide_index=True)


def draw_question(visitor: Visitor, one: Comparison, found: Sequence[Finding]) -> None:
    """What this size can show, then the verdict and the size of the change."""
    say, language = one.say, visitor.language
    if len(found) == 1:
        st.caption(plain(could_be_seen(found[0], say, language)))
        st.markdown(f"{_badge(one, found[0])} {plain(size(found[0], say, language))}")
        return
    changed = [one for one in by_importance(found) if one.verdict in _COLOURS]
    st.markdown(plain(say("change-several", n=len(found), changed=len(changed))))
    for result in changed:
        st.markdown(f"- {_badge(one, result)} {plain(size(result, say, language))}")


def _badge(one: Comparison, found: Finding) -> str:
    name = plain(verdict_name(found.verdict, one.say))
    words = f"**{MARKS[found.verdict]} {name}.**"
    return _COLOURS.get(found.verdict, "{}").format(words)
