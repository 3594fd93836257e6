"""Solutions found so far, and between what they put every count the attacker may ask for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.disclosure.audit.answering import Whole
from analysis.disclosure.audit.system import Insider, System

_NEVER = np.iinfo(np.int64).max // 4


class Witnesses:
    """Each solution is a world in which everything published is as it is. If two of them
    disagree about a count, it is not known; one solution serves all groups, sets and insiders.

    ``groups``: rows over pieces. ``sets``: rows over columns. ``low`` and ``high``: groups × sets.
    ``insiders``: everybody who may be in a group, with the group's place; ``inside_low`` and
    ``inside_high``: insiders × sets, over the solutions that insider finds possible.
    """

    def __init__(self, system: System, groups: Whole, sets: Whole) -> None:
        self._system, self._groups, self._sets = system, groups, sets
        occurring = system.possible(system.truth)
        pairs = [
            (group, piece, answer)
            for group, members in enumerate(groups)
            for piece in np.flatnonzero(members)
            for answer in np.flatnonzero(occurring[:, piece])
        ]
        table = np.array(pairs, np.int64).reshape(-1, 3)
        self._group, self._piece, self._answer = table[:, 0], table[:, 1], table[:, 2]
        self.low = np.full((len(groups), len(sets)), _NEVER)
        self.high = -self.low
        self.inside_low = np.full((len(table), len(sets)), _NEVER)
        self.inside_high = -self.inside_low
        self.add(system.truth)

    def counts(self, solution: Whole) -> Whole:
        """Groups × sets."""
        return np.asarray(self._groups @ solution @ self._sets.T)

    def add(self, solution: Whole) -> None:
        counts = self.counts(solution)
        np.minimum(self.low, counts, out=self.low)
        np.maximum(self.high, counts, out=self.high)
        possible = self._system.possible(solution)[self._answer, self._piece]
        told = counts[self._group[possible]]
        self.inside_low[possible] = np.minimum(self.inside_low[possible], told)
        self.inside_high[possible] = np.maximum(self.inside_high[possible], told)

    def width(self, group: int | slice) -> Whole:
        """How many values each count may have, as far as is known."""
        return np.asarray(self.high[group] - self.low[group] + 1)

    def inside_width(self, insider: int | slice) -> Whole:
        return np.asarray(self.inside_high[insider] - self.inside_low[insider] + 1)

    @property
    def group_of(self) -> NDArray[np.int64]:
        """The group each row of ``inside_low`` is about."""
        return self._group

    def insider(self, place: int) -> Insider:
        return Insider(int(self._piece[place]), int(self._answer[place]))

    def weights(self, group: int, chosen: int) -> Whole:
        """Of a solution's cells, so that their sum is that count."""
        return np.asarray(np.multiply.outer(self._groups[group], self._sets[chosen]))
