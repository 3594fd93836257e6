"""From the tallies of a sealed tranche to what may be shown of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from analysis.disclosure.answering import Published, shown_cells
from analysis.disclosure.attacking import Atoms
from analysis.disclosure.cells import SUPPRESSED, Cell, Counts, Distribution
from analysis.disclosure.forest import Above, at_or_above, subtree_totals, thinned
from analysis.disclosure.policy import Policy
from analysis.disclosure.published import publishable, worths
from analysis.disclosure.released import Release, ReleasedUnit, SuppressedUnit
from analysis.disclosure.tallied import Tally, nobody, tally
from analysis.disclosure.tree import Tree
from analysis.question import Question


def release(
    tree: Tree,
    counts: Counts,
    policy: Policy | None = None,
    questions: Sequence[Question] = (),
    *,
    published: Collection[str] | None = None,
    earlier: Sequence[Release] = (),
) -> Release:
    """What may be shown. The same input gives the same release, in whatever order it comes.

    ``counts``: by atom and question. ``questions``: those that were asked, in the order they are
    told. ``published``: the units chosen at the seal; without it they are chosen from ``counts``.
    ``earlier``: what was released of this tranche before, the first one first, under policies no
    stricter. Only units of the first release are published again: hidden units below any other
    were sealed further up, and its numbers would lack them.

    Raises ``ValueError`` for an atom that is not in the tree, one whose questions disagree about
    the number of respondents, a question that is not described, a published unit whose remainder
    is too small or that the first release did not have, and a policy less strict than an earlier
    one.
    """
    policy = policy or Policy()
    _check_strictness(policy, earlier)
    tree = Tree(sorted(tree, key=lambda unit: (unit.name, unit.id)))
    respondents = _respondents(counts)
    _check_known(tree, (*respondents, *(published or ())))
    sealed = {unit.id for unit in earlier[0].units} if earlier else None
    if published is None:
        published = publishable(tree, respondents, policy, sealed)
    chosen = frozenset(published)
    _check_sealed(chosen, sealed)
    place = at_or_above(tree.above, chosen)
    above = thinned(tree.above, chosen)
    subtree = _checked_totals(above, respondents, place, policy.distribution_minimum)
    shared = Published(
        policy,
        above,
        _atoms_of(above, {atom: place[atom] for atom in sorted(respondents)}),
        frozenset(up for unit, up in place.items() if up not in (None, unit)),
        worths(tree, policy),
    )
    asked = _asked(counts, questions)
    before = [(one, _atoms_in(one, respondents)) for one in earlier]
    cells: dict[tuple[str, str], Cell] = {}
    for question in _filters_first(asked):
        tallies = _tallies(counts, question, respondents)
        shown = shown_cells(
            question,
            shared,
            tallies,
            _by_unit(tallies, above, place, question),
            _candidates(question, asked, above, cells),
            [
                (groups[unit], one.cells[unit, question.name])
                for one, groups in before
                for unit in groups
                if (unit, question.name) in one.cells
            ],
        )
        for unit_id in above:
            cells[unit_id, question.name] = shown.get(unit_id, SUPPRESSED)
    return Release(
        policy,
        tuple(
            ReleasedUnit(u.id, u.name, u.level, above[u.id], u.pilot, subtree[u.id])
            for u in tree
            if u.id in above
        ),
        tuple(
            SuppressedUnit(u.id, u.name, u.level, place[u.id], u.pilot)
            for u in tree
            if u.id not in above
        ),
        tuple(question.name for question in asked),
        MappingProxyType(cells),
    )


def _check_strictness(policy: Policy, earlier: Sequence[Release]) -> None:
    for one in earlier:
        for name in ("index_minimum", "distribution_minimum", "end_class_size"):
            if getattr(policy, name) < getattr(one.policy, name):
                raise ValueError(
                    f"{name} was {getattr(one.policy, name)} in an earlier release and cannot be "
                    f"lowered to {getattr(policy, name)}"
                )


def _check_sealed(chosen: Collection[str], sealed: Collection[str] | None) -> None:
    new = sorted(unit for unit in chosen if sealed is not None and unit not in sealed)
    if new:
        raise ValueError(f"units that were not published at the seal: {new[:5]}")


def _check_known(tree: Tree, unit_ids: Iterable[str]) -> None:
    unknown = sorted({unit_id for unit_id in unit_ids if unit_id not in tree})
    if unknown:
        raise ValueError(f"cannot place units that are not in the tree: {unknown[:5]}")


def _respondents(counts: Counts) -> dict[str, int]:
    respondents: dict[str, int] = {}
    for (atom, question), tallied in counts.items():
        if respondents.setdefault(atom, tallied.respondents) != tallied.respondents:
            raise ValueError(f"{question!r} has another number of respondents in atom {atom!r}")
    return respondents


def _checked_totals(
    above: Above,
    respondents: Mapping[str, int],
    place: Mapping[str, str | None],
    minimum: int,
) -> dict[str, int]:
    """The respondents of each published unit's subtree."""
    own = dict.fromkeys(above, 0)
    for atom, count in respondents.items():
        unit = place[atom]
        if unit is not None:
            own[unit] += count
    subtree = subtree_totals(above, own)
    for unit, total in subtree.items():
        if 0 < own[unit] < minimum or total < minimum:
            raise ValueError(f"unit {unit!r} cannot be published: too few answered there")
    return subtree


def _atoms_of(above: Above, place: Mapping[str, str | None]) -> dict[str, Atoms]:
    """The atoms of each published unit and all below it."""
    inside: dict[str, set[str]] = {unit: set() for unit in above}
    for atom, unit in place.items():
        if unit is not None:
            inside[unit].add(atom)
    for unit in reversed(list(above)):
        up = above[unit]
        if up is not None:
            inside[up] |= inside[unit]
    return {unit: frozenset(atoms) for unit, atoms in inside.items()}


def _atoms_in(earlier: Release, respondents: Mapping[str, int]) -> dict[str, Atoms]:
    """Which of the atoms an earlier release counted in each of its units."""
    above = {unit.id: unit.parent for unit in earlier.units}
    place = {unit.id: unit.parent for unit in earlier.suppressed} | {unit: unit for unit in above}
    return _atoms_of(above, {atom: place.get(atom) for atom in respondents})


def _asked(counts: Counts, questions: Sequence[Question]) -> list[Question]:
    tallied = {name for _, name in counts}
    unknown = tallied - {question.name for question in questions}
    if unknown:
        raise ValueError(f"tallies of questions that are not described: {sorted(unknown)}")
    return [question for question in questions if question.name in tallied]


def _filters_first(questions: Sequence[Question]) -> Iterator[Question]:
    """Each question after those that decide who is asked it."""
    waiting = {question.name: question for question in questions}
    while waiting:
        ready = [one for one in waiting.values() if not one.depends_on & waiting.keys()]
        if not ready:
            raise ValueError(f"questions that depend on each other: {sorted(waiting)}")
        for question in ready:
            del waiting[question.name]
            yield question


def _candidates(
    question: Question,
    asked: Iterable[Question],
    above: Above,
    cells: Mapping[tuple[str, str], Cell],
) -> list[str]:
    """How many were asked tells how many gave some answer to the question it depends on.

    Where that one's distribution is told, nothing is added. But of several choices, and of several
    questions, a distribution does not tell who gave one answer and another, or either: then
    nothing may be told where one of the questions is sensitive."""
    filters = [one for one in asked if one.name in question.depends_on]
    together = len(question.depends_on) > 1 or any(one.kind == "multiple" for one in filters)
    if together and any(one.sensitive for one in filters):
        return []
    return [
        unit
        for unit in above
        if all(isinstance(cells.get((unit, name)), Distribution) for name in question.depends_on)
    ]


def _tallies(
    counts: Counts, question: Question, respondents: Mapping[str, int]
) -> dict[str, Tally]:
    """By atom; in an atom without a tally nobody was asked."""
    return {
        atom: tally(counts[atom, question.name], question)
        if (atom, question.name) in counts
        else nobody(question)._replace(respondents=count)
        for atom, count in respondents.items()
    }


def _by_unit(
    tallies: Mapping[str, Tally],
    above: Above,
    place: Mapping[str, str | None],
    question: Question,
) -> dict[str, Tally]:
    """Each published unit's own, without those below it."""
    own = {unit: nobody(question) for unit in above}
    for atom, tallied in tallies.items():
        unit = place[atom]
        if unit is not None:
            own[unit] = own[unit].plus(tallied)
    return own
