"""``kill -9`` at every step of a sealing: taken up again, it ends with the same tallies."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from survey import code
from survey.problem import Problem
from survey.store import AuditEntry, reading
from survey.tranche import State
from tests.attack.place import copied_database, open_quickly
from tests.fire.conftest import NEVER, Executioner, order
from tests.survey.municipality import AFTER, Fieldwork, Raw, stored

LONG = os.environ.get("MEDVIRK_LONG") == "1"
SHEETS: list[Raw] = [
    {"tillit": "enig", "sier_fra": "nei", "hindre": ["tid"]},
    {"tillit": "uenig", "sier_fra": "ja"},
    {"mer": "Bare dette"},
] * 4


@pytest.fixture
def answered(fieldwork: Fieldwork) -> Fieldwork:
    fieldwork.answer_all(zip(fieldwork.all_codes[::4], SHEETS, strict=False))
    return fieldwork


@contextmanager
def copy_of(fieldwork: Fieldwork, folder: Path) -> Iterator[Fieldwork]:
    """The same tranche once more, in a database and with a key of its own."""
    keys = folder / "keys"
    shutil.copytree(fieldwork.keys, keys)
    with copied_database(fieldwork.engine, folder) as url:
        engine = open_quickly(url)
        yield replace(fieldwork, engine=engine, keys=keys)
        engine.dispose()


def steps_of(answered: Fieldwork, executioner: Executioner, folder: Path) -> int:
    with copy_of(answered, folder) as unharmed:
        ended = executioner.run(order("seal", unharmed, now=AFTER.isoformat()), NEVER)
    assert ended["said"] == f"sealed {len(SHEETS)}"
    return int(ended["steps"])


def check_half_way(fieldwork: Fieldwork) -> None:
    """Whatever has happened so far: nothing lost, nothing called sealed that is not."""
    state = fieldwork.row.state
    if state in (State.OPEN, State.SEALING):
        assert fieldwork.left() == (len(fieldwork.all_codes) - len(SHEETS), len(SHEETS))
        assert fieldwork.tallies() == {}
        assert fieldwork.key_file.exists()
    else:
        assert fieldwork.left() == (0, 0)
    if not fieldwork.key_file.exists():
        everything = stored(fieldwork.engine)
        for one in fieldwork.all_codes:
            assert code.mac(fieldwork.pepper, one) not in everything
    if state == State.SEALED:
        assert not fieldwork.key_file.exists()


def finish(fieldwork: Fieldwork) -> None:
    try:
        said = f"sealed {fieldwork.seal().counted}"
    except Problem as problem:
        said = problem.text_id
    assert said in (f"sealed {len(SHEETS)}", "problem-already-sealed")
    assert fieldwork.row.state == State.SEALED
    assert fieldwork.left() == (0, 0)
    assert not fieldwork.key_file.exists()
    with reading(fieldwork.engine) as session:
        logged = Counter(session.exec(select(AuditEntry.action)))
    assert (logged["sealing-begun"], logged["tranche-sealed"]) == (1, 1)


@pytest.mark.timeout(1200)
def test_killed_at_every_step(
    answered: Fieldwork, executioner: Executioner, tmp_path: Path
) -> None:
    """Every third step, or seventh where copying takes longer, unless time is no matter."""
    with copy_of(answered, tmp_path / "whole") as whole:
        whole.seal()
        tallies = whole.tallies()
    assert tallies
    steps = steps_of(answered, executioner, tmp_path / "counted")
    assert steps > 40
    every = 1 if LONG else 3 if answered.engine.dialect.name == "sqlite" else 7
    states = set()
    for step in range(1 + os.getpid() % every, steps + 1, every):
        with copy_of(answered, tmp_path / str(step)) as mine:
            ended = executioner.run(order("seal", mine, now=AFTER.isoformat()), step)
            assert ended["killed"]
            states.add(mine.row.state)
            check_half_way(mine)
            finish(mine)
            assert mine.tallies() == tallies
    assert {State.OPEN, State.SEALING, State.COUNTED} <= states


def test_two_processes_at_once(
    answered: Fieldwork, executioner: Executioner, tmp_path: Path
) -> None:
    for number in range(3):
        with copy_of(answered, tmp_path / str(number)) as mine:
            wanted = order("seal", mine, now=AFTER.isoformat()) | {"step": NEVER}
            said = {one["said"] for one in executioner.at_once(wanted, wanted)}
            sealed = f"sealed {len(SHEETS)}"
            assert sealed in said
            assert said <= {sealed, "problem-already-sealed"}
            finish(mine)
            assert mine.tallies()["nord", "tillit"].respondents > 0
