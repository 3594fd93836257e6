"""One tested result, and the verdict on it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from analysis.change import Detectable, ScaleChange, Share, ShareChange
from analysis.question import Choice, Question


class Verdict(StrEnum):
    RISE = "rise"
    FALL = "fall"
    NONE = "none"
    FEW = "few"


@dataclass(frozen=True)
class Side:
    """From ``count`` to ``most`` of ``share.n`` gave the answer in question, with its share.

    Where the two differ, ``share`` only says where among others the side stands; its interval
    holds for every count between them.
    """

    count: int
    most: int
    share: Share

    @property
    def exact(self) -> bool:
        return self.count == self.most


@dataclass(frozen=True)
class Finding:
    """One tested result: a whole scale, or the share that gave one answer.

    ``choice``: whose share it is; None for a scale, whose shares are of the steps over the
    middle. ``scale`` is None too where one side tells only of those steps. ``p_value`` is
    adjusted for all results of the unit's questionnaire. ``detectable`` is in scores where
    ``scale`` is given, else in shares. Where a side is not exact, ``shares`` is the weakest that
    its counts allow, with an interval for all of them. ``divided``: more answers than before lie
    over the middle of a scale, and more under it.
    """

    question: Question
    choice: Choice | None
    verdict: Verdict
    p_value: float
    before: Side
    after: Side
    shares: ShareChange
    scale: ScaleChange | None
    detectable: Detectable
    divided: bool = False

    @property
    def direction(self) -> float:
        """Over 0 where the primary measure went up; where θ stood still, where the share went."""
        return (self.scale.delta if self.scale else 0.0) or self.shares.difference

    @property
    def exact(self) -> bool:
        return self.before.exact and self.after.exact

    @property
    def fewest(self) -> int:
        """The answers of the smaller side. "Vet ikke" may be in the base of a share, and is never
        part of the test of a scale."""
        if self.scale is not None:
            return min(self.scale.n_before, self.scale.n_after)
        return min(self.before.share.n, self.after.share.n)

    @property
    def mean_disagrees(self) -> bool:
        """Whether the answers of a scale rose or fell though its mean, as it is shown, stood still
        or went the other way: then the mean does not tell the size of the change."""
        if self.scale is None or self.verdict not in (Verdict.RISE, Verdict.FALL):
            return False
        shown = [
            math.floor(10 * mean + 0.5) for mean in (self.scale.mean_before, self.scale.mean_after)
        ]
        return (shown[1] - shown[0]) * self.direction <= 0
