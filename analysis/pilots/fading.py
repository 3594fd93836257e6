"""Whether what was seen right after the trial is still there in later rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from analysis.disclosure import Cell
from analysis.pilots.counted import Measure, pair_of
from analysis.pilots.together import Together, together

_SAME = 0.005
"""Differences closer than half a percentage point are printed alike."""


class Course(StrEnum):
    """How the last difference from the first round stands to the one right after the trial."""

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
        """Read off the numbers, not tested."""
        seen = [one.change.difference if one.change and one.exact else None for one in self.steps]
        first, last = seen[0], seen[-1]
        if first is None or last is None:
            return Course.UNKNOWN
        if abs(last - first) < _SAME:
            return Course.SAME
        if first * last < 0:
            return Course.TURNED
        return Course.SMALLER if abs(last) < abs(first) else Course.LARGER


Rounds = Sequence[Sequence[Cell]]
"""For each round, in order, one cell for each pilot."""


def fading(asked: Sequence[tuple[Measure, Rounds]]) -> list[Fading]:
    """Every later round of every measure is tested, and all are adjusted together."""
    steps = together(
        (measure, [pair_of(measure, *sides) for sides in zip(rounds[0], later, strict=True)])
        for measure, rounds in asked
        for later in rounds[1:]
    )
    return [
        Fading(measure, tuple(found)) for measure, found in groupby(steps, lambda one: one.measure)
    ]
