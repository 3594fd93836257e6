"""Sensitive questions: end classes, whole distributions, and what they tell of each other."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given as given_that
from hypothesis import settings
from hypothesis import strategies as st

from analysis.disclosure import (
    SUPPRESSED,
    Cell,
    Classed,
    Counts,
    Distribution,
    Part,
    Policy,
    QuestionCounts,
    Release,
    Suppressed,
    atoms,
    publishable,
    release,
)
from analysis.disclosure.attacking import Group, blocks
from analysis.disclosure.audit import breaches
from analysis.disclosure.classing import whole_units
from analysis.disclosure.tallied import tally
from analysis.question import Choice, Question
from tests.analysis.disclosure.trees import (
    CHOICES,
    FEAR,
    HINDERED,
    QUESTIONS,
    SMALL,
    Sealed,
    beneath,
    by_atom,
    given,
    remainders,
    sealed,
    tree,
)

ALONE = tree(("k", "kommune", None, False))


def feared(counts: Mapping[str, QuestionCounts], policy: Policy | None = None) -> Release:
    return release(SMALL, {(unit, "frykt"): one for unit, one in counts.items()}, policy, [FEAR])


def cell_of(answered: int, high: int) -> Cell:
    """Of one group alone; the part over the middle is ``c``."""
    rest = answered - high
    counts = {("k", "frykt"): given(answered, rest - rest // 2, rest // 2, high)}
    return release(ALONE, counts, None, [FEAR]).cell("k", "frykt")


@pytest.mark.parametrize(
    ("high", "told"),
    [(0, (0, 2)), (1, (0, 2)), (2, (0, 2)), (3, (3, 3)), (9, (9, 9)), (10, (10, 12))],
)  # fmt: skip
def test_in_small_groups_the_ends_are_classes(high: int, told: tuple[int, int]) -> None:
    assert cell_of(12, high) == Classed(12, 12, 12, (Part(("c",), *told),))


@pytest.mark.parametrize("ends", [(0, 1, 2), (47, 48, 49)])
def test_within_a_class_nothing_tells_the_counts_apart(ends: tuple[int, ...]) -> None:
    assert len({str(cell_of(49, high)) for high in ends}) == 1


@pytest.mark.parametrize(
    ("counts", "whole"),
    [((20, 20, 10), True), ((44, 3, 3), True), ((28, 20, 2), False), ((0, 25, 25), False)],
)
def test_of_fifty_the_distribution_unless_a_choice_is_at_an_end(
    counts: tuple[int, int, int], whole: bool
) -> None:
    found = release(ALONE, {("k", "frykt"): given(50, *counts)}, None, [FEAR])
    assert isinstance(found.cell("k", "frykt"), Distribution) == whole
    stricter = Policy(end_class_size=51)
    found = release(ALONE, {("k", "frykt"): given(50, *counts)}, stricter, [FEAR])
    assert isinstance(found.cell("k", "frykt"), Classed)


def test_of_several_choices_each_is_told() -> None:
    counts = {("k", "hindret"): QuestionCounts(20, 20, 20, {"a": 19, "b": 8, "c": 1})}
    assert release(ALONE, counts, None, [HINDERED]).cell("k", "hindret") == Classed(
        20, 20, 20, (Part(("a",), 18, 20), Part(("b",), 8, 8), Part(("c",), 0, 2))
    )


def test_of_one_choice_the_first_that_says_something() -> None:
    kept_silent = Question(
        "taust", 1, "taust", "single",
        (Choice("vet_ikke", "Vet ikke", missing=True), Choice("ja", "Ja"), Choice("nei", "Nei")),
        sensitive=True,
    )  # fmt: skip
    counts = {("k", "taust"): QuestionCounts(20, 20, 20, {"ja": 6, "nei": 10, "vet_ikke": 4})}
    found = release(ALONE, counts, None, [kept_silent])
    assert found.cell("k", "taust") == Classed(20, 20, 20, (Part(("ja",), 6, 6),))


def test_a_neighbour_hides_the_one_that_subtraction_would_tell() -> None:
    """Teknisk less Vei is Park, where one person is afraid: the class says "at most two"."""
    found = feared(
        {"park": given(12, 6, 5, 1), "vei": given(20, 8, 4, 8), "helse": given(40, 10, 10, 20)}
    )
    assert found.cell("park", "frykt") == Classed(12, 12, 12, (Part(("c",), 0, 2),))
    assert found.cell("vei", "frykt") is SUPPRESSED
    assert isinstance(found.cell("teknisk", "frykt"), Classed)
    # Nothing gives way where nothing would be told.
    found = feared(
        {"park": given(12, 5, 3, 4), "vei": given(20, 8, 4, 8), "helse": given(40, 10, 10, 20)}
    )
    assert not any(isinstance(cell, Suppressed) for cell in found.cells.values())


def test_a_piece_nobody_names_is_no_smaller_than_a_class() -> None:
    """Of the twelve in Teknisk who are neither in Park nor in Vei, nobody is afraid."""
    found = feared(
        {"teknisk": given(12, 8, 4), "park": given(12, 5, 3, 4), "vei": given(20, 8, 4, 8)}
    )
    shown = {unit.id for unit in found.units if found.cell(unit.id, "frykt") != SUPPRESSED}
    assert "park" not in shown
    assert {"teknisk", "vei"} <= shown


def test_the_whole_keeps_its_distribution_and_a_part_gives_way() -> None:
    """What is left of the municipality without its areas would be fifty of whom one said b."""
    found = feared(
        {
            "k": given(50, 30, 1, 19),
            "teknisk": given(60, 20, 20, 20),
            "helse": given(70, 20, 20, 30),
        }
    )
    assert isinstance(found.cell("k", "frykt"), Distribution)
    assert isinstance(found.cell("teknisk", "frykt"), Classed)
    assert isinstance(found.cell("helse", "frykt"), Distribution)


def test_a_distribution_below_one_that_is_not_told_gives_way_too() -> None:
    """What is left of the municipality has one b, wherever below it the whole unit lies."""
    above = {"k": None, "o": "k", "a": "o"}
    own = {"k": given(50, 30, 1, 19), "o": given(20, 10, 0, 10), "a": given(60, 20, 20, 20)}
    left = {unit: tally(one, FEAR) for unit, one in own.items()}
    assert whole_units(above, left, {"k", "a"}) == {"k"}


def everything(case: Sealed) -> tuple[Counts, Release]:
    published = publishable(case.tree, case.respondents)
    tallies = by_atom(case.answers, atoms(case.tree, published))
    return tallies, release(case.tree, tallies, None, QUESTIONS, published=published)


@given_that(sealed(strict_levels=False))
def test_distributions_are_of_large_groups_without_ends(case: Sealed) -> None:
    _, found = everything(case)
    for question in (FEAR, HINDERED):
        whole = {
            unit.id: cell
            for unit in found.units
            if isinstance(cell := found.cell(unit.id, question.name), Distribution)
        }
        for cell in whole.values():
            assert cell.answered >= 50
            assert all(2 < count < cell.answered - 2 for count in cell.counts.values())
        own = {unit.id: case.answers[unit.id, question.name] for unit in case.tree}
        answered = {unit: one.answered for unit, one in own.items()}
        left = remainders(case.tree, answered, whole)
        assert all(count == 0 or count >= 50 for count in left.values())
        for name in CHOICES:
            part = remainders(
                case.tree, {unit: one.choices[name] for unit, one in own.items()}, whole
            )
            for unit, count in part.items():
                assert left[unit] == 0 or 2 < count < left[unit] - 2


@given_that(sealed(strict_levels=False))
def test_classes_are_all_that_is_told_of_the_others(case: Sealed) -> None:
    _, found = everything(case)
    for unit in found.units:
        cell = found.cell(unit.id, "frykt")
        if isinstance(cell, Classed):
            (part,) = cell.parts
            ends = {(0, 2), (cell.answered - 2, cell.answered)}
            assert (part.low, part.high) in ends or 2 < part.low == part.high < cell.answered - 2


@settings(deadline=None)
@given_that(sealed(strict_levels=False), st.sampled_from([FEAR, HINDERED]))
def test_the_audit_of_everything_at_once_finds_no_more_than_that_of_the_blocks(
    case: Sealed, question: Question
) -> None:
    """All facts in one system, without the walls that let the release be audited in blocks."""
    tallies, found = everything(case)
    groups = [
        Group(
            frozenset(atom for atom, _ in tallies if atom in beneath(case.tree, unit.id)),
            cell,
            unit.id,
            cell.answered >= 50,
        )
        for unit in found.units
        if not isinstance(cell := found.cell(unit.id, question.name), Suppressed)
    ]
    by = {atom: tally(one, question) for (atom, name), one in tallies.items()
          if name == question.name}  # fmt: skip
    for block in blocks(groups, by, question, frozenset(), 50):
        assert breaches(block.attack, tuple(block.groups), question) == []
