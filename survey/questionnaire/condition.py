"""Relevance: when a question is asked at all. Structured data, never evaluated code."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Answers = Mapping[str, "str | tuple[str, ...]"]


class Condition(ABC):
    """One of ``Is``, ``AnyOf``, ``AllOf``, ``Not``."""

    @abstractmethod
    def holds(self, answers: Answers) -> bool:
        """Whether the answers given so far fulfil the condition; a blank fulfils no ``Is``."""

    @property
    @abstractmethod
    def mentions(self) -> frozenset[str]:
        """Names of the questions the condition looks at."""

    @abstractmethod
    def as_data(self) -> dict[str, Any]:
        """The condition as it is written in YAML, in one canonical form."""


@dataclass(frozen=True)
class Is(Condition):
    """The question is answered with one of ``choices`` (among the chosen, where many may be)."""

    question: str
    choices: tuple[str, ...]

    def holds(self, answers: Answers) -> bool:
        answer = answers.get(self.question, ())
        chosen = (answer,) if isinstance(answer, str) else answer
        return any(choice in chosen for choice in self.choices)

    @property
    def mentions(self) -> frozenset[str]:
        return frozenset({self.question})

    def as_data(self) -> dict[str, Any]:
        return {"question": self.question, "is": sorted(self.choices)}


@dataclass(frozen=True)
class AnyOf(Condition):
    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return any(part.holds(answers) for part in self.parts)

    @property
    def mentions(self) -> frozenset[str]:
        return frozenset().union(*(part.mentions for part in self.parts))

    def as_data(self) -> dict[str, Any]:
        return {"any": [part.as_data() for part in self.parts]}


@dataclass(frozen=True)
class AllOf(Condition):
    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return all(part.holds(answers) for part in self.parts)

    @property
    def mentions(self) -> frozenset[str]:
        return frozenset().union(*(part.mentions for part in self.parts))

    def as_data(self) -> dict[str, Any]:
        return {"all": [part.as_data() for part in self.parts]}


@dataclass(frozen=True)
class Not(Condition):
    part: Condition

    def holds(self, answers: Answers) -> bool:
        return not self.part.holds(answers)

    @property
    def mentions(self) -> frozenset[str]:
        return self.part.mentions

    def as_data(self) -> dict[str, Any]:
        return {"not": self.part.as_data()}
