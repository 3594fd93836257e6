"""Towns made up at random: an organisation, who answered, and what. The truth of the attacks."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from analysis.disclosure import Counts, QuestionCounts, Tree, Unit
from analysis.question import Choice, Question

Answer = frozenset[str]

_STEPS = tuple(
    Choice(str(step), label, float(step))
    for step, label in enumerate(("Aldri", "Sjelden", "Iblant", "Ofte", "Alltid"), start=1)
)
_UNKNOWN = Choice("vet_ikke", "Vet ikke", missing=True)

DARES = Question("tør", 1, "Tør du si fra?", "scale", _STEPS, "valid", sensitive=True)
SILENT = Question(
    "taus",
    2,
    "Har du latt være å si fra?",
    "single",
    (Choice("ja", "Ja"), Choice("nei", "Nei"), _UNKNOWN),
    sensitive=True,
)
HINDERED = Question(
    "hindret",
    3,
    "Hva hindrer deg?",
    "multiple",
    (
        Choice("leder", "Lederen"),
        Choice("kolleger", "Kollegene"),
        Choice("media", "Media"),
        Choice("ingenting", "Ingenting", exclusive=True),
    ),
    sensitive=True,
)
KNOWS = Question("kjenner", 4, "Kjenner du reglene?", "scale", (*_STEPS, _UNKNOWN), "valid")
REGRETS = Question(
    "angrer",
    5,
    "Angrer du?",
    "single",
    (Choice("ja", "Ja"), Choice("nei", "Nei")),
    sensitive=True,
    depends_on=frozenset({SILENT.name}),
)
"""Asked of those who answered yes to ``SILENT``."""

QUESTIONS = (DARES, SILENT, HINDERED, KNOWS, REGRETS)

_YES = frozenset({"ja"})

KINDS = ("dirichlet", "dirichlet", "unanimous", "zero", "full response")
"""How a town answers; drawn in turn."""


@dataclass(frozen=True)
class Town:
    """``people``: of each unit, what each of its own respondents answered, by question; blanks
    are left out. ``atom_of``: where the answers of each unit are counted once they are sealed,
    if not there."""

    tree: Tree
    people: Mapping[str, Sequence[Mapping[str, Answer]]]
    atom_of: Mapping[str, str] = field(default_factory=dict)

    def counts(self) -> Counts:
        """By atom."""
        together: dict[str, list[Mapping[str, Answer]]] = {}
        for unit, people in self.people.items():
            together.setdefault(self.atom_of.get(unit, unit), []).extend(people)
        return {
            (place, question.name): _counted(question, people)
            for place, people in together.items()
            for question in QUESTIONS
        }

    def below(self, unit: str) -> frozenset[str]:
        """The unit and all below it."""
        return frozenset(
            one.id
            for one in self.tree
            if one.id == unit or unit in {up.id for up in self.tree.ancestors(one.id)}
        )

    def counted_in(self, unit: str) -> frozenset[str]:
        """The units whose answers are in what is told of this one."""
        below = self.below(unit)
        return frozenset(one for one in self.people if self.atom_of.get(one, one) in below)

    def answers(self, units: frozenset[str], question: str) -> list[Answer]:
        return [
            person[question]
            for unit in sorted(units)
            for person in self.people[unit]
            if question in person
        ]

    def moved(self, chance: random.Random, published: Collection[str]) -> Town:
        """The tree corrected: some published places of work belong elsewhere. Others cannot be
        moved any more, since sealed answers do not say they are from there."""
        services = [
            unit.id for unit in self.tree if unit.level == "virksomhet" and unit.id in published
        ]
        areas = [unit.id for unit in self.tree if unit.level == "kommuneomraade"]
        move = {one: chance.choice(areas) for one in chance.sample(services, min(2, len(services)))}
        units = [replace(unit, parent=move.get(unit.id, unit.parent)) for unit in self.tree]
        return replace(self, tree=Tree(units))


def _counted(question: Question, people: Sequence[Mapping[str, Answer]]) -> QuestionCounts:
    given = [person[question.name] for person in people if question.name in person]
    asked = len(people)
    if question is REGRETS:
        asked = sum(person.get(SILENT.name) == _YES for person in people)
    chosen = Counter(name for answer in given for name in answer)
    return QuestionCounts(
        len(people), asked, len(given), {c.name: chosen[c.name] for c in question.choices}
    )


def made_up(chance: random.Random, kind: str, blank: float | None = None) -> Town:
    """``blank``: how often a question is left out; at random where it is not said."""
    tree = _tree(chance)
    if blank is None:
        blank = 0.0 if kind == "full response" else chance.choice([0.0, 0.05, 0.4])
    common = {question.name: _one_answer(chance, question) for question in QUESTIONS}
    people = {}
    for unit in tree:
        lone = {question.name: _one_answer(chance, question) for question in QUESTIONS}
        weights = {
            question.name: [chance.gammavariate(chance.choice([0.2, 1, 3]), 1) for _ in range(16)]
            for question in QUESTIONS
        }
        people[unit.id] = [
            _person(chance, kind, blank, common, lone, weights)
            for _ in range(_respondents(chance, unit, bool(tree.children(unit.id))))
        ]
    return Town(tree, people)


def _tree(chance: random.Random) -> Tree:
    units = [Unit("k", "Kommunen", "kommune", None)]
    for area in range(chance.randint(1, 3)):
        units.append(Unit(f"o{area}", f"Område {area}", "kommuneomraade", "k"))
        for service in range(chance.randint(0, 3)):
            name = f"{area}{service}"
            units.append(Unit(f"v{name}", f"Virksomhet {name}", "virksomhet", f"o{area}"))
            units += [
                Unit(f"a{name}{one}", f"Avdeling {name}{one}", "avdeling", f"v{name}")
                for one in range(chance.choice([0, 0, 2, 3]))
            ]
    pilots = {unit.id for unit in units[1:] if chance.random() < 0.15}
    return Tree(replace(unit, pilot=unit.id in pilots) for unit in units)


def _respondents(chance: random.Random, unit: Unit, has_below: bool) -> int:
    """Small numbers around the thresholds are where a gate goes wrong."""
    if has_below:
        return chance.choice([0, 0, 0, 1, 4, 11])
    return chance.choice([0, 1, 3, 5, 9, 10, 11, 12, 14, 20, 33, 49, 60])


def _one_answer(chance: random.Random, question: Question) -> Answer:
    return frozenset({chance.choice(question.choices).name})


def _person(
    chance: random.Random,
    kind: str,
    blank: float,
    common: Mapping[str, Answer],
    lone: Mapping[str, Answer],
    weights: Mapping[str, Sequence[float]],
) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for question in QUESTIONS:
        if question is REGRETS and answers.get(SILENT.name) != _YES:
            continue
        if chance.random() < blank:
            continue
        if kind == "unanimous":
            answers[question.name] = lone[question.name]
        else:
            answers[question.name] = _drawn(chance, question, weights[question.name])
        if kind == "zero" and answers[question.name] == common[question.name]:
            answers[question.name] = frozenset({question.choices[-1].name})
    return answers


def _drawn(chance: random.Random, question: Question, weights: Sequence[float]) -> Answer:
    names = [choice.name for choice in question.choices]
    if question.kind != "multiple":
        return frozenset(chance.choices(names, weights[: len(names)]))
    ordinary = [choice.name for choice in question.choices if not choice.exclusive]
    alone = [frozenset({choice.name}) for choice in question.choices if choice.exclusive]
    some = [
        frozenset(name for place, name in enumerate(ordinary) if number >> place & 1)
        for number in range(1, 2 ** len(ordinary))
    ]
    kinds = [*alone, *some]
    return chance.choices(kinds, weights[: len(kinds)])[0]
