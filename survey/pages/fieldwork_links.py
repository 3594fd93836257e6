"""Links that OU gives to leaders: made, listed, revoked."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey.clock import local
from survey.pages import rate_words
from survey.pages.fieldwork_sentence import COPIED
from survey.pages.frame import told
from survey.pages.invitation_sheet import addresses
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.response_rate import Following, leader_link
from survey.store import Tranche, reading, writing

NEW_LINK = "new-leader-link"
_MESSAGE = "leader-link-message"


def draw(visitor: Visitor, row: Tranche, following: Following) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        active = leader_link.active(session, row, datetime.now(UTC))
    fresh = st.session_state.get(f"{NEW_LINK}-{row.id}")
    message = st.session_state.pop(f"{_MESSAGE}-{row.id}", None)
    with st.expander(say("leader-link-title"), expanded=bool(fresh or message)):
        st.markdown(say("leader-link-about"))
        if message:
            st.success(message)
        _draw_making(visitor, row, following)
        if fresh:
            name, address = fresh
            st.markdown(say("leader-link-new", unit=plain(name)))
            with st.container(key=f"copied-link-{row.id}"):
                st.html(f"<style>{COPIED}</style>")
                st.code(address, language=None, wrap_lines=True)
        st.markdown(f"**{say('leader-link-active', count=len(active))}**")
        for one in active:
            _draw_active(visitor, row, one)


def _draw_making(visitor: Visitor, row: Tranche, following: Following) -> None:
    say = visitor.say
    places = rate_words.places(following)

    def in_words(unit_id: str) -> str:
        name, place = following.rates[unit_id].name, places.get(unit_id)
        return f"{name} ({place})" if place else name

    chosen = st.selectbox(
        say("fieldwork-unit"),
        list(following.rates),
        index=None,
        placeholder=say("leader-link-choose"),
        format_func=in_words,
        key=f"leader-link-unit-{row.id}",
    )
    go = st.button(
        say("leader-link-make"), key=f"leader-link-make-{row.id}", disabled=chosen is None
    )
    if go and chosen is not None:
        with told(), writing(visitor.here.engine) as session:
            token = leader_link.make(session, row.id, chosen, visitor.name)
        address = f"{addresses().answer}l#{token}"
        st.session_state[f"{NEW_LINK}-{row.id}"] = (following.rates[chosen].name, address)
        st.rerun()


def _draw_active(visitor: Visitor, row: Tranche, one: leader_link.Active) -> None:
    say, link = visitor.say, one.link
    words, button = st.columns([3, 1], vertical_alignment="center")
    words.markdown(
        say(
            "leader-link-made",
            unit=plain(one.unit.name),
            who=plain(link.made_by),
            at=local(link.made_at),
        )
    )
    if button.button(say("leader-link-revoke"), key=f"revoke-{link.token_digest}"):
        with told(), writing(visitor.here.engine) as session:
            leader_link.revoke(session, link.token_digest, visitor.name)
        st.session_state.pop(f"{NEW_LINK}-{row.id}", None)
        said = say("leader-link-stopped", unit=one.unit.name)
        st.session_state[f"{_MESSAGE}-{row.id}"] = plain(said)
        st.rerun()
