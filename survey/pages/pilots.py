"""Pilots: before and after, together, beside units of their size and beside everybody else."""

from __future__ import annotations

import streamlit as st
from sqlmodel import Session

from survey.pages import (
    pilots_beside,
    pilots_case,
    pilots_each,
    pilots_fading,
    pilots_published,
    pilots_size,
    pilots_themes,
    pilots_timeline,
    pilots_together,
)
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.pilots_reading import ReadTrial, read_trial
from survey.pages.pilots_studies import Study, studies
from survey.pages.pilots_warnings import warnings
from survey.pages.registry import PILOTS
from survey.pages.visitor import Visitor
from survey.store import reading

_PUBLISHED = "published"


def choose(visitor: Visitor, found: list[Study]) -> Study | None:
    """None for the published figures, which there always are."""
    by_id = {one.id: one for one in found}

    def name(option: str) -> str:
        if option == _PUBLISHED:
            return visitor.say("pilots-option-published")
        one = by_id[option]
        return visitor.say("pilots-option", before=one.before.title, after=one.after.title)

    chosen = st.selectbox(
        visitor.say("pilots-choose"), [*by_id, _PUBLISHED], format_func=name, key="pilots-study"
    )
    return by_id.get(chosen)


def draw_study(visitor: Visitor, session: Session, study: Study) -> None:
    say = visitor.say
    read = read_trial(visitor, session, study)
    if not read.pilots:
        st.info(say("pilots-not-comparable"))
    synthetic = any(one.tranche.synthetic for one in read.rounds)
    labels = [say("results-synthetic")] if synthetic else []
    for label in labels:
        st.warning(label)
    for words in warnings(visitor, session, read):
        st.warning(plain(words))
    if read.pilots:
        draw_findings(visitor, read, labels)
    pilots_timeline.draw(
        visitor,
        session,
        {unit for pilot in read.pilots for unit in (*pilot.before, *pilot.after)},
        study.starts_on,
        [one.tranche for one in read.rounds],
    )


def draw_findings(visitor: Visitor, read: ReadTrial, labels: list[str]) -> None:
    """What could be seen stands before what was."""
    pilots_size.draw(visitor, read)
    each = [read.trial.of_pilot(one) for one in read.trial.pilots]
    together, placebos = read.trial.together(), read.trial.beside_similar()
    rests = read.trial.beside_rest()
    pilots_case.draw(visitor, read, each, together, placebos, rests)
    pilots_each.draw(visitor, read, each, labels)
    pilots_together.draw(visitor, together)
    pilots_beside.draw_similar(visitor, read, placebos, labels)
    pilots_beside.draw_rest(visitor, read, rests)
    pilots_themes.draw(visitor, read, together)
    pilots_fading.draw(visitor, read, together)


def main() -> None:
    visitor = open_page(PILOTS)
    with st.container(key="results"), reading(visitor.here.engine) as session:
        st.title(visitor.say("page-pilots"), anchor=False)
        pilots_timeline.draw_message()
        st.markdown(visitor.say("pilots-lead"))
        found = studies(session)
        study = choose(visitor, found)
        if not found:
            st.info(visitor.say("pilots-none"))
        if study is None:
            pilots_published.draw(visitor)
        else:
            draw_study(visitor, session, study)


with told():
    main()
