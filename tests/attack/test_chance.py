"""The judge: seldom wrong about chance, and not blind."""

from __future__ import annotations

import numpy as np
import pytest

from tests.attack.chance import LEVEL, p_of_links, p_of_orders, z_of

PEOPLE = 30
GROUPS = 6
TRIALS = 1000


@pytest.fixture(scope="module")
def by_chance() -> tuple[list[float], list[float]]:
    """P-values of what guessing gives: of orders and of links."""
    chance = np.random.default_rng(1)
    orders, links = [], []
    for _ in range(TRIALS):
        truths = [chance.permutation(PEOPLE) for _ in range(GROUPS)]
        orders.append(p_of_orders([z_of(list(one), list(range(PEOPLE))) for one in truths]))
        links.append(p_of_links(sum(int((t == range(PEOPLE)).sum()) for t in truths), GROUPS))
    return orders, links


@pytest.mark.parametrize("level", [0.1, 0.01])
@pytest.mark.parametrize("kind", [0, 1], ids=["orders", "links"])
def test_false_alarms_are_no_more_frequent_than_said(
    by_chance: tuple[list[float], list[float]], kind: int, level: float
) -> None:
    alarms = sum(p <= level for p in by_chance[kind])
    expected = TRIALS * level
    assert alarms <= expected + 4 * np.sqrt(expected)


@pytest.mark.parametrize(("rho", "seen"), [(0.7, 0.98)])
def test_a_partial_order_is_seen(rho: float, seen: float) -> None:
    chance = np.random.default_rng(2)
    found = 0
    for _ in range(200):
        z = []
        for _ in range(GROUPS):
            known = chance.normal(size=PEOPLE)
            blurred = rho * known + np.sqrt(1 - rho**2) * chance.normal(size=PEOPLE)
            z.append(z_of(list(blurred), list(known)))
        found += p_of_orders(z) <= LEVEL
    assert found >= 200 * seen


def test_an_order_that_turns_round_is_seen() -> None:
    straight, turned = z_of(range(PEOPLE), range(PEOPLE)), z_of(range(PEOPLE), range(PEOPLE, 0, -1))
    assert turned == pytest.approx(-straight)
    assert p_of_orders([straight, turned] * 3) <= LEVEL


def test_a_constant_tells_nothing() -> None:
    assert z_of([1.0] * PEOPLE, range(PEOPLE)) == 0


def test_a_few_right_links_are_chance_and_many_are_not() -> None:
    assert p_of_links(GROUPS, GROUPS) == 1
    assert p_of_links(10, GROUPS) > 0.1
    assert p_of_links(30, GROUPS) <= LEVEL
