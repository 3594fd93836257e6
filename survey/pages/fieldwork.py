"""Fieldwork: response rates while a tranche is open, and the sealing afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import streamlit as st
from nacl.public import PrivateKey

from analysis.numbers import integer, percent
from survey import custody, seal, tranche
from survey.clock import local
from survey.custody import key_holders, mistyped
from survey.pages import invitation_sheet
from survey.pages.frame import open_page, told
from survey.pages.gate import atoms_of
from survey.pages.markdown import plain
from survey.pages.registry import FIELDWORK, KEYS
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Tranche, reading
from survey.texts import Say
from survey.tranche import Participation, State

SEALED_MESSAGE = "sealed-message"
FEWEST_INVITED = 10
_SHOWN_LEVELS = ("kommune", "kommuneomraade")


def is_over(row: Tranche, now: datetime) -> bool:
    return now >= row.closes_at + timedelta(minutes=row.grace_minutes)


def state_in_words(say: Say, row: Tranche, now: datetime) -> str:
    if row.state == State.OPEN and is_over(row, now):
        return say("fieldwork-closed")
    if row.state == State.OPEN and now >= row.closes_at:
        return say("fieldwork-grace")
    return say(f"fieldwork-state-{row.state}")


def draw_rates(say: Say, language: str, units: list[Participation]) -> None:
    shown = [
        unit
        for unit in units
        if (unit.level in _SHOWN_LEVELS or unit.pilot) and unit.invited >= FEWEST_INVITED
    ]
    root = next(unit for unit in units if unit.parent_id is None)
    if root.invited:
        rate = root.responded / root.invited
        st.markdown(
            say(
                "fieldwork-response",
                responded=root.responded,
                invited=root.invited,
                rate=percent(rate, language),
            )
        )
        st.progress(min(rate, 1.0))
    if root.responded > root.invited:
        st.caption(say("fieldwork-over-invited"))
    rows = [
        {
            say("fieldwork-unit"): plain(unit.name),
            say("fieldwork-invited"): integer(unit.invited, language),
            say("fieldwork-responded"): integer(unit.responded, language),
            say("fieldwork-rate"): percent(unit.responded / unit.invited, language),
        }
        for unit in sorted(shown, key=lambda unit: unit.responded / unit.invited)
        if unit.parent_id is not None
    ]
    if rows:
        st.table(rows, border="horizontal", hide_index=True)


def seal_now(visitor: Visitor, row: Tranche, unlocked: PrivateKey | None = None) -> None:
    here = visitor.here
    now = datetime.now(UTC)
    sealed = seal.seal(here.engine, here.keys, row.id, atoms_of, now, visitor.name, unlocked)
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


def draw_tranche(visitor: Visitor, row: Tranche, units: list[Participation]) -> None:
    say, now = visitor.say, datetime.now(UTC)
    with st.container(border=True):
        st.subheader(plain(row.title), anchor=False)
        st.markdown(f"**{state_in_words(say, row, now)}** · " + period(say, row))
        if row.state != State.PLANNED:
            draw_rates(say, visitor.language, units)
        if row.key_holders:
            first, second, third = (plain(office) for office in row.key_holders)
            st.caption(say("keys-seal-offices", first=first, second=second, third=third))
        if row.state == State.PLANNED and row.custody == custody.KEY_HOLDERS:
            draw_wanted_keys(say, row)
        if row.spoiled_ballots:
            st.warning(say("fieldwork-spoiled", count=row.spoiled_ballots))
        unsealed = row.state in (State.SEALING, State.COUNTED)
        if unsealed or (row.state == State.OPEN and is_over(row, now)):
            draw_sealing(visitor, row)
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
        found = [(row, tranche.participation(session, row)) for row in tranche.everything(session)]
    if not found:
        st.info(say("fieldwork-none"))
    for row, units in found:
        draw_tranche(visitor, row, units)


with told():
    main()
