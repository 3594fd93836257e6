"""One question's cells in every published unit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from analysis.disclosure.attacking import Atoms, Block, Group, blocks, uncrossed
from analysis.disclosure.auditing import Shown, audited
from analysis.disclosure.cells import SUPPRESSED, Cell, Classed, Distribution, Suppressed
from analysis.disclosure.classing import classed, told_places, whole_units
from analysis.disclosure.complement import complemented
from analysis.disclosure.forest import Above, thinned
from analysis.disclosure.overlapping import without_small_differences
from analysis.disclosure.policy import Policy
from analysis.disclosure.showing import shown_units, without_unanimous
from analysis.disclosure.tallied import Tally, pieces, subtrees, total
from analysis.question import Question


@dataclass(frozen=True)
class Published:
    """What is the same for every question."""

    policy: Policy
    above: Above
    """The published units, each under the nearest one."""
    atoms: Mapping[str, Atoms]
    """Of each published unit; all of them where there are none below it."""
    veiled: frozenset[str]
    """Published units that have units right below them which are not."""
    worth: Mapping[str, int]


def shown_cells(
    question: Question,
    published: Published,
    tallies: Mapping[str, Tally],
    own: Mapping[str, Tally],
    candidates: Collection[str],
    earlier: Sequence[tuple[Atoms, Cell]],
) -> dict[str, Distribution | Classed]:
    """The cells that are shown; all others are withheld.

    ``tallies``: by atom; ``own``: by published unit, without those below it. ``candidates``:
    published units where the question may be shown at all. ``earlier``: what earlier releases
    told of this question, and of whom.
    """
    return _OneQuestion(question, published, tallies, own, earlier).cells(candidates)


class _OneQuestion:
    def __init__(
        self,
        question: Question,
        published: Published,
        tallies: Mapping[str, Tally],
        own: Mapping[str, Tally],
        earlier: Sequence[tuple[Atoms, Cell]],
    ) -> None:
        self._question = question
        self._published = published
        self._minimum = published.policy.distribution_minimum
        self._tallies = tallies
        self._own = own
        self._earlier = [
            (atoms, cell) for atoms, cell in earlier if atoms and not isinstance(cell, Suppressed)
        ]
        self._withheld_before = [
            atoms for atoms, cell in earlier if atoms and isinstance(cell, Suppressed)
        ]
        self._sums = subtrees(published.above, own)
        self._answered = {unit: tally.answered for unit, tally in self._sums.items()}

    def cells(self, candidates: Collection[str]) -> dict[str, Distribution | Classed]:
        published = self._published
        shown = shown_units(
            published.above,
            self._own,
            candidates,
            published.worth,
            self._minimum,
        )
        sensitive = self._question.sensitive and self._question.kind != "text"
        if not sensitive:
            shown = without_unanimous(published.above, self._own, shown, published.veiled)
        if self._earlier:
            shown = self._beside_earlier(shown, sensitive)
        if not sensitive:
            return {unit: self._sums[unit].cell(self._question) for unit in shown}
        large, whole = self._whole(shown)
        parts = told_places(self._question)
        shown = complemented(published.above, self._own, shown, whole, parts, self._minimum)
        told = audited(
            {unit: unit in whole for unit in published.above if unit in shown},
            lambda now: self._blocks(now, large),
            self._question,
            published.above,
            published.atoms,
            self._answered,
        )
        return {unit: self._cell(unit, told[unit]) for unit in told}

    def _whole(self, shown: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """The units large enough for a whole distribution, and those that show it."""
        published = self._published
        above = thinned(published.above, shown)
        left = pieces(published.above, self._own, shown)
        size = published.policy.end_class_size
        large = shown_units(above, left, shown, published.worth, size)
        return large, whole_units(above, left, large)

    def _cell(self, unit: str, whole: bool) -> Distribution | Classed:
        tally = self._sums[unit]
        return tally.cell(self._question) if whole else classed(self._question, tally)

    def _blocks(self, shown: Shown, large: Collection[str]) -> list[Block]:
        atoms = self._published.atoms
        groups = [
            Group(atoms[unit], self._cell(unit, whole), unit, unit in large)
            for unit, whole in shown.items()
        ]
        before = [Group(*known, None) for known in self._earlier]
        told = {group.atoms for group in (*groups, *before)}
        withheld = dict.fromkeys([*atoms.values(), *self._withheld_before])
        groups += [
            Group(one, SUPPRESSED, None)
            for one in withheld
            if one not in told and self._total(one).answered >= self._minimum
        ]
        sets = [group.atoms for group in (*groups, *before)]
        # The groups of one release are nested.
        lone = uncrossed(sets) if before or self._withheld_before else frozenset(sets)
        size = self._published.policy.end_class_size
        return blocks([*groups, *before], self._tallies, self._question, lone, size)

    def _beside_earlier(self, shown: frozenset[str], sensitive: bool) -> frozenset[str]:
        def bad(piece: Atoms) -> bool:
            tally = self._total(piece)
            hides = len(piece) > 1 or not self._published.veiled.isdisjoint(piece)
            few = 0 < tally.answered < self._minimum
            return few or (not sensitive and hides and tally.unanimous)

        return without_small_differences(
            shown,
            self._published.atoms,
            [atoms for atoms, _ in self._earlier],
            bad,
            self._answered,
        )

    def _total(self, atoms: Atoms) -> Tally:
        return total((self._tallies[atom] for atom in atoms), self._question)
