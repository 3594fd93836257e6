"""Drawing codes: for everybody, a branch or one unit; and a few more where some are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import streamlit as st

from survey.handout import issuing, keeping
from survey.handout.supply import DEFAULT_MARGIN, MOST_MARGIN, Supply
from survey.pages import codes_held
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import Tranche, writing
from survey.texts import Say

_EVERYBODY, _BRANCH, _UNIT = "everybody", "branch", "unit"


def draw(
    visitor: Visitor, row: Tranche, places: Sequence[Supply], branches: Mapping[str, str]
) -> None:
    say = visitor.say
    choices = [_EVERYBODY, *([_BRANCH] if branches else []), _UNIT]
    whom = st.radio(
        say("codes-whom"), choices, format_func=lambda one: say(f"codes-whom-{one}"), key="whom"
    )
    if whom == _UNIT:
        _draw_unit(visitor, row, places)
        return
    chosen = list(places)
    if whom == _BRANCH:
        branch = st.selectbox(
            say("codes-branch"),
            list(branches),
            format_func=lambda one: branches[one],
            key=f"branch-{row.id}",
        )
        chosen = [one for one in places if branch in one.path]
    percent = st.number_input(
        say("codes-margin"),
        min_value=0,
        max_value=round(MOST_MARGIN * 100),
        value=round(DEFAULT_MARGIN * 100),
        key="margin",
    )
    st.caption(say("codes-margin-about"))
    amounts = {one.unit_id: one.suggested(percent / 100) for one in chosen}
    _draw_left_out(say, chosen, amounts)
    _draw_button(visitor, row, amounts)


def _draw_left_out(say: Say, chosen: Sequence[Supply], amounts: Mapping[str, int]) -> None:
    """Why some units get none."""
    gone = [plain(one.called(say)) for one in chosen if one.gone]
    empty = [plain(one.called(say)) for one in chosen if not one.invited and not one.gone]
    enough = [one for one in chosen if not (amounts[one.unit_id] or one.gone) and one.invited]
    if gone:
        st.warning(say("codes-left-out-gone", count=len(gone), units=", ".join(gone)))
    if empty:
        st.warning(say("codes-left-out-empty", count=len(empty), units=", ".join(empty)))
    if enough:
        st.info(say("codes-left-out-enough", count=len(enough)))


def _draw_unit(visitor: Visitor, row: Tranche, places: Sequence[Supply]) -> None:
    place = choose_unit(visitor.say, row, places, "unit")
    _draw_amount(visitor, row, place, place.suggested())


def draw_lost(visitor: Visitor, row: Tranche, places: Sequence[Supply]) -> None:
    st.markdown(visitor.say("codes-lost"))
    place = choose_unit(visitor.say, row, places, "lost")
    _draw_amount(visitor, row, place, min(1, place.left))


def choose_unit(say: Say, row: Tranche, places: Sequence[Supply], purpose: str) -> Supply:
    named = {one.unit_id: one for one in places}
    identity = st.selectbox(
        say("codes-unit"),
        list(named),
        format_func=lambda one: named[one].called(say),
        key=f"{purpose}-{row.id}",
    )
    place = named[identity]
    st.markdown(
        say(
            "codes-unit-counts",
            invited=place.invited,
            issued=place.issued,
            most=place.most,
            left=place.left,
        )
    )
    return place


def _draw_amount(visitor: Visitor, row: Tranche, place: Supply, suggested: int) -> None:
    say = visitor.say
    if place.gone:
        st.warning(say("codes-left-out-gone", count=1, units=plain(place.called(say))))
        return
    if not place.left:
        st.error(say("codes-cap-reached", issued=place.issued, invited=place.invited))
        return
    amount = st.number_input(
        say("codes-amount"),
        min_value=1,
        max_value=place.left,
        value=max(1, min(suggested, place.left)),
        # Another suggestion is another field; otherwise the last number typed would stay.
        key=f"amount-{row.id}-{place.unit_id}-{place.issued}-{suggested}",
    )
    _draw_button(visitor, row, {place.unit_id: amount})


def _draw_button(visitor: Visitor, row: Tranche, amounts: Mapping[str, int]) -> None:
    say, here = visitor.say, visitor.here
    total, units = sum(amounts.values()), sum(1 for amount in amounts.values() if amount)
    if not total:
        st.info(say("codes-none-needed"))
        return
    st.markdown(say("codes-will-be", codes=total, units=units))
    if not st.button(say("codes-issue"), key="issue", type="primary"):
        return
    with told(), st.spinner(say("codes-issuing")):
        now = datetime.now(UTC)
        with writing(here.engine) as session:
            batch = issuing.issue(session, here.pepper, row.id, amounts, visitor.name, now)
        codes_held.hold(keeping.keep(here, batch, visitor.name))
    st.rerun()
