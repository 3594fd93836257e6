"""The disclosure gate: choosing among 20,000 units, and the whole release of a municipality.

``python -m benchmarks.disclosure`` makes up organisations and answers (seeded) and measures CPU.
Figures are given as ratios too, against adding the same numbers up without any rule, so that a
slow or busy machine does not decide.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Sequence

from analysis.disclosure import (
    Policy,
    QuestionCounts,
    Release,
    Tree,
    Unit,
    atoms,
    publishable,
    release,
    to_bytes,
)
from analysis.disclosure.forest import subtree_totals
from analysis.question import Question
from benchmarks.installation import ROOT
from survey.pages.gate import questions_in
from survey.questionnaire import load

_UNITS = 20_000
_CHOOSING_SECONDS = 5.0
_RELEASE_SECONDS = 60.0
_RESPONSE_RATE = 0.7


def municipality(areas: int, workplaces: int, departments: int) -> Tree:
    units = [Unit("k", "Kommunen", "kommune", None)]
    units += [Unit(f"o{i}", f"Område {i}", "kommuneomraade", "k") for i in range(areas)]
    units += [
        Unit(f"v{i}", f"Virksomhet {i}", "virksomhet", f"o{i % areas}", pilot=i % 25 == 0)
        for i in range(workplaces)
    ]
    units += [
        Unit(f"a{i}", f"Avdeling {i}", "avdeling", f"v{i % workplaces}") for i in range(departments)
    ]
    return Tree(units)


def path(length: int) -> Tree:
    return Tree(
        Unit(str(i), f"Enhet {i}", "avdeling" if i else "kommune", str(i - 1) if i else None)
        for i in range(length)
    )


def respondents(chance: random.Random, tree: Tree) -> dict[str, int]:
    """In the lowest units, most of them workplaces of 8 to 40; a few in the others."""
    return {
        unit.id: chance.randrange(4)
        if tree.children(unit.id)
        else round(_RESPONSE_RATE * chance.lognormvariate(2.9, 0.6))
        for unit in tree
    }


def answers(
    chance: random.Random, question: Question, persons: int, leaning: Sequence[float]
) -> QuestionCounts:
    """One unit's answers, scattered around what is usual (Dirichlet)."""
    answered = persons - sum(chance.random() < 0.04 for _ in range(persons))
    names = [choice.name for choice in question.choices]
    weights = [chance.gammavariate(6 * lean, 1) + 1e-9 for lean in leaning]
    given: Counter[str] = Counter(dict.fromkeys(names, 0))
    for _ in range(answered):
        if question.kind == "multiple":
            ordinary = [c.name for c in question.choices if not c.exclusive]
            alone = len(ordinary) < len(names) and chance.random() < 0.3
            given.update(names[-1:] if alone else set(chance.choices(ordinary, k=2)))
        else:
            given.update(chance.choices(names, weights))
    return QuestionCounts(persons, persons, answered, given)


def sealed(
    chance: random.Random, tree: Tree, questions: Sequence[Question]
) -> tuple[frozenset[str], dict[tuple[str, str], QuestionCounts]]:
    """The published units, and the tallies by atom."""
    persons = respondents(chance, tree)
    published = publishable(tree, persons)
    inside: Counter[str] = Counter()
    for unit_id, atom in atoms(tree, published).items():
        inside[atom] += persons[unit_id]
    leaning = {
        question.name: [chance.gammavariate(2, 1) for _ in question.choices]
        for question in questions
    }
    return published, {
        (atom, question.name): answers(chance, question, count, leaning[question.name])
        for atom, count in inside.items()
        for question in questions
    }


def _choosing() -> bool:
    chance = random.Random(3)
    kept = True
    for name, tree in (
        ("a municipality", municipality(20, 2000, _UNITS - 2021)),
        ("a path", path(_UNITS)),
    ):
        persons = respondents(chance, tree)
        begun = time.process_time()
        subtree_totals(tree.above, persons)
        plain = time.process_time() - begun
        for minimum in (10, 50):
            begun = time.process_time()
            chosen = publishable(tree, persons, Policy(distribution_minimum=minimum))
            spent = time.process_time() - begun
            kept = kept and spent < _CHOOSING_SECONDS
            print(
                f"{name} of {len(tree)} units, threshold {minimum}: {len(chosen)} published, "
                f"{spent:.2f} s, {spent / plain:.0f} × adding up"
            )
    return kept


def _without_rules(tree: Tree, counts: dict[tuple[str, str], QuestionCounts]) -> None:
    """Every choice of every question summed through the tree."""
    for question, choice in {
        (name, choice) for (_, name), tallied in counts.items() for choice in tallied.choices
    }:
        own = {
            atom: tallied.choices[choice]
            for (atom, name), tallied in counts.items()
            if name == question
        }
        subtree_totals(tree.above, own)


def _releasing() -> bool:
    chance = random.Random(4)
    questions = questions_in(load(ROOT / "questionnaires" / "ytringsfrihet.yaml"), "nb")
    tree = municipality(6, 60, 333)
    published, counts = sealed(chance, tree, questions)
    begun = time.process_time()
    _without_rules(tree, counts)
    plain = time.process_time() - begun
    begun = time.process_time()
    found = release(tree, counts, Policy(), questions, published=published)
    spent = time.process_time() - begun
    print(
        f"{len(tree)} units × {len(questions)} questions: {spent:.1f} s, "
        f"{spent / plain:.0f} × adding up; {len(to_bytes(found)) / 1024:.0f} KiB"
    )
    _tell(found, questions)
    return spent < _RELEASE_SECONDS


def _tell(found: Release, questions: Sequence[Question]) -> None:
    print(found.extent)
    for question in questions:
        kinds = Counter(type(found.cell(unit.id, question.name)).__name__ for unit in found.units)
        sensitive = ", sensitive" if question.sensitive else ""
        print(f"  {question.number} {question.kind}{sensitive}: {dict(sorted(kinds.items()))}")


def main() -> int:
    kept = [_choosing(), _releasing()]
    print(
        f"{'yes' if all(kept) else 'NO '}  under {_CHOOSING_SECONDS:.0f} s to choose, "
        f"{_RELEASE_SECONDS:.0f} s for a release"
    )
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
