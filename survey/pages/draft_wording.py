"""Approved words: corrected slips and translations, which need no meeting."""

from __future__ import annotations

import streamlit as st

from survey import approval, notices
from survey.approval import Requested
from survey.approval.version import MASTER, translations_of
from survey.approval.wording import REFUSED, SIGNERS
from survey.clock import local
from survey.drafting import Checked
from survey.notices import Event
from survey.pages import decision_comparison
from survey.pages.draft_acting import attempt, draw_outcome, finish
from survey.pages.draft_opened import Opened
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.texts import Say

_PLACE = "wording"


def draw_request(visitor: Visitor, opened: Opened, checked: Checked) -> bool:
    """What the change needs, and the way to ask for it. Whether it needs a decision of PSU."""
    say, new = visitor.say, checked.questionnaire
    draw_outcome(_PLACE)
    if new is None:
        return False
    same_words = new.fingerprint == opened.saved.fingerprint
    if same_words and translations_of(new) == translations_of(opened.saved):
        st.caption(say("drafts-wording-unchanged"))
        return False
    with st.container(border=True):
        decision_comparison.draw_corrected(say, opened.saved, new)
    if not same_words and not approval.only_slips(opened.saved, new):
        st.warning(say("drafts-wording-needs-decision"))
        return True
    st.markdown(say("drafts-wording-no-meeting"))
    if st.button(say("drafts-wording-ask"), key="ask-wording", type="primary"):
        _ask(visitor, opened, new)
    return False


def _ask(visitor: Visitor, opened: Opened, new: Questionnaire) -> None:
    proposal_id = opened.proposal.id
    asked = attempt(
        visitor,
        _PLACE,
        lambda session: approval.request(session, proposal_id, new, visitor.name),
    )
    told = notices.tell(visitor.here, Event.WORDING_REQUESTED, proposal_id, visitor.name)
    words = visitor.say("drafts-wording-asked", count=len(asked))
    finish(_PLACE, f"{words} {told.in_words(visitor.say)}".strip())


def draw_requests(say: Say, opened: Opened) -> None:
    if not opened.requests:
        return
    st.markdown(f"#### {say('drafts-requests')}")
    st.markdown("\n".join(f"- {_told(say, opened, one)}" for one in opened.requests))


def _told(say: Say, opened: Opened, asked: Requested) -> str:
    request = asked.request
    is_slip = request.language == MASTER
    what = say("drafts-request-slip") if is_slip else say(f"language-{request.language}")
    asked_at = say("drafts-request-at", at=local(request.requested_at))
    return f"**{what}** ({asked_at}): {_standing(say, opened, asked)}"


def _standing(say: Say, opened: Opened, asked: Requested) -> str:
    if asked.is_approved:
        return say("drafts-request-approved")
    if asked.is_refused:
        refusal = next(one for one in asked.signatures if one.verdict == REFUSED)
        who = plain(opened.name_of(refusal.who))
        return say("drafts-request-refused", who=who, reason=plain(refusal.reason))
    waiting = [say(f"role-{role}") for role in sorted(SIGNERS) if asked.waits_for(role)]
    return say("drafts-request-waits", roles=say("drafts-and").join(waiting))
