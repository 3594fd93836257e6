"""How many codes each place has, may have, and needs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from survey.clock import local
from survey.invited import own_invited
from survey.organisation import path_to_root, units_at
from survey.store import Tranche, TrancheUnit
from survey.texts import Say
from survey.tranche import most_codes

DEFAULT_MARGIN = 0.10
MOST_MARGIN = 0.25
_FEWEST_SPARE = 2


@dataclass(frozen=True)
class Supply:
    """One place where people work, or where the leaders of the units right below it answer
    (``leaders``). ``name``: with those above it where two have the same. ``path``: the units it
    belongs to, itself first.

    ``gone``: the organisation has no such unit any more.
    """

    unit_id: str
    name: str
    path: tuple[str, ...]
    invited: int
    issued: int
    gone: bool = False
    leaders: bool = False

    def called(self, say: Say) -> str:
        return say("codes-leaders-of", unit=self.name) if self.leaders else self.name

    @property
    def most(self) -> int:
        return most_codes(self.invited)

    @property
    def left(self) -> int:
        return max(0, self.most - self.issued)

    def suggested(self, margin: float = DEFAULT_MARGIN) -> int:
        """What is missing of one code for each invited and some to spare; none for nobody."""
        if not self.invited or self.gone:
            return 0
        # Rounded first: 1.1 times 10 is a little more than 11.
        spare = max(_FEWEST_SPARE, math.ceil(round(self.invited * margin, 6)))
        return max(0, min(self.invited + spare, self.most) - self.issued)


def supplies(session: Session, tranche: Tranche, now: datetime) -> list[Supply]:
    """The places in the tranche where somebody answers, in the order of the tree: those without
    units below them, and those whose own codes are for leaders."""
    statement = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
    units = {row.unit_id: row for row in session.exec(statement)}
    parents = {row.parent_id for row in units.values()}
    own = own_invited(units.values())
    today = local(now).date()
    existing = {one.id for one in units_at(session, today)}
    paths = {
        unit_id: tuple(path_to_root(units, unit_id))
        for unit_id in units
        if unit_id not in parents or own[unit_id]
    }
    names = {unit_id: row.name for unit_id, row in units.items()}
    named = told_apart(paths, names)
    found = [
        Supply(
            unit_id=unit_id,
            name=named[unit_id],
            path=path,
            invited=own[unit_id],
            issued=units[unit_id].codes_issued,
            gone=unit_id not in existing,
            leaders=unit_id in parents,
        )
        for unit_id, path in paths.items()
    ]
    return sorted(found, key=lambda one: [names[above] for above in reversed(one.path)])


def told_apart(paths: Mapping[str, Sequence[str]], names: Mapping[str, str]) -> dict[str, str]:
    """Units by their own name, and as many names above it as it takes to tell them apart."""
    found = {unit_id: names[unit_id] for unit_id in paths}
    for depth in range(2, max(map(len, paths.values()), default=0) + 1):
        for unit_id in _twins(found):
            above = ", ".join(names[one] for one in paths[unit_id][1:depth])
            found[unit_id] = f"{names[unit_id]} ({above})"
    for unit_id in _twins(found):
        found[unit_id] = f"{names[unit_id]} ({unit_id})"
    return found


def _twins(named: Mapping[str, str]) -> list[str]:
    counts = Counter(named.values())
    return [unit_id for unit_id, name in named.items() if counts[name] > 1]


def branches(session: Session, tranche: Tranche) -> dict[str, str]:
    """The names, by id, of the units that have others below them, except the whole."""
    statement = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
    units = {row.unit_id: row for row in session.exec(statement.order_by(col(TrancheUnit.name)))}
    parents = {row.parent_id for row in units.values()}
    paths = {
        unit_id: path_to_root(units, unit_id)
        for unit_id, row in units.items()
        if unit_id in parents and row.parent_id is not None
    }
    return told_apart(paths, {unit_id: row.name for unit_id, row in units.items()})
