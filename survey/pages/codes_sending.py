"""E-mail on its way: how far it has come, and then which addresses got nothing."""

from __future__ import annotations

import streamlit as st

from survey.handout.in_memory import InMemory
from survey.handout.mailing import Mailing
from survey.pages.visitor import Visitor
from survey.texts import Say

SENDING = "codes-sending"
_PATIENCE_SECONDS = 3600.0
_LONGEST_SECONDS = 4 * 3600.0
_LOOK_SECONDS = 1


def hold(mailing: Mailing) -> None:
    """Until the page is done with it, or nobody has looked for an hour."""
    kept = InMemory(mailing, lambda left: left.failed.clear(), _PATIENCE_SECONDS, _LONGEST_SECONDS)
    st.session_state[SENDING] = kept


def held() -> Mailing | None:
    kept: InMemory[Mailing] | None = st.session_state.get(SENDING)
    if kept is None:
        return None
    kept.stay()
    return kept.content


def draw(visitor: Visitor, mailing: Mailing) -> None:
    say = visitor.say
    if not mailing.over:
        st.header(say("codes-sending-title"), anchor=False)
        st.markdown(say("codes-sending-about"))
        _follow(say, mailing)
        return
    _draw_result(visitor, mailing)
    if st.button(say("codes-sending-done"), key="codes-sending-done", type="primary"):
        kept: InMemory[Mailing] = st.session_state.pop(SENDING)
        kept.drop()
        mailing.failed.clear()
        st.rerun()


@st.fragment(run_every=_LOOK_SECONDS)
def _follow(say: Say, mailing: Mailing) -> None:
    done = mailing.sent + len(mailing.failed)
    words = say("codes-sending-progress", done=done, all=mailing.total)
    st.progress(min(1.0, done / mailing.total), text=words)
    if mailing.over:
        st.rerun()


def _draw_result(visitor: Visitor, mailing: Mailing) -> None:
    say = visitor.say
    st.header(say("codes-sent-title"), anchor=False)
    if mailing.problem is not None:
        st.error(f"{say('codes-sent-stopped')} {mailing.problem.told(visitor.language)}")
    if mailing.sent:
        st.success(say("codes-sent", sent=mailing.sent, all=mailing.total))
    if mailing.unknown:
        st.error(say("codes-sent-unknown", count=mailing.unknown))
    if not mailing.failed:
        return
    kind = "failed" if mailing.with_codes else "reminders-failed"
    st.warning(f"{say(f'codes-sent-{kind}', count=len(mailing.failed))} {say('codes-sent-list')}")
    st.download_button(
        say("codes-sent-failed-download"),
        "\r\n".join(sorted(mailing.failed)),
        file_name=f"{say('codes-file-name-failed')}.txt",
        mime="text/plain",
        key="codes-failed",
    )
