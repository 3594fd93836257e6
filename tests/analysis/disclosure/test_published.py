from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Collection
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.disclosure import Grouping, Policy, Tree, Unit, atoms, publishable
from tests.analysis.disclosure.trees import SMALL, Sealed, by_atom, remainders, sealed, tree


@pytest.mark.parametrize(
    ("respondents", "published"),
    [
        ({"park": 15, "vei": 30, "helse": 40}, {"k", "teknisk", "helse", "park", "vei"}),
        # Nine in Teknisk outside Vei would stand out from the area.
        ({"park": 9, "vei": 30, "helse": 40}, {"k", "teknisk", "helse"}),
        ({"park": 15, "vei": 9, "helse": 40, "k": 10}, {"k", "helse", "park"}),
        # Only the pilot answered in its kommuneområde: the area repeats it, and tells no more.
        ({"park": 15, "helse": 40}, {"k", "helse", "park", "teknisk"}),
        # Three in the middle would stand out if all their neighbours were told. A pilot goes
        # first, then most units.
        (
            {"park": 15, "vei": 30, "helse": 40, "k": 3},
            {"k", "teknisk", "park", "vei"},
        ),
        ({"park": 9}, set()),
        ({"park": 10}, {"k", "park", "teknisk"}),
        ({}, set()),
    ],
)
def test_small_organisations(respondents: dict[str, int], published: set[str]) -> None:
    assert publishable(SMALL, respondents) == published


def test_the_whole_goes_before_its_parts() -> None:
    """Without the municipality, two units more could be told."""
    respondents = {"k": 3, "park": 15, "vei": 15}
    found = publishable(SMALL, respondents)
    assert "k" in found
    assert len(found) == 2


def test_of_as_many_units_the_higher_ones() -> None:
    nested = tree(
        ("k", "kommune", None, False),
        ("område", "kommuneomraade", "k", False),
        ("avdeling", "avdeling", "område", False),
    )
    # Of the area and its department only one can be told beside the whole.
    assert publishable(nested, {"k": 10, "område": 5, "avdeling": 12}) == {"k", "område"}


@pytest.mark.parametrize(
    ("wanted", "published"),
    [((), {"k", "område"}), (("avdeling",), {"k", "avdeling"})],
)
def test_declared_groupings_go_first(wanted: tuple[str, ...], published: set[str]) -> None:
    nested = tree(
        ("k", "kommune", None, False),
        ("område", "kommuneomraade", "k", False),
        ("avdeling", "avdeling", "område", False),
    )
    policy = Policy(groupings=(Grouping("g", "Piloter i helse", wanted),))
    respondents = {"k": 10, "område": 5, "avdeling": 12}
    assert publishable(nested, respondents, policy) == published


def test_a_stricter_policy_shows_less() -> None:
    respondents = {"park": 15, "vei": 30, "helse": 40}
    assert publishable(SMALL, respondents, Policy(distribution_minimum=16)) == {
        "k",
        "teknisk",
        "helse",
    }


@pytest.mark.parametrize(
    "make",
    [
        lambda: Policy(index_minimum=4),
        lambda: Policy(distribution_minimum=9),
        lambda: Policy(end_class_size=49),
    ],
)
def test_never_under_the_floors(make: Callable[[], Policy]) -> None:
    with pytest.raises(ValueError, match="under the floor"):
        make()


@pytest.mark.parametrize("respondents", [{"park": -1}, {"ukjent": 3}])
def test_impossible_counts(respondents: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="cannot place"):
        publishable(SMALL, respondents)


@given(sealed(strict_levels=False))
def test_no_remainder_can_be_singled_out(case: Sealed) -> None:
    published = publishable(case.tree, case.respondents)
    left = remainders(case.tree, case.respondents, published)
    assert all(count == 0 or count >= 10 for count in left.values())
    assert (case.tree.root.id in published) == (sum(case.respondents.values()) >= 10)


def _rank(tree: Tree, chosen: Collection[str]) -> tuple[bool, int, int, int]:
    units = [tree.unit(unit_id) for unit_id in chosen]
    return (
        tree.root.id in chosen,
        sum(unit.pilot for unit in units),
        len(units),
        -sum(len(tree.ancestors(unit.id)) for unit in units),
    )


@given(sealed(most=9))
def test_no_better_choice_exists(case: Sealed) -> None:
    units = [unit.id for unit in case.tree]
    chosen = publishable(case.tree, case.respondents)

    def allowed(some: Collection[str]) -> bool:
        left = remainders(case.tree, case.respondents, some)
        totals = {unit_id: remainders(case.tree, case.respondents, {unit_id}) for unit_id in some}
        return all(count == 0 or count >= 10 for count in left.values()) and all(
            totals[unit_id][unit_id] >= 10 for unit_id in some
        )

    best = max(
        _rank(case.tree, some)
        for size in range(len(units) + 1)
        for some in itertools.combinations(units, size)
        if allowed(some)
    )
    assert _rank(case.tree, chosen) == best


@given(sealed(strict_levels=False), st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order(case: Sealed, random: Random) -> None:
    units = list(case.tree)
    random.shuffle(units)
    assert publishable(Tree(units), case.respondents) == publishable(case.tree, case.respondents)


@given(sealed(strict_levels=False))
def test_the_atoms_of_what_is_published_allow_just_that(case: Sealed) -> None:
    published = publishable(case.tree, case.respondents)
    placed = atoms(case.tree, published)
    assert set(placed) == {unit.id for unit in case.tree}
    assert set(placed.values()) <= published | {case.tree.root.id}
    again = {atom: tally.respondents for (atom, _), tally in by_atom(case.answers, placed).items()}
    # Small units now count in their atoms, so what was chosen is all that can be.
    assert published <= publishable(case.tree, again)


def test_twenty_thousand_units() -> None:
    units = [Unit("k", "k", "kommune", None)]
    units += [Unit(f"o{i}", "o", "kommuneomraade", "k") for i in range(20)]
    units += [Unit(f"v{i}", "v", "virksomhet", f"o{i % 20}", i % 3 == 0) for i in range(2000)]
    units += [Unit(f"a{i}", "a", "avdeling", f"v{i % 2000}", i % 7 == 0) for i in range(18000)]
    respondents = {unit.id: i % 23 for i, unit in enumerate(units)}
    start = time.process_time()
    published = publishable(Tree(units), respondents)
    assert time.process_time() - start < 5
    assert len(published) > 10_000


def test_a_path_of_twenty_thousand_units() -> None:
    units = [
        Unit(str(i), str(i), "avdeling" if i else "kommune", str(i - 1) if i else None)
        for i in range(20_000)
    ]
    respondents = {unit.id: i % 7 for i, unit in enumerate(units)}
    start = time.process_time()
    published = publishable(Tree(units), respondents)
    placed = atoms(Tree(units), published)
    assert time.process_time() - start < 5
    assert set(placed.values()) == published
