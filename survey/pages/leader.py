"""A leader's own branch: its response rate, and nothing else. Opened by a link from OU."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import response_rate
from survey.clock import local
from survey.pages import leader_token, rate_list
from survey.pages.fieldwork_following import renewal
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import LEADER
from survey.response_rate import Following, LinkStatus, leader_link
from survey.response_rate.schedule import next_unit_morning
from survey.store import reading
from survey.texts import Say


def _renewal(say: Say, following: Following, unit_id: str, now: datetime) -> str:
    taken_at = following.rates[unit_id].taken_at
    if unit_id in following.daily or taken_at is None:
        return renewal(say, following, now)
    return say("leader-renewed", at=local(taken_at), next=local(next_unit_morning(now)))


def main() -> None:
    visitor = open_page(LEADER)
    say, now = visitor.say, datetime.now(UTC)
    st.title(say("page-leader"), anchor=False)
    with reading(visitor.here.engine) as session:
        opened = leader_link.look_up(session, leader_token.current_token(), now)
        if opened.status != LinkStatus.READY or opened.link is None or opened.tranche is None:
            st.info(say(f"leader-link-{opened.status}"))
            return
        row, unit_id = opened.tranche, opened.link.unit_id
        following = response_rate.follow(session, row, now)
    st.subheader(plain(following.rates[unit_id].name), anchor=False)
    st.markdown(say("leader-about", title=plain(row.title), closes=local(row.closes_at)))
    st.caption(_renewal(say, following, unit_id, now))
    with st.container(key="rates-leader"):
        st.html(f"<style>{rate_list.STYLE}</style>")
        st.html(rate_list.tree(say, visitor.language, following, {}, unit_id))
    with st.expander(say("rate-rules-title")):
        st.markdown(say("rate-rules"))
    st.caption(say("leader-nothing-else"))


with told():
    main()
