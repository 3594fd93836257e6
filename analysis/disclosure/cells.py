"""What goes into the gate and what comes out of it, one unit and one question at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

END_CLASS = 2
"""Of sensitive questions, counts up to this, and from n less this, are one class at either end."""


@dataclass(frozen=True)
class QuestionCounts:
    """One question's tally in one atom.

    ``respondents``: ballots of the atom. ``asked``: those the question was relevant to.
    ``answered``: asked and not blank. ``choices``: how many gave each choice; the sum is
    ``answered`` for one choice each, more where several may be chosen, 0 for free text.
    Raises ``ValueError`` for counts that cannot be.
    """

    respondents: int
    asked: int
    answered: int
    choices: Mapping[str, int]

    def __post_init__(self) -> None:
        if not 0 <= self.answered <= self.asked <= self.respondents:
            raise ValueError(
                "expected 0 <= answered <= asked <= respondents, got "
                f"{self.answered}, {self.asked}, {self.respondents}"
            )
        if any(not 0 <= count <= self.answered for count in self.choices.values()):
            raise ValueError(f"a choice counted more often than the {self.answered} who answered")
        object.__setattr__(self, "choices", MappingProxyType(dict(self.choices)))


Counts = Mapping[tuple[str, str], QuestionCounts]
"""Tallies by (atom id, question name)."""


@dataclass(frozen=True)
class Distribution:
    """A released cell: one unit's answers to one question, in counts."""

    respondents: int
    asked: int
    answered: int
    counts: Mapping[str, int]

    @property
    def blank(self) -> int:
        return self.asked - self.answered


@dataclass(frozen=True)
class Part:
    """How many gave one of ``choices``: at least ``low`` and at most ``high``."""

    choices: tuple[str, ...]
    low: int
    high: int

    @property
    def exact(self) -> bool:
        return self.low == self.high


@dataclass(frozen=True)
class Classed:
    """A released cell of a sensitive question in a small group: no distribution, but one part of
    it, exactly or as an end class. Where several may be chosen, a part for each choice."""

    respondents: int
    asked: int
    answered: int
    parts: tuple[Part, ...]

    @property
    def blank(self) -> int:
        return self.asked - self.answered


@dataclass(frozen=True)
class Suppressed:
    """A withheld cell. Its reason is the same whichever rule withheld it: which one it was
    would itself be information."""

    reason: ClassVar[str] = "too-few"

    def __str__(self) -> str:
        return ":"


SUPPRESSED = Suppressed()

Cell = Distribution | Classed | Suppressed
