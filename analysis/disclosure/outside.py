"""Open data and the press: the municipality and its areas only, in whole per cent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.disclosure.cells import Classed, Distribution, Part, Suppressed
from analysis.disclosure.released import Release, ReleasedUnit
from analysis.question import Question

LEVELS = ("kommune", "kommuneomraade")

HEADINGS = (
    "unit", "level", "respondents", "number", "question", "answer", "low", "high",
)  # fmt: skip
"""Names of the columns of :meth:`OutsideRelease.rows`."""


@dataclass(frozen=True)
class OutsideShare:
    """How many per cent gave one of ``choices``: from ``low`` to ``high``, equal where it is told
    exactly, None where it is withheld or nobody answered."""

    choices: tuple[str, ...]
    low: int | None
    high: int | None


@dataclass(frozen=True)
class OutsideCell:
    """One question in one unit. ``answered`` is None where it is withheld."""

    unit: ReleasedUnit
    question: Question
    answered: int | None
    shares: tuple[OutsideShare, ...]

    @property
    def suppressed(self) -> bool:
        return self.answered is None


@dataclass(frozen=True)
class OutsideRelease:
    units: tuple[ReleasedUnit, ...]
    cells: tuple[OutsideCell, ...]

    def rows(self) -> Iterator[tuple[str | int, ...]]:
        """A line per unit, question and answer, in the order of ``HEADINGS``; ":" where withheld,
        "" where nobody answered. Of a part told together, the answers with " / " between."""
        for cell in self.cells:
            labels = {choice.name: choice.label for choice in cell.question.choices}
            missing = str(Suppressed()) if cell.suppressed else ""
            for share in cell.shares:
                yield (
                    cell.unit.name,
                    cell.unit.level,
                    cell.unit.respondents,
                    cell.question.number,
                    cell.question.label,
                    " / ".join(labels[name] for name in share.choices),
                    missing if share.low is None else share.low,
                    missing if share.high is None else share.high,
                )


def outside(release: Release, questions: Sequence[Question]) -> OutsideRelease:
    """Questions of free text are left out, and those that are not in the release."""
    units = tuple(unit for unit in release.units if unit.level in LEVELS)
    told = [q for q in questions if q.kind != "text" and q.name in release.questions]
    return OutsideRelease(
        units, tuple(_cell(release, unit, question) for question in told for unit in units)
    )


def _cell(release: Release, unit: ReleasedUnit, question: Question) -> OutsideCell:
    match release.cell(unit.id, question.name):
        case Distribution() as cell:
            shares = tuple(_share(cell, question, choice.name) for choice in question.choices)
        case Classed() as cell:
            shares = tuple(
                OutsideShare(part.choices, *_between(part, cell.answered)) for part in cell.parts
            )
        case _:
            names = [choice.name for choice in question.choices]
            withheld = tuple(OutsideShare((name,), None, None) for name in names)
            return OutsideCell(unit, question, None, withheld)
    return OutsideCell(unit, question, cell.answered, shares)


def _share(cell: Distribution, question: Question, name: str) -> OutsideShare:
    """Over the same base as everywhere: "vet ikke" is of all who answered."""
    missing = {choice.name for choice in question.outside}
    base = cell.answered
    if question.kind != "multiple" and question.base == "valid" and name not in missing:
        base -= sum(cell.counts[one] for one in missing)
    of_base = _per_cent(cell.counts[name], base)
    return OutsideShare((name,), of_base, of_base)


def _between(part: Part, base: int) -> tuple[int | None, int | None]:
    """Bounds are rounded outwards, so that they still hold."""
    if part.exact or not base:
        return _per_cent(part.low, base), _per_cent(part.high, base)
    return 100 * part.low // base, -(-100 * part.high // base)


def _per_cent(count: int, base: int) -> int | None:
    """Halves up, as by hand."""
    return (200 * count + base) // (2 * base) if base else None
