"""Drafts: those who propose write questions, plan their follow-up, and send them to PSU."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from survey.pages import draft_list, draft_proposal, draft_start, draft_style
from survey.pages.frame import open_page, told
from survey.pages.registry import DRAFTS

# What PSU reads looks the same here.
READING_STYLE = Path(__file__).with_name("reading.css")


def main() -> None:
    visitor = open_page(DRAFTS)
    say = visitor.say
    st.html(READING_STYLE)
    st.html(f"<style>{draft_style.PAGE}</style>")
    chosen = st.session_state.get(draft_list.CHOSEN)
    if chosen == draft_start.NEW:
        draft_proposal.draw_new(visitor)
        return
    if chosen is not None:
        draft_proposal.draw(visitor, chosen)
        return
    st.title(say("page-drafts"), anchor=False)
    st.markdown(say("drafts-lead"))
    draft_list.draw(visitor)
    draft_start.draw(visitor)


with told():
    main()
