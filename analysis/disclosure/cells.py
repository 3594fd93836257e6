"""What goes into the gate and what comes out of it, one unit and one question at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

INDEX_FLOOR = 5
DISTRIBUTION_FLOOR = 10


@dataclass(frozen=True)
class Policy:
    """The smallest group an index and a single question's distribution may be shown for.

    Raises ``ValueError`` under the floors 5 and 10: a policy may only be stricter.
    """

    index_minimum: int = INDEX_FLOOR
    distribution_minimum: int = DISTRIBUTION_FLOOR

    def __post_init__(self) -> None:
        if self.index_minimum < INDEX_FLOOR:
            raise ValueError(f"an index is never shown for fewer than {INDEX_FLOOR}")
        if self.distribution_minimum < DISTRIBUTION_FLOOR:
            raise ValueError(f"a distribution is never shown for fewer than {DISTRIBUTION_FLOOR}")


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


def pooled(cells: Sequence[Distribution | Suppressed]) -> Distribution | Suppressed:
    """Units that share nobody, taken together: withheld where one of them is.

    What is released of each is all that goes in, so the sum tells nothing new.
    """
    shown = [cell for cell in cells if isinstance(cell, Distribution)]
    if not shown or len(shown) < len(cells):
        return SUPPRESSED
    counts: Counter[str] = Counter()
    for cell in shown:
        counts.update(cell.counts)
    return Distribution(
        sum(cell.respondents for cell in shown),
        sum(cell.asked for cell in shown),
        sum(cell.answered for cell in shown),
        MappingProxyType(dict(counts)),
    )


@dataclass(frozen=True)
class Suppressed:
    """A withheld cell. It carries no reason: the reason would itself be information."""

    def __str__(self) -> str:
        return ":"


SUPPRESSED = Suppressed()
