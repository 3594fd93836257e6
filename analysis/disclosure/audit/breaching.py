"""Which groups an attacker learns too much about, and how hard we looked.

That a group is safe is shown by worlds: whole numbers, checked exactly, that agree with all that
is published and differ about the group. Nothing rests on a solver's word except that a count the
rules allow to be told is known for certain. A group for which the worlds are not found is breached,
whether there are none or the work ran out; so the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from analysis.disclosure.audit.answering import Answering, Whole, answering
from analysis.disclosure.audit.system import Insider, System
from analysis.disclosure.audit.witnesses import Witnesses
from analysis.disclosure.cells import END_CLASS
from analysis.disclosure.facts import Attack, Piece, Protected
from analysis.question import Question

VALUES = END_CLASS + 1
"""A count that may not be told keeps as many possible values as an end class has."""

INSIDE = 2
"""And for somebody who knows one of the answers as many as remain of an end class then."""

PROGRAMS = 3_000
"""Work per call, counted in programs and never in seconds. A healthy block of 60 units needs about
20, and each group that is not safe a few more; 3,000 of that size take some ten seconds."""

_ROUNDS = 40
"""Of two programs each, before counts are asked for one by one. A round asks about every group at
once, so that a healthy block is done after a dozen; one that gains nothing is the last."""


def breaches(attack: Attack, protected: Sequence[Protected], question: Question) -> list[Protected]:
    """The groups about which too much can be known, in the order given.

    Of each group of n who answered, and each set of choices: at least ``VALUES`` values are
    possible (of fewer than two persons, all n + 1), or the count is known for certain, may be told
    (``Protected.exact``), and is in 3…n−3. And for each person in it who knows their own answer,
    at least ``INSIDE`` values of a count that may not be told (of one person, the only one).

    Raises ``ValueError`` for an attack whose answers are not what the facts say.
    """
    model = answering(question)
    if not model.choices or not protected:
        return []
    search = _Search(System(attack, model), model, attack, protected)
    return [group for place, group in enumerate(protected) if not search.safe(place)]


_Truths = NDArray[np.bool_]
_ALL = slice(None)
_Open = Callable[[], _Truths]
_About = Callable[[_Truths], tuple[Whole, Sequence[Insider]]]


class _Search:
    def __init__(
        self, system: System, model: Answering, attack: Attack, protected: Sequence[Protected]
    ) -> None:
        self._system = system
        told = [some for group in protected for some in group.exact or ()]
        sets = list(dict.fromkeys([*model.sets(), *sorted(told, key=sorted)]))
        groups = np.array([system.members(group.pieces) for group in protected], np.int64)
        self._worlds = Witnesses(
            system, groups, np.array([model.counting(some) for some in sets], np.int64)
        )
        self._answered = groups @ (system.truth @ model.answered)
        truth = self._worlds.counts(system.truth)
        n = self._answered[:, np.newaxis]
        inner = (truth > END_CLASS) & (truth < n - END_CLASS)
        self._may_tell = inner & np.array(
            [[_allowed(group, some, model) for some in sets] for group in protected], bool
        )
        self._told = self._may_tell & _stated(attack, protected, sets, model)
        self._needed = np.broadcast_to(np.minimum(VALUES, n + 1), truth.shape)
        group_of = self._worlds.group_of
        self._needed_inside = np.minimum(INSIDE, self._answered[group_of])[:, np.newaxis]
        self._asked_inside = ~self._may_tell[group_of]
        self._chance = np.random.Generator(np.random.PCG64(1))
        self._programs = PROGRAMS
        self._rounds(self._open, self._about_groups)
        self._rounds(self._open_inside, self._about_insiders)

    def _rounds(self, still_open: _Open, about: _About) -> None:
        """Two worlds at a time, extreme in opposite directions about everything still open."""
        before = still_open()
        for _ in range(_ROUNDS):
            if not before.any():
                return
            weights, insiders = about(before)
            for turned in (weights, -weights):
                self._look(turned, insiders)
            after = still_open()
            if after.sum() == before.sum():
                return
            before = after

    def _open(self, group: int | slice = _ALL) -> _Truths:
        """Groups × sets not yet shown to be harmless; of one group, its sets."""
        narrow = self._worlds.width(group) < self._needed[group]
        return np.asarray(narrow & ~self._told[group])

    def _open_inside(self, insider: int | slice = _ALL) -> _Truths:
        """Insiders × sets not yet shown to be harmless; of one insider, the sets."""
        narrow = self._worlds.inside_width(insider) < self._needed_inside[insider]
        return np.asarray(narrow & self._asked_inside[insider])

    def _about_groups(self, still_open: _Truths) -> tuple[Whole, Sequence[Insider]]:
        weights = np.zeros_like(self._system.truth)
        for group in np.flatnonzero(still_open.any(axis=1)):
            weights += self._direction(int(group), still_open[group])
        return weights, ()

    def _about_insiders(self, still_open: _Truths) -> tuple[Whole, Sequence[Insider]]:
        """One in each piece at most."""
        weights = np.zeros_like(self._system.truth)
        asked: dict[int, Insider] = {}
        for place in self._chance.permutation(np.flatnonzero(still_open.any(axis=1))):
            insider = self._worlds.insider(int(place))
            if asked.setdefault(insider.piece, insider) == insider:
                group = int(self._worlds.group_of[place])
                weights += self._direction(group, still_open[place])
        return weights, list(asked.values())

    def _direction(self, group: int, sets: _Truths) -> Whole:
        chosen = int(self._chance.choice(np.flatnonzero(sets)))
        return int(self._chance.choice([-1, 1])) * self._worlds.weights(group, chosen)

    def _look(self, weights: Whole, insiders: Sequence[Insider] = ()) -> bool:
        """Whether nothing can be larger than what the worlds now show."""
        if not self._programs:
            return False
        self._programs -= 1
        best = self._system.largest(weights, insiders)
        if best.solution is not None:
            self._worlds.add(best.solution)
        return best.proven

    def safe(self, group: int) -> bool:
        return self._from_outside(group) and self._from_inside(group)

    def _from_outside(self, group: int) -> bool:
        for chosen in np.flatnonzero(self._open(group)).tolist():
            proven = True
            for sign in (1, -1):
                if self._open(group)[chosen]:
                    proven &= self._look(sign * self._worlds.weights(group, chosen))
            if self._open(group)[chosen]:
                certain = self._worlds.width(group)[chosen] == 1
                if not (proven and certain and self._may_tell[group, chosen]):
                    return False
        return True

    def _from_inside(self, group: int) -> bool:
        for place in np.flatnonzero(self._worlds.group_of == group).tolist():
            for chosen in np.flatnonzero(self._open_inside(place)).tolist():
                insiders = [self._worlds.insider(place)]
                for sign in (1, -1):
                    if self._open_inside(place)[chosen]:
                        self._look(sign * self._worlds.weights(group, chosen), insiders)
                if self._open_inside(place)[chosen]:
                    return False
        return True


def _allowed(group: Protected, some: frozenset[str], model: Answering) -> bool:
    if group.exact is None or some in group.exact:
        return True
    return not model.several and frozenset(model.choices) - some in group.exact


def _stated(
    attack: Attack,
    protected: Sequence[Protected],
    sets: Sequence[frozenset[str]],
    model: Answering,
) -> _Truths:
    """Groups × sets that a fact tells exactly: no program is needed to know they are certain."""
    stated = {(fact.pieces, fact.choices) for fact in attack.facts if fact.low == fact.high}

    def known(pieces: frozenset[Piece], some: frozenset[str]) -> bool:
        if (pieces, some) in stated:
            return True
        others = frozenset(model.choices) - some
        return not model.several and {(pieces, others), (pieces, None)} <= stated

    return np.array([[known(group.pieces, some) for some in sets] for group in protected], bool)
