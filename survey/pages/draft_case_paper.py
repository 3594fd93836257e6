"""The texts of the case paper, under the municipality's own headings, and the paper as Word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import streamlit as st

from survey import drafting
from survey.approval import State
from survey.approval.proposal import LONGEST_TEXT
from survey.clock import local
from survey.documents import WORD, case_paper
from survey.pages import draft_begun
from survey.pages.draft_acting import attempt, draw_outcome, finish
from survey.pages.draft_begun import Begun
from survey.pages.draft_conflict import draw_conflict
from survey.pages.draft_opened import Opened
from survey.pages.visitor import Visitor
from survey.store import reading
from survey.texts import MASTER_LANGUAGE, Say, translator

Texts = Mapping[str, str]

_PLACE = "case-paper"
_ARCHIVE = (
    "case_number",
    "document_number",
    "serial_number",
    "classification",
    "meeting_date",
    "committee_case_number",
)
_GROUPS = {
    "archive": _ARCHIVE,
    "proposal": ("title", "recommendation", "summary", "background"),
    "documents": ("attachments", "other_documents", "provisions"),
    "consequences": ("social", "economic_a", "economic_b", "environmental"),
    "hearing": ("participation", "councils"),
    "assessment": ("assessment", "alternatives", "conclusion"),
}
HEADINGS = tuple(heading for headings in _GROUPS.values() for heading in headings)
_EXPLAINED = frozenset(
    {"recommendation", "summary", "background", "attachments", "other_documents", "conclusion"}
)
_HEIGHTS = {"recommendation": 170, "background": 220, "assessment": 220}
_WRITABLE = frozenset({State.DRAFT, State.PROPOSED, State.UNDER_TREATMENT})
_LONGEST_LINE = 300


def begun(opened: Opened) -> Begun[Texts]:
    stored: Texts = opened.proposal.case_paper
    mine = draft_begun.begun(f"draft-paper-{opened.proposal.id}", stored)
    return mine if mine.base == stored or is_changed(mine) else mine.restart(stored)


def is_changed(mine: Begun[Texts]) -> bool:
    return any(words != mine.base.get(heading, "") for heading, words in typed(mine).items())


def typed(mine: Begun[Texts]) -> Texts:
    return {one: mine.typed(one, mine.base.get(one, "")).strip() for one in HEADINGS}


def draw(visitor: Visitor, opened: Opened) -> None:
    say = visitor.say
    st.subheader(say("drafts-paper"), anchor=False)
    st.markdown(say("drafts-paper-lead"))
    mine = begun(opened)
    if opened.state in _WRITABLE:
        _draw_form(visitor, opened, mine)
    else:
        st.info(say("drafts-paper-settled"))
        if is_changed(mine):
            # To be copied from: what was typed before it was settled is not lost.
            st.warning(say("drafts-too-late"))
            _draw_fields(say, opened, mine, frozen=True)
    _draw_download(visitor, opened)


def _draw_form(visitor: Visitor, opened: Opened, mine: Begun[Texts]) -> None:
    say = visitor.say
    draw_conflict(say, mine, opened.proposal.case_paper)
    st.markdown(say("drafts-paper-empty"))
    _draw_fields(say, opened, mine, frozen=False)
    if st.button(say("drafts-paper-save"), key="save-paper", type="primary"):
        _save(visitor, opened, mine)
    draw_outcome(_PLACE)
    if is_changed(mine):
        st.caption(say("drafts-unsaved"))


def _draw_fields(say: Say, opened: Opened, mine: Begun[Texts], *, frozen: bool) -> None:
    suggested = case_paper.title_of(say, {}, opened.saved)
    for group, headings in _GROUPS.items():
        with st.expander(say(f"drafts-paper-{group}"), expanded=group == "proposal"):
            for heading in headings:
                _draw_field(say, mine, heading, suggested, frozen=frozen)


def _draw_field(
    say: Say, mine: Begun[Texts], heading: str, suggested_title: str, *, frozen: bool
) -> None:
    key = mine.field(heading, mine.base.get(heading, ""))
    name = heading.replace("_", "-")
    if heading in _ARCHIVE:
        label = say(f"document-{name}")
        st.text_input(
            label, key=key, max_chars=_LONGEST_LINE, disabled=frozen, persist_state="session"
        )
    elif heading == "title":
        st.text_input(
            say("drafts-paper-heading"),
            key=key,
            placeholder=suggested_title,
            max_chars=_LONGEST_LINE,
            disabled=frozen,
            persist_state="session",
        )
    else:
        st.text_area(
            say(f"document-heading-{name}"),
            key=key,
            placeholder=say(f"drafts-paper-{name}-about") if heading in _EXPLAINED else None,
            height=_HEIGHTS.get(heading, 110),
            max_chars=LONGEST_TEXT,
            disabled=frozen,
            persist_state="session",
        )


def _save(visitor: Visitor, opened: Opened, mine: Begun[Texts]) -> None:
    texts = typed(mine)
    attempt(
        visitor,
        _PLACE,
        lambda session: drafting.write_case_paper(
            session, opened.proposal.id, mine.base, texts, visitor.name
        ),
    )
    mine.rebase(texts)
    finish(_PLACE, visitor.say("drafts-paper-saved"))


def _draw_download(visitor: Visitor, opened: Opened) -> None:
    say = visitor.say
    # A paper for the committee is in Norwegian, whatever the visitor reads.
    language = visitor.language if visitor.language == "nn" else MASTER_LANGUAGE
    here, proposal_id = visitor.here, opened.proposal.id

    def built() -> bytes:
        with reading(here.engine) as session:
            paper = case_paper.of(session, proposal_id)
        today = local(datetime.now(UTC)).date()
        return case_paper.build(translator(language), language, paper, today)

    st.download_button(
        say("drafts-paper-download"),
        built,
        file_name=f"{say('drafts-paper-file')}-{opened.saved.id}.docx",
        mime=WORD,
        key="download-paper",
        on_click="ignore",
    )
    st.caption(say("drafts-paper-download-about"))
