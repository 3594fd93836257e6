from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Collection, Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.disclosure import Policy, Tree, Unit, atoms, publishable
from tests.analysis.disclosure.trees import Sealed, by_atom, sealed


def tree(*units: tuple[str, str, str | None, bool]) -> Tree:
    return Tree(Unit(id, id, level, parent, pilot) for id, level, parent, pilot in units)


SMALL = tree(
    ("k", "kommune", None, False),
    ("teknisk", "kommuneomraade", "k", False),
    ("helse", "kommuneomraade", "k", False),
    ("park", "virksomhet", "teknisk", True),
    ("vei", "virksomhet", "teknisk", False),
)


def remainders(
    tree: Tree, respondents: Mapping[str, int], published: Collection[str]
) -> dict[str, int]:
    """Straight from the definition: each person counts in the nearest published unit above."""
    found = dict.fromkeys(published, 0)
    for unit in tree:
        line = (unit.id, *(above.id for above in tree.ancestors(unit.id)))
        nearest = next((unit_id for unit_id in line if unit_id in published), None)
        if nearest is not None:
            found[nearest] += respondents.get(unit.id, 0)
    return found


@pytest.mark.parametrize(
    ("respondents", "published"),
    [
        ({"park": 15, "vei": 30, "helse": 40}, {"k", "teknisk", "helse", "park"}),
        ({"park": 9, "vei": 30, "helse": 40}, {"k", "teknisk", "helse"}),
        # Teknisk less Park would be nine: one of them goes, and pilots come first.
        ({"park": 15, "vei": 9, "helse": 40, "k": 10}, {"k", "helse", "park"}),
        # Nobody but the pilot answered in its kommuneområde: the area would only repeat it.
        ({"park": 15, "helse": 40}, {"k", "helse", "park"}),
        # The three left in the middle would stand out from the whole.
        ({"park": 15, "vei": 30, "helse": 40, "k": 3}, {"k", "teknisk", "park"}),
        # Nine in Teknisk outside Park, and nobody in the middle to hide them with.
        ({"park": 15, "vei": 9, "helse": 40}, {"k", "helse", "teknisk"}),
        ({"park": 9}, set()),
        ({"park": 10}, {"k", "park"}),
        ({}, set()),
    ],
)
def test_small_organisations(respondents: dict[str, int], published: set[str]) -> None:
    assert publishable(SMALL, respondents) == published


def test_of_two_nested_pilots_that_exclude_each_other_the_lower_one() -> None:
    nested = tree(
        ("k", "kommune", None, False),
        ("ytre", "virksomhet", "k", True),
        ("indre", "avdeling", "ytre", True),
    )
    assert publishable(nested, {"k": 20, "ytre": 3, "indre": 15}) == {"k", "indre"}


def test_atoms_repeat_a_choice_forced_by_the_units_around() -> None:
    odd = tree(
        ("k", "kommune", None, False),
        ("pilot", "virksomhet", "k", True),
        ("område", "kommuneomraade", "pilot", False),
    )
    # The pilot would leave seven in the middle, the kommuneområde inside it leaves ten.
    assert publishable(odd, {"k": 7, "pilot": 3, "område": 15}) == {"k", "område"}
    assert publishable(odd, {"k": 10, "område": 15}) == {"k", "område"}


def test_a_stricter_policy_shows_less() -> None:
    respondents = {"park": 15, "vei": 30, "helse": 40}
    assert publishable(SMALL, respondents, Policy(distribution_minimum=16)) == {
        "k",
        "teknisk",
        "helse",
    }


@pytest.mark.parametrize(
    "make", [lambda: Policy(index_minimum=4), lambda: Policy(distribution_minimum=9)]
)
def test_never_under_the_floors(make: Callable[[], Policy]) -> None:
    with pytest.raises(ValueError, match="never shown for fewer"):
        make()


@pytest.mark.parametrize("respondents", [{"park": -1}, {"ukjent": 3}])
def test_impossible_counts(respondents: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="cannot place"):
        publishable(SMALL, respondents)


@given(sealed(strict_levels=False))
def test_no_remainder_can_be_singled_out(case: Sealed) -> None:
    published = publishable(case.tree, case.respondents)
    root = case.tree.root.id
    for unit_id, left in remainders(case.tree, case.respondents, published).items():
        assert left >= 10 or (unit_id == root and left == 0)
    assert (root in published) == (sum(case.respondents.values()) >= 10)


@given(sealed())
def test_nothing_more_could_be_published(case: Sealed) -> None:
    root = case.tree.root.id
    candidates = [
        unit.id
        for unit in case.tree
        if unit.id != root and (unit.pilot or unit.level == "kommuneomraade")
    ]
    best = 0
    for size in range(len(candidates) + 1):
        for chosen in itertools.islice(itertools.combinations(candidates, size), 400):
            left = remainders(case.tree, case.respondents, {root, *chosen})
            if all(left[unit_id] >= 10 for unit_id in chosen) and left[root] in (
                0,
                *range(10, 999),
            ):
                best = max(best, size + 1 if sum(case.respondents.values()) >= 10 else 0)
    assert len(publishable(case.tree, case.respondents)) >= best


@given(sealed(strict_levels=False), st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order(case: Sealed, random: Random) -> None:
    units = list(case.tree)
    random.shuffle(units)
    assert publishable(Tree(units), case.respondents) == publishable(case.tree, case.respondents)


@given(sealed(strict_levels=False))
def test_atoms_give_the_same_choice_again(case: Sealed) -> None:
    published = publishable(case.tree, case.respondents)
    placed = atoms(case.tree, published)
    assert set(placed) == {unit.id for unit in case.tree}
    assert set(placed.values()) <= published | {case.tree.root.id}
    again = {atom: tally.respondents for (atom, _), tally in by_atom(case.answers, placed).items()}
    assert publishable(case.tree, again) == published
    assert atoms(case.tree, publishable(case.tree, again)) == placed


def test_twenty_thousand_units() -> None:
    units = [Unit("k", "k", "kommune", None)]
    units += [Unit(f"o{i}", "o", "kommuneomraade", "k") for i in range(20)]
    units += [Unit(f"v{i}", "v", "virksomhet", f"o{i % 20}", i % 3 == 0) for i in range(2000)]
    units += [Unit(f"a{i}", "a", "avdeling", f"v{i % 2000}", i % 7 == 0) for i in range(18000)]
    respondents = {unit.id: i % 23 for i, unit in enumerate(units)}
    start = time.process_time()
    published = publishable(Tree(units), respondents)
    assert time.process_time() - start < 5
    assert len(published) > 1000
