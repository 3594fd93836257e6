"""Follow-up: what was promised, what is done, and what is overdue after a sealed tranche."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import streamlit as st
from sqlmodel import Session

from survey import follow_up, tranche
from survey.clock import local
from survey.follow_up import WRITERS, Place, Promise, Standing, UnitPath
from survey.pages import measures_card, measures_form
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.measures_beside import TRANCHE
from survey.pages.measures_form import MESSAGE
from survey.pages.registry import FOLLOW_UP
from survey.pages.visitor import Visitor
from survey.store import MeasureEntry, Tranche, reading
from survey.texts import Say
from survey.tranche import State


@dataclass(frozen=True)
class Read:
    """A tranche with its measures, each with its history, and the units they may be for."""

    tranche: Tranche
    promise: Promise | None
    places: list[Place]
    histories: dict[str, list[MeasureEntry]]
    units: dict[str, UnitPath]


def read_one(session: Session, row: Tranche) -> Read:
    found = follow_up.by_place(session, row.id)
    measures = [measure for place in found for measure in place.measures]
    return Read(
        tranche=row,
        promise=follow_up.promise_of(session, row),
        places=found,
        histories={one.id: follow_up.history(session, one.id) for one in measures},
        units=follow_up.places(session, row.id),
    )


def draw_overdue(say: Say, session: Session, today: date) -> None:
    """Everything that is overdue, in whichever tranche."""
    lines = [
        say(
            "follow-up-overdue-promise",
            tranche=plain(row.title),
            on=promise.follow_up_on,
            by=plain(promise.follow_up_by),
        )
        for row, promise in follow_up.unkept(session, today)
    ]
    for late in follow_up.overdue(session, today):
        told_of = say(
            "follow-up-overdue-measure",
            responsible=plain(late.measure.responsible),
            deadline=late.measure.deadline,
            where=plain(late.path[-1]) if late.path else say("follow-up-overdue-everybody"),
            tranche=plain(late.tranche.title),
        )
        lines.append(f"**{plain(late.measure.what)}**  \n  {told_of}")
    if not lines:
        st.success(say("follow-up-overdue-none"))
        return
    listed = "\n".join(f"- {line}" for line in lines)
    st.warning(f"**{say('follow-up-overdue')}**\n\n{listed}")


def choose(say: Say, rows: list[Tranche]) -> Tranche:
    """The latest, unless another is chosen here or in the address."""
    known = {row.id: row for row in rows}
    asked_for = st.query_params.get(TRANCHE, "")
    identity = st.selectbox(
        say("follow-up-tranche"),
        list(known),
        index=list(known).index(asked_for) if asked_for in known else 0,
        format_func=lambda one: known[one].title,
        key="follow-up-tranche",
    )
    return known[identity]


def draw_promise(say: Say, promise: Promise, today: date) -> None:
    decision, on = promise.decision, promise.follow_up_on
    decided = say(
        "follow-up-decision-is",
        body=plain(decision.body),
        case=plain(decision.case_number),
        on=decision.decided_on,
    )
    facts = {
        say("follow-up-purpose"): plain(promise.purpose),
        say("follow-up-by"): plain(promise.follow_up_by),
        say("follow-up-on"): say("follow-up-on-day", on=on) if on else "",
        say("follow-up-owner"): plain(promise.owner),
        say("follow-up-decision"): decided,
    }
    st.subheader(say("follow-up-promise"), anchor=False)
    st.markdown("  \n".join(f"**{name}:** {fact}" for name, fact in facts.items() if fact))
    standing = promise.standing(today)
    words = say(
        f"follow-up-standing-{standing}",
        on=promise.reported_on,
        case=plain(promise.reported_in),
    )
    if standing == Standing.REPORTED:
        st.success(words)
    elif standing == Standing.WAITING:
        st.info(words)
    else:
        st.warning(words)


def draw_measures(visitor: Visitor, read: Read, today: date) -> None:
    say = visitor.say
    st.subheader(say("follow-up-measures"), anchor=False)
    if not read.places:
        st.info(say("follow-up-no-measures"))
    for place in read.places:
        st.markdown(f"#### {measures_card.place_in_words(say, place.path)}")
        for measure in place.measures:
            measures_card.draw(visitor, measure, read.histories[measure.id], today)
    if visitor.role in WRITERS:
        if not read.places:
            st.caption(say("follow-up-first-measure"))
        measures_form.draw_new(visitor, read.tranche, read.units, today)
        measures_form.draw_report(visitor, read.places, today)


def main() -> None:
    visitor = open_page(FOLLOW_UP)
    say, today = visitor.say, local(datetime.now(UTC)).date()
    st.title(say("page-follow-up"), anchor=False)
    st.markdown(say("follow-up-lead"))
    message = st.session_state.pop(MESSAGE, None)
    if message:
        st.success(message)
    with reading(visitor.here.engine) as session:
        sealed = [row for row in tranche.everything(session) if row.state == State.SEALED]
        if not sealed:
            st.info(say("follow-up-none"))
            return
        draw_overdue(say, session, today)
        read = read_one(session, choose(say, sealed))
    if read.promise is not None:
        draw_promise(say, read.promise, today)
    draw_measures(visitor, read, today)


with told():
    main()
