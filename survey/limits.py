"""How small the groups are that results are shown for: approved by PSU with the questions, raised
by whoever plans, lowered by nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.texts import Say


class HasLimits(Protocol):
    @property
    def distribution_minimum(self) -> int: ...
    @property
    def index_minimum(self) -> int: ...
    @property
    def end_class_size(self) -> int: ...


@dataclass(frozen=True)
class Limits:
    """The fewest answers a question's result, and an index over several questions, are shown
    for. Groups smaller than ``end_class_size`` show sensitive questions in end classes."""

    distribution_minimum: int = 10
    index_minimum: int = 5
    end_class_size: int = 50


FLOORS = Limits()
HIGHEST = Limits(100, 100, 1000)
_OUTSIDE = {
    "distribution_minimum": "problem-distribution-minimum",
    "index_minimum": "problem-index-minimum",
    "end_class_size": "problem-end-class-size",
}
_DECIDED = {
    "distribution_minimum": "problem-minimum-too-low",
    "index_minimum": "problem-index-too-low",
    "end_class_size": "problem-end-class-too-low",
}
_PROMISED = {
    "distribution_minimum": "problem-promised-minimum",
    "index_minimum": "problem-promised-index",
    "end_class_size": "problem-promised-end-class",
}


def limits_of(row: HasLimits) -> Limits:
    return Limits(row.distribution_minimum, row.index_minimum, row.end_class_size)


def outside(wanted: HasLimits) -> Iterator[Problem]:
    """Limits under Medvirk's own, or so high that hardly anything would ever be shown."""
    for name, text_id in _OUTSIDE.items():
        least, most = getattr(FLOORS, name), getattr(HIGHEST, name)
        if not least <= getattr(wanted, name) <= most:
            yield Problem(text_id, least=least, most=most)


def under_decided(wanted: HasLimits, decided: HasLimits) -> Iterator[Problem]:
    """Limits under those that PSU has decided."""
    return _under(wanted, decided, _DECIDED)


def under_promised(wanted: HasLimits, promised: HasLimits) -> Iterator[Problem]:
    """Limits under those that respondents were promised."""
    return _under(wanted, promised, _PROMISED)


def told(say: Say, limits: HasLimits, questionnaire: Questionnaire) -> list[str]:
    """A sentence for each limit that matters to these questions."""
    lines = [say("limits-minimum-told", least=limits.distribution_minimum)]
    if questionnaire.has_sensitive:
        lines.append(say("limits-end-class-told", size=limits.end_class_size))
    if questionnaire.has_index:
        lines.append(say("limits-index-told", least=limits.index_minimum))
    return lines


def _under(wanted: HasLimits, least: HasLimits, texts: Mapping[str, str]) -> Iterator[Problem]:
    for name, text_id in texts.items():
        if getattr(wanted, name) < getattr(least, name):
            yield Problem(text_id, least=getattr(least, name))
