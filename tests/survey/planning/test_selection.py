"""Who is asked: everybody, branches, or a sample that anybody can draw again."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from survey.organisation import leaves
from survey.planning.selection import Selection, Way, by_area, drawn
from survey.store import Unit
from tests.survey.municipality import units


def ids(found: list[Unit]) -> set[str]:
    return {unit.id for unit in found}


def test_branches_come_with_everything_above_them() -> None:
    chosen = Selection(Way.CHOSEN, frozenset({"hage", "sor"}))
    assert ids(chosen.of(units())) == {"alle", "nord", "hage", "sor", "hjem"}
    assert Selection().of(units()) == units()
    assert Selection(Way.CHOSEN).of(units()) == []


@given(st.integers(0, 999_999), st.integers(1, 100), st.randoms(use_true_random=False))
def test_a_sample_is_the_same_in_any_order_and_has_some_of_every_area(
    seed: int, share: int, order: random.Random
) -> None:
    shuffled = units()
    order.shuffle(shuffled)
    found = drawn(units(), seed, share)
    assert drawn(shuffled, seed, share) == found
    for places in by_area(units()).values():
        inside = found & {unit.id for unit in places}
        assert len(inside) == max(1, -(-len(places) * share // 100))
    assert found <= {unit.id for unit in leaves(units())}


def test_different_numbers_draw_different_units() -> None:
    assert {drawn(units(), seed, 50) for seed in range(20)} == {
        frozenset({"hage", "hjem"}),
        frozenset({"skole", "hjem"}),
    }


def test_units_where_nobody_works_are_not_drawn() -> None:
    tree = units()
    for unit in tree:
        if unit.id == "hage":
            unit.headcount = 0
    assert drawn(tree, 1, 100) == {"skole", "hjem"}
