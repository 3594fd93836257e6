"""A suggested wording: old and new side by side, who wants it and why, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.approval import PROPOSERS, Standing, State, Suggested
from survey.clock import local
from survey.pages import reading_acting as acting
from survey.pages import reading_html as html
from survey.pages.reading_acting import Button
from survey.pages.reading_case import Case
from survey.pages.visitor import Visitor
from survey.store import Suggestion
from survey.texts import Say

_UNSETTLED = frozenset({Standing.OPEN, Standing.OUTDATED})
_LEFT = "left"
_SETTLED = frozenset({Standing.ACCEPTED, Standing.DECLINED, _LEFT})
_TAGS: dict[str, str] = {Standing.OUTDATED: "mv-tag-warn", Standing.ACCEPTED: "mv-tag-good"}


def draw(visitor: Visitor, case: Case, suggested: Suggested) -> None:
    say = visitor.say
    st.html(html.read(_told(say, case, suggested)))
    if visitor.role in PROPOSERS and case.state == State.PROPOSED:
        _draw_settling(say, case, suggested)


def _told(say: Say, case: Case, suggested: Suggested) -> str:
    """Folded away once it is settled."""
    one, standing = suggested.suggestion, _standing(case, suggested)
    where = html.place_in_words(say, case.questionnaire, one.place)
    if len(case.questionnaire.languages) > 1:
        where = f"{where} ({say(f'language-{one.language}')})"
    over = escape(say("reading-suggestion", where=where))
    status = html.tag(say(f"reading-standing-{standing}"), _TAGS.get(standing, ""))
    title = f'<span class="mv-over"><strong>{over}</strong>{status}</span>'
    what = "".join(_particulars(say, case, suggested.suggestion, standing))
    if standing in _SETTLED:
        return f"<details><summary>{title}</summary>{html.note(what)}</details>"
    return html.note(title, what)


def _standing(case: Case, suggested: Suggested) -> str:
    """Left where PSU was done before anybody settled it."""
    if suggested.standing in _UNSETTLED and not case.is_open:
        return _LEFT
    return suggested.standing


def _particulars(say: Say, case: Case, one: Suggestion, standing: str) -> Iterator[str]:
    by = say("reading-said", who=case.person(say, one.who), at=local(one.at))
    yield f'<p class="mv-small">{escape(by)}</p>'
    sides = ((say("reading-before"), one.before), (say("reading-after"), one.after))
    yield html.pair(say, one.language, *sides)
    if touches_trend(case, one.place, one.language):
        yield f"<p>{escape(say(f'reading-kind-{one.change_kind}'))}</p>"
    if one.reason:
        reason = f'<span class="mv-said">{escape(one.reason)}</span>'
        yield f"<p>{escape(say('reading-reason'))}: {reason}</p>"
    if standing == Standing.OUTDATED:
        yield f"<p>{escape(say('reading-outdated-told'))}</p>"
    elif standing == Standing.OPEN:
        turn = case.state.replace("_", "-")
        yield f'<p class="mv-small">{escape(say(f"reading-turn-{turn}"))}</p>'


def touches_trend(case: Case, place: str, language: str) -> bool:
    """Words that answers depend on; a translation follows the words it translates."""
    return not place.startswith("@") and language == case.questionnaire.default_language


def _draw_settling(say: Say, case: Case, suggested: Suggested) -> None:
    if suggested.standing not in _UNSETTLED:
        return
    suggestion_id, place = suggested.suggestion.id, f"settle-{suggested.suggestion.id}"
    button = Button(case.home(suggested.suggestion.place.partition("/")[0]), place)
    with st.container(horizontal=True, vertical_alignment="center"):
        if suggested.standing == Standing.OPEN:
            st.button(
                say("reading-accept"),
                key=f"{place}-accept",
                type="primary",
                on_click=_settle,
                args=(say, button, suggestion_id, True),
            )
        st.button(
            say("reading-decline"),
            key=f"{place}-decline",
            on_click=_settle,
            args=(say, button, suggestion_id, False),
        )
    acting.draw_refusal(button)


def _settle(say: Say, button: Button, suggestion_id: str, accept: bool) -> None:
    def settle(session: Session, who: str) -> None:
        approval.settle(session, suggestion_id, who, accept=accept)

    done = "reading-accepted-now" if accept else "reading-declined-now"
    acting.act(button, settle, say(done))
