"""What waits for the visitor on the decision page, in plain words and first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import streamlit as st

from survey.accounts import Role
from survey.approval import State
from survey.pages.decision_case import Case
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor

CHOSEN = "decisions-chosen"
"""The key that holds the id of the case shown further down."""


@dataclass(frozen=True)
class Task:
    """``words``: the text id that says what is to be done."""

    case: Case
    words: str
    count: int = 1


def tasks(cases: Sequence[Case], role: Role | None) -> list[Task]:
    return [task for case in cases for task in _of(case, role)]


def _of(case: Case, role: Role | None) -> Iterator[Task]:
    state = case.proposal.state
    if role == Role.PSU_SECRETARY and case.waiting is None:
        if state == State.PROPOSED:
            yield Task(case, "decision-task-treat")
        elif state == State.UNDER_TREATMENT:
            again = case.returned is not None
            yield Task(case, "decision-task-again" if again else "decision-task-register")
    if role == Role.PSU_LEADER and case.waiting is not None and state != State.WITHDRAWN:
        correction = case.waiting.corrects is not None
        yield Task(
            case, "decision-task-confirm-correction" if correction else "decision-task-confirm"
        )
    signing = sum(one.waits_for(role) for one in case.requests)
    if signing and state == State.APPROVED:
        yield Task(case, "decision-task-sign", signing)


def draw(visitor: Visitor, found: Sequence[Task]) -> None:
    say = visitor.say
    st.header(say("decision-tasks-title"), anchor=False)
    if visitor.role == Role.PSU:
        st.markdown(say("decision-tasks-member"))
        return
    if not found:
        st.markdown(say("decision-tasks-none"))
        return
    for number, task in enumerate(found):
        title = plain(task.case.now.title.in_language(visitor.language))
        with st.container(border=True, gap="small"):
            st.markdown(f"**{title}**  \n{say(task.words, count=task.count)}")
            if len(found) > 1:
                st.button(
                    say("decision-go-to"),
                    key=f"decision-go-{number}",
                    on_click=_choose,
                    args=(task.case.proposal.id,),
                )


def _choose(proposal_id: str) -> None:
    st.session_state[CHOSEN] = proposal_id
