"""How many gave one answer before and after, exactly or within what an end class allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.change import Stratum
from analysis.disclosure import Cell, Classed, Distribution, Suppressed, part_of
from analysis.question import Choice, Question
from analysis.summary import summarise
from analysis.verdict import choices_tested

MOST_TABLES = 4096
"""End classes are gone through count by count up to so many tables; beyond that nothing is said."""


@dataclass(frozen=True)
class Measure:
    """The share that is compared: of the steps over the middle of a scale, where ``choice`` is
    None, or of one answer."""

    question: Question
    choice: Choice | None

    @property
    def choices(self) -> tuple[Choice, ...]:
        return (self.choice,) if self.choice else self.question.high


def measures(question: Question) -> tuple[Measure, ...]:
    """The shares of a question that are compared: those that get a verdict of their own."""
    if question.kind == "scale":
        return (Measure(question, None),)
    return tuple(Measure(question, choice) for choice in choices_tested(question))


@dataclass(frozen=True)
class Counted:
    """From ``low`` to ``high`` of ``n``."""

    low: int
    high: int
    n: int


@dataclass(frozen=True)
class Pair:
    """One group before and after."""

    before: Counted
    after: Counted

    @property
    def exact(self) -> bool:
        return self.before.low == self.before.high and self.after.low == self.after.high

    @property
    def low(self) -> float:
        """The smallest difference of shares that the counts allow."""
        return self.after.low / self.after.n - self.before.high / self.before.n

    @property
    def high(self) -> float:
        return self.after.high / self.after.n - self.before.low / self.before.n

    @property
    def weakest(self) -> float:
        """The difference nearest to none; of exact counts simply the difference."""
        return nearest_zero(self.low, self.high)

    @property
    def tables(self) -> int:
        """How many tables of counts there may be behind this."""
        sides = (self.before, self.after)
        return (sides[0].high - sides[0].low + 1) * (sides[1].high - sides[1].low + 1)

    def possible(self) -> Iterator[Stratum]:
        for k1 in range(self.before.low, self.before.high + 1):
            for k2 in range(self.after.low, self.after.high + 1):
                yield Stratum(k1, self.before.n, k2, self.after.n)


def pair_of(measure: Measure, before: Cell, after: Cell) -> Pair | None:
    """None where a side is suppressed, tells of other answers, or has nobody in it.

    A distribution beside a classed cell is taken on the same part and the same base as that.
    """
    if isinstance(before, Suppressed) or isinstance(after, Suppressed):
        return None
    classed = isinstance(before, Classed) or isinstance(after, Classed)
    first, last = (_counted(measure, cell, as_classed=classed) for cell in (before, after))
    if first is None or last is None or not (first.n and last.n):
        return None
    return Pair(first, last)


def nearest_zero(low: float, high: float) -> float:
    return 0.0 if low <= 0 <= high else min(low, high, key=abs)


def _counted(measure: Measure, cell: Distribution | Classed, *, as_classed: bool) -> Counted | None:
    names = tuple(choice.name for choice in measure.choices)
    if as_classed or isinstance(cell, Classed):
        try:
            part = part_of(cell, names)
        except KeyError:
            return None
        return Counted(part.low, part.high, cell.answered)
    summary = summarise(measure.question, cell)
    count = sum(summary.of(name).count for name in names)
    return Counted(count, count, summary.n)
