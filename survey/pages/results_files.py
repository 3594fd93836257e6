"""What may be taken home from a results page: the figures shown, and open data."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis import open_data, table
from analysis.disclosure import outside
from analysis.question import Question
from survey.accounts import Role
from survey.pages.results_lines import Line
from survey.pages.results_round import Side
from survey.pages.visitor import Visitor


def draw(
    visitor: Visitor,
    subject: str,
    shown: Side,
    questions: Sequence[Question],
    lines: Sequence[Line],
    source: str,
) -> None:
    """``shown``: the round whose open data are offered to those who may hand them out."""
    say, language = visitor.say, visitor.language
    stem = shown.round.questionnaire.id
    st.download_button(
        say("results-download"),
        table.to_csv(
            [(line.question, line.known) for line in lines], subject, source, say, language
        ),
        file_name=f"{stem}.csv",
        mime="text/csv",
        key="download-figures",
    )
    if visitor.role is not Role.OU:
        return
    title = shown.round.tranche.title
    st.download_button(
        say("results-open-data", title=title),
        open_data.to_csv(outside(shown.round.release, questions), title, source, say),
        file_name=f"{stem}-{say('results-open-data-file')}.csv",
        mime="text/csv",
        key="download-open-data",
    )
