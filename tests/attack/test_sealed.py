"""Against somebody who holds everything: nothing readable before, nothing linked afterwards."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from survey import retention
from tests.attack.attacks import ARCHIVES, ATTACKS, poll_the_box, readings
from tests.attack.campaign import World, run
from tests.attack.chance import MOST_TESTS
from tests.attack.conftest import NewPlace
from tests.attack.judge import Judge
from tests.attack.search import find_many

RUNS = 100 if os.environ.get("MEDVIRK_LONG") == "1" else 3


@pytest.mark.timeout(60 * RUNS)
def test_no_attack_is_better_than_chance(
    new_place: NewPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judges = {name: Judge(attack) for name, attack in ATTACKS.items()}
    for number in range(RUNS):
        folder = tmp_path / str(number)
        folder.mkdir()
        with new_place() as place:
            evidence = run(place, folder, World(), monkeypatch)
        assert len(evidence.truth) == len(evidence.people)
        for judge in judges.values():
            judge.add(evidence)
    assert {name: judge.better_than_chance() for name, judge in judges.items()} == {
        name: [] for name in ATTACKS
    }
    assert 100 < sum(judge.tests for judge in judges.values()) <= MOST_TESTS // 2


def test_after_the_retention_date_no_answer_is_left(
    new_place: NewPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in rows, files or PostgreSQL's statistics; its archives keep what was written once."""
    with new_place() as place:
        evidence = run(place, tmp_path, World(), monkeypatch)
        with place.engine.connect() as connection:
            connection.execute(text("ANALYZE"))
            connection.commit()
        kept = place.snapshot()
        retention.purge(place.engine, date.max, "test")
        purged = place.snapshot()
    needles = evidence.responses + [person.words.encode() for person in evidence.people]
    for snapshot, where in ((kept, "found"), (purged, "gone")):
        found = {
            name
            for name, content in readings(snapshot)
            if name not in ARCHIVES and find_many(content, needles)
        }
        assert bool(found) == (where == "found"), found


def test_watching_the_box_links_codes_to_ballots_but_opens_none(
    new_place: NewPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What we do not promise: the ciphertext of a code is known to whoever looks every second."""
    with new_place() as place:
        evidence = run(place, tmp_path, World(), monkeypatch)
    assert poll_the_box(evidence) == {one.number: one.ballot_id for one in evidence.people}
    sealed = evidence.ciphertexts.values()
    assert len({len(one) for one in sealed}) == 1
    assert len(set(sealed)) == len(evidence.people)
    for one in sealed:
        assert not any(person.words.encode() in one for person in evidence.people)
