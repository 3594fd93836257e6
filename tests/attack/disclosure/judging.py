"""Holds what an attacker is certain of against the truth, and against what was meant to be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analysis.question import Question
from tests.attack.disclosure.attacker import Attacker, Filter, Target, Units
from tests.attack.disclosure.reading import read
from tests.attack.disclosure.town import DARES, HINDERED, KNOWS, REGRETS, SILENT, Town

SMALL = 50
"""Of sensitive questions, nobody may learn of a smaller group that all or none answered so."""

END = 2
"""Counts up to this, and from all less this, are never told of a sensitive question."""

TOGETHER = ((DARES,), (SILENT, REGRETS), (HINDERED,), (KNOWS,))
"""Questions that tell of each other are attacked together."""

_FILTERS = (Filter(SILENT.name, "ja", REGRETS.name),)

Files = Mapping[str, bytes]
"""By unit."""


@dataclass
class Found:
    """What is certain and should not be.

    ``recovered``: counts of a sensitive question in a unit where nothing is told of it, or where
    they are not and may not be. ``certified``: all or none of a small group. ``rebuilt``: the whole
    distribution of a unit where nothing is told, of any question. ``wrong``: certain and false,
    which would be the attacker's own fault.

    Beside these, ``spilled``: counts of a sensitive question that follow, beside a part that is
    told, and might have been told of a unit so large. ``looked_at``: counts asked about.
    """

    recovered: list[Target] = field(default_factory=list)
    spilled: list[Target] = field(default_factory=list)
    certified: list[Target] = field(default_factory=list)
    rebuilt: list[tuple[str, str]] = field(default_factory=list)
    wrong: list[Target] = field(default_factory=list)
    looked_at: int = 0

    @property
    def nothing(self) -> bool:
        return not (self.recovered or self.certified or self.rebuilt or self.wrong)


def attacked(
    publications: Sequence[tuple[Town, Files]],
    together: Sequence[Sequence[Question]] = TOGETHER,
) -> Found:
    """The same people, published once or more, each time over a tree of its own."""
    found = Found()
    for questions in together:
        _attack(publications, questions, found)
    return found


def _attack(
    publications: Sequence[tuple[Town, Files]], questions: Sequence[Question], found: Found
) -> None:
    town = publications[-1][0]
    respondents = {unit: len(people) for unit, people in town.people.items() if people}
    responded = frozenset(respondents)
    names = {question.name for question in questions}
    filters = [one for one in _FILTERS if {one.question, one.then} <= names]
    attacker = Attacker(respondents, questions, filters)
    pages: dict[Units, list[bytes]] = {}
    groups: dict[Units, str] = {}
    rests: set[Units] = set()
    for place, (one, files) in enumerate(publications):
        sets = {unit.id: one.counted_in(unit.id) & responded for unit in one.tree}
        for unit in sets:
            # What was not told apart at the seal is in no group by its name afterwards.
            sealed = [sets[unit]] if one.atom_of.get(unit, unit) == unit else []
            for units in (*sealed, one.below(unit) & responded):
                groups.setdefault(units, unit if not place else f"{unit} moved")
        shown = [sets[unit] for unit in files]
        for unit, file in files.items():
            attacker.learn(sets[unit], read(file, questions))
            pages.setdefault(sets[unit], []).append(file)
            below = [units for units in shown if units < sets[unit]]
            rests.add(sets[unit].difference(*below))
    for question in questions:
        _judge(town, attacker, question, groups, rests - groups.keys(), pages, found)


def _judge(
    town: Town,
    attacker: Attacker,
    question: Question,
    groups: Mapping[Units, str],
    rests: set[Units],
    pages: Mapping[Units, Sequence[bytes]],
    found: Found,
) -> None:
    choices = [choice.name for choice in question.choices]
    answered = {units: town.answers(units, question.name) for units in (*groups, *rests)}
    targets = [
        Target(units, question.name, choice, without)
        for units, answers in answered.items()
        if answers
        for choice in choices
        for without in (False, True)
    ]
    certain = attacker.certain(targets)
    found.looked_at += len(targets)
    for target, count in certain.items():
        answers = answered[target.units]
        if count != sum((target.choice in one) is not target.without for one in answers):
            found.wrong.append(target)
        if question.sensitive and count == 0 and len(answers) < SMALL:
            found.certified.append(target)
    for units, unit in groups.items():
        known = {
            target.choice for target in certain if target.units == units and not target.without
        }
        files = pages.get(units, ())
        if known:
            known -= _told(town, question, units, files)
        withheld = not any(fact for file in files for fact in read(file, [question]))
        for choice in sorted(known) if question.sensitive else ():
            target = Target(units, question.name, choice)
            tellable = not withheld and _tellable(question, choice, answered[units])
            (found.spilled if tellable else found.recovered).append(target)
        if withheld and known == set(choices):
            found.rebuilt.append((unit, question.name))


def _tellable(question: Question, choice: str, answers: Sequence[frozenset[str]]) -> bool:
    """Outside the end classes: any count of a large group, the told part of a small one."""
    count = sum(choice in one for one in answers)
    told = any([one.name for one in part] == [choice] for part in question.told_parts)
    return (told or len(answers) >= SMALL) and END < count < len(answers) - END


def _told(town: Town, question: Question, units: Units, files: Sequence[bytes]) -> set[str]:
    """The choices whose count the unit's own page tells."""
    attacker = Attacker({unit: len(town.people[unit]) for unit in units}, [question], ())
    for file in files:
        attacker.learn(units, read(file, [question]))
    targets = [Target(units, question.name, choice.name) for choice in question.choices]
    return {target.choice for target in attacker.added_up(targets)}
