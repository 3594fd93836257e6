"""Whatever happens in whatever order: ballots are thanks, and never more than codes."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import Engine, event

from survey import ballotbox
from survey.ballotbox import Outcome, Ticket
from survey.problem import Problem
from survey.store import writing
from survey.tranche import State
from tests.attack.place import copied_database, open_quickly
from tests.fire.conftest import CODES
from tests.survey.municipality import AFTER, DURING, FULL, Fieldwork, hold

EXAMPLES = settings().max_examples // 2
EVERYBODY = sum(CODES.values())
CODE = st.integers(0, 3)
SESSION = st.integers(0, 2)
# Seconds after which somebody whose turn does not come must be waiting for a lock.
_HELD_UP = 0.03


class PowerCut(Exception):
    pass


class Box(RuleBasedStateMachine):
    """Three browsers to each of four codes; ``counted``: the browser whose ballot is in."""

    original: ClassVar[Fieldwork]

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        shutil.copytree(self.original.keys, folder / "keys")
        self._copy = copied_database(self.original.engine, folder)
        engine = open_quickly(self._copy.__enter__())
        self.fieldwork = replace(self.original, engine=engine, keys=folder / "keys")
        self.tickets: dict[tuple[int, int], Ticket] = {}
        self.counted: dict[int, int] = {}
        self.now = DURING
        self.sealed = False

    def ticket(self, code: int, session: int) -> Ticket:
        typed = self.fieldwork.all_codes[code]
        return self.tickets.setdefault((code, session), self.fieldwork.ticket(typed))

    def expected(self, code: int, session: int) -> Outcome:
        if self.sealed or code in self.counted:
            mine = not self.sealed and self.counted.get(code) == session
            return Outcome.COUNTED if mine else Outcome.CODE_GONE
        return Outcome.TOO_LATE if self.now == AFTER else Outcome.COUNTED

    @rule(code=CODE, session=SESSION)
    def submit(self, code: int, session: int) -> None:
        said = self.fieldwork.submit(self.ticket(code, session), FULL, self.now).outcome
        assert said == self.expected(code, session)
        if said == Outcome.COUNTED:
            self.counted[code] = session

    @rule(code=CODE, session=SESSION)
    def submit_and_lose_the_power_before_the_commit(self, code: int, session: int) -> None:
        here, ticket = self.fieldwork, self.ticket(code, session)

        def interrupted() -> None:
            with writing(here.engine) as transaction:
                ballotbox.cast(transaction, here.pepper, here.keys, ticket, FULL, self.now)
                raise PowerCut

        with pytest.raises(PowerCut):
            interrupted()

    @rule(code=CODE, session=SESSION)
    def submit_wrongly(self, code: int, session: int) -> None:
        wrong = {"tillit": "forfalsket"}
        said = self.fieldwork.submit(self.ticket(code, session), wrong, self.now).outcome
        expected = self.expected(code, session)
        fresh = expected == Outcome.COUNTED and code not in self.counted
        assert said == (Outcome.INCOMPLETE if fresh else expected)

    @rule()
    def time_passes(self) -> None:
        self.now = AFTER

    @rule()
    def seal(self) -> None:
        try:
            sealed = self.fieldwork.seal(self.now)
        except Problem as problem:
            text_id = problem.text_id
        else:
            assert sealed.counted == len(self.counted)
            self.sealed, text_id = True, ""
        early = self.now == DURING and not self.sealed
        assert text_id in (("problem-still-open",) if early else ("", "problem-already-sealed"))

    @invariant()
    def as_many_ballots_as_thanks(self) -> None:
        codes, ballots = self.fieldwork.left()
        if self.sealed:
            assert (codes, ballots) == (0, 0)
            assert self.fieldwork.row.state == State.SEALED
        else:
            assert (codes, ballots) == (EVERYBODY - len(self.counted), len(self.counted))

    def teardown(self) -> None:
        self.fieldwork.engine.dispose()
        self._copy.__exit__(None, None, None)
        self._folder.cleanup()


@pytest.mark.parametrize("database", ["sqlite"])
def test_any_sequence(fieldwork: Fieldwork) -> None:
    Box.original = fieldwork
    fieldwork.engine.dispose()
    run_state_machine_as_test(Box, settings=settings(max_examples=EXAMPLES, stateful_step_count=20))


class Turns:
    """Threads take turns as drawn, one statement each; whoever is held up elsewhere loses its."""

    def __init__(self, engine: Engine, order: list[int]) -> None:
        self._engine, self._order = engine, list(order)
        self._mine = threading.local()
        self._changed = threading.Condition()

    def run(self, number: int, work: Any) -> Any:
        self._mine.number = number
        return work()

    def _wait(self, *_: object) -> None:
        number = getattr(self._mine, "number", None)
        with self._changed:
            self._changed.wait_for(lambda: not self._order or self._order[0] == number, _HELD_UP)
            if number in self._order:
                self._order.remove(number)
            self._changed.notify_all()

    @contextmanager
    def taken(self) -> Iterator[None]:
        for moment in ("before_cursor_execute", "commit"):
            event.listen(self._engine, moment, self._wait)
        yield
        for moment in ("before_cursor_execute", "commit"):
            event.remove(self._engine, moment, self._wait)


@settings(max_examples=EXAMPLES // 3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, 3), min_size=12, max_size=40))
def test_any_interleaving_of_statements(fieldwork: Fieldwork, order: list[int]) -> None:
    """Three browsers with one code, and one of them twice, statement by statement."""
    codes, ballots = fieldwork.left()
    code = fieldwork.all_codes[ballots]
    first, second, third = (fieldwork.ticket(code) for _ in range(3))
    turns = Turns(fieldwork.engine, order)
    with turns.taken(), ThreadPoolExecutor(4) as pool:
        started = [
            pool.submit(turns.run, number, lambda one=one: fieldwork.submit(one).outcome)
            for number, one in enumerate((first, first, second, third))
        ]
        said = [one.result() for one in started]
    assert said[0] == said[1]
    assert sorted([said[0], *said[2:]]) == [
        Outcome.COUNTED,
        Outcome.CODE_GONE,
        Outcome.CODE_GONE,
    ]
    assert fieldwork.left() == (codes - 1, ballots + 1)


# SQLite lets nobody else write between two statements of a writer.
@pytest.mark.parametrize("database", ["postgresql"])
@settings(max_examples=EXAMPLES // 3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.integers(0, 8), second=st.integers(0, 8))
def test_sealing_between_any_two_statements(fieldwork: Fieldwork, first: int, second: int) -> None:
    """Two people have come so far when the box is closed, opened and counted."""
    here = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"hage": 2})
    turns = Turns(fieldwork.engine, [0] * first + [1] * second + [2] * 60)
    with turns.taken(), ThreadPoolExecutor(3) as pool:
        answering = [
            pool.submit(turns.run, number, lambda one=one: here.answer(one))
            for number, one in enumerate(here.all_codes)
        ]
        sealed = pool.submit(turns.run, 2, here.seal).result()
        said = [one.result() for one in answering]
    assert sealed.counted == said.count(Outcome.COUNTED)
    assert here.left() == (0, 0)
