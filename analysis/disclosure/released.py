"""Adding atoms up to published units, and withholding what a subtraction would give away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from analysis.disclosure.cells import (
    SUPPRESSED,
    Cell,
    Counts,
    Distribution,
    QuestionCounts,
    Suppressed,
)
from analysis.disclosure.policy import Policy
from analysis.disclosure.published import publishable
from analysis.disclosure.tree import Tree
from analysis.question import Question


@dataclass(frozen=True)
class ReleasedUnit:
    """A unit that may be shown; ``respondents`` counts its whole subtree."""

    id: str
    name: str
    level: str
    parent: str | None
    """The nearest released unit above."""
    pilot: bool
    respondents: int


@dataclass(frozen=True)
class SuppressedUnit:
    """A unit that was asked and is not shown: nothing is told of it, not even how many answered."""

    id: str
    name: str
    level: str
    parent: str | None
    """The nearest released unit above."""
    pilot: bool


@dataclass(frozen=True)
class Release:
    """All that may be shown of one sealed tranche under one policy."""

    policy: Policy
    units: tuple[ReleasedUnit, ...]
    """Each before those below it."""
    suppressed: tuple[SuppressedUnit, ...]
    questions: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]

    def cell(self, unit_id: str, question: str) -> Cell:
        """Raises ``KeyError`` for a unit that is not released or a question not in the tally."""
        return self.cells[unit_id, question]


def release(
    tree: Tree,
    counts: Counts,
    policy: Policy | None = None,
    questions: Sequence[Question] = (),
    *,
    published: Collection[str] | None = None,
    earlier: Sequence[Release] = (),
) -> Release:
    """Sum the atoms into the units that may be published and withhold cells that are too small.

    The published set is computed again from the atoms' respondents, so that no caller can
    ask for more than the rule gives. A cell is suppressed if 1 to minimum−1 answered the
    question there, or in what is left of it when the shown cells below are taken away.
    Raises ``ValueError`` for an atom that is not in the tree, or one whose questions
    disagree about the number of respondents.
    """
    policy = policy or Policy()
    respondents = _respondents(counts)
    published = frozenset(published or publishable(tree, respondents, policy))
    parents = _nearest_published(tree, published)
    children: dict[str | None, list[str]] = {unit_id: [] for unit_id in published}
    for unit_id, parent in parents.items():
        if parent is not None:
            children[parent].append(unit_id)
    # Everybody who is not under a published unit below the root belongs to the root.
    places = {atom: _place(tree, atom, published) for atom in respondents}
    top_down = [unit for unit in tree if unit.id in published]
    subtree: Counter[str] = Counter()
    for atom, count in respondents.items():
        subtree[places[atom]] += count
    for unit in reversed(top_down):
        above = parents[unit.id]
        if above is not None:
            subtree[above] += subtree[unit.id]
    names = tuple(dict.fromkeys(question for _, question in counts))
    cells: dict[tuple[str, str], Cell] = {}
    bottom_up = [(unit.id, tuple(children[unit.id])) for unit in reversed(top_down)]
    for question in names:
        own = _by_place(counts, question, places)
        for unit_id, cell in _cells(bottom_up, own, subtree, policy.distribution_minimum):
            cells[unit_id, question] = cell
    units = tuple(
        ReleasedUnit(unit.id, unit.name, unit.level, parents[unit.id], unit.pilot, subtree[unit.id])
        for unit in top_down
    )
    suppressed = tuple(
        SuppressedUnit(
            unit.id,
            unit.name,
            unit.level,
            next((up.id for up in tree.ancestors(unit.id) if up.id in published), None),
            unit.pilot,
        )
        for unit in tree
        if unit.id not in published
    )
    return Release(policy, units, suppressed, names, MappingProxyType(cells))


def _respondents(counts: Counts) -> dict[str, int]:
    respondents: dict[str, int] = {}
    for (atom, question), tally in counts.items():
        if respondents.setdefault(atom, tally.respondents) != tally.respondents:
            raise ValueError(f"{question!r} has another number of respondents in atom {atom!r}")
    return respondents


def _place(tree: Tree, atom: str, published: frozenset[str]) -> str:
    for unit_id in (atom, *(unit.id for unit in tree.ancestors(atom))):
        if unit_id in published:
            return unit_id
    return tree.root.id


def _nearest_published(tree: Tree, published: frozenset[str]) -> dict[str, str | None]:
    return {
        unit_id: next((up.id for up in tree.ancestors(unit_id) if up.id in published), None)
        for unit_id in published
    }


def _by_place(
    counts: Counts, question: str, places: Mapping[str, str]
) -> dict[str, list[QuestionCounts]]:
    own: dict[str, list[QuestionCounts]] = {}
    for atom, place in places.items():
        tally = counts.get((atom, question))
        if tally is not None:
            own.setdefault(place, []).append(tally)
    return own


def _cells(
    bottom_up: Iterable[tuple[str, tuple[str, ...]]],
    own: Mapping[str, list[QuestionCounts]],
    subtree: Mapping[str, int],
    minimum: int,
) -> Iterable[tuple[str, Distribution | Suppressed]]:
    sums: dict[str, Distribution] = {}
    hidden: dict[str, int] = {}
    for unit_id, children in bottom_up:
        tallies = own.get(unit_id, [])
        below = [sums[child] for child in children]
        choices: Counter[str] = Counter()
        for part in (*(tally.choices for tally in tallies), *(cell.counts for cell in below)):
            choices.update(part)
        parts: list[QuestionCounts | Distribution] = [*tallies, *below]
        total = Distribution(
            subtree[unit_id],
            sum(part.asked for part in parts),
            sum(part.answered for part in parts),
            MappingProxyType(dict(choices)),
        )
        sums[unit_id] = total
        # Answers one could find by subtracting every shown cell below from this one.
        remainder = sum(tally.answered for tally in tallies) + sum(hidden[c] for c in children)
        shown = not (0 < total.answered < minimum or 0 < remainder < minimum)
        hidden[unit_id] = 0 if shown else remainder
        yield unit_id, total if shown else SUPPRESSED
