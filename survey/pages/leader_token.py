"""The token a leader's browser has been given, in exchange for a link."""

from __future__ import annotations

import streamlit as st

from survey.web import leader_route


def current_token() -> str:
    token = st.context.cookies.get(leader_route.COOKIE)
    return token if isinstance(token, str) else ""
