"""Codes: how many each unit has, and how they get to people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from analysis.numbers import integer
from survey import tranche
from survey.clock import local
from survey.handout import mailing, supply
from survey.handout.issuing import may_be_used
from survey.handout.supply import Supply, told_apart
from survey.pages import (
    codes_held,
    codes_issue,
    codes_mail,
    codes_poster,
    codes_sending,
    invitation_sheet,
)
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import CODES
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading
from survey.texts import Say

_TASKS = ("hand-out", "mail", "poster", "lost", "reminder", "invitation")
_TABLE_HEIGHT = 420
_FEW = 8


def chosen(say: Say, rows: Sequence[Tranche]) -> Tranche:
    if len(rows) == 1:
        return rows[0]
    named = {row.id: row for row in rows}
    # Streamlit tells options apart by what they are called.
    titles = told_apart({one: (one,) for one in named}, {one.id: one.title for one in rows})
    identity = st.selectbox(
        say("codes-choose"),
        list(named),
        format_func=lambda one: titles[one],
        key="codes-tranche",
    )
    return named[identity]


def draw_supplies(visitor: Visitor, row: Tranche, places: Sequence[Supply]) -> None:
    say, language = visitor.say, visitor.language
    invited, issued = (
        sum(counts) for counts in ((p.invited for p in places), (p.issued for p in places))
    )
    st.markdown(
        say(
            "codes-standing",
            opens=local(row.opens_at),
            closes=local(row.closes_at),
            invited=invited,
            issued=issued,
        )
    )
    over = [plain(one.called(say)) for one in places if one.issued > one.most]
    if over:
        st.warning(say("codes-over-cap", count=len(over), units=", ".join(over)))
    lines = [
        {
            say("codes-unit"): plain(one.called(say)),
            say("codes-invited"): integer(one.invited, language),
            say("codes-issued"): integer(one.issued, language),
            say("codes-most"): integer(one.most, language),
        }
        for one in places
    ]
    with (
        st.expander(say("codes-per-unit", units=len(lines))),
        st.container(height=_TABLE_HEIGHT if len(lines) > _FEW else "content", border=False),
    ):
        st.table(lines, border="horizontal", hide_index=True)


def draw_tranche(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    now = datetime.now(UTC)
    with reading(visitor.here.engine) as session:
        places = supply.supplies(session, row, now)
        branches = supply.branches(session, row)
        stopped = mailing.interrupted(session, row)
    draw_supplies(visitor, row, places)
    for unit in stopped:
        st.error(say("codes-sending-interrupted", unit=plain(unit)))
    task = st.radio(
        say("codes-task"), _TASKS, format_func=lambda one: say(f"codes-task-{one}"), key="task"
    )
    st.divider()
    match task:
        case "hand-out":
            codes_issue.draw(visitor, row, places, branches)
        case "lost":
            codes_issue.draw_lost(visitor, row, places)
        case "mail":
            codes_mail.draw_codes(visitor, row, places)
        case "reminder":
            codes_mail.draw_reminder(visitor, row)
        case "poster":
            codes_poster.draw(visitor, row)
        case _:
            invitation_sheet.draw(visitor, row)


def main() -> None:
    visitor = open_page(CODES)
    say = visitor.say
    st.title(say("page-codes"), anchor=False)
    message = st.session_state.pop(codes_held.MESSAGE, None)
    if message:
        st.success(message)
    codes, sending = codes_held.held(), codes_sending.held()
    if codes is not None:
        codes_held.draw(visitor, codes)
        return
    if sending is not None:
        codes_sending.draw(visitor, sending)
        return
    st.markdown(say("codes-lead"))
    now = datetime.now(UTC)
    with reading(visitor.here.engine) as session:
        rows = [row for row in tranche.everything(session) if may_be_used(row, now)]
    if not rows:
        st.info(say("codes-no-tranche"))
        return
    draw_tranche(visitor, chosen(say, rows))


with told():
    main()
