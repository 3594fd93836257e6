"""Which units are asked: all of them, some branches, or a sample drawn with a stated seed."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from survey.organisation import branches, leaves, path_to_root
from survey.store import Unit


class Way(StrEnum):
    """Chosen: whole branches and single units alike."""

    WHOLE = "whole"
    CHOSEN = "chosen"
    SAMPLE = "sample"


@dataclass(frozen=True)
class Selection:
    """``share``: per cent of the places of work in each area."""

    way: Way = Way.WHOLE
    chosen: frozenset[str] = frozenset()
    seed: int = 0
    share: int = 20

    def of(self, units: Sequence[Unit]) -> list[Unit]:
        """The part of the tree that is asked, with everything above it."""
        match self.way:
            case Way.WHOLE:
                return list(units)
            case Way.CHOSEN:
                return branches(units, self.chosen)
            case Way.SAMPLE:
                return branches(units, drawn(units, self.seed, self.share))


def drawn(units: Collection[Unit], seed: int, share: int) -> frozenset[str]:
    """Places of work where somebody works, at least one of each area.

    They are ranked by SHA-256 over the seed and their id, so that anybody can draw them again,
    in any language and whatever order the units come in.
    """
    found: set[str] = set()
    for places in by_area(units).values():
        wanted = -(-len(places) * share // 100)
        ranked = sorted(places, key=lambda one: (_rank(seed, one.id), one.id))
        found.update(one.id for one in ranked[: max(wanted, 1)])
    return frozenset(found)


def by_area(units: Collection[Unit]) -> Mapping[str, list[Unit]]:
    """Places of work with people, by the unit right below the top that they belong to; those
    that are right below the top themselves stand together, under the top."""
    by_id = {unit.id: unit for unit in units}
    found: dict[str, list[Unit]] = {}
    for leaf in leaves(units):
        if leaf.headcount:
            path = path_to_root(by_id, leaf.id)
            area = path[-2] if len(path) > 2 else path[-1]
            found.setdefault(area, []).append(leaf)
    return found


def _rank(seed: int, unit_id: str) -> str:
    return hashlib.sha256(f"{seed}:{unit_id}".encode()).hexdigest()
