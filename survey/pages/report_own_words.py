"""OU's own words in the report: the headings that are theirs, and the archive's numbers."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st
from sqlmodel import Session

from survey import publication
from survey.approval.proposal import LONGEST_LINE, LONGEST_TEXT
from survey.clock import local
from survey.pages import draft_begun
from survey.pages.draft_begun import Begun
from survey.pages.draft_conflict import draw_conflict
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.publication import HEADINGS, LINES, OwnWords
from survey.store import Tranche, writing

MESSAGE = "report-message"
_TALL = 180


def draw(visitor: Visitor, session: Session, row: Tranche) -> None:
    say = visitor.say
    stored = publication.own_words(session, row.id)
    mine = begun(row, stored)
    with st.expander(say("report-own-title"), expanded=is_changed(mine)):
        st.markdown(say("report-own-lead"))
        if stored.saved_at is not None:
            who, at = plain(stored.saved_by), local(stored.saved_at)
            st.caption(say("report-own-saved-by", who=who, at=at))
        draw_conflict(say, mine, stored)
        for name in HEADINGS:
            st.text_area(
                say(f"document-heading-{name}"),
                key=mine.field(name, mine.base.texts.get(name, "")),
                height=_TALL,
                max_chars=LONGEST_TEXT,
                persist_state="session",
            )
        for name in LINES:
            st.text_input(
                say(f"document-{name.replace('_', '-')}"),
                key=mine.field(name, mine.base.texts.get(name, "")),
                max_chars=LONGEST_LINE,
                autocomplete="off",
                persist_state="session",
            )
        if st.button(say("report-own-save"), key="save-own-words", type="primary"):
            _save(visitor, row, mine)


def begun(row: Tranche, stored: OwnWords) -> Begun[OwnWords]:
    mine = draft_begun.begun(f"report-{row.id}", stored)
    return mine if mine.base == stored or is_changed(mine) else mine.restart(stored)


def is_changed(mine: Begun[OwnWords]) -> bool:
    return any(words != mine.base.texts.get(name, "") for name, words in typed(mine).items())


def typed(mine: Begun[OwnWords]) -> Mapping[str, str]:
    texts = mine.base.texts
    return {one: mine.typed(one, texts.get(one, "")).strip() for one in (*HEADINGS, *LINES)}


def _save(visitor: Visitor, row: Tranche, mine: Begun[OwnWords]) -> None:
    with told(), writing(visitor.here.engine) as session:
        saved = publication.save_own_words(
            session, row.id, typed(mine), mine.base.revision, visitor.name
        )
    mine.rebase(saved)
    st.session_state[MESSAGE] = visitor.say("report-own-saved")
    st.rerun()
