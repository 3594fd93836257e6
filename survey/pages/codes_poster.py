"""Posters: no code on them, so anybody may have them at any time."""

from __future__ import annotations

import streamlit as st

from survey import approval
from survey.handout import poster
from survey.handout.poster import Poster
from survey.pages import codes_public_url
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading


def draw(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("codes-poster-about"))
    size = st.radio(say("codes-poster-size"), poster.SIZES, key="poster-size")
    public_url = codes_public_url.ask(say, visitor.language)
    if not public_url:
        return
    with reading(visitor.here.engine) as session:
        asked = approval.version(session, row.version_id)
        decision = approval.decision_on(session, row.version_id)
    if decision is None:
        st.warning(say("codes-poster-not-approved"))
    about = Poster(asked.title, asked.intro, decision, row.closes_at, public_url)
    st.download_button(
        say("codes-poster-download", size=size),
        poster.draw(about, size, visitor.language),
        file_name=f"{say('codes-file-name-poster')}-{size}.pdf",
        mime="application/pdf",
        key="poster-download",
        type="primary",
    )
