"""The questionnaire beside its text, as an employee meets it on a phone."""

from __future__ import annotations

import streamlit as st

from survey import drafting
from survey.drafting import Checked
from survey.pages.draft_begun import Begun, Saved
from survey.pages.reading_frame import draw_phone
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire

_LANGUAGE = "draft-preview-language"


def draw(visitor: Visitor, mine: Begun[Saved], checked: Checked) -> None:
    """Of a faulty text the last that could be read, where there was one."""
    say = visitor.say
    last_readable = mine.key("last-readable")
    questionnaire = checked.questionnaire
    if questionnaire is not None:
        st.session_state[last_readable] = checked.text
    else:
        before = st.session_state.get(last_readable)
        questionnaire = drafting.check(before).questionnaire if before else None
        st.caption(say("drafts-preview-older" if questionnaire else "drafts-preview-none"))
    if questionnaire is not None:
        draw_phone(say, questionnaire, _chosen_language(visitor, questionnaire))


def _chosen_language(visitor: Visitor, questionnaire: Questionnaire) -> str:
    offered = questionnaire.languages
    if len(offered) == 1:
        return offered[0]
    if st.session_state.get(_LANGUAGE) not in offered:
        st.session_state[_LANGUAGE] = questionnaire.default_language
    return str(
        st.segmented_control(
            visitor.say("drafts-preview-language"),
            offered,
            key=_LANGUAGE,
            required=True,
            format_func=lambda code: visitor.say(f"language-{code}"),
            label_visibility="collapsed",
            persist_state="session",
        )
    )
