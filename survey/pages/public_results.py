"""Results for everybody, where PSU has decided so: what was answered, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from sqlmodel import Session

from analysis import numbers, open_data, report
from analysis.disclosure import OutsideCell, OutsideRelease, outside
from survey import approval, publication, releases
from survey.clock import local
from survey.pages import language_links, public_results_came
from survey.pages.frame import open_page, told
from survey.pages.gate import questions_in, release_of
from survey.pages.markdown import plain
from survey.pages.public_results_style import STYLE
from survey.pages.registry import PUBLIC_RESULTS
from survey.pages.visitor import Visitor
from survey.publication import Standing
from survey.store import Tranche, reading

Published = tuple[Tranche, Standing]


def choose(visitor: Visitor, found: Sequence[Published]) -> Published:
    """The latest, unless another is chosen."""
    if len(found) == 1:
        return found[0]
    known = {row.id: (row, standing) for row, standing in found}
    identity = st.selectbox(
        visitor.say("public-tranche"),
        list(known),
        format_func=lambda one: known[one][0].title,
        key="public-tranche",
    )
    return known[identity]


def draw_facts(
    visitor: Visitor, session: Session, row: Tranche, open_to_all: OutsideRelease
) -> None:
    """When it was, how many answered, and who decided to show it."""
    say = visitor.say
    opened, closed = (local(one).date() for one in (row.opens_at, row.closes_at))
    said = [say("public-period", opened=opened, closed=closed)]
    whole = next((unit for unit in open_to_all.units if unit.parent is None), None)
    if whole is not None:
        invited = releases.tree(session, row.id)[whole.id].invited
        said.append(_answered(visitor, whole.respondents, invited))
    st.markdown(plain(" ".join(said)))


def draw_question(visitor: Visitor, cells: Sequence[OutsideCell], source: str) -> None:
    """``cells``: the whole first."""
    say, language = visitor.say, visitor.language
    whole, *areas = cells
    question = whole.question
    st.markdown(f"#### {question.number}. {plain(question.label)}")
    st.markdown(plain(report.told_to_all(whole, say, language)))
    if not whole.suppressed:
        chart = report.picture(whole, say, language, [source])
        with st.container(key=f"public-{question.name}"):
            st.vega_lite_chart(chart.spec, theme=None, width="stretch")
    if areas:
        with st.expander(say("public-areas")):
            part = report.part_of(whole)
            shown = report.areas(cells, part, say, language)
            st.html(public_results_came.table(shown.headings, shown.rows))


def draw_results(visitor: Visitor, open_to_all: OutsideRelease, source: str) -> None:
    by_question: dict[str, list[OutsideCell]] = {}
    for cell in open_to_all.cells:
        by_question.setdefault(cell.question.name, []).append(cell)
    st.subheader(visitor.say("public-results"), anchor=False)
    if not by_question or not open_to_all.units:
        st.info(visitor.say("public-suppressed"))
    for cells in by_question.values():
        draw_question(visitor, cells, source)


def draw(visitor: Visitor, session: Session, row: Tranche, standing: Standing) -> None:
    say, language = visitor.say, visitor.language
    questionnaire = approval.version(session, row.version_id)
    release = release_of(session, row)
    # In words that were asked: other translations are nobody's but the file's.
    asked_in = language if language in row.languages else questionnaire.default_language
    open_to_all = outside(release, questions_in(questionnaire, asked_in))
    source = say("results-synthetic") if row.synthetic else say("report-source", title=row.title)
    st.header(plain(row.title), anchor=False, divider="gray")
    if row.synthetic:
        st.warning(source)
    draw_facts(visitor, session, row, open_to_all)
    shown = {unit.id for unit in open_to_all.units}
    public_results_came.draw(visitor, publication.came_of(session, row.id, shown))
    draw_results(visitor, open_to_all, source)
    st.subheader(say("public-safe"), anchor=False)
    st.markdown(say("public-safe-words", minimum=release.policy.distribution_minimum))
    entry = standing.publication
    st.markdown(say("public-decided", case=plain(entry.case_number), on=entry.decided_on))
    st.download_button(
        say("public-download"),
        open_data.to_csv(open_to_all, row.title, source, say),
        file_name=f"{questionnaire.id}-{local(row.opens_at):%Y-%m}.csv",
        mime="text/csv",
        on_click="ignore",
    )


def _answered(visitor: Visitor, responded: int, invited: int) -> str:
    if responded > invited:
        return visitor.say("public-answered-only", responded=responded)
    rate = numbers.percent(responded / invited, visitor.language)
    return visitor.say("public-answered", responded=responded, invited=invited, rate=rate)


def main() -> None:
    language_links.follow()
    visitor = open_page(PUBLIC_RESULTS)
    st.html(STYLE)
    st.title(visitor.say("page-public-results"), anchor=False)
    language_links.draw(PUBLIC_RESULTS, visitor.language)
    with reading(visitor.here.engine) as session:
        found = publication.published(session)
        if not found:
            st.info(visitor.say("public-none"))
            return
        st.markdown(visitor.say("public-lead"))
        draw(visitor, session, *choose(visitor, found))


with told():
    main()
