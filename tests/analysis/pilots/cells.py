"""Questions, cells and releases for the tests of pilots."""

from __future__ import annotations

from types import MappingProxyType

from analysis.disclosure import (
    Classed,
    Distribution,
    Part,
    Policy,
    Release,
    ReleasedUnit,
    SuppressedUnit,
)
from analysis.question import Choice, Question

SCALE = Question(
    "tillit",
    1,
    "Jeg har tillit.",
    "scale",
    (
        *(Choice(f"s{score}", str(score), score) for score in range(1, 6)),
        Choice("vet_ikke", "Vet ikke", missing=True),
    ),
    "valid",
)
YES = Question("fra", 2, "Sier du fra?", "single", (Choice("ja", "Ja"), Choice("nei", "Nei")))
HIGH = ("s4", "s5")


def answers(*counts: int, unsure: int = 0, blank: int = 0) -> Distribution:
    """Of the scale, lowest first."""
    n = sum(counts) + unsure
    named = {f"s{score}": count for score, count in enumerate(counts, start=1)}
    return Distribution(n + blank, n + blank, n, MappingProxyType({**named, "vet_ikke": unsure}))


def agreeing(k: int, n: int) -> Distribution:
    return answers(n - k, 0, 0, k, 0)


def yes(k: int, n: int) -> Distribution:
    return Distribution(n, n, n, MappingProxyType({"ja": k, "nei": n - k}))


def classed(low: int, high: int, n: int) -> Classed:
    return Classed(n, n, n, (Part(HIGH, low, high),))


def release_of(
    units: list[tuple[str, str | None, int]], hidden: list[tuple[str, str | None]] | None = None
) -> Release:
    """Units by id, the one above and how many answered; nothing about any question."""
    return Release(
        Policy(),
        tuple(
            ReleasedUnit(one, one.upper(), "virksomhet", parent, False, count)
            for one, parent, count in units
        ),
        tuple(
            SuppressedUnit(one, one.upper(), "virksomhet", parent, False)
            for one, parent in hidden or []
        ),
        (),
        MappingProxyType({}),
    )
