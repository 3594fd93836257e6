from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from analysis.disclosure import (
    SUPPRESSED,
    Distribution,
    Policy,
    QuestionCounts,
    Release,
    Suppressed,
    Tree,
    atoms,
    publishable,
    release,
)
from tests.analysis.disclosure.test_published import SMALL
from tests.analysis.disclosure.trees import CHOICES, QUESTIONS, Sealed, by_atom, sealed


def released(case: Sealed) -> Release:
    placed = atoms(case.tree, publishable(case.tree, case.respondents))
    return release(case.tree, by_atom(case.answers, placed))


def beneath(tree: Tree, unit_id: str) -> set[str]:
    return {
        unit.id
        for unit in tree
        if unit_id in (unit.id, *(above.id for above in tree.ancestors(unit.id)))
    }


@given(sealed(strict_levels=False))
def test_exactly_the_published_units_come_out(case: Sealed) -> None:
    found = released(case)
    assert {unit.id for unit in found.units} == publishable(case.tree, case.respondents)
    for unit in found.units:
        assert unit.respondents == sum(case.respondents[u] for u in beneath(case.tree, unit.id))


@given(sealed(strict_levels=False))
def test_counts_are_conserved(case: Sealed) -> None:
    found = released(case)
    for (unit_id, question), cell in found.cells.items():
        if isinstance(cell, Suppressed):
            continue
        inside = [case.answers[u, question] for u in beneath(case.tree, unit_id)]
        assert cell.respondents == sum(tally.respondents for tally in inside)
        assert cell.asked == sum(tally.asked for tally in inside)
        assert cell.answered == sum(tally.answered for tally in inside)
        for choice in CHOICES:
            assert cell.counts[choice] == sum(tally.choices[choice] for tally in inside)


@given(sealed(strict_levels=False))
def test_no_cell_and_no_difference_of_cells_is_too_small(case: Sealed) -> None:
    found = released(case)
    for question in QUESTIONS:
        shown = {
            unit.id: cell
            for unit in found.units
            if isinstance(cell := found.cell(unit.id, question), Distribution)
        }
        left = Counter({unit_id: cell.answered for unit_id, cell in shown.items()})
        for unit_id, cell in shown.items():
            assert cell.answered == 0 or cell.answered >= 10
            above = [up.id for up in case.tree.ancestors(unit_id) if up.id in shown]
            if above:
                left[above[0]] -= cell.answered
        assert all(count == 0 or count >= 10 for count in left.values())


@given(sealed(strict_levels=False))
def test_released_again_it_is_the_same(case: Sealed) -> None:
    placed = atoms(case.tree, publishable(case.tree, case.respondents))
    tallies = by_atom(case.answers, placed)
    assert release(case.tree, tallies) == release(case.tree, tallies)
    # What the units themselves would give is no different from what their atoms give.
    assert release(case.tree, case.answers) == release(case.tree, tallies)


def tally(respondents: int, answered: int) -> QuestionCounts:
    return QuestionCounts(respondents, respondents, answered, {"ja": answered})


def test_a_small_rest_hides_the_parent_and_not_the_part() -> None:
    counts = {
        ("k", "q"): tally(30, 30),
        ("teknisk", "q"): tally(20, 4),
        ("park", "q"): tally(15, 15),
        ("helse", "q"): tally(20, 3),
    }
    found = release(SMALL, counts)
    assert found.cell("park", "q") == Distribution(15, 15, 15, {"ja": 15})
    assert found.cell("teknisk", "q") is SUPPRESSED
    assert found.cell("helse", "q") is SUPPRESSED
    assert found.cell("k", "q") == Distribution(85, 85, 52, {"ja": 52})
    assert [(unit.id, unit.parent) for unit in found.units] == [
        ("k", None),
        ("teknisk", "k"),
        ("park", "teknisk"),
        ("helse", "k"),
    ]
    assert found.questions == ("q",)


def test_the_whole_does_not_give_away_a_hidden_part() -> None:
    """Everybody belongs to a kommuneområde, and in one of them only three answered."""
    counts = {("teknisk", "q"): tally(20, 20), ("helse", "q"): tally(20, 3)}
    found = release(SMALL, counts)
    assert isinstance(found.cell("teknisk", "q"), Distribution)
    assert found.cell("helse", "q") is SUPPRESSED
    assert found.cell("k", "q") is SUPPRESSED


def test_a_question_nobody_answered_hides_nobody() -> None:
    found = release(SMALL, {("k", "q"): tally(30, 0)})
    cell = found.cell("k", "q")
    assert isinstance(cell, Distribution)
    assert (cell.answered, cell.blank) == (0, 30)


def test_a_stricter_policy_merges_atoms() -> None:
    counts = {("teknisk", "q"): tally(30, 30), ("park", "q"): tally(15, 15)}
    found = release(SMALL, counts, Policy(distribution_minimum=16))
    assert {unit.id: unit.respondents for unit in found.units} == {"k": 45, "teknisk": 45}
    with pytest.raises(KeyError):
        found.cell("park", "q")


def test_too_few_altogether() -> None:
    found = release(SMALL, {("k", "q"): tally(9, 9)})
    assert found.units == ()
    with pytest.raises(KeyError):
        found.cell("k", "q")
    assert release(SMALL, {}).units == ()


def test_faulty_tallies() -> None:
    with pytest.raises(ValueError, match="another number of respondents"):
        release(SMALL, {("k", "a"): tally(30, 30), ("k", "b"): tally(31, 30)})
    with pytest.raises(ValueError, match="cannot place"):
        release(SMALL, {("ukjent", "a"): tally(30, 30)})
    with pytest.raises(ValueError, match="answered <= asked"):
        QuestionCounts(10, 9, 10, {})
    with pytest.raises(ValueError, match="counted more often"):
        QuestionCounts(10, 10, 5, {"ja": 6})


def test_suppressed_shows_nothing_but_a_colon() -> None:
    assert str(SUPPRESSED) == ":"
    assert not vars(SUPPRESSED)
