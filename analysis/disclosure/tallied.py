"""One question's tallies while they are added up, with the choices in the question's order."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from analysis.disclosure.cells import Distribution, QuestionCounts
from analysis.disclosure.forest import Above, at_or_above
from analysis.question import Question


class Tally(NamedTuple):
    respondents: int
    asked: int
    answered: int
    counts: tuple[int, ...]

    def plus(self, other: Tally) -> Tally:
        return Tally(
            self.respondents + other.respondents,
            self.asked + other.asked,
            self.answered + other.answered,
            tuple(a + b for a, b in zip(self.counts, other.counts, strict=True)),
        )

    def less(self, other: Tally) -> Tally:
        return Tally(
            self.respondents - other.respondents,
            self.asked - other.asked,
            self.answered - other.answered,
            tuple(a - b for a, b in zip(self.counts, other.counts, strict=True)),
        )

    @property
    def unanimous(self) -> bool:
        """Everybody who answered gave the same one answer."""
        return self.answered > 0 and {self.answered} <= set(self.counts) <= {0, self.answered}

    def cell(self, question: Question) -> Distribution:
        names = [choice.name for choice in question.choices]
        counts = dict(zip(names, self.counts, strict=True)) if self.counts else {}
        return Distribution(self.respondents, self.asked, self.answered, MappingProxyType(counts))


def nobody(question: Question) -> Tally:
    return Tally(0, 0, 0, (0,) * (0 if question.kind == "text" else len(question.choices)))


def tally(counts: QuestionCounts, question: Question) -> Tally:
    """Raises ``ValueError`` for a choice the question does not have. Of a text only how many
    answered is kept."""
    names = () if question.kind == "text" else tuple(choice.name for choice in question.choices)
    unknown = set(counts.choices) - set(names)
    if unknown and question.kind != "text":
        raise ValueError(f"{question.name!r} has no choice {sorted(unknown)}")
    return Tally(
        counts.respondents,
        counts.asked,
        counts.answered,
        tuple(counts.choices.get(name, 0) for name in names),
    )


def total(tallies: Iterable[Tally], question: Question) -> Tally:
    added = nobody(question)
    for one in tallies:
        added = added.plus(one)
    return added


def pieces(above: Above, own: Mapping[str, Tally], kept: Container[str]) -> dict[str, Tally]:
    """What is left of each of ``kept`` when those of them below it are taken away."""
    left: dict[str, Tally] = {}
    for unit, up in at_or_above(above, kept).items():
        if up is not None:
            left[up] = left[up].plus(own[unit]) if up in left else own[unit]
    return left


def subtrees(above: Above, own: Mapping[str, Tally]) -> dict[str, Tally]:
    """Each unit's own and all below it."""
    sums = {unit: own[unit] for unit in above}
    for unit in reversed(list(above)):
        up = above[unit]
        if up is not None:
            sums[up] = sums[up].plus(sums[unit])
    return sums
