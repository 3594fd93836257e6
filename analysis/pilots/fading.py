"""Whether what was seen right after the trial is still there in later rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.disclosure import Cell
from analysis.pilots.counted import Measure, Pair, pair_of
from analysis.pilots.together import CHANGED, Together, together

_SAME = 0.005
"""Differences closer than half a percentage point are printed alike."""


class Course(StrEnum):
    """How the last difference from the first round stands to the one right after the trial.
    ``NONE``: no sure change was seen then, so that there is none to follow."""

    NONE = "none"
    SMALLER = "smaller"
    LARGER = "larger"
    SAME = "same"
    TURNED = "turned"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Fading:
    """``steps``: each later round against the first, in order."""

    measure: Measure
    steps: tuple[Together, ...]

    @property
    def course(self) -> Course:
        """Read off the numbers, not tested; only a sure change is said to have turned."""
        seen = [one.change.difference if one.change and one.exact else None for one in self.steps]
        first, last = seen[0], seen[-1]
        if first is None or last is None:
            return Course.UNKNOWN
        if self.steps[0].verdict not in CHANGED:
            return Course.NONE
        if abs(last - first) < _SAME:
            return Course.SAME
        if first * last < 0 and self.steps[-1].verdict in CHANGED:
            return Course.TURNED
        return Course.SMALLER if abs(last) < abs(first) else Course.LARGER


Rounds = Sequence[Sequence[Cell]]
"""For each round, in order, one cell for each pilot."""


def fading(asked: Sequence[tuple[Measure, Rounds]], after: Sequence[Together]) -> list[Fading]:
    """Of three rounds or more. ``after``: the findings right after the trial, which keep their
    verdicts; a later round is adjusted for all of its own results, as any two rounds are."""
    first = {one.measure: one for one in after}
    count = max((len(rounds) for _, rounds in asked), default=0)
    later = [
        together((measure, _pairs(measure, rounds, at)) for measure, rounds in asked)
        for at in range(2, count)
    ]
    return [
        Fading(measure, (first[measure], *steps))
        for (measure, _), steps in zip(asked, zip(*later, strict=True), strict=True)
    ]


def _pairs(measure: Measure, rounds: Rounds, at: int) -> list[Pair | None]:
    return [pair_of(measure, *sides) for sides in zip(rounds[0], rounds[at], strict=True)]
