from __future__ import annotations

import itertools
from collections import Counter

from hypothesis import given as given_that
from hypothesis import strategies as st

from analysis.disclosure.cells import END_CLASS
from analysis.disclosure.classing import bounds
from analysis.disclosure.complement import complemented
from analysis.disclosure.forest import Above, at_or_above, thinned
from analysis.disclosure.tallied import Tally, pieces, subtrees

PART = (0,)
FEW = 7
"""How many answers make a unit one that might be shown."""


def tallied(answered: int, high: int) -> Tally:
    return Tally(answered, answered, answered, (high, answered - high))


@st.composite
def small(draw: st.DrawFn) -> tuple[dict[str, str | None], dict[str, Tally]]:
    above: dict[str, str | None] = {"u0": None}
    for i in range(1, draw(st.integers(2, 5))):
        above[f"u{i}"] = draw(st.sampled_from(sorted(above)))
    own: dict[str, Tally] = {}
    for unit in above:
        answered = draw(st.sampled_from([6, 7, 9] if unit not in above.values() else [0, 6, 7]))
        high = draw(st.sampled_from([0, 1, answered // 2, answered - 1, answered]))
        own[unit] = tallied(answered, max(0, min(high, answered)))
    return above, own


def possible(above: Above, own: dict[str, Tally], shown: frozenset[str]) -> dict[str, set[int]]:
    """By trying them all: how many there can be in each shown unit and, as ``-unit``, in what is
    left of it; and, as ``?unit``, in each that is not shown though it might be."""
    sums = subtrees(above, own)
    every = shown | {unit for unit in above if sums[unit].answered >= FEW}
    left = pieces(above, own, every)
    forest = thinned(above, every)
    up = at_or_above(above, shown)
    told = {unit: bounds(sums[unit].counts[0], sums[unit].answered) for unit in shown}
    found: dict[str, set[int]] = {}
    names = list(forest)
    for counts in itertools.product(*(range(left[unit].answered + 1) for unit in names)):
        world = subtrees(
            forest,
            {u: tallied(left[u].answered, high) for u, high in zip(names, counts, strict=True)},
        )
        if all(low <= world[u].counts[0] <= high for u, (low, high) in told.items()):
            rests = Counter({f"-{unit}": 0 for unit in shown})
            for unit, high in zip(names, counts, strict=True):
                rests[f"-{up[unit]}"] += high
                name = unit if unit in shown else f"?{unit}"
                found.setdefault(name, set()).add(world[unit].counts[0])
            for rest in rests.keys() - {"-None"}:
                found.setdefault(rest, set()).add(rests[rest])
    return found


@given_that(small(), st.frozensets(st.sampled_from(["u1", "u2", "u3"]), max_size=1))
def test_nothing_narrower_than_a_class_is_left(
    case: tuple[dict[str, str | None], dict[str, Tally]], withheld: frozenset[str]
) -> None:
    above, own = case
    shown = complemented(above, own, frozenset(above) - withheld, frozenset(), [PART], FEW)
    left = pieces(above, own, shown)
    sums = subtrees(above, own)
    for group, counts in possible(above, own, shown).items():
        answered = (left[group[1:]] if group[0] == "-" else sums[group.lstrip("?")]).answered
        if len(counts) == 1 and answered and group[0] != "?":
            assert END_CLASS < min(counts) < answered - END_CLASS
        elif answered:
            assert len(counts) > min(END_CLASS, answered)


def test_what_is_told_of_both_is_hidden_by_withholding_one() -> None:
    above = {"k": None, "a": "k", "b": "k", "c": "k"}
    own = {"k": tallied(0, 0), "a": tallied(12, 1), "b": tallied(14, 7), "c": tallied(20, 9)}
    assert complemented(above, own, frozenset(above), frozenset(), [PART], 10) == {"k", "a", "c"}


def test_one_that_is_told_exactly_hides_more_than_another_class() -> None:
    above = {"k": None, "a": "k", "b": "k", "c": "k"}
    own = {"k": tallied(0, 0), "a": tallied(12, 0), "b": tallied(13, 0), "c": tallied(20, 9)}
    assert complemented(above, own, frozenset(above), frozenset(), [PART], 10) == {"k", "a", "b"}


def test_a_whole_distribution_stays_and_the_group_that_is_left_goes() -> None:
    """Less the large unit, whose distribution is told, the other would be known."""
    above = {"k": None, "stor": "k", "liten": "k"}
    own = {"k": tallied(0, 0), "stor": tallied(60, 30), "liten": tallied(12, 1)}
    shown = complemented(above, own, frozenset(above), frozenset({"stor"}), [PART], 10)
    assert "stor" in shown
    assert shown < set(above)


def several(answered: int, *counts: int) -> Tally:
    return Tally(answered, answered, answered, counts)


def test_what_is_withheld_for_one_choice_is_not_added_up_for_another() -> None:
    """Of b, the second choice would follow from the others: the smallest of them hides it."""
    above = {"k": None, "a": "k", "b": "k", "c": "k", "d": "k"}
    own = {
        "k": several(0, 0, 0),
        "a": several(12, 1, 6),
        "b": several(14, 7, 6),
        "c": several(20, 9, 6),
        "d": several(15, 9, 6),
    }
    parts = [(0,), (1,)]
    assert complemented(above, own, set(above), set(), parts[:1], 10) == {"k", "a", "c", "d"}
    assert complemented(above, own, set(above), set(), parts, 10) == {"k", "c", "d"}
    own["a"] = several(22, 1, 6)
    assert complemented(above, own, set(above), set(), parts, 10) == {"k", "a", "c"}


def test_what_is_withheld_is_not_added_up_from_its_own_parts() -> None:
    above = {"k": None, "o": "k", "a": "o", "b": "o"}
    own = {"k": tallied(30, 9), "o": tallied(0, 0), "a": tallied(12, 6), "b": tallied(14, 7)}
    assert complemented(above, own, {"k", "a", "b"}, set(), [PART], 10) == {"k", "b"}


def test_of_whole_distributions_the_smallest_gives_way_where_there_is_no_part() -> None:
    above = {"k": None, "a": "k", "b": "k", "c": "k"}
    own = {"k": tallied(0, 0), "a": tallied(12, 6), "b": tallied(60, 30), "c": tallied(70, 30)}
    assert complemented(above, own, {"k", "b", "c"}, {"k", "b", "c"}, [PART], 10) == {"k", "c"}


def test_the_unit_above_gives_way_where_nothing_else_is_told_beside() -> None:
    above = {"k": None, "a": "k"}
    own = {"k": tallied(0, 0), "a": tallied(12, 6)}
    assert complemented(above, own, {"k"}, set(), [PART], 10) == set()


def test_what_is_mixed_with_others_needs_nothing_more() -> None:
    above = {"k": None, "a": "k", "b": "k"}
    own = {"k": tallied(4, 2), "a": tallied(12, 6), "b": tallied(14, 7)}
    assert complemented(above, own, {"k", "b"}, set(), [PART], 10) == {"k", "b"}
