"""The plan that PSU gets with the questions: why, whose, and what becomes of the results."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import streamlit as st

from survey import approval, drafting, limits
from survey.approval import Plan, State
from survey.approval.proposal import LONGEST_TEXT
from survey.clock import local
from survey.custody import KEY_FILE, KEY_HOLDERS
from survey.pages import draft_begun, limit_fields
from survey.pages.draft_acting import attempt, draw_outcome, finish
from survey.pages.draft_begun import Begun
from survey.pages.draft_conflict import draw_conflict
from survey.pages.draft_opened import Opened
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.texts import Say

_PLACE = "plan"
_LONGEST_LINE = 200


def begun(opened: Opened) -> Begun[Plan]:
    stored = approval.plan_of(opened.proposal)
    mine = draft_begun.begun(f"draft-plan-{opened.proposal.id}", stored)
    return mine if mine.base == stored or is_changed(mine) else mine.restart(stored)


def is_changed(mine: Begun[Plan]) -> bool:
    return typed(mine) != mine.base


def typed(mine: Begun[Plan]) -> Plan:
    base = mine.base
    return Plan(
        purpose=mine.typed("purpose", base.purpose).strip(),
        owner=mine.typed("owner", base.owner).strip(),
        follow_up_on=mine.typed("follow-up-on", base.follow_up_on),
        follow_up_by=mine.typed("follow-up-by", base.follow_up_by).strip(),
        distribution_minimum=mine.typed("minimum", base.distribution_minimum),
        custody=mine.typed("custody", base.custody),
        open_questions=mine.typed("open", base.open_questions),
        index_minimum=mine.typed("index", base.index_minimum),
        end_class_size=mine.typed("end-class", base.end_class_size),
    )


def draw(visitor: Visitor, opened: Opened) -> None:
    say = visitor.say
    st.subheader(say("drafts-plan-title"), anchor=False)
    mine = begun(opened)
    if opened.state not in (State.DRAFT, State.PROPOSED):
        if is_changed(mine):
            # To be copied from: what was typed before it was settled is not lost.
            st.warning(say("drafts-too-late"))
            _draw_fields(say, mine, frozen=True)
        _draw_settled(say, opened)
        return
    st.markdown(say("drafts-plan-why"))
    draw_conflict(say, mine, approval.plan_of(opened.proposal))
    _draw_fields(say, mine)
    _draw_terms(say, mine, opened)
    if st.button(say("drafts-plan-save"), key="save-plan", type="primary"):
        _save(visitor, opened, mine)
    draw_outcome(_PLACE)
    if is_changed(mine):
        st.caption(say("drafts-unsaved"))


def _draw_fields(say: Say, mine: Begun[Plan], *, frozen: bool = False) -> None:
    base = mine.base
    st.text_area(
        say("drafts-plan-purpose"),
        key=mine.field("purpose", base.purpose),
        placeholder=say("drafts-plan-purpose-about"),
        max_chars=LONGEST_TEXT,
        disabled=frozen,
        persist_state="session",
    )
    st.text_input(
        say("drafts-plan-owner"),
        key=mine.field("owner", base.owner),
        placeholder=say("drafts-plan-owner-example"),
        max_chars=_LONGEST_LINE,
        disabled=frozen,
        persist_state="session",
    )
    tomorrow = local(datetime.now(UTC)).date() + timedelta(days=1)
    st.date_input(
        say("drafts-plan-follow-up-on"),
        key=mine.field("follow-up-on", base.follow_up_on),
        # A date that has passed must still be shown, to be changed.
        min_value=min(tomorrow, base.follow_up_on or tomorrow),
        format="DD.MM.YYYY",
        disabled=frozen,
        persist_state="session",
    )
    st.text_input(
        say("drafts-plan-follow-up-by"),
        key=mine.field("follow-up-by", base.follow_up_by),
        placeholder=say("drafts-plan-follow-up-by-example"),
        max_chars=_LONGEST_LINE,
        disabled=frozen,
        persist_state="session",
    )


def _draw_terms(say: Say, mine: Begun[Plan], opened: Opened) -> None:
    """What PSU is asked to accept, and may make stricter."""
    base = mine.base
    st.markdown(f"#### {say('drafts-terms')}")
    st.markdown(say("drafts-terms-lead"))
    keys = {
        short: mine.field(short, getattr(base, name)) for name, short in limit_fields.NAMES.items()
    }
    limit_fields.draw(say, lambda short: keys.get(short, mine.key(short)))
    kinds = {one: say(f"drafts-custody-{one.replace('_', '-')}") for one in (KEY_HOLDERS, KEY_FILE)}
    custody = st.radio(
        say("drafts-custody"),
        list(kinds),
        key=mine.field("custody", base.custody),
        format_func=kinds.__getitem__,
        captions=[say(f"drafts-custody-{one.replace('_', '-')}-means") for one in kinds],
        persist_state="session",
    )
    if opened.saved.has_sensitive and custody == KEY_HOLDERS:
        st.caption(say("drafts-custody-why"))
    elif opened.saved.has_sensitive:
        st.warning(say("drafts-custody-sensitive"))
    st.checkbox(
        say("drafts-plan-open"),
        key=mine.field("open", base.open_questions),
        persist_state="session",
    )
    st.caption(say("drafts-plan-open-means"))


def _save(visitor: Visitor, opened: Opened, mine: Begun[Plan]) -> None:
    plan = typed(mine)
    attempt(
        visitor,
        _PLACE,
        lambda session: drafting.describe(
            session, opened.proposal.id, mine.base, plan, visitor.name
        ),
    )
    mine.rebase(plan)
    finish(_PLACE, visitor.say("drafts-plan-saved"))


def _draw_settled(say: Say, opened: Opened) -> None:
    """What was sent, as it can no longer be changed here."""
    plan = approval.plan_of(opened.proposal)
    nothing = say("drafts-nothing")
    by_whom = plain(plan.follow_up_by) or nothing
    when = say("drafts-date", date=plan.follow_up_on) if plan.follow_up_on else nothing
    custody = say(f"drafts-custody-{plan.custody.replace('_', '-')}")
    rows = {
        "drafts-plan-purpose": plain(plan.purpose) or nothing,
        "drafts-plan-owner": plain(plan.owner) or nothing,
        "drafts-plan-follow-up-on": when,
        "drafts-plan-follow-up-by": by_whom,
        "limits-title": " ".join(limits.told(say, plan, opened.saved)),
        "drafts-custody": custody,
        "drafts-plan-open": say("drafts-yes" if plan.open_questions else "drafts-no"),
    }
    st.markdown("\n\n".join(f"**{say(label)}**  \n{words}" for label, words in rows.items()))
