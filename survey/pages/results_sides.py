"""What is compared over time: the same places of work in each round, along successions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import releases
from survey.clock import local
from survey.organisation import NotComparable
from survey.pages.markdown import plain
from survey.pages.organisation_comparing import in_plain_words, same_places
from survey.pages.results_round import Round, Side, Subject, Units
from survey.pages.visitor import Visitor


@dataclass(frozen=True)
class Sides:
    """``sides``: what is compared, the earliest first. ``broken``: rounds that have not the same
    places of work, where the line is broken."""

    sides: list[Side]
    broken: tuple[Round, ...] = ()

    @property
    def shown(self) -> list[Side]:
        return [side for side in self.sides if side.is_shown]


def sides_of(
    visitor: Visitor, session: Session, rounds: Sequence[Round], subject: Subject
) -> Sides:
    """Tells the page where the line is broken, and why. Where it is broken before every earlier
    round, the latest that shows the subject stands alone."""
    *earlier, last = rounds
    found: list[Side] = []
    broken: list[Round] = []
    # What the last round is compared by; a succession may make it more than what was chosen.
    anchor = subject.units
    for one in reversed(earlier):
        pair = _pair(visitor, session, subject, one, last)
        if isinstance(pair, str) or (found and pair[1] != anchor):
            reason = pair if isinstance(pair, str) else visitor.say("results-broken-other-units")
            title = plain(one.tranche.title)
            st.warning(visitor.say("results-broken", title=title, reason=reason))
            broken.insert(0, one)
            continue
        before, anchor = pair
        found.insert(0, Side(one, before, one.tranche.title))
    if not found:
        shown = [one for one in rounds if one.units(subject.units)]
        alone = [Side(one, subject.units, one.tranche.title) for one in shown[-1:]]
        return Sides(alone, tuple(one for one in rounds if one not in shown[-1:]))
    return Sides([*found, Side(last, anchor, last.tranche.title)], tuple(broken))


def _pair(
    visitor: Visitor, session: Session, subject: Subject, one: Round, last: Round
) -> tuple[Units, Units] | str:
    """The units of each round with the same places of work, or in words why there are none."""
    days = [local(found.tranche.opens_at).date() for found in (one, last)]
    before: set[str] = set()
    after: set[str] = set()
    for unit_id in sorted(subject.units):
        answer = releases.comparable(session, unit_id, one.tranche, last.tranche)
        if isinstance(answer, NotComparable):
            return visitor.say(answer.reason, **in_plain_words(answer))
        if not answer.before == answer.after == {unit_id}:
            st.info(same_places(visitor, session, answer, *days))
        before |= answer.before
        after |= answer.after
    return frozenset(before), frozenset(after)
