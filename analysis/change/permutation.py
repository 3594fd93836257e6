"""Brunner–Munzel from counts, and its exact permutation p.

Under "nothing has changed" every way to deal the answers out to before and after is equally
likely. All answers on one level are alike, so the ways are tables of counts, weighted by how
many ways make them: some thousands instead of 10²⁸. (Neubert and Brunner 2007, Computational
Statistics & Data Analysis 51:5192–5204, draw ways at random; here each is counted.)

The statistic is a sum over levels of terms that know only the level's own count and how many
of before lie below it. So the tables are built from both ends of the scale and meet on the
fullest level: their number is that of the left halves times that of the right halves.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

Array = NDArray[np.float64]

_TIE = 1e-12
"""Of the largest sum: sums are quarters of whole numbers and exact, the limit is not."""


@dataclass(frozen=True)
class Statistic:
    """``wins``: pairs in which after is higher, ties half. ``variance``: of θ, and its degrees
    of freedom (Brunner and Munzel 2000, Biometrical Journal 42:17–25)."""

    wins: float
    variance: float
    freedom: float


def statistic(before: Sequence[int], after: Sequence[int]) -> Statistic:
    """Both sides need somebody; with one alone its variance counts as 0."""
    n1, n2 = sum(before), sum(after)
    below_before = _placements(before)
    below_after = _placements(after)
    wins = sum(a * p for a, p in zip(after, below_before, strict=True))
    first = _variance(before, below_after) / (n1 * n2 * n2)
    second = _variance(after, below_before) / (n2 * n1 * n1)
    freedom = math.inf
    if first + second > 0:
        parts = first**2 / max(1, n1 - 1) + second**2 / max(1, n2 - 1)
        freedom = (first + second) ** 2 / parts
    return Statistic(wins, first + second, freedom)


def possible_tables(before: Sequence[int], after: Sequence[int]) -> int:
    """How many tables ``permutation_p`` has to look at, or somewhat more."""
    sizes = [b + a for b, a in zip(before, after, strict=True) if b + a]
    return math.prod(_halves_at(sizes, _middle(sizes)))


def permutation_p(before: Sequence[int], after: Sequence[int]) -> float:
    """The two-sided p of before against after, each with at least two answers."""
    pairs = [(b, a) for b, a in zip(before, after, strict=True) if b + a]
    deal = _Deal.of(pairs)
    limit = deal.limit(*deal.sums(pairs))
    if limit is None:
        return 1.0
    middle = _middle(deal.sizes)
    left, right = deal.from_below(middle).sorted(), deal.from_above(middle).sorted()
    # Each row: the middle level and the endings, if so many of before lie below the level.
    ways, wins, spread = (part[:, right.held] for part in deal.across(middle))
    ways *= right.ways
    wins += right.wins
    endings = np.stack([np.ones_like(wins), limit.of(wins) - spread - right.spread, wins], axis=1)
    # A whole table's sums are its two parts' sums, and their product in the parabola: so all
    # pairs of a beginning and an ending are one multiplication of matrices.
    beginnings = np.stack(
        [
            limit.of(left.wins) - limit.constant - left.spread,
            np.ones_like(left.wins),
            2 * limit.square * left.wins,
        ],
        axis=1,
    )
    below = np.arange(deal.n1 + 1)
    rows = np.searchsorted(left.held, np.arange(deal.n1 + 2)).tolist()
    first = np.searchsorted(right.held, below).tolist()
    last = np.searchsorted(right.held, below + deal.sizes[middle], side="right").tolist()
    extreme = everything = 0.0
    for held in range(deal.n1 + 1):
        mine, theirs = slice(rows[held], rows[held + 1]), slice(first[held], last[held])
        if rows[held] < rows[held + 1] and first[held] < last[held]:
            margin = beginnings[mine, 2, None] * endings[held, 2, None, theirs]
            margin += beginnings[mine, 0, None]
            margin += endings[held, 1, None, theirs]
            weights = ways[held, theirs]
            extreme += float(left.ways[mine] @ ((margin >= 0) * weights).sum(axis=1))
            everything += float(left.ways[mine].sum() * weights.sum())
    return min(1.0, extreme / everything)


@dataclass(frozen=True)
class _Limit:
    """The spread up to which a table with these wins is as extreme as the one seen: a parabola.

    (wins − middle)² / noise >= what was seen, with noise = spread − a parabola in wins, solved
    for the spread: one comparison, and no table divides by nothing.
    """

    square: float
    slope: float
    constant: float

    def of(self, wins: Array) -> Array:
        return (wins * self.square + self.slope) * wins + self.constant


@dataclass(frozen=True)
class _Halves:
    """All ways to begin, or to end, a table: how many of before lie below the middle level (or
    up to and with it), what the levels passed add to the sums, and in how many ways."""

    held: NDArray[np.int64]
    wins: Array
    spread: Array
    ways: Array

    def sorted(self) -> _Halves:
        order = np.argsort(self.held)
        return _Halves(self.held[order], self.wins[order], self.spread[order], self.ways[order])

    def among(self, n1: int) -> _Halves:
        keep = (self.held >= 0) & (self.held <= n1)
        return _Halves(self.held[keep], self.wins[keep], self.spread[keep], self.ways[keep])


@dataclass(frozen=True)
class _Deal:
    """The answers of both sides together: how many on each level, and how many each side gets."""

    sizes: tuple[int, ...]
    n1: int
    n2: int

    @staticmethod
    def of(pairs: Sequence[tuple[int, int]]) -> _Deal:
        return _Deal(
            tuple(sum(pair) for pair in pairs),
            sum(before for before, _ in pairs),
            sum(after for _, after in pairs),
        )

    def terms(
        self, level: int, below: NDArray[np.int64], own: NDArray[np.int64]
    ) -> tuple[Array, Array]:
        """What a level adds to the wins and to the spread, if ``own`` of it are before's and
        ``below`` of before lie under it."""
        others = self.sizes[level] - own
        over_before = below + own / 2
        over_after = sum(self.sizes[:level]) - below + others / 2
        spread = (self.n2 - 1) * self.n1 * own * over_after * over_after
        spread += (self.n1 - 1) * self.n2 * others * over_before * over_before
        return others * over_before, spread

    def ways(self, level: int) -> Array:
        return _choices(self.sizes[level])

    def from_below(self, middle: int) -> _Halves:
        halves = _start(0)
        for level in range(middle):
            own = np.arange(self.sizes[level] + 1)[None, :]
            below = halves.held[:, None]
            halves = self._with(halves, level, below, own, below + own)
        return halves

    def from_above(self, middle: int) -> _Halves:
        halves = _start(self.n1)
        for level in range(len(self.sizes) - 1, middle, -1):
            own = np.arange(self.sizes[level] + 1)[None, :]
            below = halves.held[:, None] - own
            halves = self._with(halves, level, below, own, below)
        return halves

    def sums(self, pairs: Sequence[tuple[int, int]]) -> tuple[float, float]:
        """Wins and spread of one table."""
        wins, spread, below = 0.0, 0.0, 0
        for level, (own, _) in enumerate(pairs):
            more = self.terms(level, np.array([below]), np.array([own]))
            wins, spread, below = wins + more[0].item(), spread + more[1].item(), below + own
        return wins, spread

    def across(self, middle: int) -> tuple[Array, Array, Array]:
        """Ways, wins and spread of the middle level, for each number of before below it (row)
        and up to and with it (column); no ways where that cannot be."""
        below = np.arange(self.n1 + 1)[:, None]
        own = np.arange(self.n1 + 1)[None, :] - below
        allowed = (own >= 0) & (own <= self.sizes[middle])
        own = np.where(allowed, own, 0)
        ways = np.where(allowed, _choices(self.sizes[middle])[own], 0.0)
        return ways, *self.terms(middle, below, own)

    def limit(self, wins: float, spread: float) -> _Limit | None:
        """None where the table lies in the very middle: then all are as extreme."""
        pairs = self.n1 * self.n2
        far = (wins - pairs / 2) ** 2
        if far == 0:
            return None
        a, b = self.n2 - 1, self.n1 - 1
        noise = spread - a * (pairs - wins) ** 2 - b * wins**2
        ratio = noise / far
        tie = _TIE * (spread + (a + b + ratio) * pairs * pairs)
        return _Limit(
            a + b + ratio,
            -pairs * (2 * a + ratio),
            pairs * pairs * (a + ratio / 4) + tie,
        )

    def _with(
        self,
        halves: _Halves,
        level: int,
        below: NDArray[np.int64],
        own: NDArray[np.int64],
        held: NDArray[np.int64],
    ) -> _Halves:
        wins, spread = self.terms(level, below, own)
        return _Halves(
            held.ravel(),
            (halves.wins[:, None] + wins).ravel(),
            (halves.spread[:, None] + spread).ravel(),
            (halves.ways[:, None] * self.ways(level)[None, :]).ravel(),
        ).among(self.n1)


def _middle(sizes: Sequence[int]) -> int:
    """The level on which the fewest beginnings meet the fewest endings."""

    def work(level: int) -> int:
        left, right = _halves_at(sizes, level)
        # Building a half costs many times what looking at a pair of them does.
        return left * right + 30 * (left + right)

    return min(range(len(sizes)), key=work)


def _halves_at(sizes: Sequence[int], level: int) -> tuple[int, int]:
    """How many beginnings and endings there are around a level."""
    ways = [size + 1 for size in sizes]
    return math.prod(ways[:level]), math.prod(ways[level + 1 :])


def _start(held: int) -> _Halves:
    return _Halves(np.array([held]), np.zeros(1), np.zeros(1), np.ones(1))


@lru_cache(maxsize=512)
def _choices(size: int) -> Array:
    """In how many ways 0, 1, 2 … of ``size`` are chosen, divided by the most."""
    ways = (
        gammaln(size + 1)
        - gammaln(np.arange(size + 1) + 1)
        - gammaln(size - np.arange(size + 1) + 1)
    )
    return np.asarray(np.exp(ways - ways.max()))


def _placements(counts: Sequence[int]) -> list[float]:
    """For each level, how many of the counted lie below it, those on it counted half."""
    found = []
    below = 0
    for count in counts:
        found.append(below + count / 2)
        below += count
    return found


def _variance(counts: Sequence[int], values: Sequence[float]) -> float:
    n = sum(counts)
    if n < 2:
        return 0.0
    # Whole numbers and halves: exact, so that no spread is 0 and not nearly 0.
    total = sum(c * v for c, v in zip(counts, values, strict=True))
    squares = sum(c * v * v for c, v in zip(counts, values, strict=True))
    return (n * squares - total * total) / (n * (n - 1))
