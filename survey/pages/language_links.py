"""The same page in another language, for those who are not signed in."""

from __future__ import annotations

from html import escape

import streamlit as st

from survey.pages.registry import Page
from survey.pages.visitor import LANGUAGE_STATE
from survey.texts import LANGUAGES, translator

_WANTED = "sprak"


def follow() -> None:
    """What the address asks for; before anything is said on the page."""
    wanted = st.query_params.get(_WANTED)
    if wanted in LANGUAGES:
        st.session_state[LANGUAGE_STATE] = wanted


def draw(page: Page, language: str) -> None:
    # As HTML, since Streamlit opens every link of its Markdown in a new tab.
    links = [
        f'<a href="/{page.path}?{_WANTED}={one}" lang="{one}">'
        f"{escape(translator(one)(f'language-{one}'))}</a>"
        for one in LANGUAGES
        if one != language
    ]
    st.html(" · ".join(links))
