"""The invitation to a tranche, ready to be copied."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st

from survey import approval, invitation, settings
from survey.custody import KEY_HOLDERS
from survey.invitation import Addresses
from survey.pages import answer_sheet
from survey.pages.markdown import plain
from survey.pages.registry import OPEN_QUESTIONS, STORED
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Tranche, reading

# Meant to be read, and to be copied on a phone too, where nothing hovers.
_STYLE = """
body [class*="st-key-invitation-text-"] :is(pre, code) { font: inherit; line-height: 1.5; }
body [class*="st-key-invitation-text-"] code { padding-right: 2rem; }
body [class*="st-key-invitation-text-"] pre + div { opacity: 1; visibility: visible; }
"""


def draw(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    with st.expander(say("invitation-title")):
        st.markdown(say("invitation-about"))
        language = st.selectbox(
            say("invitation-language"),
            row.languages,
            index=row.languages.index(visitor.language) if visitor.language in row.languages else 0,
            format_func=lambda one: say(f"language-{one}"),
            key=f"invitation-language-{row.id}",
        )
        beside = st.checkbox(
            say("invitation-beside-ten-factor"), value=True, key=f"ten-factor-{row.id}"
        )
        try:
            with reading(visitor.here.engine) as session:
                asked = approval.version(session, row.version_id)
                written = invitation.write(
                    session,
                    row,
                    language,
                    answer_sheet.minutes(asked),
                    addresses(),
                    beside_ten_factor=beside,
                )
        except Problem as problem:
            st.warning(problem.told(visitor.language))
            return
        if row.custody == KEY_HOLDERS and not row.key_holders:
            st.warning(say("invitation-holders-missing"))
        if written.follows is not None:
            st.warning(say("invitation-no-measures", title=plain(written.follows.title)))
        with st.container(key=f"invitation-text-{row.id}"):
            st.html(f"<style>{_STYLE}</style>")
            st.markdown(f"**{say('invitation-subject-label')}**")
            st.code(written.subject, language=None, wrap_lines=True)
            st.markdown(f"**{say('invitation-body-label')}**")
            st.code(written.body, language=None, wrap_lines=True)
        st.download_button(
            say("invitation-download"),
            f"{written.subject}\n\n{written.body}",
            file_name="invitasjon.txt",
            mime="text/plain",
            key=f"invitation-download-{row.id}",
        )


def addresses() -> Addresses:
    """Where a proxy stands in front and nothing is configured, what the browser says."""
    shown = urlsplit(st.context.url or "")
    base = settings.public_url() or f"{shown.scheme}://{shown.netloc}"
    return Addresses(f"{base}/", f"{base}/{STORED.path}", f"{base}/{OPEN_QUESTIONS.path}")
