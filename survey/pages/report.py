"""The report to PSU: chosen, begun in OU's own words, and downloaded as a case paper."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st
from sqlmodel import Session

from analysis import report
from survey.accounts import Role
from survey.clock import local
from survey.documents import WORD
from survey.pages import report_material, report_own_words, report_paper, report_publication
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import REPORT
from survey.pages.report_own_words import MESSAGE
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading

Chosen = tuple[Tranche, Tranche | None]


def choose(visitor: Visitor, session: Session, rows: list[Tranche]) -> Chosen:
    """The tranche to report on, and an earlier one to compare it with."""
    say, known = visitor.say, {row.id: row for row in rows}
    chosen = st.selectbox(
        say("report-tranche"),
        list(known),
        format_func=lambda one: known[one].title,
        key="report-tranche",
    )
    row = known[chosen]
    before = {one.id: one for one in report_material.earlier(session, row)}
    if not before:
        st.caption(say("report-nothing-before"))
        return row, None
    # What came last is compared with unless somebody chooses otherwise.
    other = st.selectbox(
        say("report-compare"),
        [*before, None],
        format_func=lambda one: before[one].title if one else say("report-compare-none"),
        key=f"report-other-{row.id}",
    )
    return row, before[other] if other else None


def draw_summary(visitor: Visitor, session: Session, chosen: Chosen) -> None:
    """The report's own beginning, so that nobody downloads it to see what it says."""
    say, language = visitor.say, visitor.language
    found = report_material.gather(visitor, session, *chosen)
    st.subheader(say("report-begins"), anchor=False)
    if found.row.synthetic:
        st.warning(say("results-synthetic"))
    for paragraph in report.summary(found.round, found.questions, found.pair, say, language):
        st.markdown(plain(paragraph))


def draw_download(visitor: Visitor, chosen: Chosen) -> None:
    say, here = visitor.say, visitor.here
    row_id, other_id = chosen[0].id, chosen[1].id if chosen[1] else None

    def built() -> bytes:
        with reading(here.engine) as session:
            row = session.get_one(Tranche, row_id)
            other = session.get_one(Tranche, other_id) if other_id else None
            today = local(datetime.now(UTC)).date()
            return report_paper.build(visitor, session, row, other, today)

    st.download_button(
        say("report-download"),
        built,
        file_name=f"{say('report-file')}-{local(chosen[0].opens_at):%Y-%m}.docx",
        mime=WORD,
        key="download-report",
        type="primary",
        on_click="ignore",
    )
    st.caption(say("report-download-about"))


def main() -> None:
    visitor = open_page(REPORT)
    say = visitor.say
    st.title(say("page-report"), anchor=False)
    message = st.session_state.pop(MESSAGE, None)
    if message:
        st.success(message)
    with reading(visitor.here.engine) as session:
        rows = report_material.reportable(session)
        if not rows:
            st.info(say("report-none"))
            return
        st.markdown(say("report-lead"))
        chosen = choose(visitor, session, rows)
        draw_summary(visitor, session, chosen)
        if visitor.role == Role.OU:
            report_own_words.draw(visitor, session, chosen[0])
        draw_download(visitor, chosen)
        report_publication.draw(visitor, session, chosen[0])


with told():
    main()
