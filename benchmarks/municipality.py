"""A municipality made up for the benchmarks of the gate: units, who answered, and what."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.disclosure import Counts, QuestionCounts, Tree, Unit
from analysis.question import Question
from benchmarks.installation import ROOT
from survey.pages.gate import questions_in
from survey.questionnaire import load


@dataclass(frozen=True)
class Municipality:
    tree: Tree
    respondents: Mapping[str, int]
    counts: Counts


def questions() -> list[Question]:
    return questions_in(load(ROOT / "questionnaires" / "ytringsfrihet.yaml"), "nb")


def municipality(
    chance: random.Random,
    asked: Sequence[Question],
    *,
    areas: int = 6,
    workplaces: int = 370,
    rate: float = 0.7,
    alike: float = 1.0,
) -> Municipality:
    """Four levels. Most workplaces have 8 to 40 employees, and of each about ``rate`` answer, with
    4 % of the questions left out. Each workplace has its own mind, drawn from a Dirichlet
    distribution with all parameters ``alike``: small ones make nearly everybody agree."""
    units = [Unit("k", "Kommunen", "kommune", None)]
    units += [Unit(f"o{i}", f"Område {i}", "kommuneomraade", "k") for i in range(areas)]
    services = max(1, workplaces // 8)
    for i in range(services):
        units.append(Unit(f"v{i}", f"Virksomhet {i}", "virksomhet", f"o{chance.randrange(areas)}"))
    leaves = [
        Unit(f"a{i}", f"Avdeling {i}", "avdeling", f"v{chance.randrange(services)}")
        for i in range(workplaces)
    ]
    respondents, counts = {}, {}
    for unit in leaves:
        employees = max(3, min(200, round(chance.lognormvariate(2.9, 0.7))))
        respondents[unit.id] = sum(chance.random() < rate for _ in range(employees))
        for question in asked:
            counts[unit.id, question.name] = _answers(chance, question, respondents[unit.id], alike)
    return Municipality(Tree([*units, *leaves]), respondents, counts)


def _answers(
    chance: random.Random, question: Question, respondents: int, alike: float
) -> QuestionCounts:
    answered = sum(chance.random() >= 0.04 for _ in range(respondents))
    names = [choice.name for choice in question.choices]
    weights = [chance.gammavariate(alike, 1) + 1e-9 for _ in names]
    counts = Counter(dict.fromkeys(names, 0))
    if question.kind == "multiple":
        alone = [choice.name for choice in question.choices if choice.exclusive]
        for _ in range(answered):
            chosen = set(chance.choices(names, weights, k=chance.choice([1, 1, 2, 3])))
            counts.update(chosen - set(alone) or chosen)
    elif names:
        counts.update(chance.choices(names, weights, k=answered))
    return QuestionCounts(respondents, respondents, answered, dict(counts))
