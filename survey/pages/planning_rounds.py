"""The tranches there are: those planned and open first, with what may be done to each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import streamlit as st

from survey import custody, planning
from survey.clock import local
from survey.pages import planning_new, planning_running, planning_times
from survey.pages.markdown import plain
from survey.pages.planning_acting import attempt, draw_cautions, finish, listed
from survey.pages.registry import CODES, KEYS
from survey.pages.visitor import Visitor
from survey.planning import studies
from survey.planning.opening import moved_units
from survey.planning.writing import LONGEST_REASON
from survey.store import PilotStudy, Tranche, reading
from survey.tranche import Participation, Phase, State, everything, participation, phase


def draw(visitor: Visitor) -> None:
    say, now = visitor.say, datetime.now(UTC)
    with reading(visitor.here.engine) as session:
        rows, gone = everything(session), planning.cancelled(session)
    planned = [row for row in reversed(rows) if row.state == State.PLANNED]
    running = [row for row in rows if row.state == State.OPEN and not _is_over(row, now)]
    over = [row for row in rows if row not in planned and row not in running]
    if not rows and not gone:
        st.info(say("planning-none"))
    for row in running:
        _draw_card(visitor, row, now, planning_running.draw)
    for row in planned:
        _draw_card(visitor, row, now, _draw_planned)
    if over:
        with st.expander(say("planning-over", count=len(over))):
            lines = (f"- {plain(row.title)}: {_period(visitor, row)}" for row in over)
            st.markdown("\n".join(lines))
    if gone:
        with st.expander(say("planning-cancelled", count=len(gone))):
            lines = (
                "- "
                + say(
                    "planning-cancelled-one",
                    title=plain(one.title),
                    at=local(one.at),
                    who=plain(one.who),
                    reason=plain(one.reason),
                    opens=local(one.opens_at),
                    codes=one.codes_deleted,
                )
                for one in gone
            )
            st.markdown("\n".join(lines))


def _is_over(row: Tranche, now: datetime) -> bool:
    return phase(row, now, row.opens_at) == Phase.TOO_LATE


def _period(visitor: Visitor, row: Tranche) -> str:
    opens, closes = local(row.opens_at), local(row.closes_at)
    return visitor.say("planning-period", opens=opens, closes=closes)


def _draw_card(
    visitor: Visitor, row: Tranche, now: datetime, actions: Callable[[Visitor, Tranche], None]
) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        units = participation(session, row)
        design, study = planning.design_of(session, row.id), studies.study_of(session, row.id)
    with st.container(border=True, key=f"round-{row.id}"):
        st.subheader(plain(row.title), anchor=False)
        state = "planned" if row.state == State.PLANNED else phase(row, now, row.opens_at)
        words = say(f"planning-state-{state.replace('_', '-')}")
        st.markdown(f"**{words}** · {_period(visitor, row)}")
        lines = [_invited(visitor, units)]
        if design is not None:
            lines.append(say(f"planning-code-mode-{design.code_mode}"))
            if design.seed is not None and design.share is not None:
                lines.append(say("planning-drawn-with", share=design.share, seed=str(design.seed)))
        st.markdown("  \n".join(lines))
        if study is not None:
            _draw_study(visitor, row, study)
        actions(visitor, row)


def _invited(visitor: Visitor, units: list[Participation]) -> str:
    above = {one.parent_id for one in units}
    places = [one for one in units if one.unit_id not in above]
    return visitor.say(
        "planning-invited",
        invited=sum(one.invited for one in units if one.parent_id is None),
        units=len(places),
        pilots=sum(one.pilot for one in units),
    )


def _draw_study(visitor: Visitor, row: Tranche, study: PilotStudy) -> None:
    say = visitor.say
    is_before = study.before_id == row.id
    with reading(visitor.here.engine) as session:
        other = session.get_one(Tranche, study.after_id if is_before else study.before_id)
        found = studies.cautions_of(session, study)
    words = say(
        "planning-study-first" if is_before else "planning-study-last",
        title=plain(other.title),
        start=study.starts_on,
    )
    st.markdown(words)
    draw_cautions(say, found)
    if not is_before:
        return
    with st.expander(say("planning-move-start"), key=f"start-{row.id}"):
        day = planning_times.draw_day(
            say("planning-starts-on"), f"start-day-{row.id}", study.starts_on
        )
        if st.button(say("planning-move-start-save"), key=f"move-start-{row.id}"):
            moved = attempt(
                visitor,
                lambda session: studies.start_on(session, study.before_id, day, visitor.name),
            )
            if moved is not None:
                finish(say("planning-start-moved", day=moved.starts_on))


def _draw_planned(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            say("planning-edit"),
            key=f"edit-{row.id}",
            on_click=planning_new.edit,
            args=(row.id,),
        )
        st.page_link(CODES.script, label=say("page-codes"))
    with st.expander(say("planning-open"), key=f"opening-{row.id}"):
        _draw_opening(visitor, row)
    with st.expander(say("planning-cancel"), key=f"cancelling-{row.id}"):
        _draw_cancelling(visitor, row)


def _draw_opening(visitor: Visitor, row: Tranche) -> None:
    say, here, now = visitor.say, visitor.here, datetime.now(UTC)
    with reading(here.engine) as session:
        found = planning.faults_before_opening(session, here.keys, row, now)
        moved = moved_units(session, row)
        wish = planning.wish_of(session, row)
        careful = planning.cautions(session, wish, (row.id,))
    draw_cautions(say, careful)
    if moved:
        st.warning(say("planning-units-moved", count=moved))
    if found:
        lead = say("planning-hindered", count=len(found))
        st.error("\n".join((lead, "", *listed(visitor, found))))
        if row.custody == custody.KEY_HOLDERS and not row.rehearsed:
            st.page_link(KEYS.script, label=say("page-keys"))
        return
    at_once = row.opens_at <= now
    st.markdown(say("planning-opens-at-once" if at_once else "planning-opens-itself"))
    sure = st.checkbox(say("planning-open-confirm"), key=f"open-sure-{row.id}")
    if st.button(say("planning-open-go"), key=f"open-{row.id}", type="primary"):
        if not sure:
            st.error(say("planning-confirm-first"))
            return
        opened = attempt(
            visitor,
            lambda session: planning.open_tranche(
                session, here.keys, row.id, datetime.now(UTC), visitor.name
            ),
        )
        if opened is not None:
            opens = local(row.opens_at)
            finish(say("planning-opened", title=plain(row.title), opens=opens))


def _draw_cancelling(visitor: Visitor, row: Tranche) -> None:
    say = visitor.say
    st.markdown(say("planning-cancel-about"))
    reason = st.text_input(
        say("planning-cancel-reason"),
        max_chars=LONGEST_REASON,
        key=f"cancel-reason-{row.id}",
        autocomplete="off",
    )
    if st.button(say("planning-cancel-go"), key=f"cancel-{row.id}"):
        kept = attempt(
            visitor,
            lambda session: planning.cancel(
                session, visitor.here.keys, row.id, reason, datetime.now(UTC), visitor.name
            ),
        )
        if kept is not None:
            codes = kept.codes_deleted
            finish(say("planning-cancel-done", title=plain(row.title), codes=codes))
