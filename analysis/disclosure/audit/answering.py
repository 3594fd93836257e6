"""What the answers of one piece can be, as whole numbers: a question's choices in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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

    ``answered``: the row that counts who answered. ``at_least_zero``: rows. ``own``: every answer
    one person may have given, as a piece of one. Since the rows have no constant, what is left of
    a piece without that person is a piece again: ``x - own`` satisfies them too.
    """

    choices: tuple[str, ...]
    several: bool
    answered: Whole
    at_least_zero: Whole
    own: Whole

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

    An insider is somebody who chose one or two answers. More hardly tell more: how the answers
    to different choices go together is in no published count.
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
    chosen = [
        *((place,) for place in range(len(names))),
        *combinations(ordinary, 2),
    ]
    own = np.array([answered + unit[list(places)].sum(axis=0) for places in chosen], np.int64)
    return Answering(names, True, answered, np.array(rows, np.int64), own.reshape(-1, width))
