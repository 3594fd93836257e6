"""Who looks at the page: looked up anew at each rerun, from the cookies of the connection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

import streamlit as st

from survey import accounts, installation
from survey.accounts import Role, User
from survey.ballotbox import Ticket
from survey.installation import Installation
from survey.store import reading, writing
from survey.texts import Say, translator
from survey.web import cookies
from survey.web.language import preferred_language

LANGUAGE_STATE = "language"


@dataclass(frozen=True)
class Visitor:
    here: Installation
    user: User | None
    language: str

    @property
    def say(self) -> Say:
        return translator(self.language)

    @property
    def role(self) -> Role | None:
        return self.user.role if self.user else None

    @property
    def name(self) -> str:
        """How the audit log names the visitor."""
        return self.user.username if self.user else ""


def current_user(here: Installation) -> User | None:
    """The signed-in user, or None. A session revoked a moment ago is already gone."""
    token = st.context.cookies.get(cookies.SIGN_IN)
    if not token:
        return None
    now = datetime.now(UTC)
    with reading(here.engine) as session:
        user = accounts.user_of(session, token, now)
        stale = user is not None and accounts.wants_refresh(session, token, now)
    if stale:
        with writing(here.engine) as session:
            accounts.refresh(session, token, now)
    return user


def current_ticket(here: Installation) -> Ticket | None:
    """The respondent's right to answer, or None."""
    value = st.context.cookies.get(cookies.TICKET)
    return cookies.read_ticket(here.pepper, value, datetime.now(UTC))


def current_language() -> str:
    if LANGUAGE_STATE not in st.session_state:
        st.session_state[LANGUAGE_STATE] = preferred_language(
            st.context.cookies.get(cookies.LANGUAGE), st.context.headers.get("Accept-Language")
        )
    return str(st.session_state[LANGUAGE_STATE])


def asked_path() -> str | None:
    """The path of the page the browser asks for; None where there is no browser."""
    url = st.context.url
    return urlsplit(url).path.strip("/") if url else None


def look_up() -> Visitor:
    here = installation.current()
    return Visitor(here, current_user(here), current_language())
