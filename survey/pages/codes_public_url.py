"""The address that goes on paper: as configured, or asked for."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st

from survey import settings
from survey.handout import web_address
from survey.pages.markdown import plain
from survey.problem import Problem
from survey.texts import Say

_KEY = "codes-public-url"
_ONLY_HERE = ("localhost", "127.0.0.1", "::1")


def ask(say: Say, language: str) -> str | None:
    """None where nothing is written yet, or, after saying so, what is no address."""
    configured = settings.public_url()
    if configured:
        return configured
    shown = urlsplit(st.context.url or "")
    here = f"{shown.scheme}://{shown.netloc}" if shown.netloc else ""
    typed = st.text_input(
        say("codes-url"), value=here, key=_KEY, help=None, autocomplete="off", max_chars=200
    )
    st.caption(say("codes-url-about"))
    if not typed.strip():
        return None
    try:
        address = web_address.checked(typed)
    except Problem as problem:
        st.error(problem.told(language))
        return None
    if urlsplit(address).hostname in _ONLY_HERE:
        st.warning(say("codes-url-only-here", address=plain(address)))
    return address
