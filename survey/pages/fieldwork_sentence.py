"""A sentence about the response rate, ready to be pasted into an e-mail to leaders."""

from __future__ import annotations

import streamlit as st

from survey.clock import local
from survey.pages import rate_words
from survey.pages.visitor import Visitor
from survey.response_rate import Following, Rate
from survey.store import Tranche
from survey.texts import LANGUAGES, translator

COPIED = """
body [class*="st-key-copied-"] :is(pre, code) { font: inherit; line-height: 1.5; }
body [class*="st-key-copied-"] pre { padding-right: 3.5rem; }
body [class*="st-key-copied-"] pre + div { opacity: 1; visibility: visible; }
"""
"""Meant to be read and copied, on a phone too, where nothing hovers."""


def draw(visitor: Visitor, row: Tranche, following: Following) -> None:
    say = visitor.say
    told = {
        one.unit_id: one
        for one in (following.whole, *following.areas)
        if rate_words.share_in_words(say, visitor.language, one) is not None
    }
    if not told:
        return
    with st.expander(say("sentence-title")):
        st.markdown(say("sentence-about"))
        chosen = st.selectbox(
            say("fieldwork-unit"),
            list(told),
            format_func=lambda one: told[one].name,
            key=f"sentence-unit-{row.id}",
        )
        language = st.selectbox(
            say("invitation-language"),
            LANGUAGES,
            index=LANGUAGES.index(visitor.language),
            format_func=lambda one: say(f"language-{one}"),
            key=f"sentence-language-{row.id}",
        )
        with st.container(key=f"copied-sentence-{row.id}"):
            st.html(f"<style>{COPIED}</style>")
            st.code(write(row, told[chosen], language), language=None, wrap_lines=True)


def write(row: Tranche, rate: Rate, language: str) -> str:
    say = translator(language)
    share = rate_words.share_in_words(say, language, rate)
    assert share is not None
    assert rate.taken_at is not None
    return say(
        "sentence-text",
        share=share,
        unit=rate.name,
        closes=local(row.closes_at),
        at=local(rate.taken_at),
    )
