"""Reading the questions: what PSU decides about, exactly as employees meet it, and talk of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import streamlit as st

from survey import approval
from survey.approval import State
from survey.clock import local
from survey.pages import (
    reading_acting,
    reading_cards,
    reading_case,
    reading_frame,
    reading_top,
)
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.reading_case import Case
from survey.pages.registry import QUESTIONS
from survey.pages.visitor import Visitor
from survey.store import Proposal, reading, writing
from survey.texts import Say

STYLE = Path(__file__).with_name("reading.css")
_VIEWS = ("questions", "employees")


@dataclass(frozen=True)
class Offered:
    """A proposal to choose: its title, and since when it is in its state."""

    proposal: Proposal
    title: str
    since: datetime

    def label(self, say: Say) -> str:
        state = reading_top.state_in_words(say, State(self.proposal.state))
        return say("reading-offered", title=self.title, state=state, since=local(self.since))


def offered_to(visitor: Visitor) -> dict[str, Offered]:
    with reading(visitor.here.engine) as session:
        return {
            one.id: Offered(
                one,
                approval.version(session, one.version_id).title.in_language(visitor.language),
                approval.events(session, one.id)[-1].at,
            )
            for one in approval.readable(session, visitor.name)
        }


def choose(say: Say, offered: dict[str, Offered]) -> Proposal:
    if len(offered) == 1:
        return next(iter(offered.values())).proposal
    chosen = st.selectbox(
        say("reading-choose"),
        list(offered),
        key="reading-proposal",
        format_func=lambda one: offered[one].label(say),
        persist_state="session",
    )
    return offered[chosen].proposal


def look_up(visitor: Visitor, proposal: Proposal) -> Case:
    """The case as it stands; that the visitor has opened it is remembered."""
    with reading(visitor.here.engine) as session:
        case = reading_case.load(session, proposal)
        seen = approval.has_read(session, proposal, visitor.name)
    if not seen:
        with writing(visitor.here.engine) as session:
            approval.mark_read(session, proposal.id, visitor.name)
    return case


def choose_language(say: Say, case: Case) -> str:
    questionnaire = case.questionnaire
    if len(questionnaire.languages) == 1:
        return questionnaire.default_language
    language = st.segmented_control(
        say("reading-language"),
        questionnaire.languages,
        key=f"reading-language-{questionnaire.id}",
        default=questionnaire.default_language,
        required=True,
        format_func=lambda code: say(f"language-{code}"),
    )
    if language != questionnaire.default_language:
        approved = language in case.approved_languages
        told = "approved" if approved else "not-approved"
        st.caption(say(f"reading-translation-{told}"))
    return str(language)


def draw_questions(visitor: Visitor, case: Case) -> None:
    say = visitor.say
    with st.container(key="reading-choices"):
        language = choose_language(say, case)
        view = st.segmented_control(
            say("reading-view"),
            _VIEWS,
            key="reading-view",
            default=_VIEWS[0],
            required=True,
            format_func=lambda one: say(f"reading-view-{one}"),
        )
    with st.container(key=f"reading-{view}"):
        reading_frame.draw_phone(say, case.questionnaire, language)
        # Out of sight beside the computer, but there: what is half written is not lost.
        with st.container(key="reading-cards"):
            reading_cards.draw_all(visitor, case, language)
        if view == "employees":
            reading_frame.draw_desk(say, case.questionnaire, language)


def main() -> None:
    visitor = open_page(QUESTIONS)
    say = visitor.say
    st.html(STYLE)
    with st.container(key="reading-top"):
        st.title(say("page-questions"), anchor=False)
        offered = offered_to(visitor)
        if not offered:
            st.info(say("reading-none"))
            return
        case = look_up(visitor, choose(say, offered))
        st.header(plain(case.questionnaire.title.in_language(visitor.language)), anchor=False)
        outcome = st.empty()
        reading_top.draw(visitor, case)
    with st.container(key="reading"):
        draw_questions(visitor, case)
    with outcome.container():
        reading_acting.draw_elsewhere(say)


with told():
    main()
