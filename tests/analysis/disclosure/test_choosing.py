from __future__ import annotations

import itertools
import time
from collections.abc import Mapping
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from analysis.disclosure.choosing import best_set
from analysis.disclosure.forest import Above, at_or_above, children, subtree_totals, thinned

ABOVE: Above = {"k": None, "o": "k", "a": "o", "b": "o", "alene": None}


def test_forests() -> None:
    assert children(ABOVE) == {None: ["k", "alene"], "k": ["o"], "o": ["a", "b"]}
    assert at_or_above(ABOVE, {"k", "b"}) == {
        "k": "k", "o": "k", "a": "k", "b": "b", "alene": None
    }  # fmt: skip
    assert thinned(ABOVE, {"k", "b", "alene"}) == {"k": None, "b": "k", "alene": None}
    assert subtree_totals(ABOVE, {"k": 1, "a": 2, "b": 3}) == {
        "k": 6, "o": 5, "a": 2, "b": 3, "alene": 0
    }  # fmt: skip


@st.composite
def forests(draw: st.DrawFn) -> tuple[dict[str, str | None], dict[str, int], dict[str, int], int]:
    """Small ones: units, own, worth and a threshold."""
    size = draw(st.integers(1, 9))
    above: dict[str, str | None] = {}
    for i in range(size):
        above[f"u{i}"] = draw(st.sampled_from([None, *above])) if above else None
    threshold = draw(st.integers(1, 5))
    own = {unit: draw(st.integers(0, threshold + 1)) for unit in above}
    candidates = draw(st.sets(st.sampled_from(sorted(above))))
    worth = {unit: draw(st.integers(1, 4)) for unit in sorted(candidates)}
    return above, own, worth, threshold


def _allowed(above: Above, own: Mapping[str, int], chosen: frozenset[str], threshold: int) -> bool:
    left = dict.fromkeys(chosen, 0)
    for unit in above:
        up: str | None = unit
        while up is not None and up not in chosen:
            up = above[up]
        if up is not None:
            left[up] += own[unit]
    totals = subtree_totals(above, own)
    return all(left[unit] in (0, *range(threshold, 999)) for unit in chosen) and all(
        totals[unit] >= threshold for unit in chosen
    )


@given(forests())
def test_no_other_choice_is_worth_more(
    case: tuple[dict[str, str | None], dict[str, int], dict[str, int], int],
) -> None:
    above, own, worth, threshold = case
    chosen = best_set(above, own, worth, threshold)
    assert chosen <= worth.keys()
    assert _allowed(above, own, chosen, threshold)
    best = max(
        sum(worth[unit] for unit in some)
        for size in range(len(worth) + 1)
        for some in itertools.combinations(sorted(worth), size)
        if _allowed(above, own, frozenset(some), threshold)
    )
    assert sum(worth[unit] for unit in chosen) == best


@given(forests(), st.randoms(use_true_random=False))
def test_ties_are_broken_whatever_the_order(
    case: tuple[dict[str, str | None], dict[str, int], dict[str, int], int], random: Random
) -> None:
    above, own, worth, threshold = case
    below = children(above)
    mixed: dict[str, str | None] = {}
    ready = list(below.get(None, ()))
    while ready:
        unit = ready.pop(random.randrange(len(ready)))
        mixed[unit] = above[unit]
        ready.extend(below.get(unit, ()))
    assert best_set(mixed, own, worth, threshold) == best_set(above, own, worth, threshold)


def test_nothing_handed_upwards_may_be_better_than_something() -> None:
    above = {"k": None, "y": "k", "d": "y"}
    assert best_set(above, {"y": 3, "d": 10}, dict.fromkeys(above, 1), 10) == {"k", "y"}


def test_a_path_of_twenty_thousand() -> None:
    above = {str(i): str(i - 1) if i else None for i in range(20_000)}
    own = {unit: i % 7 for i, unit in enumerate(above)}
    begun = time.process_time()
    chosen = best_set(above, own, dict.fromkeys(above, 1), 10)
    assert time.process_time() - begun < 5
    assert _shortest(own, chosen) >= 10


def _shortest(own: Mapping[str, int], chosen: frozenset[str]) -> int:
    """The smallest remainder along a path, but for the empty ones."""
    left, smallest = 0, 999
    for unit in reversed(list(own)):
        left += own[unit]
        if unit in chosen:
            smallest = min(smallest, left) if left else smallest
            left = 0
    return smallest
