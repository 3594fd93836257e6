"""Against somebody who holds every file and knows who responded: nothing about anybody."""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest

from analysis.disclosure import Policy, atoms, publishable, release
from tests.attack.disclosure.judging import attacked
from tests.attack.disclosure.served import files
from tests.attack.disclosure.town import KINDS, QUESTIONS, made_up

LONG = os.environ.get("MEDVIRK_LONG") == "1"
TOWNS = 2000 if LONG else 12
CORRECTED = [*range(1000 if LONG else 6), 1021]
"""The last one leaked once: the corrected tree showed a whole that an earlier release had told a
part of, and nobody looked at what was left of it."""


@pytest.mark.timeout(60 + 10 * TOWNS)
def test_nothing_hidden_is_found() -> None:
    shown = 0
    for number in range(TOWNS):
        town = made_up(random.Random(number), KINDS[number % len(KINDS)])
        made = release(town.tree, town.counts(), Policy(), QUESTIONS)
        found = attacked([(town, files(made))])
        assert found.nothing, f"town {number}: {found}"
        shown += made.extent.cells_shown + made.extent.cells_classed
    assert shown > 5 * TOWNS, "a gate that shows nothing is easily kept"


@pytest.mark.timeout(60 + 20 * len(CORRECTED))
def test_a_tree_that_is_corrected_afterwards_gives_nobody_away() -> None:
    """Both releases are out, and what was sealed was sealed by the first tree."""
    for number in CORRECTED:
        chance = random.Random(number)
        town = made_up(chance, KINDS[number % len(KINDS)])
        respondents = {unit: len(people) for unit, people in town.people.items()}
        published = publishable(town.tree, respondents, Policy())
        town = replace(town, atom_of=atoms(town.tree, published))
        counts = town.counts()
        first = release(town.tree, counts, Policy(), QUESTIONS, published=published)
        later = town.moved(chance, published)
        policy = Policy(distribution_minimum=chance.choice([10, 10, 12]))
        second = release(later.tree, counts, policy, QUESTIONS, earlier=[first])
        found = attacked([(town, files(first)), (later, files(second))])
        assert {unit.id for unit in second.units} <= published
        if found.recovered or found.rebuilt:
            # Of a unit that has other parts now: groups around it may have told that much already.
            before = attacked([(town, files(first)), (later, {})])
            found.recovered = [one for one in found.recovered if one not in before.recovered]
            found.rebuilt = [one for one in found.rebuilt if one not in before.rebuilt]
        assert found.nothing, f"town {number}: {found}"
