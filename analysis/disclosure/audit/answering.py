"""What the answers of one piece can be, as whole numbers: a question's choices in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from analysis.question import Question

Whole = NDArray[np.int64]

ALL_SETS_UP_TO = 6
"""With more choices than this, only single ones and runs of neighbours are looked at: the sets
grow as 2 to the number of choices, the runs as its square."""


@dataclass(frozen=True)
class Answering:
    """The columns of a piece, and what holds of them besides being at least 0.

    ``answered``: the row that counts who answered. ``at_least_zero``: rows. ``own``: answers that
    stand alone, as a piece of one. Since the rows have no constant, what is left of a piece
    without that person is a piece again: ``x - own`` satisfies them too. ``ordinary``: the columns
    of choices of which one person may give several.
    """

    choices: tuple[str, ...]
    several: bool
    answered: Whole
    at_least_zero: Whole
    own: Whole
    ordinary: Sequence[int] = ()

    @property
    def width(self) -> int:
        return len(self.answered)

    def counting(self, choices: Iterable[str]) -> Whole:
        """The row that counts who gave one of ``choices``. Raises ``ValueError`` for a choice the
        question does not have, or several where one person may give more than one of them."""
        names = set(choices)
        unknown = names - set(self.choices)
        if unknown:
            raise ValueError(f"the question has no choice {sorted(unknown)}")
        if self.several and len(names) > 1:
            raise ValueError(f"nobody counted who gave one of {sorted(names)}")
        row = np.zeros(self.width, np.int64)
        row[[place for place, name in enumerate(self.choices) if name in names]] = 1
        return row

    def columns(self, counts: Mapping[str, int], answered: int) -> Whole:
        """Raises ``ValueError`` for counts of choices the question does not have, or of one
        choice each that do not add up."""
        unknown = {name for name, count in counts.items() if count} - set(self.choices)
        values = [counts.get(name, 0) for name in self.choices]
        if unknown or (not self.several and sum(values) != answered):
            raise ValueError(f"these are not the answers of {answered}: {dict(counts)}")
        return np.array([*values, answered] if self.several else values, np.int64)

    def insiders(self, truth: Whole) -> tuple[Whole, Whole]:
        """What somebody in a piece who knows their own answer knows the columns, and the rows, to
        be at least: insiders × pieces × columns, and × rows. First one for each of ``own``; where
        several may be chosen, one more who knows what all others in the piece know, see
        ``_several``. One for whom ``truth`` (pieces × columns) is too little is not there."""
        pieces = len(truth)
        columns = np.repeat(self.own[:, np.newaxis], pieces, axis=1)
        rows = np.repeat((self.own @ self.at_least_zero.T)[:, np.newaxis], pieces, axis=1)
        if self.several:
            occurs = np.zeros_like(truth)
            occurs[:, self.ordinary] = np.minimum(truth[:, self.ordinary], 1)
            known = np.minimum(truth @ self.at_least_zero.T, 1)
            known[:, -2] = 1
            known[:, -1] = np.minimum(truth @ self.at_least_zero[-1], occurs.sum(axis=1) - 1)
            columns = np.concatenate([columns, occurs[np.newaxis]])
            rows = np.concatenate([rows, known[np.newaxis]])
        return columns, rows

    def sets(self) -> list[frozenset[str]]:
        """The sets of choices to look at; complements too, since how many answered in a group
        need not be known."""
        if self.several:
            return [frozenset({name}) for name in self.choices]
        count = len(self.choices)
        everything = frozenset(self.choices)
        if count <= ALL_SETS_UP_TO:
            return [
                frozenset(some)
                for size in range(1, count)
                for some in combinations(self.choices, size)
            ]
        runs = [
            frozenset(self.choices[start:end])
            for start in range(count)
            for end in range(start + 1, count + 1)
        ]
        both = dict.fromkeys([*runs, *(everything - run for run in runs)])
        return [some for some in both if 0 < len(some) < count]


def answering(question: Question) -> Answering:
    """Where one is chosen: a column per choice. Where several may be: a column per choice and one
    for who answered, see ``_several``."""
    names = tuple(choice.name for choice in question.choices)
    if question.kind == "multiple":
        return _several(names, [choice.exclusive for choice in question.choices])
    one = np.eye(len(names), dtype=np.int64)
    nothing = np.zeros((0, len(names)), np.int64)
    return Answering(names, False, np.ones(len(names), np.int64), nothing, one)


def _several(names: tuple[str, ...], exclusive: list[bool]) -> Answering:
    """With m who answered, k for each ordinary choice and E the sum over the exclusive ones:
    E + k ≤ m for each, E ≤ m, and Σk ≥ m − E.

    That is all that can be said in counts. It holds, since an exclusive answer stands alone and
    nobody answered without choosing. And it suffices: let E persons give an exclusive answer
    each, and deal the ordinary ones out round the m − E others, one choice after the other; no
    choice comes round to anybody twice (k ≤ m − E), and nobody is left without (Σk ≥ m − E).

    Somebody who chose the ordinary choices S knows that what is left without them is a piece:
    k ≥ 1 in S, k ≤ m − E − 1 outside it, E ≤ m − 1, and Σk ≥ m − E + |S| − 1. There may be
    thousands of such S, so one insider stands for all of them and knows what any of them does:
    every choice that occurs is in some S, every choice with k < m − E outside one, and the largest
    S has as many as occur, or as Σk ≥ m − E + |S| − 1 leaves room for. A count with two values
    left for that insider has two for each of them. The other way round it need not be so: here the
    audit may withhold more than it must.
    """
    width = len(names) + 1
    unit = np.eye(width, dtype=np.int64)
    answered = unit[-1]
    alone = sum((unit[place] for place, only in enumerate(exclusive) if only), unit[0] * 0)
    ordinary = [place for place, only in enumerate(exclusive) if not only]
    rows = [
        *(answered - alone - unit[place] for place in ordinary),
        answered - alone,
        sum((unit[place] for place in ordinary), alone - answered),
    ]
    own = [answered + unit[place] for place, only in enumerate(exclusive) if only]
    return Answering(
        names,
        True,
        answered,
        np.array(rows, np.int64),
        np.array(own, np.int64).reshape(-1, width),
        ordinary,
    )
