"""Random organisations and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from analysis.disclosure import Counts, QuestionCounts, Tree, Unit
from analysis.disclosure.tree import LEVELS

QUESTIONS = ("tillit", "frykt")
CHOICES = ("a", "b", "c")


@dataclass(frozen=True)
class Sealed:
    """A tree, how many answered in each unit, and what (by unit and question)."""

    tree: Tree
    respondents: Mapping[str, int]
    answers: Counts


# Small numbers around the threshold are where a gate goes wrong.
SIZES = st.sampled_from([0, 0, 1, 3, 8, 9, 9, 10, 10, 11, 15, 19, 20, 40])
PILOT = st.sampled_from([True, True, False])


@st.composite
def trees(draw: st.DrawFn, strict_levels: bool = True) -> Tree:
    units = [Unit("u0", "Kommunen", "kommune", None, draw(PILOT))]
    for i in range(1, draw(st.integers(1, 14))):
        parent = units[draw(st.integers(0, i - 1))]
        lowest = LEVELS.index(parent.level) + 1 if strict_levels else 0
        level = draw(st.sampled_from(LEVELS[lowest:] or LEVELS[-1:]))
        units.append(Unit(f"u{i}", f"Enhet {i}", level, parent.id, draw(PILOT)))
    return Tree(draw(st.permutations(units)))


@st.composite
def sealed(draw: st.DrawFn, strict_levels: bool = True) -> Sealed:
    tree = draw(trees(strict_levels))
    respondents = {unit.id: draw(SIZES) for unit in tree}
    answers: dict[tuple[str, str], QuestionCounts] = {}
    for unit_id, count in respondents.items():
        for question in QUESTIONS:
            asked = draw(st.sampled_from([count, count, count // 2, 0]))
            answered = draw(st.sampled_from([asked, asked, asked // 2, min(asked, 4), 0]))
            first = draw(st.integers(0, answered))
            second = draw(st.integers(0, answered - first))
            choices = dict(zip(CHOICES, (first, second, answered - first - second), strict=True))
            answers[unit_id, question] = QuestionCounts(count, asked, answered, choices)
    return Sealed(tree, respondents, answers)


def by_atom(answers: Counts, atom_of: Mapping[str, str]) -> Counts:
    """As the seal does it: the tallies of the units added up by atom."""
    added: dict[tuple[str, str], QuestionCounts] = {}
    for (unit_id, question), tally in answers.items():
        key = (atom_of[unit_id], question)
        before = added.get(key)
        if before is None:
            added[key] = tally
            continue
        choices = {name: before.choices[name] + tally.choices[name] for name in tally.choices}
        added[key] = QuestionCounts(
            before.respondents + tally.respondents,
            before.asked + tally.asked,
            before.answered + tally.answered,
            choices,
        )
    return added
