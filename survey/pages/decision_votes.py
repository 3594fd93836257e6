"""The votes as the meeting counted them: the committee as a whole, or side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from survey.approval import Vote
from survey.pages.decision_draft import Draft
from survey.problem import Problem
from survey.texts import Say

WHOLE, SIDES, NONE = COUNTED = ("whole", "sides", "none")
MOST_VOTES = 999


@dataclass(frozen=True)
class VotesField:
    """``before``: what stands there at first; None where nothing was said of votes yet."""

    say: Say
    draft: Draft
    before: Sequence[Vote] | None

    def draw(self) -> None:
        say = self.say
        how = st.radio(
            say("decision-votes"),
            COUNTED,
            index=None,
            key=self.draft.field("counted", self._counted),
            format_func=lambda one: say(f"decision-votes-{one}"),
            persist_state="session",
        )
        if how == WHOLE:
            self._draw_count(WHOLE, 0)
        if how == SIDES:
            rows = self.draft.rows(SIDES, len(self._sides))
            for row in range(rows):
                side = self._sides[row] if row < len(self._sides) else ""
                st.text_input(
                    say("decision-side", number=row + 1),
                    key=self.draft.field(f"side-{row}", side),
                    max_chars=100,
                    persist_state="session",
                )
                self._draw_count(SIDES, row)
            self.draft.draw_more(SIDES, rows, say("decision-side-more"))

    def read(self) -> list[Vote]:
        """Raises ``Problem`` where a row is half filled in; an empty row counts for nothing."""
        how = self.draft.value("counted", self._counted)
        if how is None:
            raise Problem("problem-votes-not-said")
        if how == NONE:
            return []
        if how == WHOLE:
            return [self._vote("", self._count(WHOLE, 0))]
        found = []
        for row in range(self.draft.rows(SIDES, len(self._sides))):
            side, counts = self.draft.value(f"side-{row}", "").strip(), self._count(SIDES, row)
            if counts == (None, None) and (not side or side in self._usual):
                continue
            if not side:
                raise Problem("problem-votes-half")
            found.append(self._vote(side, counts))
        if not found:
            raise Problem("problem-votes-half")
        return found

    @property
    def _counted(self) -> str | None:
        if self.before is None:
            return None
        if not self.before:
            return NONE
        return SIDES if any(vote.side for vote in self.before) else WHOLE

    @property
    def _usual(self) -> list[str]:
        return [self.say("decision-side-politicians"), self.say("decision-side-employees")]

    @property
    def _sides(self) -> list[str]:
        """The names of the sides at first."""
        if self._counted == SIDES and self.before:
            return [vote.side for vote in self.before]
        return self._usual

    def _draw_count(self, how: str, row: int) -> None:
        before = self.before[row] if self._counted == how and self.before else None
        for column, which, count in zip(
            st.columns(2),
            ("for", "against"),
            (before.in_favour, before.against) if before else (None, None),
            strict=True,
        ):
            column.number_input(
                self.say(f"decision-vote-{which}"),
                min_value=0,
                max_value=MOST_VOTES,
                value=None,
                step=1,
                key=self.draft.field(f"{how}-{which}-{row}", count),
                persist_state="session",
            )

    def _count(self, how: str, row: int) -> tuple[int | None, int | None]:
        in_favour, against = (
            self.draft.value(f"{how}-{which}-{row}") for which in ("for", "against")
        )
        return in_favour, against

    def _vote(self, side: str, counts: tuple[int | None, int | None]) -> Vote:
        in_favour, against = counts
        if in_favour is None or against is None:
            raise Problem("problem-votes-half")
        return Vote(side, in_favour, against)
