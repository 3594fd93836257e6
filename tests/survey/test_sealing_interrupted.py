"""A sealing that stops anywhere, or meets another one, ends with the same tallies."""

from __future__ import annotations

import importlib
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlmodel import select

from survey.ballotbox import Outcome
from survey.problem import Problem
from survey.seal import Sealed
from survey.store import AuditEntry, reading
from survey.tally import Count
from survey.tranche import State
from tests.survey.municipality import Fieldwork, Raw, hold

SHEETS: list[Raw] = [
    {"tillit": "enig", "sier_fra": "nei", "hindre": ["tid"]},
    {"tillit": "uenig", "sier_fra": "ja"},
    {"mer": "Bare dette"},
]
NORD = {
    ("nord", "tillit"): Count(3, 3, 2, {"enig": 1, "uenig": 1}),
    ("nord", "sier_fra"): Count(3, 3, 2, {"nei": 1, "ja": 1}),
    ("nord", "hindre"): Count(3, 1, 1, {"tid": 1}),
    ("nord", "mer"): Count(3, 3, 1, {}),
}
STEPS = (
    "survey.custody.load_key",
    "survey.seal._count",
    "survey.seal._write",
    "survey.tally.count",
    "survey.seal.rewrite_files",
    "survey.custody.destroy_key",
    "survey.seal._finish",
)


class Crash(Exception):
    """The power goes."""


def crash_once(patch: pytest.MonkeyPatch, step: str, *, after: bool) -> None:
    module, name = step.rsplit(".", 1)
    real: Callable[..., Any] = getattr(importlib.import_module(module), name)
    crashes = iter([True])

    def interrupted(*arguments: object) -> object:
        now = next(crashes, False)
        if now and not after:
            raise Crash
        result = real(*arguments)
        if now:
            raise Crash
        return result

    patch.setattr(step, interrupted)


def actions(fieldwork: Fieldwork) -> Counter[str]:
    with reading(fieldwork.engine) as session:
        return Counter(session.exec(select(AuditEntry.action)))


def assert_sealed(fieldwork: Fieldwork) -> None:
    assert fieldwork.tallies() == NORD
    assert fieldwork.row.state == State.SEALED
    assert fieldwork.left() == (0, 0)
    assert not fieldwork.key_file.exists()
    said = actions(fieldwork)
    assert (said["sealing-begun"], said["tranche-sealed"]) == (1, 1)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_interrupted_and_taken_up_again(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch, step: str, after: bool
) -> None:
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    crash_once(monkeypatch, step, after=after)
    with pytest.raises(Crash):
        fieldwork.seal()
    finished = (step, after) == ("survey.seal._finish", True)
    assert (fieldwork.row.state == State.SEALED) == finished
    if not finished:
        assert fieldwork.seal() == Sealed(counted=3, spoiled=0)
    assert_sealed(fieldwork)


def test_nothing_is_half_written(fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch) -> None:
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    crash_once(monkeypatch, "survey.tally.count", after=True)
    with pytest.raises(Crash):
        fieldwork.seal()
    assert fieldwork.row.state == State.SEALING
    assert fieldwork.left() == (7, 3)
    assert fieldwork.tallies() == {}
    assert fieldwork.key_file.exists()


def test_answers_are_refused_once_sealing_has_begun(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    crash_once(monkeypatch, "survey.seal._count", after=False)
    with pytest.raises(Crash):
        fieldwork.seal()
    # Even by a clock that is behind.
    assert fieldwork.answer(fieldwork.codes["hage"][0]) == Outcome.TOO_LATE


def test_several_at_once_give_one_result(fieldwork: Fieldwork) -> None:
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    start = threading.Barrier(4)

    def seal(_: int) -> object:
        start.wait()
        try:
            return fieldwork.seal()
        except Problem as problem:
            return problem.text_id

    with ThreadPoolExecutor(4) as pool:
        results = set(pool.map(seal, range(4)))
    assert Sealed(counted=3, spoiled=0) in results
    assert results <= {Sealed(counted=3, spoiled=0), "problem-already-sealed"}
    assert_sealed(fieldwork)


def test_answers_on_the_way_are_counted_or_refused(fieldwork: Fieldwork) -> None:
    """The box closes while people press «Send inn»: whoever is thanked is counted."""
    codes = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"hage": 60})
    start = threading.Barrier(5)

    def answer(share: list[str]) -> list[Outcome]:
        start.wait()
        return [codes.answer(one) for one in share]

    def seal() -> Sealed:
        start.wait()
        return codes.seal()

    with ThreadPoolExecutor(5) as pool:
        answering = [pool.submit(answer, codes.all_codes[part::4]) for part in range(4)]
        sealed = pool.submit(seal).result()
    outcomes = Counter(outcome for done in answering for outcome in done.result())
    assert set(outcomes) <= {Outcome.COUNTED, Outcome.TOO_LATE, Outcome.CODE_GONE}
    assert sealed == Sealed(counted=outcomes[Outcome.COUNTED], spoiled=0)


def test_answers_to_another_tranche_survive_the_rewriting(fieldwork: Fieldwork) -> None:
    other = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"hage": 60})
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    start = threading.Barrier(5)

    def answer(share: list[str]) -> set[Outcome]:
        start.wait()
        return {other.answer(one) for one in share}

    with ThreadPoolExecutor(5) as pool:
        answering = [pool.submit(answer, other.all_codes[part::4]) for part in range(4)]
        start.wait()
        fieldwork.seal()
    assert set.union(*(done.result() for done in answering)) == {Outcome.COUNTED}
    assert other.left() == (0, 60)
    assert_sealed(fieldwork)


@pytest.mark.parametrize("step", ["_count", "rewrite_files", "_finish"])
def test_overtaken_by_another_sealing(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Somebody else seals from beginning to end while this sealing is about to take a step."""
    fieldwork.answer_all(zip(fieldwork.codes["skole"], SHEETS, strict=False))
    real: Callable[..., Any] = getattr(importlib.import_module("survey.seal"), step)
    others = iter([True])

    def overtaken(*arguments: object) -> object:
        if next(others, False):
            assert fieldwork.seal() == Sealed(counted=3, spoiled=0)
        return real(*arguments)

    monkeypatch.setattr(f"survey.seal.{step}", overtaken)
    assert fieldwork.seal() == Sealed(counted=3, spoiled=0)
    assert_sealed(fieldwork)
