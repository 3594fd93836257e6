"""The questionnaire as employees meet it: on a phone, and beside it on a computer."""

from __future__ import annotations

import streamlit as st

from survey.pages import answer_sheet
from survey.pages.markdown import plain
from survey.questionnaire import Questionnaire
from survey.texts import Say, translator


def draw_phone(say: Say, questionnaire: Questionnaire, language: str) -> None:
    _draw(say("reading-phone"), questionnaire, language, "phone", "preview-sheet")


def draw_desk(say: Say, questionnaire: Questionnaire, language: str) -> None:
    _draw(say("reading-desk"), questionnaire, language, "desk", "desk-sheet")


def _draw(
    caption: str, questionnaire: Questionnaire, language: str, frame: str, sheet: str
) -> None:
    with st.container(key=frame):
        st.caption(caption)
        intro = questionnaire.intro
        told = [f"## {plain(questionnaire.title.in_language(language))}"]
        if intro is not None:
            told.append(plain(intro.in_language(language)))
        st.markdown("\n\n".join(told))
        with st.form(f"{frame}-form", border=False, enter_to_submit=False):
            answer_sheet.draw(questionnaire, language, sheet)
            send = translator(language)("answer-send")
            st.form_submit_button(send, key=f"{frame}-send", disabled=True, width="stretch")
