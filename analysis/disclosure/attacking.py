"""What an attacker holds of one sensitive question, divided into blocks that tell nothing of each
other.

Shown groups are sets of atoms; those of one release are nested, those of several may cross. Where
a whole distribution is known of a group that crosses no other, what is inside it and what is
outside are told apart: outside, the group counts as one piece. So each such group, less those
within it, is a block of its own, and the rest of the tree is one more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from analysis.disclosure.cells import Cell, Classed, Distribution, Suppressed
from analysis.disclosure.facts import Attack, Fact, Piece, Protected
from analysis.disclosure.tallied import Tally, total
from analysis.question import Question

Atoms = frozenset[str]


@dataclass(frozen=True)
class Group:
    """Atoms of which something is told, or of which nothing is to be known. ``unit``: the shown
    unit, None in an earlier release and where nothing is told. ``large``: any of its counts may
    be told exactly."""

    atoms: Atoms
    cell: Cell
    unit: str | None
    large: bool = False


@dataclass(frozen=True)
class Block:
    attack: Attack
    groups: Mapping[Protected, Atoms]
    """Those to protect, with the atoms of each."""
    earlier: tuple[Fact, ...]
    """The facts that were out before this release."""
    units: tuple[str, ...]
    """The units of this release that something is told of here."""


def refined(sets: Iterable[Atoms]) -> list[Atoms]:
    """The largest groups of atoms that none of ``sets`` divides; atoms in none are left out."""
    inside: dict[str, list[int]] = {}
    for number, atoms in enumerate(sets):
        for atom in atoms:
            inside.setdefault(atom, []).append(number)
    together: dict[tuple[int, ...], set[str]] = {}
    for atom, numbers in inside.items():
        together.setdefault(tuple(numbers), set()).add(atom)
    return [frozenset(atoms) for atoms in together.values()]


def uncrossed(sets: Iterable[Atoms]) -> frozenset[Atoms]:
    """Those of ``sets`` that contain, are contained in or miss each of the others."""
    every = frozenset(sets)
    return frozenset(
        one
        for one in every
        if all(one <= other or other <= one or one.isdisjoint(other) for other in every)
    )


def blocks(
    groups: Sequence[Group],
    tallies: Mapping[str, Tally],
    question: Question,
    lone: frozenset[Atoms],
    large: int,
) -> list[Block]:
    """``tallies``: by atom. ``lone``: the sets that cross no shown group (:func:`uncrossed`).
    ``large``: how many answers make any count of a piece tellable."""
    told = {frozenset(choice.name for choice in part) for part in question.told_parts}
    walls = sorted(
        {g.atoms for g in groups if isinstance(g.cell, Distribution) and g.atoms in lone},
        key=lambda atoms: (-len(atoms), sorted(atoms)),
    )
    home: dict[str, int | None] = {}
    within: dict[int | None, list[int]] = {None: []}
    for number, wall in enumerate(walls):
        within[number] = []
        within[home.get(min(wall))].append(number)
        home.update(dict.fromkeys(wall, number))
    up = {inner: outer for outer, inners in within.items() for inner in inners}
    members: dict[int | None, list[Group]] = {place: [] for place in within}
    for group in groups:
        place = home.get(min(group.atoms))
        while place is not None and not group.atoms <= walls[place]:
            place = up[place]
        members[place].append(group)
        if (
            place is not None
            and group.atoms == walls[place]
            and isinstance(group.cell, Distribution)
        ):
            members[up[place]].append(group)
    maker = _Maker(question, tallies, frozenset(told), large)
    found = (
        maker.block(members[place], [walls[inner] for inner in within[place]]) for place in members
    )
    return [block for block in found if block is not None]


@dataclass(frozen=True)
class _Maker:
    question: Question
    tallies: Mapping[str, Tally]
    told: frozenset[frozenset[str]]
    large: int

    def block(self, groups: Sequence[Group], walls: Sequence[Atoms]) -> Block | None:
        """None where only one distribution and what is left of it are known: the rules of
        :func:`analysis.disclosure.classing.whole_units` have looked at those. They have not where
        an earlier release told some of it, or where something is withheld that might be shown."""
        if all(isinstance(group.cell, Suppressed) for group in groups):
            return None
        sets = {group.atoms for group in groups} - set(walls)
        looked_at = all(
            group.unit is not None and isinstance(group.cell, Distribution) for group in groups
        )
        if looked_at and len(sets) < 2:
            return None
        walled = frozenset[str]().union(*walls)
        loose = refined(sorted((atoms - walled for atoms in sets), key=sorted))
        # Named after its first atom, a piece is in a group where that atom is.
        pieces: dict[Piece, Atoms] = {min(atoms): atoms for atoms in (*loose, *walls)}
        tally = {
            piece: total((self.tallies[atom] for atom in atoms), self.question)
            for piece, atoms in pieces.items()
        }
        facts, earlier = [], []
        for group in groups:
            if isinstance(group.cell, Suppressed):
                continue
            new = list(self._facts(group.cell, group.atoms.intersection(pieces)))
            facts += new
            earlier += [] if group.unit is not None else new
        attack = Attack(
            {p: one.respondents for p, one in tally.items()},
            {p: self._by_name(one) for p, one in tally.items()},
            {p: one.answered for p, one in tally.items()},
            tuple(dict.fromkeys(facts)),
        )
        return Block(
            attack,
            self._protected(groups, pieces, loose, tally),
            tuple(earlier),
            tuple(group.unit for group in groups if group.unit is not None),
        )

    def _by_name(self, tally: Tally) -> dict[str, int]:
        names = [choice.name for choice in self.question.choices]
        return dict(zip(names, tally.counts, strict=True))

    def _facts(self, cell: Distribution | Classed, held: frozenset[Piece]) -> Iterable[Fact]:
        yield Fact(held, None, cell.answered, cell.answered)
        if isinstance(cell, Distribution):
            for name, count in cell.counts.items():
                yield Fact(held, frozenset({name}), count, count)
        else:
            for part in cell.parts:
                yield Fact(held, frozenset(part.choices), part.low, part.high)

    def _protected(
        self,
        groups: Sequence[Group],
        pieces: Mapping[Piece, Atoms],
        loose: Iterable[Atoms],
        tally: Mapping[Piece, Tally],
    ) -> dict[Protected, Atoms]:
        """Every classed and every withheld group, and every piece where somebody answered; of the
        same persons the strictest."""
        exact: dict[Atoms, frozenset[frozenset[str]] | None] = {}
        for atoms in loose:
            answered = tally[min(atoms)].answered
            if answered:
                exact[atoms] = self.told if answered < self.large else None
        for group in groups:
            if isinstance(group.cell, Classed) and not group.large:
                exact[group.atoms] = self.told
            elif isinstance(group.cell, Classed):
                exact.setdefault(group.atoms, None)
        for group in groups:
            if isinstance(group.cell, Suppressed):
                exact[group.atoms] = frozenset()
        return {Protected(atoms.intersection(pieces), told): atoms for atoms, told in exact.items()}
