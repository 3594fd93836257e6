"""Results: what the releases say about one unit, in one tranche or several after one another."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from sqlmodel import Session

from analysis.numbers import integer, listed
from analysis.sentence import caveat
from survey.accounts import Role
from survey.pages import (
    measures_beside,
    results_change,
    results_choosing,
    results_extent,
    results_files,
    results_heatmap,
    results_overview,
    results_question,
    results_series,
    results_units,
    series_beside,
)
from survey.pages.frame import open_page, told
from survey.pages.gate import questions_in
from survey.pages.markdown import plain
from survey.pages.registry import RESULTS
from survey.pages.results_change import Comparison
from survey.pages.results_lines import Line, lines_of, tells_nothing_of
from survey.pages.results_people import People, between, people, whole
from survey.pages.results_round import Round, Side, Subject, any_synthetic, respondents
from survey.pages.results_sides import Sides, sides_of
from survey.pages.results_warnings import season, warnings
from survey.pages.visitor import Visitor
from survey.store import reading


def draw(visitor: Visitor, session: Session, rounds: list[Round]) -> None:
    """One unit through the rounds; or, where the rounds asked different people, the groups."""
    groups = [whole(visitor, session, one) for one in rounds]
    apart = [side for side in groups[:-1] if people(session, side, groups[-1]) is People.APART]
    if apart and len(apart) == len(groups) - 1:
        name = between([side.label for side in groups], visitor.language)
        draw_sides(visitor, session, Subject(name, groups[-1].units), Sides(groups), apart=True)
        return
    for side in apart:
        title = plain(side.round.tranche.title)
        last = plain(groups[-1].round.tranche.title)
        st.warning(visitor.say("results-apart", title=title, last=last))
    kept = [side.round for side in groups if side not in apart]
    subject = results_units.choose(visitor, kept[-1])
    if subject is not None:
        found = sides_of(visitor, session, kept, subject)
        draw_sides(visitor, session, subject, found, apart=False)


def draw_sides(
    visitor: Visitor, session: Session, subject: Subject, found: Sides, *, apart: bool
) -> None:
    say = visitor.say
    answered = [respondents(visitor, session, side) for side in found.sides]
    for line in answered:
        st.markdown(plain(line))
    st.caption(caveat(say))
    synthetic = any_synthetic(found.sides)
    source = say("results-synthetic") if synthetic else "Medvirk"
    if synthetic:
        st.warning(source)
    labels = [source] if synthetic else []
    shown = found.shown[-1]
    questions = questions_in(shown.round.questionnaire, visitor.language)
    lines = lines_of(visitor, found.sides, shown, questions)
    explain(visitor, found.sides, lines)
    change = compared(visitor, found, lines, apart=apart)
    if change is not None:
        lead = " ".join([f"{subject.name}.", *answered])
        beware = cautions(visitor, session, found.shown, apart=apart)
        results_change.draw_summary(visitor, change, lead, beware, labels)
    results_series.draw(visitor, session, subject, found, lines, change, labels)
    results_overview.draw(visitor, shown, questions, labels)
    results_heatmap.draw(visitor, shown.round, subject, questions, labels)
    if subject.unit_id is not None:
        tranches = [side.round.tranche for side in found.sides]
        measures_beside.draw(visitor, session, tranches, subject.unit_id)
        series_beside.draw(visitor, session, tranches, subject.unit_id)
    st.subheader(say("results-each-question"), anchor=False)
    if change is not None:
        st.caption(say("results-sorted"))
    by_name = {line.question.name: line for line in lines}
    for question in change.sorted(questions) if change else questions:
        results_question.draw(visitor, subject.name, by_name[question.name], change, labels)
    results_files.draw(visitor, subject.name, shown, questions, lines, source)
    if visitor.role is Role.OU:
        results_extent.draw(visitor, session, [side.round for side in found.sides])


def compared(
    visitor: Visitor, found: Sides, lines: Sequence[Line], *, apart: bool
) -> Comparison | None:
    """The first against the last that is shown; a round that shows nothing is compared with
    nothing."""
    if len(found.shown) < 2:
        return None
    first, last = (found.sides.index(side) for side in (found.shown[0], found.shown[-1]))
    return results_change.compare(
        visitor,
        found.sides[first].label,
        found.sides[last].label,
        [(line.question, line.series[first], line.series[last]) for line in lines],
        apart=apart,
    )


def cautions(
    visitor: Visitor, session: Session, shown: Sequence[Side], *, apart: bool
) -> list[str]:
    """What to beware of when the first is compared with the last."""
    first, last = shown[0], shown[-1]
    before, after = ((side.round.tranche, side.round.questionnaire) for side in (first, last))
    if apart:
        return list(season(visitor, before[0], after[0]))
    found = list(warnings(visitor, before, after))
    if people(session, first, last) is People.PARTLY:
        found.append(visitor.say("results-partly", before=first.label, after=last.label))
    return found


def explain(visitor: Visitor, sides: Sequence[Side], lines: Sequence[Line]) -> None:
    """What ":" and "høyst" mean, once for the whole page and only where they occur."""
    say, language = visitor.say, visitor.language
    withheld, classed = tells_nothing_of(lines)
    if withheld:
        minimums = sorted({side.round.release.policy.distribution_minimum for side in sides})
        limits = listed([integer(one, language) for one in minimums], language)
        st.caption(say("results-withheld", limits=limits, count=len(minimums)))
    if classed:
        st.caption(say("results-classed"))


def main() -> None:
    visitor = open_page(RESULTS)
    with st.container(key="results"), reading(visitor.here.engine) as session:
        st.title(visitor.say("page-results"), anchor=False)
        st.markdown(visitor.say("results-lead"))
        rounds = results_choosing.choose(visitor, session)
        if rounds:
            draw(visitor, session, rounds)


with told():
    main()
