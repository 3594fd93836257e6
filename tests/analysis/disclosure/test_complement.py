from __future__ import annotations

import itertools

from hypothesis import given as given_that
from hypothesis import strategies as st

from analysis.disclosure.cells import END_CLASS
from analysis.disclosure.classing import bounds
from analysis.disclosure.complement import complemented
from analysis.disclosure.forest import Above, thinned
from analysis.disclosure.tallied import Tally, pieces, subtrees

PART = (0,)


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
    left of it."""
    left = pieces(above, own, shown)
    forest = thinned(above, shown)
    sums = subtrees(forest, left)
    told = {unit: bounds(sums[unit].counts[0], sums[unit].answered) for unit in forest}
    found: dict[str, set[int]] = {}
    names = list(forest)
    for counts in itertools.product(*(range(left[unit].answered + 1) for unit in names)):
        world = subtrees(
            forest,
            {u: tallied(left[u].answered, high) for u, high in zip(names, counts, strict=True)},
        )
        if all(told[u][0] <= world[u].counts[0] <= told[u][1] for u in names):
            for unit, high in zip(names, counts, strict=True):
                found.setdefault(unit, set()).add(world[unit].counts[0])
                found.setdefault(f"-{unit}", set()).add(high)
    return found


@given_that(small())
def test_nothing_narrower_than_a_class_is_left(
    case: tuple[dict[str, str | None], dict[str, Tally]],
) -> None:
    above, own = case
    shown = complemented(above, own, frozenset(above), frozenset(), [PART], 10)
    left = pieces(above, own, shown)
    sums = subtrees(thinned(above, shown), left)
    for group, counts in possible(above, own, shown).items():
        answered = (left[group[1:]] if group[0] == "-" else sums[group]).answered
        if len(counts) == 1 and answered:
            assert END_CLASS < min(counts) < answered - END_CLASS
        elif answered:
            assert len(counts) > END_CLASS


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
