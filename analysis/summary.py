"""One question in one group: counts turned into shares, each over its right base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import overload

from analysis.change import Share, share
from analysis.disclosure import SUPPRESSED, Cell, Classed, Distribution, Suppressed
from analysis.question import Choice, Question


@dataclass(frozen=True)
class ChoiceShare:
    """How many gave one answer; ``share.n`` is the base of this answer."""

    choice: Choice
    count: int
    share: Share


@dataclass(frozen=True)
class Summary:
    """``n``: the base of the shares. ``blank``: asked but not answered.

    ``low``, ``middle``, ``high`` and ``mean`` are for scales only: the shares under, in and
    over the middle (1–2, 3 and 4–5 of five) and the mean score, None where nobody gave a
    valid answer. ``favourable`` is None unless the question says what is wanted.
    """

    respondents: int
    asked: int
    answered: int
    blank: int
    n: int
    choices: tuple[ChoiceShare, ...]
    low: Share | None = None
    middle: Share | None = None
    high: Share | None = None
    mean: float | None = None
    favourable: Share | None = None

    def of(self, choice_name: str) -> ChoiceShare:
        """Raises ``KeyError`` for a choice the question does not have."""
        for part in self.choices:
            if part.choice.name == choice_name:
                return part
        raise KeyError(choice_name)


@dataclass(frozen=True)
class PartShare:
    """From ``low`` to ``high`` of the ``n`` who answered gave one of ``choices``."""

    choices: tuple[Choice, ...]
    low: int
    high: int
    n: int

    @property
    def exact(self) -> bool:
        return self.low == self.high

    @property
    def share(self) -> Share:
        """The middle of what the counts allow, for placing a row among others and never to be
        read as a number; the interval holds for every one of them."""
        lowest, highest = share(self.low, self.n), share(self.high, self.n)
        return Share((lowest.share + highest.share) / 2, lowest.low, highest.high, self.n)


@dataclass(frozen=True)
class ClassedSummary:
    """A sensitive question in a small group: no mean and no distribution. ``n``: all who
    answered, which is the base of every part."""

    respondents: int
    asked: int
    answered: int
    blank: int
    n: int
    parts: tuple[PartShare, ...]

    def part(self, choices: tuple[Choice, ...]) -> PartShare | None:
        """None where nothing is told of them."""
        names = {choice.name for choice in choices}
        return next((p for p in self.parts if {c.name for c in p.choices} == names), None)


AnySummary = Summary | ClassedSummary | Suppressed


@dataclass(frozen=True)
class Series:
    """One group in a chart or table: a tranche's name and what is known about it."""

    label: str
    summary: AnySummary


@overload
def summarise(question: Question, cell: Distribution) -> Summary: ...
@overload
def summarise(question: Question, cell: Cell) -> AnySummary: ...
def summarise(question: Question, cell: Cell) -> AnySummary:
    """Shares, mean and blanks of one released cell; a suppressed cell stays suppressed, and a
    classed one keeps its bounds.

    Base: ``valid`` leaves missing choices out of the denominator, ``answered`` keeps them. A
    missing choice's own share is always of all who answered. For several choices the base is
    everybody who chose at least one, exclusive choices included. Raises ``ValueError`` for
    counts of a choice the question does not have.
    """
    if isinstance(cell, Suppressed):
        return SUPPRESSED
    if isinstance(cell, Classed):
        return _classed(question, cell)
    unknown = set(cell.counts) - {choice.name for choice in question.choices}
    if unknown and question.kind != "text":
        raise ValueError(f"{question.name!r} has no choice {sorted(unknown)}")
    count = {choice.name: cell.counts.get(choice.name, 0) for choice in question.choices}
    valid = cell.answered
    if question.kind in ("scale", "single"):
        valid -= sum(count[choice.name] for choice in question.outside)
    n = valid if question.base == "valid" else cell.answered

    def part(choice: Choice) -> ChoiceShare:
        k = count[choice.name]
        return ChoiceShare(choice, k, share(k, cell.answered if choice.missing else n))

    def together(choices: tuple[Choice, ...]) -> Share:
        return share(sum(count[choice.name] for choice in choices), n)

    is_scale = question.kind == "scale"
    return Summary(
        respondents=cell.respondents,
        asked=cell.asked,
        answered=cell.answered,
        blank=cell.blank,
        n=n,
        choices=tuple(part(choice) for choice in question.choices),
        low=together(question.low) if is_scale else None,
        middle=together((question.middle,)) if question.middle else None,
        high=together(question.high) if is_scale else None,
        mean=_mean(question, count) if is_scale else None,
        favourable=together(question.wanted) if question.wanted else None,
    )


def _classed(question: Question, cell: Classed) -> ClassedSummary:
    by_name = {choice.name: choice for choice in question.choices}
    return ClassedSummary(
        respondents=cell.respondents,
        asked=cell.asked,
        answered=cell.answered,
        blank=cell.blank,
        n=cell.answered,
        parts=tuple(
            PartShare(
                tuple(by_name[name] for name in part.choices), part.low, part.high, cell.answered
            )
            for part in cell.parts
        ),
    )


def _mean(question: Question, count: dict[str, int]) -> float | None:
    scored = sum(count[step.name] for step in question.steps)
    if not scored:
        return None
    return sum((step.score or 0.0) * count[step.name] for step in question.steps) / scored
