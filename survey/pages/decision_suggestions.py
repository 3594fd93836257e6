"""The suggested wordings, to be ticked where the meeting adopted them."""

from __future__ import annotations

import streamlit as st

from survey.approval.adoption import ACCEPTED
from survey.approval.suggestion import Standing
from survey.pages import decision_columns as columns
from survey.pages.decision_case import Case
from survey.pages.decision_columns import Pair, Side
from survey.pages.decision_draft import Draft
from survey.pages.decision_places import place_in_words
from survey.pages.markdown import plain
from survey.pages.registry import QUESTIONS
from survey.pages.visitor import Visitor
from survey.store import Suggestion


def offered(case: Case) -> list[Suggestion]:
    return [one.suggestion for one in case.suggested if one.standing == Standing.OPEN]


def ticked(draft: Draft, case: Case) -> list[str]:
    """Their ids; those that the leader sent back begin as they were."""
    return [
        one.id
        for one in offered(case)
        if draft.value(f"suggestion-{one.id}", one.outcome == ACCEPTED)
    ]


def draw(visitor: Visitor, draft: Draft, case: Case) -> None:
    say = visitor.say
    found = offered(case)
    st.markdown(say("decision-suggestions" if found else "decision-suggestions-none"))
    for one in found:
        with st.container(border=True, gap="small"):
            left, right = columns.marked(one.before, one.after)
            place = place_in_words(say, case.proposed, one.place)
            language = say(f"language-{one.language}")
            stood = Side(say("decision-compared-proposed"), left, one.language)
            stands = Side(say("decision-suggestion-after"), right, one.language)
            columns.draw([Pair(f"{place} ({language})", stood, stands)])
            by = plain(case.name_of(one.who))
            reason = f" «{plain(one.reason)}»" if one.reason else ""
            st.caption(f"{say('decision-suggestion-by', by=by)}{reason}")
            st.checkbox(
                say("decision-suggestion-adopted", place=place),
                key=draft.field(f"suggestion-{one.id}", one.outcome == ACCEPTED),
                persist_state="session",
            )
    st.markdown(say("decision-suggestions-other"))
    st.page_link(QUESTIONS.script, label=say("decision-suggestions-write"))
