"""E-mail: codes to a list of addresses, and reminders without codes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from survey import approval, mail, settings
from survey.clock import local
from survey.handout import letters, mailing
from survey.handout.letters import Wording
from survey.handout.mailing import Order
from survey.handout.recipients import Recipients
from survey.handout.supply import Supply
from survey.mail import MailServer
from survey.pages import answer_sheet, codes_address_list, codes_sending, invitation_sheet
from survey.pages.codes_issue import choose_unit
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.store import Tranche, reading
from survey.tranche import State

_EXAMPLE = "23456789ABCDEFGHJKLM"


def draw_codes(visitor: Visitor, row: Tranche, places: Sequence[Supply]) -> None:
    say = visitor.say
    st.markdown(say("codes-mail-about"))
    server = _server(visitor)
    if server is None:
        return
    if row.state == State.PLANNED or datetime.now(UTC) < row.opens_at:
        st.warning(say("codes-mail-early", opens=local(row.opens_at)))
    place = choose_unit(say, row, places, "mail")
    if place.gone:
        st.warning(say("codes-left-out-gone", count=1, units=plain(place.called(say))))
        return
    wording = _invitation(visitor, row)
    if wording is None:
        return
    _draw_preview(visitor, wording.subject, wording.with_code("", _EXAMPLE).body)
    found = codes_address_list.draw(say)
    if found is None or not found.addresses:
        return
    if len(found.addresses) > place.left:
        st.error(say("codes-mail-over-cap", addresses=len(found.addresses), left=place.left))
        return
    st.markdown(say("codes-mail-meaning"))
    _draw_send(visitor, row, server, wording, found, place.unit_id)


def draw_reminder(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.warning(say("codes-reminder-about"))
    server = _server(visitor)
    if server is None:
        return
    language = _language(visitor, row, "reminder")
    try:
        with reading(visitor.here.engine) as session:
            asked = approval.version(session, row.version_id)
            suggested = letters.invitation_of(
                session,
                row,
                language,
                answer_sheet.minutes(asked),
                invitation_sheet.addresses(),
                beside_ten_factor=False,
            ).subject
    except Problem as problem:
        st.warning(problem.told(visitor.language))
        return
    subject = st.text_input(
        say("codes-reminder-subject"), suggested, key=f"subject-{row.id}-{language}", max_chars=200
    )
    if not subject.strip():
        st.error(say("codes-reminder-subject-missing"))
        return
    with reading(visitor.here.engine) as session:
        public_url = settings.public_url() or ""
        wording = letters.reminder_of(session, row, language, public_url, subject)
    _draw_preview(visitor, wording.subject, wording.body)
    found = codes_address_list.draw(say)
    if found is not None and found.addresses:
        _draw_send(visitor, row, server, wording, found, None)


def _server(visitor: Visitor) -> MailServer | None:
    """Says so where no e-mail can be sent."""
    try:
        server = mail.configured()
    except Problem as problem:
        st.error(problem.told(visitor.language))
        return None
    if server is None:
        st.info(visitor.say("codes-mail-not-set-up"))
    return server


def _language(visitor: Visitor, row: Tranche, purpose: str) -> str:
    say, offered = visitor.say, row.languages
    return str(
        st.selectbox(
            say("codes-mail-language"),
            offered,
            index=offered.index(visitor.language) if visitor.language in offered else 0,
            format_func=lambda one: say(f"language-{one}"),
            key=f"{purpose}-language-{row.id}",
        )
    )


def _invitation(visitor: Visitor, row: Tranche) -> Wording | None:
    say = visitor.say
    language = _language(visitor, row, "mail")
    beside = st.checkbox(say("invitation-beside-ten-factor"), value=True, key="mail-ten-factor")
    try:
        with reading(visitor.here.engine) as session:
            asked = approval.version(session, row.version_id)
            return letters.invitation_of(
                session,
                row,
                language,
                answer_sheet.minutes(asked),
                invitation_sheet.addresses(),
                beside_ten_factor=beside,
            )
    except Problem as problem:
        st.warning(problem.told(visitor.language))
        return None


def _draw_preview(visitor: Visitor, subject: str, body: str) -> None:
    say = visitor.say
    with st.expander(say("codes-mail-preview", subject=plain(subject))):
        st.code(body, language=None, wrap_lines=True)


def _draw_send(
    visitor: Visitor,
    row: Tranche,
    server: MailServer,
    wording: Wording,
    found: Recipients,
    unit_id: str | None,
) -> None:
    say = visitor.say
    count = len(found.addresses)
    if found.faults and not st.checkbox(
        say("codes-send-without-faulty", count=len(found.faults)), key="codes-without-faulty"
    ):
        return
    kind = "codes" if unit_id else "reminder"
    if not st.button(say(f"codes-send-{kind}", count=count), key="codes-send", type="primary"):
        return
    order = Order(row.id, found.addresses, wording, visitor.name, unit_id)
    with told():
        begun = mailing.begin(visitor.here, server, order)
    codes_sending.hold(begun)
    codes_address_list.clear()
    st.rerun()
