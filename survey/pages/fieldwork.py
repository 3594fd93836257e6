"""Fieldwork: response rates while a tranche is open, and the sealing afterwards."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import custody, tranche
from survey.clock import local
from survey.pages import fieldwork_following, fieldwork_sealing, invitation_sheet
from survey.pages.fieldwork_sealing import SEALED_MESSAGE
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import FIELDWORK, KEYS
from survey.pages.visitor import Visitor
from survey.response_rate import ends_at
from survey.store import Tranche, reading
from survey.texts import Say
from survey.tranche import State


def is_over(row: Tranche, now: datetime) -> bool:
    return now >= ends_at(row)


def state_in_words(say: Say, row: Tranche, now: datetime) -> str:
    if row.state == State.OPEN and is_over(row, now):
        return say("fieldwork-closed")
    if row.state == State.OPEN and now >= row.closes_at:
        return say("fieldwork-grace")
    return say(f"fieldwork-state-{row.state}")


def draw_tranche(visitor: Visitor, row: Tranche) -> None:
    say, now = visitor.say, datetime.now(UTC)
    with st.container(border=True):
        st.subheader(plain(row.title), anchor=False)
        st.markdown(f"**{state_in_words(say, row, now)}** · " + period(say, row))
        if row.state != State.PLANNED:
            fieldwork_following.draw(visitor, row)
        if row.key_holders:
            first, second, third = (plain(office) for office in row.key_holders)
            st.caption(say("keys-seal-offices", first=first, second=second, third=third))
        if row.state == State.PLANNED and row.custody == custody.KEY_HOLDERS:
            draw_wanted_keys(say, row)
        if row.spoiled_ballots:
            st.warning(say("fieldwork-spoiled", count=row.spoiled_ballots))
        unsealed = row.state in (State.SEALING, State.COUNTED)
        if unsealed or (row.state == State.OPEN and is_over(row, now)):
            fieldwork_sealing.draw_sealing(visitor, row)
        if row.state in (State.PLANNED, State.OPEN) and not is_over(row, now):
            invitation_sheet.draw(visitor, row)


def draw_wanted_keys(say: Say, row: Tranche) -> None:
    if not row.rehearsed:
        st.markdown(say("keys-wanted"))
    st.page_link(KEYS.script, label=say("page-keys"))


def period(say: Say, row: Tranche) -> str:
    return say("fieldwork-period", opens=local(row.opens_at), closes=local(row.closes_at))


def main() -> None:
    visitor = open_page(FIELDWORK)
    say = visitor.say
    st.title(say("page-fieldwork"), anchor=False)
    st.markdown(say("fieldwork-lead"))
    message = st.session_state.pop(SEALED_MESSAGE, None)
    if message:
        st.success(message)
    with reading(visitor.here.engine) as session:
        found = tranche.everything(session)
    if not found:
        st.info(say("fieldwork-none"))
    for row in found:
        draw_tranche(visitor, row)


with told():
    main()
