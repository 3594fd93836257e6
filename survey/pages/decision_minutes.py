"""The fields for what the minutes of a meeting say, in a decision and in its correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import streamlit as st

from survey import approval
from survey.approval import Minutes
from survey.approval.proposal import LONGEST_TEXT
from survey.clock import local
from survey.pages.decision_draft import Draft
from survey.pages.decision_votes import VotesField
from survey.pages.markdown import plain
from survey.problem import Problem
from survey.store import Decision
from survey.texts import Say

LONGEST_RULING = 500
ADDITIONS = "additions"


def minutes_of(entry: Decision) -> Minutes:
    return Minutes(
        body=entry.body,
        case_number=entry.case_number,
        decided_on=entry.decided_on,
        wording=entry.wording,
        rulings=entry.rulings,
        votes=approval.votes_of(entry),
        protocol_additions=entry.protocol_additions,
    )


@dataclass(frozen=True)
class MinutesForm:
    """``before``: an entry that the fields begin with, if there is one. ``wording``: what the
    decision's words begin with, for this ``outcome``: what approves must not stand where the
    meeting rejected. ``questions``: labels by name."""

    say: Say
    draft: Draft
    before: Minutes | None
    wording: str
    outcome: str
    questions: Mapping[str, str]

    def draw(self) -> None:
        self._draw_meeting()
        self._votes.draw()
        self._draw_additions()
        self._draw_rulings()

    def read(self) -> Minutes:
        """Raises ``Problem`` for what the domain could not be told."""

        def typed(name: str) -> str:
            return str(self.draft.value(name, "")).strip()

        decided_on = self.draft.value("decided-on")
        if decided_on is None:
            raise Problem("problem-no-meeting-date")
        rulings = {name: typed(f"ruling-{name}") for name in self.questions}
        additions = [
            typed(f"addition-{row}")
            for row in range(self.draft.rows(ADDITIONS, len(self._additions)))
        ]
        return Minutes(
            body=typed("body"),
            case_number=typed("case"),
            decided_on=decided_on,
            wording=typed(f"wording-{self.outcome}"),
            rulings={name: ruling for name, ruling in rulings.items() if ruling},
            votes=self._votes.read(),
            protocol_additions=[one for one in additions if one],
        )

    @property
    def _votes(self) -> VotesField:
        return VotesField(self.say, self.draft, self.before.votes if self.before else None)

    @property
    def _additions(self) -> list[str]:
        return list(self.before.protocol_additions) if self.before else []

    def _draw_meeting(self) -> None:
        say, draft, before = self.say, self.draft, self.before
        st.text_input(
            say("decision-body"),
            key=draft.field("body", before.body if before else say("decision-body-usual")),
            max_chars=200,
            persist_state="session",
        )
        number, day = st.columns(2)
        number.text_input(
            say("decision-case"),
            key=draft.field("case", before.case_number if before else ""),
            max_chars=60,
            persist_state="session",
            placeholder="PS 22/25",
        )
        day.date_input(
            say("decision-date"),
            value=None,
            key=draft.field("decided-on", before.decided_on if before else None),
            max_value=local(datetime.now(UTC)).date(),
            format="DD.MM.YYYY",
            persist_state="session",
        )
        st.text_area(
            say("decision-wording"),
            key=draft.field(f"wording-{self.outcome}", self.wording),
            height=180,
            max_chars=LONGEST_TEXT,
            persist_state="session",
        )

    def _draw_additions(self) -> None:
        say, before = self.say, self._additions
        rows = self.draft.rows(ADDITIONS, len(before))
        for row in range(rows):
            st.text_area(
                say("decision-addition", number=row + 1),
                key=self.draft.field(f"addition-{row}", before[row] if row < len(before) else ""),
                height=100,
                max_chars=LONGEST_TEXT,
                persist_state="session",
            )
        more = say("decision-addition-another") if rows else say("decision-addition-first")
        self.draft.draw_more(ADDITIONS, rows, more)

    def _draw_rulings(self) -> None:
        with st.expander(self.say("decision-rulings")):
            st.markdown(self.say("decision-rulings-lead"))
            for name, label in self.questions.items():
                before = self.before.rulings.get(name, "") if self.before else ""
                st.text_input(
                    plain(label),
                    key=self.draft.field(f"ruling-{name}", before),
                    max_chars=LONGEST_RULING,
                    persist_state="session",
                )
