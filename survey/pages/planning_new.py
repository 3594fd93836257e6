"""A new plan, or a planned tranche changed: the form, what it comes to, and the button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import streamlit as st
from sqlmodel import Session

from survey import planning
from survey.clock import local
from survey.pages import planning_form, planning_summary
from survey.pages.markdown import plain
from survey.pages.planning_acting import attempt, finish, listed
from survey.pages.registry import DRAFTS
from survey.pages.visitor import Visitor
from survey.planning import studies
from survey.planning.versions import NotOffered, Offer, not_offered, offers
from survey.problem import Problem
from survey.store import Tranche, reading

EDITING, PART = "planning-editing", "planning-part"
_NUMBER, _BLANK = "planning-number", "planning-blank"
_SINGLE, _STUDY = "single", "study"


def edit(tranche_id: str) -> None:
    st.session_state[EDITING] = tranche_id


def _versions(visitor: Visitor) -> tuple[list[Offer], list[NotOffered]]:
    with reading(visitor.here.engine) as session:
        return offers(session), not_offered(session)


def draw(visitor: Visitor) -> None:
    say = visitor.say
    found, others = _versions(visitor)
    if not found:
        st.info(say("planning-nothing-approved"))
        st.page_link(DRAFTS.script, label=say("page-drafts"))
        return
    number = st.session_state.setdefault(_NUMBER, 0)
    prefix = f"plan{number}"
    kinds = {one: say(f"planning-kind-{one}") for one in (_SINGLE, _STUDY)}
    kind = st.selectbox(
        say("planning-kind"),
        list(kinds),
        format_func=kinds.__getitem__,
        key=f"{prefix}-kind",
        persist_state="session",
    )
    study = kind == _STUDY
    if study:
        st.markdown(say("planning-study-about"))
    # A seed once shown stays what it is.
    blanks = st.session_state.setdefault(_BLANK, {})
    if prefix not in blanks:
        blanks[prefix] = planning_form.blank(found[0], local(datetime.now(UTC)).date())
    filled = planning_form.draw(visitor, prefix, found, others, blanks[prefix], study=study)
    planning_summary.draw(visitor, filled, ())

    def action(session: Session) -> None:
        here, now = visitor.here, datetime.now(UTC)
        if filled.second is None or filled.starts_on is None:
            planning.plan(session, here.keys, filled.first, now, visitor.name)
            return
        pair = (filled.first, filled.second)
        planning.plan_study(session, here.keys, *pair, filled.starts_on, now, visitor.name)

    def faults(session: Session) -> list[Problem]:
        now = datetime.now(UTC)
        if filled.second is None:
            return planning.faults(session, filled.first, now)
        return planning.study_faults(session, filled.first, filled.second, now)

    label = say("planning-save-study" if study else "planning-save")
    if _draw_button(visitor, label, action, faults):
        st.session_state[_NUMBER] = number + 1
        finish(say("planning-saved", title=plain(filled.first.title)))


def _draw_button(
    visitor: Visitor,
    label: str,
    action: Callable[[Session], object],
    faults: Callable[[Session], list[Problem]],
) -> bool:
    """Whether it was pressed, and done. What is wrong is told before it is pressed, too."""
    place = st.empty()
    if st.button(label, key="planning-save", type="primary"):

        def whole(session: Session) -> bool:
            action(session)
            return True

        return attempt(visitor, whole) or False
    with reading(visitor.here.engine) as session:
        found = faults(session)
    if found:
        lead = visitor.say("planning-lacking", count=len(found))
        place.info("\n".join((lead, "", *listed(visitor, found))))
    return False


def draw_change(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.button(f"‹ {say('planning-back')}", key="planning-back", on_click=edit, args=("",))
    st.header(say("planning-changing", title=plain(row.title)), anchor=False)
    found, others = _versions(visitor)
    with reading(visitor.here.engine) as session:
        start, design = planning.wish_of(session, row), planning.design_of(session, row.id)
    if not found:
        st.info(say("planning-nothing-approved"))
        return
    # What somebody began from, until it is saved: others may save meanwhile.
    begun = st.session_state.setdefault(
        f"{EDITING}-{row.id}", (start, design.revision if design else 0)
    )
    prefix = f"change-{row.id}"
    filled = planning_form.draw(visitor, prefix, found, others, begun[0], study=False)
    with reading(visitor.here.engine) as session:
        more = studies.cautions_beside(session, row.id, filled.first)
    planning_summary.draw(visitor, filled, more, row.id)
    st.caption(say("planning-change-codes"))

    def action(session: Session) -> None:
        here, now = visitor.here, datetime.now(UTC)
        changed = planning.change(
            session, here.keys, row.id, filled.first, begun[1], now, visitor.name
        )
        outcome.append(changed.codes_deleted)

    outcome: list[int] = []

    def faults(session: Session) -> list[Problem]:
        return planning.faults(session, filled.first, datetime.now(UTC), (row.id,))

    if _draw_button(visitor, say("planning-save-change"), action, faults):
        forget(row.id)
        finish(say("planning-changed", title=plain(filled.first.title), codes=outcome[0]))


def forget(tranche_id: str) -> None:
    """What was typed of a change that is saved or given up."""
    edit("")
    for key in list(st.session_state):
        if str(key).startswith((f"change-{tranche_id}", f"{EDITING}-{tranche_id}")):
            del st.session_state[key]
