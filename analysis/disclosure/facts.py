"""What an attacker holds of one question: published sums over groups that may overlap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Piece = str
"""A group of respondents that no published group divides; pieces share nobody."""


@dataclass(frozen=True)
class Fact:
    """In ``pieces`` together, ``low`` to ``high`` persons gave one of ``choices``; where
    ``choices`` is None, answered the question at all."""

    pieces: frozenset[Piece]
    choices: frozenset[str] | None
    low: int
    high: int


@dataclass(frozen=True)
class Protected:
    """A group about which no end class may be narrowed.

    ``exact``: sets of choices whose count the rules allow to be told exactly when it lies
    outside the end classes; where None, any set of choices (a group large enough).
    """

    pieces: frozenset[Piece]
    exact: frozenset[frozenset[str]] | None


@dataclass(frozen=True)
class Attack:
    """``respondents`` and ``answers``: the truth by piece, the ballots and how many gave each
    choice. The attacker knows the first; the second is only a solution to begin from."""

    respondents: Mapping[Piece, int]
    answers: Mapping[Piece, Mapping[str, int]]
    answered: Mapping[Piece, int]
    facts: tuple[Fact, ...]
