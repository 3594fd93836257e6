"""The field for a code: posted to a plain route, which can set a cookie scripts cannot read."""

from __future__ import annotations

from html import escape

import streamlit as st

from survey.texts import Say


def draw(say: Say) -> None:
    st.html(
        '<form method="post" action="/k" class="medvirk-form">'
        f'<label for="kode">{escape(say("code-label"))}</label>'
        '<input id="kode" name="kode" autocomplete="off" autocapitalize="characters" '
        'spellcheck="false" maxlength="60" aria-describedby="kode-hint" required>'
        f'<p id="kode-hint">{escape(say("code-hint"))}</p>'
        f'<button type="submit">{escape(say("code-go-on"))}</button></form>'
    )
