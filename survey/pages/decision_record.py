"""Everything on record about a proposal, in order; what was corrected stays, struck through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import streamlit as st

from survey.approval import State
from survey.approval.decision import RETURNED
from survey.clock import local
from survey.documents import WORD, minutes
from survey.pages import decision_entry
from survey.pages.decision_case import Case
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import Decision, DecisionVerdict, reading
from survey.texts import MASTER_LANGUAGE, Say, translator


def draw(visitor: Visitor, case: Case) -> None:
    """All but the entry that waits for the leader, which stands further up."""
    say = visitor.say
    lapsed = case.proposal.state == State.WITHDRAWN
    found = [(one, verdict) for one, verdict in case.entries if verdict is not None or lapsed]
    if found:
        st.subheader(say("decision-record-title"), anchor=False)
    for entry, verdict in found:
        _draw_entry(say, case, entry, verdict)
    if case.holding is not None or (case.waiting is not None and not lapsed):
        _draw_download(visitor, case)


def draw_events(say: Say, case: Case) -> None:
    """What happened to the proposal, and who made it happen."""
    lines = []
    for event in case.events:
        what = say(f"audit-proposal-{event.transition.replace('_', '-')}")
        note = f" – {_on_one_line(event.note)}" if event.note else ""
        # A date that begins with its day would be a numbered list.
        at = plain(say("decision-event-at", at=local(event.at)))
        lines.append(f"- {at}: {plain(case.name_of(event.who))} {what}{note}")
    with st.expander(say("decision-events-title")):
        st.markdown("\n".join(lines))


def _draw_download(visitor: Visitor, case: Case) -> None:
    # The minutes of the committee are in Norwegian, whatever the visitor reads.
    language = visitor.language if visitor.language == "nn" else MASTER_LANGUAGE
    here, proposal_id = visitor.here, case.proposal.id

    def built() -> bytes:
        with reading(here.engine) as session:
            found = minutes.of(session, proposal_id)
        return minutes.build(translator(language), language, found, local(datetime.now(UTC)).date())

    st.download_button(
        visitor.say("decision-download"),
        built,
        file_name=f"{visitor.say('decision-download-name')}-{case.now.id}.docx",
        mime=WORD,
        key="decision-download",
        on_click="ignore",
    )


def _draw_entry(say: Say, case: Case, entry: Decision, verdict: DecisionVerdict | None) -> None:
    standing = _standing(case, entry, verdict)
    title = decision_entry.heading(say, entry)
    shown = title if standing == "holds" else f"~~{title}~~"
    told = f"{shown} – {say(f'decision-standing-{standing}')}"
    with st.expander(told, expanded=standing == "holds"):
        st.markdown("\n".join(f"- {line}" for line in _signed(say, case, entry, verdict)))
        decision_entry.draw(say, case, entry)


def _standing(case: Case, entry: Decision, verdict: DecisionVerdict | None) -> str:
    if verdict is None:
        return "lapsed"
    if verdict.verdict == RETURNED:
        return "returned"
    return "holds" if case.holding is not None and case.holding.id == entry.id else "corrected"


def _signed(
    say: Say, case: Case, entry: Decision, verdict: DecisionVerdict | None
) -> Iterator[str]:
    """Who did what with the entry, and when."""
    yield registered(say, case, entry)
    if verdict is None:
        return
    by, at = plain(case.name_of(verdict.who)), local(verdict.at)
    if verdict.verdict == RETURNED:
        reason = _on_one_line(verdict.reason)
        yield say("decision-entry-returned", by=by, at=at, reason=reason)
    else:
        yield say("decision-entry-confirmed", by=by, at=at)


def registered(say: Say, case: Case, entry: Decision) -> str:
    by, at = plain(case.name_of(entry.registered_by)), local(entry.registered_at)
    return say("decision-entry-registered", by=by, at=at)


def _on_one_line(text: str) -> str:
    """As Markdown, inside a list."""
    return plain(" ".join(text.split()))
