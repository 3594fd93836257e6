"""Every attack sees the leak that is planted for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attack.attacks import ATTACKS
from tests.attack.campaign import run
from tests.attack.conftest import NewPlace
from tests.attack.judge import Judge
from tests.attack.planted import PLANTED, Planted

CASES = [
    pytest.param(planted, database, id=f"{planted.world.name}-{database}")
    for planted in PLANTED
    for database in planted.databases
]


@pytest.mark.parametrize(("planted", "database"), CASES)
def test_a_planted_leak_is_found(
    new_place: NewPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, planted: Planted
) -> None:
    with new_place() as place:
        evidence = run(place, tmp_path, planted.world, monkeypatch)
    for attack in planted.attacks:
        judge = Judge(attack)
        judge.add(evidence)
        assert judge.better_than_chance(), attack.__name__


def test_every_attack_has_a_leak_to_find() -> None:
    assert {attack for planted in PLANTED for attack in planted.attacks} == set(ATTACKS.values())
