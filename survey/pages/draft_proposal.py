"""One proposal opened: its questions, plan, case paper and way to PSU, one step at a time."""

from __future__ import annotations

import streamlit as st

from survey.pages import (
    draft_case_paper,
    draft_opened,
    draft_plan,
    draft_sending,
    draft_text,
)
from survey.pages.draft_list import choose, standing
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import reading
from survey.texts import Say

_STEPS = ("text", "plan", "paper", "sending")


def draw_new(visitor: Visitor) -> None:
    """A draft of which nothing is saved has no other steps yet."""
    say = visitor.say
    _draw_back(say)
    st.header(say("drafts-new"), anchor=False)
    st.markdown(say("drafts-new-lead"))
    draft_text.draw_new(visitor)


def draw(visitor: Visitor, proposal_id: str) -> None:
    say = visitor.say
    _draw_back(say)
    with reading(visitor.here.engine) as session:
        opened = draft_opened.read(session, proposal_id)
    st.header(plain(opened.saved.title.in_language(visitor.language)), anchor=False)
    st.markdown(standing(say, opened.state))
    with st.container(key="draft-steps"):
        step = st.segmented_control(
            say("drafts-steps"),
            _STEPS,
            key=f"step-{proposal_id}",
            default=_STEPS[0],
            required=True,
            format_func=lambda one: say(f"drafts-step-{one}"),
            label_visibility="collapsed",
            persist_state="session",
        )
    if step == "plan":
        draft_plan.draw(visitor, opened)
    elif step == "paper":
        draft_case_paper.draw(visitor, opened)
    elif step == "sending":
        draft_sending.draw(visitor, opened, draft_text.begun(opened))
    else:
        draft_text.draw(visitor, opened, draft_text.begun(opened))


def _draw_back(say: Say) -> None:
    st.button(say("drafts-back"), key="back", type="tertiary", on_click=choose, args=(None,))
