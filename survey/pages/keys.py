"""Keys: three holders get their passphrases and try them; then the tranche may be opened."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import planning
from survey.clock import local
from survey.custody import ceremony, mistyped
from survey.custody.key_holders import HOLDERS
from survey.pages import phrase_sheet
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import KEYS
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading, writing
from survey.texts import Say

CHOSEN = "keys-chosen"
MESSAGE = "keys-message"


def chosen(say: Say, rows: list[Tranche]) -> Tranche:
    """The tranche being worked on, remembered while the choice itself is not drawn."""
    known = {row.id: row for row in rows}
    before = st.session_state.get(CHOSEN)
    if len(rows) == 1:
        return rows[0]
    identity = st.selectbox(
        say("keys-choose"),
        list(known),
        index=list(known).index(before) if before in known else 0,
        format_func=lambda one: plain(known[one].title),
    )
    st.session_state[CHOSEN] = identity
    return known[identity]


def draw_beginning(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("keys-before"))
    phrase_sheet.draw_loss(say)
    with st.form("ceremony", border=False):
        sure = st.checkbox(say("keys-loss-confirm"), key="loss-understood")
        st.markdown(say("keys-offices"))
        suggested = row.key_holders or [say(f"keys-office-{n}") for n in (1, 2, 3)]
        offices = [
            st.text_input(
                say("keys-office", number=number),
                suggested[number - 1],
                max_chars=ceremony.LONGEST_OFFICE,
                autocomplete="off",
                key=f"office-{number}",
            )
            for number in range(1, HOLDERS + 1)
        ]
        if not st.form_submit_button(say("keys-draw"), key="draw-keys", type="primary"):
            return
    if not sure:
        st.error(say("keys-loss-first"))
        return
    here = visitor.here
    with told(), st.spinner(say("keys-drawing")):
        drawn = ceremony.draw_keys(here.engine, here.keys, row.id, offices, visitor.name)
    phrase_sheet.begin(row.id, drawn)
    st.rerun()


def draw_rehearsal(visitor: Visitor, row: Tranche) -> None:
    say, here = visitor.say, visitor.here
    offices = [plain(office) for office in row.key_holders]
    st.subheader(say("keys-rehearsal-title"), anchor=False)
    st.markdown(say("keys-rehearsal"))
    with st.form("rehearsal", border=False, enter_to_submit=False):
        typed = [
            st.text_input(office, type="password", autocomplete="off", key=f"phrase-{number}")
            for number, office in enumerate(offices)
        ]
        if not st.form_submit_button(say("keys-rehearse"), key="rehearse", type="primary"):
            return
    with told(), st.spinner(say("keys-rehearsing")):
        suspects = ceremony.rehearse(here.engine, here.keys, row.id, typed, visitor.name)
    if not suspects:
        st.rerun()
    st.error("\n\n".join(mistyped.after_rehearsal(say, offices, typed, suspects)))


def draw_ready(visitor: Visitor, row: Tranche) -> None:
    say, here = visitor.say, visitor.here
    first, second, third = (plain(office) for office in row.key_holders)
    st.success(say("keys-rehearsed", first=first, second=second, third=third))
    st.markdown(say("keys-open-explained"))
    if st.button(say("keys-open"), key="open-tranche", type="primary"):
        with told(), writing(here.engine) as session:
            planning.open_tranche(session, here.keys, row.id, datetime.now(UTC), visitor.name)
        opens = local(row.opens_at)
        st.session_state[MESSAGE] = say("keys-opened", title=plain(row.title), opens=opens)
        st.rerun()


def draw_tranche(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.header(plain(row.title), anchor=False)
    if row.public_key is None:
        draw_beginning(visitor, row)
        return
    if row.rehearsed:
        draw_ready(visitor, row)
    else:
        draw_rehearsal(visitor, row)
    with st.expander(say("keys-again-title")):
        st.warning(say("keys-again"))
        draw_beginning(visitor, row)


def main() -> None:
    visitor = open_page(KEYS)
    say = visitor.say
    st.title(say("page-keys"), anchor=False)
    message = st.session_state.pop(MESSAGE, None)
    if message:
        st.success(message)
    with reading(visitor.here.engine) as session:
        rows = ceremony.waiting(session)
    for row in rows:
        if row.id == phrase_sheet.begun_for():
            phrase_sheet.draw(say, row)
            return
    # Of a tranche that somebody else has opened meanwhile.
    phrase_sheet.drop()
    st.markdown(say("keys-lead"))
    if not rows:
        st.info(say("keys-none"))
        return
    draw_tranche(visitor, chosen(say, rows))


with told():
    main()
