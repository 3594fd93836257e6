"""Suggesting other words: the texts of one question, to be edited where they stand.

What stood there when the form was opened is remembered: should somebody change it meanwhile,
the domain says so, and nobody's change is undone unseen.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.approval import Rewording
from survey.approval.suggestion import words_of
from survey.pages import reading_acting as acting
from survey.pages import reading_html as html
from survey.pages import reading_suggested
from survey.pages import visitor as visitors
from survey.pages.markdown import plain
from survey.pages.reading_acting import Button
from survey.pages.reading_case import Case
from survey.pages.visitor import Visitor
from survey.problem import Problem
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.model import ChangeKind
from survey.questionnaire.places import written
from survey.questionnaire.reword import shared_with
from survey.store import Proposal, reading
from survey.texts import Say

_BEGUN = "reading-suggesting"
_KINDS: tuple[ChangeKind, ...] = ("typo", "meaning")


@dataclass(frozen=True)
class _Begun:
    """``before``: the words by place, as they stood when the form was opened."""

    proposal_id: str
    question: str
    language: str
    before: Mapping[str, str]

    @property
    def button(self) -> Button:
        return Button(self.question, f"suggest-{self.question}-{self.language}")

    def field(self, place: str) -> str:
        return f"{self.button.place}-{place}"


def draw(visitor: Visitor, case: Case, question: str, language: str) -> None:
    """The form where it was asked for; elsewhere a button to ask for it."""
    say = visitor.say
    begun = st.session_state.get(_BEGUN)
    key = (case.proposal.id, question, language)
    if begun is not None and (begun.proposal_id, begun.question, begun.language) == key:
        _draw_form(say, case, begun)
        return
    before = _words(case, question, language)
    if before:
        st.button(
            say("reading-suggest"),
            key=f"suggest-{question}",
            on_click=_begin,
            args=(_Begun(case.proposal.id, question, language, before),),
        )


def _words(case: Case, question: str, language: str) -> dict[str, str]:
    """The texts of a question that stand in the file, or those of the whole."""
    in_file = written(case.questionnaire.source).texts
    return {
        place: text.in_language(language)
        for place, text in texts(case.questionnaire)
        if text is not None and place in in_file and _question_of(place) == question
    }


def _question_of(place: str) -> str:
    return "" if place.startswith("@") else place.partition("/")[0]


def _draw_form(say: Say, case: Case, begun: _Begun) -> None:
    st.markdown(say("reading-suggest-lead"))
    with st.form(begun.button.place, enter_to_submit=False):
        for place, words in begun.before.items():
            _draw_field(say, case, begun, place, words)
        _draw_shared(say, case, begun)
        asks_kind = any(
            reading_suggested.touches_trend(case, place, begun.language) for place in begun.before
        )
        if asks_kind:
            st.radio(
                say("reading-kind"),
                _KINDS,
                index=None,
                key=begun.field("kind"),
                format_func=lambda one: say(f"reading-kind-choose-{one}"),
            )
        st.text_area(say("reading-why"), key=begun.field("reason"), height=68)
        acting.draw_refusal(begun.button)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.form_submit_button(
                say("reading-send-suggestion"),
                key=begun.field("send"),
                type="primary",
                on_click=_send,
                args=(say, begun, asks_kind),
            )
            st.form_submit_button(say("reading-cancel"), key=begun.field("cancel"), on_click=_end)


def _draw_field(say: Say, case: Case, begun: _Begun, place: str, words: str) -> None:
    label = plain(html.place_in_words(say, case.questionnaire, place))
    is_choice = not place.partition("/")[2].startswith("@") and "/" in place
    if is_choice and "\n" not in words:
        st.text_input(label, words, key=begun.field(place), autocomplete="off")
    else:
        st.text_area(label, words, key=begun.field(place), height="content")


def _draw_shared(say: Say, case: Case, begun: _Begun) -> None:
    """Which other questions get the same words, since they use the same list of answers."""
    source, questionnaire = case.questionnaire.source, case.questionnaire
    others = {name for place in begun.before for name in shared_with(source, place)}
    if others:
        numbers = sorted(questionnaire.number(name) for name in others)
        st.caption(say("reading-shared", questions=", ".join(map(str, numbers))))


def _begin(begun: _Begun) -> None:
    st.session_state[_BEGUN] = begun


def _end() -> None:
    st.session_state.pop(_BEGUN, None)


def _send(say: Say, begun: _Begun, asks_kind: bool) -> None:
    kind: ChangeKind | None = st.session_state.get(begun.field("kind")) if asks_kind else "typo"
    reason = str(st.session_state.get(begun.field("reason")) or "")
    typed = {place: str(st.session_state.get(begun.field(place)) or "") for place in begun.before}
    changed = {place: new for place, new in typed.items() if new.strip() != begun.before[place]}

    def suggest(session: Session, who: str) -> None:
        if not changed:
            raise Problem("problem-wording-unchanged")
        if kind is None:
            raise Problem("problem-unknown-change-kind")
        for place, words in changed.items():
            before = begun.before[place]
            what = Rewording(place, begun.language, before, words, kind, reason)
            approval.suggest(session, begun.proposal_id, what, who)

    shown = "\n\n".join((*changed.values(), reason)).strip()
    problem = acting.act(begun.button, suggest, say("reading-suggested"), shown)
    if problem is None:
        _end()
    elif problem.text_id == "problem-wording-changed-meanwhile":
        _begin_anew(begun, changed)


def _begin_anew(begun: _Begun, changed: Collection[str]) -> None:
    """From the words that stand there now; what the visitor changed is still in its fields."""
    with reading(visitors.look_up().here.engine) as session:
        proposal = session.get_one(Proposal, begun.proposal_id)
        current = words_of(approval.version(session, proposal.version_id).source)
    before = {place: current.get((place, begun.language), "") for place in begun.before}
    for place, words in before.items():
        if place not in changed:
            st.session_state[begun.field(place)] = words
    _begin(replace(begun, before=before))
