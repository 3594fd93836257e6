"""The attacker: every count that fits all that is told, as an integer program of its own.

Knows how many responded in every unit, the questionnaire, and what the served files say. The
variables are kinds of persons: in each unit, of each question, how many gave each possible answer,
where several may be chosen each combination. Whatever linear algebra could find out this finds
too, since whole numbers are fewer than fractions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, milp

from analysis.question import Question
from tests.attack.disclosure.reading import ANSWERED, Asked, Told

Row = NDArray[np.float64]
Units = frozenset[str]

_CLOSE = 1e-6

_GUESSES = 10
"""Worlds looked for at random before single counts are asked about."""


@dataclass(frozen=True)
class Filter:
    """Only those who gave ``answer`` to ``question`` were asked ``then``."""

    question: str
    answer: str
    then: str


@dataclass(frozen=True)
class Target:
    """How many in the units gave one of the choices, or gave an answer that has none of them."""

    units: Units
    question: str
    choice: str
    without: bool = False


def kinds_of_persons(question: Question) -> list[frozenset[str]]:
    if question.kind != "multiple":
        return [frozenset({choice.name}) for choice in question.choices]
    ordinary = [choice.name for choice in question.choices if not choice.exclusive]
    alone = [frozenset({choice.name}) for choice in question.choices if choice.exclusive]
    return alone + [
        frozenset(some)
        for size in range(1, len(ordinary) + 1)
        for some in combinations(ordinary, size)
    ]


class Attacker:
    def __init__(
        self,
        respondents: Mapping[str, int],
        questions: Sequence[Question],
        filters: Sequence[Filter],
    ) -> None:
        self._variables: dict[tuple[str, str], list[tuple[frozenset[str], int]]] = {}
        self._most: list[int] = []
        self._known: dict[bytes, tuple[Row, float, float]] = {}
        self._filters = filters
        for unit, count in respondents.items():
            for question in questions:
                first = len(self._most)
                kinds = kinds_of_persons(question)
                self._variables[unit, question.name] = [
                    (kind, first + place) for place, kind in enumerate(kinds)
                ]
                self._most += [count] * len(kinds)
        for unit, count in respondents.items():
            for question in questions:
                everybody = self._row(frozenset({unit}), question.name, {ANSWERED: 1.0})
                self._know(everybody, 0, count)
            for one in filters:
                yes = self._row(frozenset({unit}), one.question, {one.answer: 1.0})
                asked = self._row(frozenset({unit}), one.then, {ANSWERED: 1.0})
                self._know(yes - asked, 0, np.inf)

    def learn(self, units: Units, facts: Iterable[Told | Asked]) -> None:
        for fact in facts:
            if isinstance(fact, Told):
                row = self._row(units, fact.question, dict(fact.weights))
                self._know(row, fact.low, fact.high)
                continue
            for one in self._filters:
                if one.then == fact.question:
                    yes = self._row(units, one.question, {one.answer: 1.0})
                    self._know(yes, fact.count, fact.count)

    def added_up(self, targets: Sequence[Target]) -> dict[Target, int]:
        """Those that are sums and differences of what is told exactly."""
        if not self._most or not targets:
            return {}
        rows = np.array([self._counting(target) for target in targets])
        program = _Program(np.array(self._most), list(self._known.values()))
        return {targets[place]: count for place, count in program.by_algebra(rows).items()}

    def certain(self, targets: Sequence[Target]) -> dict[Target, int]:
        """The targets of which only one count is possible, with that count."""
        if not self._most or not targets:
            return {}
        rows = np.array([self._counting(target) for target in targets])
        program = _Program(np.array(self._most), list(self._known.values()))
        low = high = rows @ program.world(np.zeros(len(self._most)))
        found = program.by_algebra(rows)
        chance = np.random.Generator(np.random.PCG64(11))

        def look(wish: Row) -> None:
            nonlocal low, high
            counts = rows @ program.world(wish)
            low, high = np.minimum(low, counts), np.maximum(high, counts)

        for _ in range(_GUESSES):
            guess = chance.normal(size=len(self._most))
            look(guess)
            look(-guess)
        for place in range(len(targets)):
            for wish in (rows[place], -rows[place]):
                if place not in found and low[place] == high[place]:
                    look(wish)
            if low[place] == high[place]:
                found.setdefault(place, int(low[place]))
        return {targets[place]: count for place, count in found.items()}

    def answered(self, unit: str, question: str, count: int) -> None:
        """That so many answered the question in one unit."""
        self._know(self._row(frozenset({unit}), question, {ANSWERED: 1.0}), count, count)

    def worlds(
        self, units: Units, question: str, choices: Iterable[str], count: int, most: int
    ) -> Iterator[Mapping[str, Mapping[str, int]]]:
        """Up to ``most`` in which so many in the units gave one of the choices: the counts of the
        question by unit. None where that cannot be."""
        known = (self._row(units, question, dict.fromkeys(choices, 1.0)), count, count)
        program = _Program(np.array(self._most), [*self._known.values(), known])
        chance = np.random.Generator(np.random.PCG64(5))
        for _ in range(most):
            try:
                world = program.world(chance.normal(size=len(self._most)))
            except ValueError:
                return
            counts: dict[str, dict[str, int]] = {}
            for (unit, name), kinds in self._variables.items():
                for kind, place in kinds if name == question else ():
                    told = counts.setdefault(unit, {})
                    for choice in kind:
                        told[choice] = told.get(choice, 0) + int(world[place])
            yield counts

    def _row(self, units: Units, question: str, weights: Mapping[str, float]) -> Row:
        row = np.zeros(len(self._most))
        for unit in units:
            for kind, place in self._variables.get((unit, question), ()):
                row[place] = sum(
                    weight
                    for choice, weight in weights.items()
                    if choice == ANSWERED or choice in kind
                )
        return row

    def _counting(self, target: Target) -> Row:
        chosen = self._row(target.units, target.question, {target.choice: 1.0})
        if not target.without:
            return chosen
        return self._row(target.units, target.question, {ANSWERED: 1.0}) - chosen

    def _know(self, row: Row, low: float, high: float) -> None:
        """What files tell in rounded fractions is told in persons all the same."""
        if (row == np.rint(row)).all():
            low, high = np.ceil(low - _CLOSE), np.floor(high + _CLOSE)
        _, low_before, high_before = self._known.get(row.tobytes(), (row, -np.inf, np.inf))
        self._known[row.tobytes()] = row, max(low, low_before), min(high, high_before)


class _Program:
    def __init__(self, most: Row, known: Sequence[tuple[Row, float, float]]) -> None:
        self._most = most
        self._rows = np.array([row for row, _, _ in known])
        self._low = np.array([low for _, low, _ in known])
        self._high = np.array([high for _, _, high in known])
        self._constraints = LinearConstraint(
            sparse.csr_array(self._rows), self._low - _CLOSE, self._high + _CLOSE
        )

    def world(self, wish: Row) -> Row:
        """The one that has most of what is wished for."""
        result = milp(
            -wish,
            integrality=np.ones(len(self._most), np.int64),
            bounds=Bounds(0, self._most),
            constraints=self._constraints,
        )
        if result.x is None:
            raise ValueError(f"what is told cannot be: {result.message}")
        return np.asarray(np.rint(result.x))

    def by_algebra(self, rows: Row) -> dict[int, int]:
        """Counts that are sums and differences of told ones, by place among ``rows``."""
        exact = self._low == self._high
        told = self._rows[exact]
        if not len(told):
            return {}
        mixed, *_ = np.linalg.lstsq(told.T, rows.T)
        close = np.abs(told.T @ mixed - rows.T).max(axis=0) < _CLOSE
        counts = np.rint(self._low[exact] @ mixed)
        return {int(place): int(counts[place]) for place in np.flatnonzero(close)}
