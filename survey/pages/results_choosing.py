"""Which questionnaire, and which of its sealed tranches, a results page shows."""

from __future__ import annotations

import streamlit as st
from babel.dates import format_date
from sqlmodel import Session

from survey import approval, tranche
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.results_round import Round, read_round
from survey.pages.visitor import Visitor
from survey.store import Tranche
from survey.tranche import State


def choose(visitor: Visitor, session: Session) -> list[Round]:
    """The rounds to show, the earliest first; none where there is nothing, or nothing chosen."""
    say, language = visitor.say, visitor.language
    sealed = [row for row in tranche.everything(session) if row.state == State.SEALED]
    if not sealed:
        st.info(say("results-none"))
        return []
    surveys: dict[str, list[Tranche]] = {}
    for row in sealed:
        surveys.setdefault(approval.version(session, row.version_id).id, []).append(row)
    titles = {survey: titles_of(session, rows, language) for survey, rows in surveys.items()}
    survey = st.selectbox(
        say("results-questionnaire"), list(surveys), format_func=titles.__getitem__, key="survey"
    )
    rows = sorted(surveys[survey], key=lambda row: row.opens_at, reverse=True)
    chosen = rows if len(rows) == 1 else _ticked(visitor, rows)
    if not chosen:
        st.info(say("results-choose-one"))
    return [read_round(session, row) for row in reversed(chosen)]


def titles_of(session: Session, rows: list[Tranche], language: str) -> str:
    """The versions of one questionnaire may have titles of their own."""
    titles = (approval.version(session, row.version_id).title for row in rows)
    return " / ".join(dict.fromkeys(title.in_language(language) for title in titles))


def _ticked(visitor: Visitor, rows: list[Tranche]) -> list[Tranche]:
    """The latest unless the visitor says otherwise."""
    say = visitor.say
    st.markdown(f"**{say('results-tranches')}**")
    st.caption(say("results-tranches-help"))
    with st.container(key="rounds", gap=None):
        return [
            row
            for row in rows
            if st.checkbox(
                say("results-round", title=plain(row.title), opened=_month(row, visitor)),
                value=row is rows[0],
                key=f"round-{row.id}",
            )
        ]


def _month(row: Tranche, visitor: Visitor) -> str:
    return format_date(local(row.opens_at).date(), "LLLL y", locale=visitor.language)
