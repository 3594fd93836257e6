"""PSU's decision to show results to everybody: the secretary registers it, the leader confirms."""

from __future__ import annotations

from datetime import UTC, date, datetime

import streamlit as st
from sqlmodel import Session

from survey import publication
from survey.accounts import Role
from survey.clock import local
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.registry import PUBLIC_RESULTS
from survey.pages.report_own_words import MESSAGE
from survey.pages.visitor import Visitor
from survey.publication import Standing
from survey.publication.decided import LONGEST_CASE, LONGEST_REASON
from survey.store import Tranche, writing
from survey.texts import Say

_ACTING = frozenset({Role.PSU_SECRETARY, Role.PSU_LEADER})


def draw(visitor: Visitor, session: Session, row: Tranche) -> None:
    say = visitor.say
    st.subheader(say("publication-title"), anchor=False)
    st.markdown(say("publication-lead"))
    found = publication.standing(session, row.id)
    if found is None:
        st.markdown(say("publication-none"))
        if visitor.role == Role.PSU_SECRETARY:
            _draw_register(visitor, row)
    else:
        _draw_standing(visitor, found)
    earlier = [one for one in publication.registered(session, row.id) if one.withdrawn]
    if earlier:
        with st.expander(say("publication-history")):
            st.markdown("\n".join(f"- {_history(say, one)}" for one in earlier))


def _draw_register(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    with st.form(f"publish-{row.id}", border=True):
        st.markdown(say("publication-register-lead"))
        decided_on = st.date_input(
            say("publication-decided-on"),
            value=None,
            max_value=_today(),
            format="DD.MM.YYYY",
            key=f"publish-date-{row.id}",
        )
        case = st.text_input(
            say("publication-case"),
            max_chars=LONGEST_CASE,
            autocomplete="off",
            key=f"publish-case-{row.id}",
        )
        if not st.form_submit_button(say("publication-register"), key="publish", type="primary"):
            return
    day = decided_on if isinstance(decided_on, date) else None
    with told(), writing(visitor.here.engine) as session:
        publication.register(session, row.id, day, case, visitor.name)
    _finish(say("publication-registered-done"))


def _draw_standing(visitor: Visitor, found: Standing) -> None:
    say, entry = visitor.say, found.publication
    decided = {"case": plain(entry.case_number), "on": entry.decided_on}
    if found.holds:
        st.success(say("publication-holds", **decided))
        st.page_link(PUBLIC_RESULTS.script, label=say("publication-see"))
    else:
        who, at = plain(entry.registered_by), local(entry.registered_at)
        st.info(say("publication-waits", who=who, at=at, **decided))
        if visitor.role == Role.PSU_LEADER:
            _draw_confirm(visitor, found)
    if visitor.role in _ACTING:
        _draw_withdraw(visitor, found)


def _draw_confirm(visitor: Visitor, found: Standing) -> None:
    say, entry = visitor.say, found.publication
    if entry.registered_by == visitor.name:
        st.warning(say("problem-own-entry"))
        return
    st.markdown(say("publication-confirm-lead"))
    if st.button(say("publication-confirm"), key="confirm-publication", type="primary"):
        with told(), writing(visitor.here.engine) as session:
            publication.confirm(session, entry.id, visitor.name)
        _finish(say("publication-confirmed-done"))


def _draw_withdraw(visitor: Visitor, found: Standing) -> None:
    say, entry = visitor.say, found.publication
    label = say("publication-withdraw" if found.holds else "publication-take-back")
    with st.expander(label), st.form(f"withdraw-{entry.id}", border=False):
        reason = st.text_area(
            say("publication-reason"), max_chars=LONGEST_REASON, key=f"reason-{entry.id}"
        )
        if not st.form_submit_button(label, key="withdraw-publication"):
            return
    with told(), writing(visitor.here.engine) as session:
        publication.withdraw(session, entry.id, reason, visitor.name)
    _finish(say("publication-withdrawn-done"))


def _history(say: Say, one: Standing) -> str:
    assert one.withdrawn is not None
    return plain(
        say(
            "publication-history-entry",
            case=one.publication.case_number,
            on=one.publication.decided_on,
            registered=one.publication.registered_by,
            confirmed=one.confirmed.who if one.confirmed else say("publication-nobody"),
            who=one.withdrawn.who,
            at=local(one.withdrawn.at),
            reason=one.withdrawn.reason,
        )
    )


def _today() -> date:
    return local(datetime.now(UTC)).date()


def _finish(message: str) -> None:
    st.session_state[MESSAGE] = message
    st.rerun()
