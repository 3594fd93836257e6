"""Sealing a tranche that is over: with its key file, or with two of the three key holders."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st
from nacl.public import PrivateKey

from survey import response_rate, seal
from survey.custody import key_holders, mistyped
from survey.pages.frame import told
from survey.pages.gate_making import GATE
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Tranche

SEALED_MESSAGE = "sealed-message"


def seal_now(visitor: Visitor, row: Tranche, unlocked: PrivateKey | None = None) -> None:
    here = visitor.here
    now = datetime.now(UTC)
    # The sealing deletes the codes that say how many have answered in each unit.
    response_rate.take(here.engine, row.id, now)
    sealed = seal.seal(here.engine, here.keys, row.id, GATE, now, visitor.name, unlocked)
    st.session_state[SEALED_MESSAGE] = visitor.say("fieldwork-seal-done", counted=sealed.counted)


def draw_sealing(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("fieldwork-seal-explained"))
    if seal.wants_passphrases(row, datetime.now(UTC)):
        draw_sealing_by_holders(visitor, row)
        return
    sure = st.checkbox(say("fieldwork-seal-confirm"), key=f"sure-{row.id}")
    if st.button(say("fieldwork-seal-go"), key=f"seal-{row.id}", type="primary", disabled=not sure):
        with told(), st.spinner(say("fieldwork-sealing")):
            seal_now(visitor, row)
        st.rerun()


def draw_sealing_by_holders(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    offices = [plain(office) for office in row.key_holders]
    with st.form(f"by-holders-{row.id}", border=False, enter_to_submit=False):
        st.markdown(say("keys-seal"))
        typed = {
            number: st.text_input(
                office, type="password", autocomplete="off", key=f"phrase-{row.id}-{number}"
            )
            for number, office in enumerate(offices)
        }
        sure = st.checkbox(say("fieldwork-seal-confirm"), key=f"sure-{row.id}")
        go = say("fieldwork-seal-go")
        if not st.form_submit_button(go, key=f"seal-{row.id}", type="primary"):
            return
    if not sure:
        st.error(say("keys-seal-confirm-first"))
        return
    with told(), st.spinner(say("fieldwork-sealing")):
        try:
            unlocked = key_holders.unlock(visitor.here.keys, row, typed)
        except Problem as problem:
            hints = mistyped.misspelt(say, offices, typed)
            st.error("\n\n".join([problem.told(visitor.language), *hints]))
            return
        seal_now(visitor, row, unlocked)
    st.rerun()
