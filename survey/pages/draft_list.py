"""The proposals there are: where each stands, and what happens next."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import accounts, approval
from survey.approval import State
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.reading_top import state_in_words
from survey.pages.visitor import Visitor
from survey.questionnaire import Text
from survey.store import Proposal, reading
from survey.texts import Say

CHOSEN = "drafts-chosen"
_GROUPS = {
    "approved": frozenset({State.APPROVED}),
    "over": frozenset({State.REJECTED, State.WITHDRAWN, State.SUPERSEDED}),
}
"""Folded together below those that are on their way."""


@dataclass(frozen=True)
class Listed:
    proposal: Proposal
    title: Text
    drafted_by: str


def draw(visitor: Visitor) -> None:
    with reading(visitor.here.engine) as session:
        found = _listed(session)
    settled = frozenset().union(*_GROUPS.values())
    for one in found:
        if one.proposal.state not in settled:
            _draw_one(visitor, one)
    for group, states in _GROUPS.items():
        within = [one for one in found if one.proposal.state in states]
        if within:
            with st.expander(visitor.say(f"drafts-group-{group}", count=len(within))):
                for one in within:
                    _draw_one(visitor, one)


def _listed(session: Session) -> list[Listed]:
    names = {one.username: one.name for one in accounts.everybody(session)}
    return [
        Listed(
            one,
            approval.version(session, one.version_id).title,
            names.get(one.drafted_by, one.drafted_by),
        )
        for one in approval.everything(session)
    ]


def _draw_one(visitor: Visitor, one: Listed) -> None:
    say, proposal = visitor.say, one.proposal
    with st.container(border=True, gap="small"):
        title = plain(one.title.in_language(visitor.language))
        st.markdown(f"**{title}**\n\n{standing(say, State(proposal.state))}")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                say("drafts-open"), key=f"open-{proposal.id}", on_click=choose, args=(proposal.id,)
            )
            st.caption(
                say("drafts-begun-by", who=plain(one.drafted_by), at=local(proposal.drafted_at)),
                width="content",
            )


def standing(say: Say, state: State) -> str:
    """The state in words, and what happens next."""
    following = f"drafts-next-{state.replace('_', '-')}"
    return f"**{state_in_words(say, state)}.** {say(following)}"


def choose(proposal_id: str | None) -> None:
    st.session_state[CHOSEN] = proposal_id
