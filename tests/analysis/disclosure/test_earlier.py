"""A second release of the same tranche: what was out before is known still."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from analysis.disclosure import (
    SUPPRESSED,
    Classed,
    Counts,
    Distribution,
    Policy,
    QuestionCounts,
    Release,
    Suppressed,
    Tree,
    Unit,
    atoms,
    publishable,
    release,
)
from analysis.disclosure.attacking import Group, blocks, refined
from analysis.disclosure.audit import breaches
from analysis.disclosure.overlapping import without_small_differences
from analysis.disclosure.tallied import tally
from analysis.question import Question
from tests.analysis.disclosure.trees import (
    FEAR,
    HINDERED,
    QUESTIONS,
    TRUST,
    Sealed,
    beneath,
    by_atom,
    given,
    sealed,
    tree,
)

BEFORE = tree(
    ("k", "kommune", None, False),
    ("nord", "kommuneomraade", "k", False),
    ("sør", "kommuneomraade", "k", False),
    ("brann", "virksomhet", "nord", False),
)
AFTER = tree(
    ("k", "kommune", None, False),
    ("nord", "kommuneomraade", "k", False),
    ("sør", "kommuneomraade", "k", False),
    ("brann", "virksomhet", "sør", False),
)


def both(
    counts: dict[str, QuestionCounts], question: Question, policy: Policy | None = None
) -> tuple[Release, Release]:
    tallies = {(unit, question.name): one for unit, one in counts.items()}
    published = set(counts)
    first = release(BEFORE, tallies, None, [question], published=published)
    return first, release(AFTER, tallies, policy, [question], published=published, earlier=[first])


def test_a_unit_that_moved_is_not_told_by_subtraction() -> None:
    """Four in Brann answered; North before less North after would be them."""
    counts = {
        "k": given(20, 10, 10),
        "nord": given(30, 15, 15),
        "sør": given(30, 20, 10),
        "brann": given(12, 2, 2, asked=12),
    }
    first, second = both(counts, TRUST)
    assert isinstance(first.cell("nord", "tillit"), Distribution)
    assert second.cell("nord", "tillit") is SUPPRESSED
    assert second.cell("sør", "tillit") is SUPPRESSED
    assert second.cell("k", "tillit") == first.cell("k", "tillit")


def test_a_large_unit_may_move() -> None:
    counts = {
        "k": given(20, 10, 10),
        "nord": given(30, 15, 15),
        "sør": given(30, 20, 10),
        "brann": given(12, 6, 6),
    }
    _, second = both(counts, TRUST)
    cell = second.cell("sør", "tillit")
    assert cell == Distribution(42, 42, 42, {"a": 26, "b": 16, "c": 0})


def test_a_sensitive_class_is_not_told_by_subtraction() -> None:
    """In Brann one of twelve is afraid: both areas before and after would tell."""
    counts = {
        "k": given(20, 10, 4, 6),
        "nord": given(20, 8, 4, 8),
        "sør": given(20, 6, 5, 9),
        "brann": given(12, 6, 5, 1),
    }
    first, second = both(counts, FEAR)
    assert isinstance(first.cell("nord", "frykt"), Classed)
    told = [one.cell(unit, "frykt") for one in (first, second) for unit in ("nord", "brann")]
    assert any(cell is SUPPRESSED for cell in told)


def test_the_same_again_is_the_same() -> None:
    counts = {("k", "frykt"): given(60, 20, 20, 20), ("nord", "frykt"): given(20, 10, 5, 5)}
    first = release(BEFORE, counts, None, [FEAR])
    assert release(BEFORE, counts, None, [FEAR], earlier=[first]) == first


def test_a_stricter_policy_does_not_stumble_over_what_is_out() -> None:
    """The distribution was told; told again as a part, it is narrowed by nothing new."""
    counts = {("k", "frykt"): given(60, 20, 20, 20)}
    first = release(BEFORE, counts, None, [FEAR])
    stricter = Policy(distribution_minimum=20, end_class_size=100)
    second = release(BEFORE, counts, stricter, [FEAR], earlier=[first])
    assert isinstance(second.cell("k", "frykt"), Classed)


@pytest.mark.parametrize(
    "policy",
    [
        Policy(distribution_minimum=11),
        Policy(index_minimum=6),
        Policy(end_class_size=60),
    ],
)
def test_a_policy_is_never_lowered(policy: Policy) -> None:
    first = release(BEFORE, {("k", "frykt"): given(60, 20, 20, 20)}, policy, [FEAR])
    with pytest.raises(ValueError, match="cannot be lowered"):
        release(BEFORE, {}, Policy(), [FEAR], earlier=[first])


def apart(shown: dict[str, str], earlier: list[str], bad: str) -> set[str]:
    """Atoms by letter; one group that must not be told apart, all units of the same size."""
    return set(
        without_small_differences(
            shown,
            {unit: frozenset(atoms) for unit, atoms in shown.items()},
            [frozenset(atoms) for atoms in earlier],
            lambda piece: piece == frozenset(bad),
            dict.fromkeys(shown, 10),
        )
    )


def test_the_unit_that_cuts_gives_way_and_not_one_around_it() -> None:
    assert apart({"alle": "abcd", "ny": "ab"}, ["abc"], "c") == {"alle"}


def test_what_was_told_apart_before_is_no_reason() -> None:
    assert apart({"k": "ab"}, ["a", "ab"], "a") == {"k"}


def test_a_unit_that_was_not_published_at_the_seal_is_not_published_later() -> None:
    """Four of its people are in a hidden unit that was sealed with the municipality: North would
    lack them once it has got Brann."""
    own = {"k": 20, "nord": 3, "sør": 30, "brann": 12, "hidden": 4}
    before = Tree([*AFTER, Unit("hidden", "hidden", "virksomhet", "nord")])
    after = Tree([*BEFORE, Unit("hidden", "hidden", "virksomhet", "nord")])
    published = publishable(before, own)
    assert "nord" not in published
    answers = {(unit, "tillit"): given(count, count) for unit, count in own.items()}
    counts = by_atom(answers, atoms(before, published))
    first = release(before, counts, None, [TRUST], published=published)
    second = release(after, counts, None, [TRUST], earlier=[first])
    assert {unit.id for unit in second.units} <= published
    with pytest.raises(ValueError, match="not published at the seal"):
        release(after, counts, None, [TRUST], published={*published, "nord"}, earlier=[first])
    # A third is held against the first as well.
    strict = Policy(distribution_minimum=20)
    less = release(before, counts, strict, [TRUST], earlier=[first])
    third = release(after, counts, strict, [TRUST], earlier=[first, less])
    assert {unit.id for unit in third.units} <= published


@st.composite
def moved(draw: st.DrawFn) -> tuple[Sealed, Tree]:
    case = draw(sealed(strict_levels=False, most=9))
    units = list(case.tree)
    leaves = [unit for unit in units[1:] if not case.tree.children(unit.id)]
    if not leaves:
        return case, case.tree
    leaf = draw(st.sampled_from(leaves))
    target = draw(st.sampled_from([unit.id for unit in units if unit.id != leaf.id]))
    new = Unit(leaf.id, leaf.name, leaf.level, target, leaf.pilot)
    return case, Tree([*(unit for unit in units if unit.id != leaf.id), new])


def shown(
    found: Release, tree: Tree, counts: Counts, question: str
) -> list[tuple[frozenset[str], Distribution | Classed]]:
    """Which atoms something is told of, and what."""
    return [
        (frozenset(atom for atom, _ in counts if atom in beneath(tree, unit.id)), cell)
        for unit in found.units
        if not isinstance(cell := found.cell(unit.id, question), Suppressed)
    ]


def twice(case: Sealed, corrected: Tree) -> tuple[Counts, Release, Release]:
    published = publishable(case.tree, case.respondents)
    counts = by_atom(case.answers, atoms(case.tree, published))
    first = release(case.tree, counts, None, QUESTIONS, published=published)
    return counts, first, release(corrected, counts, None, QUESTIONS, earlier=[first])


@given_that(moved())
def test_no_difference_of_old_and_new_cells_is_too_small(case: tuple[Sealed, Tree]) -> None:
    counts, first, second = twice(*case)
    for question in QUESTIONS:
        sets = [
            inside
            for found, tree in ((first, case[0].tree), (second, case[1]))
            for inside, _ in shown(found, tree, counts, question.name)
        ]
        for piece in refined(sets):
            answered = sum(counts[atom, question.name].answered for atom in piece)
            assert answered == 0 or answered >= 10
        for one, other in combinations(sets, 2):
            answered = sum(counts[atom, question.name].answered for atom in one - other)
            assert answered == 0 or answered >= 10


@given_that(moved(), st.sampled_from([FEAR, HINDERED]))
def test_no_sensitive_group_is_narrowed_by_both_together(
    case: tuple[Sealed, Tree], question: Question
) -> None:
    """Not further than it was by the first alone."""
    counts, first, second = twice(*case)
    groups = [
        Group(inside, cell, name, cell.answered >= 50)
        for found, tree, name in ((first, case[0].tree, None), (second, case[1], "ny"))
        for inside, cell in shown(found, tree, counts, question.name)
        if inside
    ]
    by = {atom: tally(one, question) for (atom, name), one in counts.items()
          if name == question.name}  # fmt: skip
    for block in blocks(groups, by, question, frozenset(), 50):
        assert breaches(block.attack, tuple(block.groups), question) == []
