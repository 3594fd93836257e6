"""The planted publisher, as most survey tools are: groups of ten or more, whole numbers, no more
thought. And what it gives away, worked out from the truth without any attack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.disclosure import SUPPRESSED, Distribution, Policy, Release, ReleasedUnit
from tests.attack.disclosure.attacker import Target, Units
from tests.attack.disclosure.judging import SMALL
from tests.attack.disclosure.town import QUESTIONS, REGRETS, Town

PUBLISHED = tuple(question for question in QUESTIONS if question is not REGRETS)
_ENOUGH = 10


def naive_release(town: Town) -> Release:
    """Of towns where nobody left anything out."""
    sizes = {unit.id: sum(len(town.people[u]) for u in town.below(unit.id)) for unit in town.tree}
    units = [unit for unit in town.tree if sizes[unit.id] >= _ENOUGH]
    cells = {}
    for unit in units:
        for question in PUBLISHED:
            answers = town.answers(town.below(unit.id), question.name)
            chosen = Counter(name for answer in answers for name in answer)
            counts = {choice.name: chosen[choice.name] for choice in question.choices}
            n = len(answers)
            cell = Distribution(sizes[unit.id], n, n, counts) if n >= _ENOUGH else SUPPRESSED
            cells[unit.id, question.name] = cell
    return Release(
        Policy(),
        tuple(ReleasedUnit(u.id, u.name, u.level, u.parent, u.pilot, sizes[u.id]) for u in units),
        (),
        tuple(question.name for question in PUBLISHED),
        cells,
    )


class Leaks:
    """Within what is left of a shown unit when those below it are taken away, any of the persons
    may be any of the persons, and nothing else is known. So a count is certain in a group of
    which each such rest is a part, except where everybody or nobody in the rest answered so."""

    def __init__(self, town: Town) -> None:
        self._town = town
        asked = frozenset(unit for unit, people in town.people.items() if people)
        self._sets = {unit.id: town.below(unit.id) & asked for unit in town.tree}
        everybody = {unit: len(people) for unit, people in town.people.items()}
        shown = {s for s in self._sets.values() if sum(everybody[u] for u in s) >= _ENOUGH}
        self._shown = shown
        self.rests = [
            rest
            for units in shown
            if (rest := units.difference(*(other for other in shown if other < units)))
        ]
        self._groups: dict[Units, str] = {}
        for unit, units in self._sets.items():
            if units:
                self._groups.setdefault(units, unit)

    def certified(self) -> set[Target]:
        return {
            target
            for target in self._targets({*self._groups, *self.rests})
            if len(self._town.answers(target.units, target.question)) < SMALL
            and self._certain(target)
            and not self._count(target, target.units)
        }

    def recovered(self) -> set[Target]:
        hidden = self._groups.keys() - self._shown
        return {one for one in self._targets(hidden) if not one.without and self._certain(one)}

    def rebuilt(self) -> set[tuple[str, str]]:
        return {
            (unit, question.name)
            for units, unit in self._groups.items()
            if units not in self._shown
            for question in PUBLISHED
            if all(
                self._certain(Target(units, question.name, choice.name))
                for choice in question.choices
            )
        }

    def _targets(self, groups: set[Units]) -> Iterator[Target]:
        for question in PUBLISHED:
            for units in groups if question.sensitive else ():
                for choice in question.choices:
                    for without in (False, True):
                        yield Target(units, question.name, choice.name, without)

    def _count(self, target: Target, units: Units) -> int:
        answers = self._town.answers(units, target.question)
        return sum((target.choice in one) is not target.without for one in answers)

    def _certain(self, target: Target) -> bool:
        meeting = [rest for rest in self.rests if not rest.isdisjoint(target.units)]
        return frozenset().union(*meeting) >= target.units and all(
            rest <= target.units
            or self._count(target, rest) in (0, len(self._town.answers(rest, target.question)))
            for rest in meeting
        )
