"""Somebody who reloads every page with response rates the moment after each person answers.

Reads what is served and nothing else: no database. Given who answered when, it tries to tell
*when* answers came: a figure that moves together with an answer links a code to a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from survey import response_rate
from survey.store import Tranche, reading
from survey.tranche import Participation, participation
from tests.survey.municipality import Fieldwork

Page = Mapping[str, object]
"""By unit: what is told of it."""
Serve = Callable[[Fieldwork, datetime], Page]


def as_served(fieldwork: Fieldwork, now: datetime) -> Page:
    """What both pages, OU's and the leader's, are drawn from."""
    with reading(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        rates = response_rate.follow(session, row, now).rates
        points = response_rate.development(session, row)
    told: dict[str, object] = {one: (r.kind, r.responded, r.taken_at) for one, r in rates.items()}
    return told | {f"days of {one}": tuple(several) for one, several in points.items()}


def live(fieldwork: Fieldwork, _now: datetime) -> Page:
    """Planted: numbers counted whenever somebody looks, for large groups only."""
    with reading(fieldwork.engine) as session:
        people: Sequence[Participation] = participation(session, fieldwork.row)
    return {one.unit_id: one.responded for one in people if one.invited >= 10}


def live_words(fieldwork: Fieldwork, _now: datetime) -> Page:
    """Planted: no numbers at all, only words that turn when half have answered."""
    with reading(fieldwork.engine) as session:
        people = participation(session, fieldwork.row)
    return {one.unit_id: one.responded * 2 >= one.invited for one in people}


@dataclass(frozen=True)
class Seen:
    """``moved_with``: the answers right after which some figure had changed."""

    answers: int
    moved_with: tuple[int, ...]
    mornings: int


def watch(
    fieldwork: Fieldwork, codes: Sequence[str], begins: datetime, step: timedelta, serve: Serve
) -> Seen:
    """One answer each ``step``; the server looks whether figures are due, the attacker reloads
    just before and just after each answer."""
    moved, mornings = [], 0
    before = serve(fieldwork, begins)
    for number, code in enumerate(codes):
        now = begins + number * step
        response_rate.take_due(fieldwork.engine, now)
        asked = serve(fieldwork, now)
        mornings += asked != before
        fieldwork.answer(code, {}, now)
        response_rate.take_due(fieldwork.engine, now + timedelta(seconds=1))
        before = serve(fieldwork, now + timedelta(seconds=1))
        if before != asked:
            moved.append(number)
    return Seen(len(codes), tuple(moved), mornings)
