"""What has happened to a proposal: who did what, the latest first."""

from __future__ import annotations

import streamlit as st

from survey.clock import local
from survey.pages.draft_opened import Opened
from survey.pages.markdown import plain
from survey.store import ProposalEvent
from survey.texts import Say


def draw(say: Say, opened: Opened) -> None:
    with st.expander(say("drafts-history")):
        lines = (_told(say, opened, one) for one in reversed(opened.events))
        st.markdown("\n".join(f"- {line}" for line in lines))


def _told(say: Say, opened: Opened, event: ProposalEvent) -> str:
    done = say(f"audit-proposal-{event.transition.replace('_', '-')}")
    who = plain(opened.name_of(event.who))
    told = say("drafts-event", who=who, done=done, at=local(event.at))
    return f"{told} «{plain(event.note)}»" if event.note else told
