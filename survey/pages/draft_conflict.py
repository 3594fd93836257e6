"""Somebody else has saved while a visitor was writing: the visitor chooses what to keep."""

from __future__ import annotations

from typing import TypeVar

import streamlit as st

from survey.pages.draft_begun import Begun
from survey.texts import Say

T = TypeVar("T")


def draw_conflict(say: Say, mine: Begun[T], stored: T) -> None:
    """Nothing where what is stored is what the visitor began from."""
    if mine.base == stored:
        return
    with st.container(border=True, key=f"conflict-{mine.part}"):
        st.warning(say("drafts-conflict"))
        with st.container(horizontal=True):
            st.button(
                say("drafts-conflict-theirs"),
                key=f"theirs-{mine.part}",
                on_click=_start_over,
                args=(mine, stored),
            )
            st.button(
                say("drafts-conflict-mine"),
                key=f"mine-{mine.part}",
                on_click=mine.rebase,
                args=(stored,),
            )


def _start_over(mine: Begun[T], stored: T) -> None:
    mine.restart(stored)
