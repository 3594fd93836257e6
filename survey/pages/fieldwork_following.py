"""A tranche's response rates: the whole, its units, and how it grew."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from survey import response_rate
from survey.clock import local
from survey.pages import (
    fieldwork_development,
    fieldwork_links,
    fieldwork_rates,
    fieldwork_sentence,
    rate_list,
    rate_words,
)
from survey.pages.visitor import Visitor
from survey.response_rate import Following, Kind, LastTime, Rate
from survey.response_rate.schedule import next_morning, next_unit_morning
from survey.store import Tranche, reading
from survey.texts import Say
from survey.tranche import State

_TREE, _LOWEST, _CHART = "tree", "lowest", "chart"
_WORDS_LAST = {Kind.UNDER_HALF: 2.0, Kind.HALF_OR_MORE: 3.0}


def draw(visitor: Visitor, row: Tranche) -> None:
    say, now = visitor.say, datetime.now(UTC)
    with reading(visitor.here.engine) as session:
        following = response_rate.follow(session, row, now)
    draw_whole(say, visitor.language, following, row, now)
    if following.has_figures:
        label = say("rate-show-units")
        if st.toggle(label, value=row.state == State.OPEN, key=f"units-{row.id}"):
            draw_details(visitor, row, following)
    if row.state == State.OPEN and not following.settled:
        fieldwork_sentence.draw(visitor, row, following)
        fieldwork_links.draw(visitor, row, following)


def draw_details(visitor: Visitor, row: Tranche, following: Following) -> None:
    with reading(visitor.here.engine) as session:
        areas = following.daily | {following.whole.unit_id}
        before = response_rate.last_time(session, row, sorted(areas))
        points = response_rate.development(session, row)
    draw_units(visitor, row, following, before)
    fieldwork_development.draw(visitor, row, following, points, before)


def draw_whole(say: Say, language: str, following: Following, row: Tranche, now: datetime) -> None:
    whole = following.whole
    if not following.has_figures:
        if row.state == State.OPEN and now >= row.opens_at:
            st.info(first_in_words(say, following, now))
        return
    counts = rate_words.counts(say, language, whole)
    told = rate_words.value(say, language, whole)
    st.markdown(f"**{told}** · {counts}" if whole.kind != Kind.NUMBER else _whole(say, whole, told))
    if whole.share is not None:
        st.progress(whole.share)
    if whole.kind == Kind.OVER:
        st.caption(say("fieldwork-over-invited"))
    if row.state == State.OPEN:
        st.caption(renewal(say, following, now))


def first_in_words(say: Say, following: Following, now: datetime) -> str:
    """When the first figures come: of a small municipality not before those of its units."""
    is_daily = following.whole.unit_id in following.daily
    return say("rate-first", at=local(next_morning(now) if is_daily else next_unit_morning(now)))


def _whole(say: Say, whole: Rate, told: str) -> str:
    return say("fieldwork-response", responded=whole.responded, invited=whole.invited, rate=told)


def renewal(say: Say, following: Following, now: datetime) -> str:
    """When the figures are from, and when there will be new ones."""
    if following.settled:
        return say("rate-settled")
    others = [one for one in following.rates.values() if one.unit_id not in following.daily]
    taken = next((one.taken_at for one in others if one.taken_at), None)
    lines = []
    if following.daily and following.whole.taken_at:
        lines.append(say("rate-renewed-daily", at=local(following.whole.taken_at)))
    if others:
        coming = local(next_unit_morning(now))
        if taken is None:
            lines.append(say("rate-units-first", next=coming))
        else:
            lines.append(say("rate-renewed-units", at=local(taken), next=coming))
    return " ".join(lines)


def draw_units(
    visitor: Visitor, row: Tranche, following: Following, before: LastTime | None
) -> None:
    say, language = visitor.say, visitor.language
    then = same_day(following, row, before)
    order = st.segmented_control(
        say("rate-order"),
        [_TREE, _LOWEST, *([_CHART] if following.areas else [])],
        default=_TREE,
        format_func=lambda one: say(f"rate-order-{one}"),
        key=f"order-{row.id}",
    )
    if order == _CHART:
        fieldwork_rates.draw(visitor, row, following, [renewal(say, following, datetime.now(UTC))])
        draw_rules(say)
        return
    searched = st.text_input(
        say("rate-search", count=len(following.rates)), key=f"search-{row.id}"
    ).strip()
    if before is not None and then:
        st.caption(say("rate-last-time-about", title=before.tranche.title))
    html = units_html(say, language, following, then, searched, lowest=order == _LOWEST)
    with st.container(key=f"rates-{row.id}"):
        st.html(f"<style>{rate_list.STYLE}</style>")
        if html is None:
            st.caption(say("rate-search-none"))
        else:
            st.html(html)
    draw_rules(say)


def draw_rules(say: Say) -> None:
    with st.expander(say("rate-rules-title")):
        st.markdown(say("rate-rules"))


def units_html(
    say: Say,
    language: str,
    following: Following,
    then: dict[str, float],
    searched: str,
    *,
    lowest: bool,
) -> str | None:
    """None where nothing is found."""
    if not lowest and not searched:
        return rate_list.tree(say, language, following, then, following.whole.unit_id)
    found = [one for one in following.rates.values() if searched.casefold() in one.name.casefold()]
    if not found:
        return None
    if lowest:
        found = sorted((one for one in found if one.parent_id is not None), key=_lowest_first)
    return rate_list.flat(say, language, found, then, rate_words.places(following))


def _lowest_first(rate: Rate) -> tuple[float, str]:
    """Numbers first, then words, then those nothing is told of."""
    share = rate.share
    return (share if share is not None else _WORDS_LAST.get(rate.kind, 4.0), rate.name)


def same_day(following: Following, row: Tranche, before: LastTime | None) -> dict[str, float]:
    """Shares last time on the day of fieldwork this tranche's figures are from."""
    taken_at = following.whole.taken_at
    if before is None or taken_at is None:
        return {}
    day = response_rate.day_of_fieldwork(row, local(taken_at).date())
    points = {one: before.at(one, day) for one in before.points}
    return {one: min(1.0, point.share) for one, point in points.items() if point is not None}
