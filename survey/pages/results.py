"""Results: what a release says about one unit, in one tranche or two side by side."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session, select

from analysis import charts, table
from analysis.charts import Chart
from analysis.disclosure import (
    SUPPRESSED,
    Distribution,
    Release,
    ReleasedUnit,
    Suppressed,
    pooled,
)
from analysis.numbers import percent
from analysis.question import Question
from analysis.sentence import caveat, comparison, sentence
from analysis.summary import Series, summarise
from analysis.verdict import Finding
from survey import approval, organisation, tranche
from survey.clock import local
from survey.pages import measures_beside, results_change
from survey.pages.frame import open_page, told
from survey.pages.gate import questions_in, release_of
from survey.pages.markdown import plain
from survey.pages.organisation_comparing import in_plain_words, same_places
from survey.pages.registry import RESULTS
from survey.pages.results_warnings import warnings
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire, comparable
from survey.store import ProvenanceNote, Tranche, TrancheUnit, reading
from survey.tranche import State

Units = frozenset[str]


@dataclass(frozen=True)
class Round:
    """One sealed tranche with all that may be shown of it."""

    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    notes: dict[str, list[str]]

    def units(self, ids: Units) -> list[ReleasedUnit]:
        """Those asked for; none where one of them is not shown."""
        found = [unit for unit in self.release.units if unit.id in ids]
        return found if len(found) == len(ids) else []

    def cell(self, ids: Units, question: str) -> Distribution | Suppressed:
        """The units taken together."""
        if not self.units(ids) or question not in self.release.questions:
            return SUPPRESSED
        return pooled([self.release.cell(one, question) for one in sorted(ids)])


Side = tuple[Round, Units]


def read_round(session: Session, row: Tranche) -> Round:
    found = session.exec(select(ProvenanceNote).where(ProvenanceNote.tranche_id == row.id))
    notes: dict[str, list[str]] = {}
    for note in found:
        notes.setdefault(note.question, []).append(note.text_id)
    return Round(row, approval.version(session, row.version_id), release_of(session, row), notes)


def choose(visitor: Visitor, session: Session) -> tuple[list[Round], ReleasedUnit] | None:
    """The rounds to show, the chosen one last, and the unit; None where there is nothing."""
    say, language = visitor.say, visitor.language
    sealed = [row for row in tranche.everything(session) if row.state == State.SEALED]
    if not sealed:
        st.info(say("results-none"))
        return None
    surveys: dict[str, list[Tranche]] = {}
    for row in sealed:
        surveys.setdefault(approval.version(session, row.version_id).id, []).append(row)
    titles = {survey: titles_of(session, rows, language) for survey, rows in surveys.items()}
    survey = st.selectbox(
        say("results-questionnaire"), list(surveys), format_func=titles.__getitem__, key="survey"
    )
    rows = {row.id: row for row in surveys[survey]}
    left, right = st.columns(2)
    chosen = left.selectbox(
        say("results-tranche"),
        list(rows),
        format_func=lambda one: rows[one].title,
        key=f"tranche-{survey}",
    )
    others = [one for one in rows if one != chosen]
    other = right.selectbox(
        say("results-compare"),
        [None, *others],
        format_func=lambda one: rows[one].title if one else say("results-compare-none"),
        key=f"other-{chosen}",
    )
    shown = sorted((rows[one] for one in (chosen, other) if one), key=lambda row: row.opens_at)
    rounds = [read_round(session, row) for row in shown]
    latest = next(one for one in rounds if one.tranche.id == chosen)
    units = {unit.id: unit for unit in latest.release.units}
    if not units:
        st.info(f"{plain(latest.tranche.title)}: {say('results-too-few')}")
        return None
    unit_id = st.selectbox(
        say("results-unit"),
        list(units),
        format_func=lambda one: unit_in_words(visitor, units[one]),
        key=f"unit-{survey}",
    )
    return rounds, units[unit_id]


def titles_of(session: Session, rows: list[Tranche], language: str) -> str:
    """The versions of one questionnaire may have titles of their own."""
    titles = (approval.version(session, row.version_id).title for row in rows)
    return " / ".join(dict.fromkeys(title.in_language(language) for title in titles))


def unit_in_words(visitor: Visitor, unit: ReleasedUnit) -> str:
    indent = "\u2003" if unit.parent else ""
    return indent + unit.name + (f" ({visitor.say('results-pilot')})" if unit.pilot else "")


def respondents(visitor: Visitor, session: Session, one: Round, ids: Units) -> str:
    say, title = visitor.say, one.tranche.title
    units = one.units(ids)
    if not units:
        return f"{title}: {say('results-too-few')}"
    responded = sum(unit.respondents for unit in units)
    invited = sum(session.get_one(TrancheUnit, (one.tranche.id, unit.id)).invited for unit in units)
    if responded > invited:
        return say("results-respondents-only", title=title, responded=responded)
    return say(
        "results-respondents",
        title=title,
        responded=responded,
        invited=invited,
        rate=percent(responded / invited, visitor.language),
    )


def draw_chart(chart: Chart, key: str) -> None:
    with st.container(key=key):
        st.vega_lite_chart(chart.spec, theme=None, width="stretch")


def draw_overview(
    visitor: Visitor, one: Round, ids: Units, questions: list[Question], notes: list[str]
) -> None:
    """The scales of each length in a chart of their own, once for phones and once for desks."""
    by_length: dict[int, list[Question]] = {}
    for question in questions:
        if question.kind == "scale":
            by_length.setdefault(len(question.steps), []).append(question)
    if by_length:
        st.subheader(f"{visitor.say('results-overview')}: {plain(one.tranche.title)}", anchor=False)
    for length, scales in by_length.items():
        rows = [(q, summarise(q, one.cell(ids, q.name))) for q in scales]
        for compact, place in ((False, "wide"), (True, "narrow")):
            chart = charts.overview(rows, visitor.say, visitor.language, notes, compact=compact)
            draw_chart(chart, f"{place}-overview-{length}")


def series_of(
    visitor: Visitor, sides: list[Side], shown: Round, question: Question
) -> tuple[list[Series], list[str]]:
    """The series that may stand side by side, and why others do not."""
    series, remarks = [], []
    for one, ids in sides:
        if one is not shown:
            names = {other.name for other in one.questionnaire.answerable}
            if question.name not in names:
                title = plain(one.tranche.title)
                remarks.append(visitor.say("results-not-asked-then", title=title))
                continue
            if question.name not in comparable(*by_age(shown, one)):
                remarks.append(visitor.say("results-different-words"))
                continue
        cell = one.cell(ids, question.name)
        series.append(Series(one.tranche.title, summarise(question, cell)))
    return series, remarks


def by_age(one: Round, other: Round) -> tuple[Questionnaire, Questionnaire]:
    old, new = sorted((one, other), key=lambda found: found.tranche.opens_at)
    return old.questionnaire, new.questionnaire


def draw_question(
    visitor: Visitor,
    question: Question,
    series: list[Series],
    change: list[Finding],
    remarks: list[str],
    notes: list[str],
) -> None:
    say, language = visitor.say, visitor.language
    st.markdown(f"#### {question.number}. {plain(question.label)}")
    if question.kind in ("single", "multiple"):
        draw_chart(charts.bars(question, series, say, language, notes), f"q-{question.name}")
    elif question.kind == "scale":
        draw_chart(charts.scale(question, series, say, language, notes), f"q-{question.name}")
    if change:
        results_change.draw_question(visitor, change)
    else:
        words = (
            comparison(question, series, say, language)
            if len(series) > 1
            else sentence(question, series[0].summary, say, language)
        )
        st.markdown(plain(words))
    for remark in remarks:
        st.caption(plain(remark))
    if question.kind != "text":
        with st.expander(say("results-table")):
            shown = table.table(question, series, say, language)
            st.table(shown.map(plain), border="horizontal", hide_index=True)


def draw_change(
    visitor: Visitor,
    sides: list[Side],
    change: results_change.Comparison,
    lead: str,
    notes: list[str],
) -> None:
    before, after = (one for one, _ in sides)
    beware = warnings(
        visitor, (before.tranche, before.questionnaire), (after.tranche, after.questionnaire)
    )
    results_change.draw_summary(visitor, change, lead, list(beware), notes)


def sides_of(
    visitor: Visitor, session: Session, rounds: list[Round], unit: ReleasedUnit
) -> list[Side]:
    """What is compared: the units with the same places of work on either side, or the one round
    that was chosen where there are none, with the reason."""
    alone = Units({unit.id})
    if len(rounds) < 2:
        return [(one, alone) for one in rounds]
    at_a, at_b = (local(one.tranche.opens_at).date() for one in rounds)
    found = organisation.comparable(session, unit.id, at_a, at_b)
    if isinstance(found, organisation.NotComparable):
        st.warning(visitor.say(found.reason, **in_plain_words(found)))
        return [(one, alone) for one in rounds if one.units(alone)][-1:]
    if found.before != alone or found.after != alone:
        st.info(same_places(visitor, session, found, at_a, at_b))
    return list(zip(rounds, (found.before, found.after), strict=True))


def draw_unit(visitor: Visitor, session: Session, rounds: list[Round], unit: ReleasedUnit) -> None:
    say, language = visitor.say, visitor.language
    sides = sides_of(visitor, session, rounds, unit)
    answered = [respondents(visitor, session, *side) for side in sides]
    for line in answered:
        st.markdown(plain(line))
    st.caption(caveat(say))
    synthetic = any(one.tranche.synthetic for one, _ in sides)
    source = say("results-synthetic") if synthetic else "Medvirk"
    if synthetic:
        st.warning(source)
    labels = [source] if synthetic else []
    shown, shown_units = next((one, ids) for one, ids in reversed(sides) if one.units(ids))
    questions = questions_in(shown.questionnaire, language)
    series = {q.name: series_of(visitor, sides, shown, q) for q in questions}
    lines = [(question, series[question.name][0]) for question in questions]
    change = None
    # A round that shows nothing of the unit is compared with nothing.
    if len(sides) > 1 and all(one.units(ids) for one, ids in sides):
        before, after = (one.tranche.title for one, _ in sides)
        change = results_change.compare(before, after, lines)
        draw_change(visitor, sides, change, " ".join([f"{unit.name}.", *answered]), labels)
    draw_overview(visitor, shown, shown_units, questions, labels)
    measures_beside.draw(visitor, session, [one.tranche for one in rounds], unit.id)
    st.subheader(say("results-each-question"), anchor=False)
    for question in questions:
        text_ids = {one for found, _ in sides for one in found.notes.get(question.name, [])}
        remarks = [*series[question.name][1], *(say(text_id) for text_id in sorted(text_ids))]
        found = change.of(question) if change else []
        draw_question(visitor, question, series[question.name][0], found, remarks, labels)
    st.download_button(
        say("results-download"),
        table.to_csv(lines, unit.name, source, say, language),
        file_name=f"{shown.questionnaire.id}.csv",
        mime="text/csv",
    )


def main() -> None:
    visitor = open_page(RESULTS)
    with st.container(key="results"), reading(visitor.here.engine) as session:
        st.title(visitor.say("page-results"), anchor=False)
        st.markdown(visitor.say("results-lead"))
        chosen = choose(visitor, session)
        if chosen is not None:
            rounds, unit = chosen
            draw_unit(visitor, session, rounds, unit)


with told():
    main()
