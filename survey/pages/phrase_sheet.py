"""Giving three people their passphrases, one after the other, each shown once.

The phrases are in this visitor's session only, and each is dropped when its holder has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from survey import custody
from survey.clock import local
from survey.custody.key_holders import HOLDERS
from survey.pages.markdown import plain
from survey.store import Tranche
from survey.texts import Say

_TRANCHE, _LEFT, _SHOWN = "phrases-of", "phrases-left", "phrase-shown"


def begin(tranche_id: str, phrases: Sequence[str]) -> None:
    st.session_state[_TRANCHE] = tranche_id
    st.session_state[_LEFT] = list(phrases)
    st.session_state[_SHOWN] = False


def begun_for() -> str | None:
    """The tranche whose holders are getting their passphrases in this session."""
    return st.session_state.get(_TRANCHE)


def drop() -> None:
    for key in (_TRANCHE, _LEFT, _SHOWN):
        st.session_state.pop(key, None)


def draw_loss(say: Say) -> None:
    """What must be known before the keys are made, and stands on the paper too."""
    with st.container(key="loss"):
        st.markdown(f"**{say('keys-loss')}**")


def draw(say: Say, row: Tranche) -> None:
    number = HOLDERS - len(st.session_state[_LEFT])
    office = plain(row.key_holders[number])
    st.header(say("keys-step", number=number + 1, office=office), anchor=False)
    st.warning(say("keys-do-not-reload"))
    if not st.session_state[_SHOWN]:
        st.markdown(say("keys-turn-away", office=office))
        st.button(say("keys-show"), key="show-phrase", type="primary", on_click=_show)
        return
    with st.container(border=True, key="phrase-sheet"):
        _draw_sheet(say, row, office, st.session_state[_LEFT][0])
    st.html(
        f'<div class="medvirk-form"><button type="button" data-print>{escape(say("keys-print"))}'
        '</button></div><script src="/medvirk/print.js"></script>',
        unsafe_allow_javascript=True,
    )
    written = st.checkbox(say("keys-written"), key=f"written-{number}")
    following = [plain(one) for one in row.key_holders[number + 1 :]]
    label = say("keys-next", office=following[0]) if following else say("keys-last")
    st.button(label, key="next-holder", type="primary", disabled=not written, on_click=_pass_on)


def _draw_sheet(say: Say, row: Tranche, office: str, phrase: str) -> None:
    st.markdown(f"**{say('keys-card-title', office=office)}**")
    words = " ".join(f"<span>{escape(word)}</span>" for word in phrase.split())
    # Nothing in the browser should send it away to be translated.
    st.html(f'<p class="medvirk-phrase notranslate" translate="no" lang="nb">{words}</p>')
    st.markdown(say("keys-card-spelling"))
    closes = local(row.closes_at)
    st.markdown(say("keys-card-tranche", title=plain(row.title), closes=closes))
    draw_loss(say)
    st.markdown(f"{say('keys-card-keep')}\n\n{say('keys-card-mark', mark=custody.mark(row))}")


def _show() -> None:
    st.session_state[_SHOWN] = True


def _pass_on() -> None:
    st.session_state[_LEFT].pop(0)
    st.session_state[_SHOWN] = False
    if not st.session_state[_LEFT]:
        drop()
