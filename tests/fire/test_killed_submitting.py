"""``kill -9`` at every step of a submission: one code, one ballot, and no thanks in vain."""

from __future__ import annotations

import os
import secrets

from survey.ballotbox import Outcome, Ticket
from tests.fire.conftest import CODES, Executioner, order
from tests.survey.municipality import DURING, Fieldwork

LONG = os.environ.get("MEDVIRK_LONG") == "1"
EVERYBODY = sum(CODES.values())


def test_killed_at_every_step(fieldwork: Fieldwork, executioner: Executioner) -> None:
    """Each step has a code of its own; the respondent tries again with the same ticket.

    Of PostgreSQL, which is slower to connect to, every second step unless time is no matter.
    """
    killed = 0
    counted_before = set()
    every = 1 if LONG or fieldwork.engine.dialect.name == "sqlite" else 2
    for number, code in enumerate(fieldwork.all_codes, 1):
        ticket = Ticket(code, secrets.token_bytes(16), DURING)
        wanted = order(
            "submit", fieldwork, code=code, ballot=ticket.ballot_id.hex(), now=DURING.isoformat()
        )
        ended = executioner.run(wanted, 1 + (number - 1) * every)
        codes, ballots = fieldwork.left()
        assert codes + ballots == EVERYBODY
        assert ballots in (number - 1, number)
        counted = ballots == number
        assert counted or ended.get("said") != "counted"
        if ended["killed"]:
            counted_before.add(counted)

        assert fieldwork.submit(ticket).outcome == Outcome.COUNTED
        assert fieldwork.left() == (EVERYBODY - number, number)
        assert fieldwork.answer(code) == Outcome.CODE_GONE
        if not ended["killed"]:
            break
        killed += 1
    else:
        raise AssertionError("more steps than codes")
    # Some deaths came before the commit and some after it.
    assert killed >= 10
    assert counted_before == {False, True}
