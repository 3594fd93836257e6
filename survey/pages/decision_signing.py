"""Words approved without a meeting: each translation, and corrections of slips."""

from __future__ import annotations

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.approval import Requested, State
from survey.approval.version import MASTER
from survey.approval.wording import SIGNERS
from survey.clock import local
from survey.notices import Event
from survey.pages import decision_acting as acting
from survey.pages import decision_comparison as comparison
from survey.pages import decision_translation as translation
from survey.pages.decision_acting import Act
from survey.pages.decision_case import Case
from survey.pages.decision_draft import Draft
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor

LONGEST_REASON = 2_000


def draw(visitor: Visitor, case: Case) -> None:
    """What the visitor may sign stands open; the rest is there to be read."""
    if not case.requests:
        return
    say = visitor.say
    st.subheader(say("decision-wordings-title"), anchor=False)
    st.markdown(say("decision-wordings-lead"))
    in_order = sorted(case.requests, key=lambda one: not one.is_waiting)
    for number, asked in enumerate(in_order):
        mine = asked.waits_for(visitor.role) and case.proposal.state == State.APPROVED
        first = mine and not any(one.waits_for(visitor.role) for one in in_order[:number])
        title = f"{_what(visitor, asked)} – {say(f'decision-wording-{_standing(asked)}')}"
        with st.expander(title, expanded=first):
            st.markdown("\n".join(f"- {line}" for line in _signed(visitor, case, asked)))
            _draw_words(visitor, case, asked)
            if mine:
                _draw_signing(visitor, case, asked)


def _what(visitor: Visitor, asked: Requested) -> str:
    language = asked.request.language
    if language == MASTER:
        return visitor.say("decision-wording-slips")
    return visitor.say("decision-wording-of", language=visitor.say(f"document-in-{language}"))


def _standing(asked: Requested) -> str:
    return "waits" if asked.is_waiting else "approved" if asked.is_approved else "refused"


def _signed(visitor: Visitor, case: Case, asked: Requested) -> list[str]:
    say = visitor.say
    by, at = plain(case.name_of(asked.request.requested_by)), local(asked.request.requested_at)
    lines = [say("decision-wording-requested", by=by, at=at)]
    signed = {one.role: one for one in asked.signatures}
    for role in sorted(SIGNERS):
        found = signed.get(role)
        office = say(f"role-{role}")
        if found is None:
            lines.append(say("decision-wording-unsigned", office=office))
            continue
        told = say(
            f"decision-wording-signed-{found.verdict}",
            office=office,
            by=plain(case.name_of(found.who)),
            at=local(found.at),
        )
        reason = f" – {plain(' '.join(found.reason.split()))}" if found.reason else ""
        lines.append(f"{told}{reason}")
    return lines


def _draw_words(visitor: Visitor, case: Case, asked: Requested) -> None:
    asked_for = case.versions[asked.request.version_id]
    if asked.request.language == MASTER:
        approved = case.before_slips(asked.request.version_id)
        comparison.draw_corrected(visitor.say, approved, asked_for)
    else:
        translation.draw(visitor.say, case.proposed, asked_for, asked.request.language)
    st.caption(visitor.say("decision-fingerprint-words"))
    st.code(asked.request.words_fingerprint, language=None, wrap_lines=True)


def _draw_signing(visitor: Visitor, case: Case, asked: Requested) -> None:
    say, request = visitor.say, asked.request
    if visitor.name in {request.requested_by, *(one.who for one in asked.signatures)}:
        st.warning(say("problem-own-wording"))
        return
    draft = Draft(f"sign-{request.id}")

    def approve(session: Session, who: str) -> None:
        approval.sign(session, request.id, who, approve=True)

    def refuse(session: Session, who: str) -> None:
        reason = draft.value("reason", "")
        approval.sign(session, request.id, who, approve=False, reason=reason)

    yes = Act(case.proposal.id, approve, say("decision-wording-done"), afterwards=draft.drop)
    key = f"decision-approve-{request.id}"
    acting.button(say("decision-wording-approve"), yes, key=key, kind="primary")
    st.text_area(
        say("decision-wording-reason"),
        key=draft.field("reason", ""),
        max_chars=LONGEST_REASON,
        persist_state="session",
        height=100,
    )
    done = say("decision-wording-refused-done")
    no = Act(case.proposal.id, refuse, done, Event.WORDING_REFUSED, draft.drop)
    acting.button(say("decision-wording-refuse"), no, key=f"decision-refuse-{request.id}")
