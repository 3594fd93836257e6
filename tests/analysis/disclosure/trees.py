"""Random organisations and answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from analysis.disclosure import Counts, QuestionCounts, Tree, Unit
from analysis.disclosure.tree import LEVELS
from analysis.question import Choice, Question

CHOICES = ("a", "b", "c")
_STEPS = tuple(Choice(name, name, score) for score, name in enumerate(CHOICES, 1))


def scale(name: str, *, sensitive: bool = False, after: Iterable[str] = ()) -> Question:
    """Three steps, so that ``c`` is the part over the middle."""
    return Question(
        name, 1, name, "scale", _STEPS, sensitive=sensitive, depends_on=frozenset(after)
    )


TRUST = scale("tillit")
FEAR = scale("frykt", sensitive=True)
HINDERED = Question(
    "hindret",
    3,
    "hindret",
    "multiple",
    (*(Choice(name, name) for name in CHOICES[:2]), Choice("c", "c", exclusive=True)),
    sensitive=True,
)
QUESTIONS = (TRUST, FEAR, HINDERED)


@dataclass(frozen=True)
class Sealed:
    """A tree, how many answered in each unit, and what (by unit and question)."""

    tree: Tree
    respondents: Mapping[str, int]
    answers: Counts


# Small numbers around the threshold are where a gate goes wrong.
SIZES = st.sampled_from([0, 0, 1, 3, 8, 9, 9, 10, 10, 11, 15, 19, 20, 40, 55])
PILOT = st.sampled_from([True, True, False])


def tree(*units: tuple[str, str, str | None, bool]) -> Tree:
    return Tree(Unit(id, id, level, parent, pilot) for id, level, parent, pilot in units)


SMALL = tree(
    ("k", "kommune", None, False),
    ("teknisk", "kommuneomraade", "k", False),
    ("helse", "kommuneomraade", "k", False),
    ("park", "virksomhet", "teknisk", True),
    ("vei", "virksomhet", "teknisk", False),
)


@st.composite
def trees(draw: st.DrawFn, strict_levels: bool = True, most: int = 14) -> Tree:
    units = [Unit("u0", "Kommunen", "kommune", None, draw(PILOT))]
    for i in range(1, draw(st.integers(1, most))):
        parent = units[draw(st.integers(0, i - 1))]
        lowest = LEVELS.index(parent.level) + 1 if strict_levels else 0
        level = draw(st.sampled_from(LEVELS[lowest:] or LEVELS[-1:]))
        units.append(Unit(f"u{i}", f"Enhet {i}", level, parent.id, draw(PILOT)))
    return Tree(draw(st.permutations(units)))


@st.composite
def sealed(draw: st.DrawFn, strict_levels: bool = True, most: int = 14) -> Sealed:
    tree = draw(trees(strict_levels, most))
    respondents = {unit.id: draw(SIZES) for unit in tree}
    answers: dict[tuple[str, str], QuestionCounts] = {}
    for unit_id, count in respondents.items():
        for question in QUESTIONS:
            asked = draw(st.sampled_from([count, count, count // 2, 0]))
            answered = draw(st.sampled_from([asked, asked, asked // 2, min(asked, 4), 0]))
            first = draw(st.sampled_from([0, answered // 2, answered]))
            second = draw(st.integers(0, answered - first))
            given = (first, second, answered - first - second)
            choices = dict(zip(CHOICES, given, strict=True))
            answers[unit_id, question.name] = QuestionCounts(count, asked, answered, choices)
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


def remainders(tree: Tree, own: Mapping[str, int], shown: Collection[str]) -> dict[str, int]:
    """Straight from the definition: each person counts in the nearest shown unit above."""
    found = dict.fromkeys(shown, 0)
    for unit in tree:
        line = (unit.id, *(above.id for above in tree.ancestors(unit.id)))
        nearest = next((unit_id for unit_id in line if unit_id in shown), None)
        if nearest is not None:
            found[nearest] += own.get(unit.id, 0)
    return found


def beneath(tree: Tree, unit_id: str) -> set[str]:
    return {
        unit.id
        for unit in tree
        if unit_id in (unit.id, *(above.id for above in tree.ancestors(unit.id)))
    }


def given(respondents: int, *counts: int, asked: int | None = None) -> QuestionCounts:
    """How many gave each of the first choices; the others of ``asked`` left it blank."""
    asked = respondents if asked is None else asked
    counts = (*counts, *(0,) * (len(CHOICES) - len(counts)))
    return QuestionCounts(respondents, asked, sum(counts), dict(zip(CHOICES, counts, strict=True)))
