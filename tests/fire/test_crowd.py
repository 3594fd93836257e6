"""Eighty at once with the same twenty codes: as many ballots as codes, and as many thanks."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from survey.ballotbox import Outcome, Ticket
from survey.problem import Problem
from tests.fire.conftest import CODES
from tests.survey.municipality import Fieldwork

PEOPLE = 80
SAME = 20


def test_eighty_people_with_the_same_twenty_codes(fieldwork: Fieldwork) -> None:
    codes = fieldwork.all_codes[:SAME]
    start = threading.Barrier(PEOPLE)

    def somebody(number: int) -> list[tuple[str, Outcome]]:
        mine = codes[number % SAME :] + codes[: number % SAME]
        tickets = [fieldwork.ticket(one) for one in mine]
        start.wait()
        return [(ticket.code, insisting(fieldwork, ticket)) for ticket in tickets]

    with ThreadPoolExecutor(PEOPLE) as pool:
        tried = [pair for done in pool.map(somebody, range(PEOPLE)) for pair in done]
    assert Counter(outcome for _, outcome in tried) == {
        Outcome.COUNTED: SAME,
        Outcome.CODE_GONE: SAME * (PEOPLE - 1),
    }
    assert sorted(one for one, outcome in tried if outcome == Outcome.COUNTED) == sorted(codes)
    assert fieldwork.left() == (sum(CODES.values()) - SAME, SAME)


def insisting(fieldwork: Fieldwork, ticket: Ticket) -> Outcome:
    """Whoever is told that nothing was saved tries again, as the page says."""
    while True:
        try:
            return fieldwork.submit(ticket).outcome
        except Problem as problem:
            told = problem.text_id
        assert told == "problem-not-saved"


def test_sealing_in_the_middle_of_a_crowd(fieldwork: Fieldwork) -> None:
    """A clock that is wrong seals while people send: who is thanked is counted, nobody else."""
    start = threading.Barrier(PEOPLE // 10 + 1)
    shares = [fieldwork.all_codes[part :: PEOPLE // 10] for part in range(PEOPLE // 10)]

    def several(codes: list[str]) -> list[Outcome]:
        tickets = [fieldwork.ticket(one) for one in codes]
        start.wait()
        return [insisting(fieldwork, ticket) for ticket in tickets]

    with ThreadPoolExecutor(len(shares)) as pool:
        answering = [pool.submit(several, share) for share in shares]
        start.wait()
        sealed = fieldwork.seal()
        said = Counter(outcome for done in answering for outcome in done.result())
    assert sealed.counted == said[Outcome.COUNTED]
    assert said.total() == sum(CODES.values())
    assert fieldwork.left() == (0, 0)
