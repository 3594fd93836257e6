"""The findings of a trial as a paragraph that can go into a case paper as it is."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.numbers import listed
from analysis.pilots import AgainstRest, Placebo, Together
from analysis.pilots.words import Told, case_paper
from analysis.verdict import Finding
from survey.clock import local
from survey.pages.markdown import plain
from survey.pages.pilots_reading import ReadTrial
from survey.pages.pilots_warnings import days_late, how_long
from survey.pages.visitor import Visitor


def draw(
    visitor: Visitor,
    read: ReadTrial,
    each: Sequence[Sequence[Finding]],
    together: Sequence[Together],
    placebos: Sequence[Sequence[Placebo]],
    rests: Sequence[AgainstRest],
) -> None:
    paragraphs = [
        _introduction(visitor, read),
        *case_paper(
            _told(read, each),
            together,
            [one for of_pilot in placebos for one in of_pilot],
            rests,
            visitor.say,
            visitor.language,
        ),
        _ending(visitor, read, rests),
    ]
    draw_paragraphs(visitor, paragraphs)


def draw_paragraphs(visitor: Visitor, paragraphs: Sequence[str]) -> None:
    st.subheader(visitor.say("pilots-case-heading"), anchor=False)
    st.caption(visitor.say("pilots-case-about"))
    with st.container(border=True, key="pilots-case"):
        for paragraph in paragraphs:
            st.markdown(plain(paragraph))


def _introduction(visitor: Visitor, read: ReadTrial) -> str:
    say, study = visitor.say, read.study
    days = [local(one.opens_at).date() for one in (study.before, study.after)]
    names = listed([one.name for one in read.pilots], visitor.language)
    said = [
        say(
            "pilots-case-intro",
            pilots=names,
            before=days[0],
            after=days[1],
            questions=len(read.trial.questions),
        )
    ]
    late = days_late(read)
    if late:
        said.append(say("pilots-case-late", time=how_long(visitor, late)))
    return " ".join(said)


def _told(read: ReadTrial, each: Sequence[Sequence[Finding]]) -> list[Told]:
    first, last = read.rounds[:2]
    return [
        Told(
            pilot.name,
            first.respondents(pilot.before) or 0,
            last.respondents(pilot.after) or 0,
            found,
            [
                one.number
                for one in read.trial.questions
                if one.name not in {result.question.name for result in found}
            ],
        )
        for pilot, found in zip(read.pilots, each, strict=True)
    ]


def _ending(visitor: Visitor, read: ReadTrial, rests: Sequence[AgainstRest]) -> str:
    say = visitor.say
    said = []
    if not read.rest_asked:
        said.append(say("pilots-rest-not-asked"))
    elif not rests:
        said.append(say("pilots-rest-hidden"))
    return " ".join([*said, say("pilots-case-none-means"), say("pilots-case-holds")])
