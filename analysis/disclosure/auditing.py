"""Letting the audit look at what is to be shown of a sensitive question, and giving way to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from analysis.disclosure.attacking import Atoms, Block
from analysis.disclosure.audit import breaches
from analysis.disclosure.facts import Protected
from analysis.disclosure.forest import Above, children, thinned
from analysis.question import Question

Shown = dict[str, bool]
"""The units where the question is shown, and whether its whole distribution is."""


def audited(
    shown: Shown,
    blocks_of: Callable[[Shown], list[Block]],
    question: Question,
    above: Above,
    atoms: Mapping[str, Atoms],
    answered: Mapping[str, int],
) -> Shown:
    """What can be shown still when no group may be narrowed too far.

    Ends, since each round takes something away; what an earlier release has told already is not
    taken back by withholding more.
    """
    passed: set[object] = set()
    rounds: Counter[str] = Counter()
    while True:
        holders: dict[str, set[Atoms]] = {}
        for block in blocks_of(shown):
            looked_at = (block.attack.facts, tuple(block.groups))
            if looked_at in passed:
                continue
            found = _breached(block, question)
            for group in (block.groups[one] for one in found):
                for unit in _holders(group, shown, atoms) or block.units:
                    holders.setdefault(unit, set()).add(group)
            if not found:
                passed.add(looked_at)
        if not holders:
            return shown
        shown = dict(shown)
        for unit in sorted(holders):
            rounds[unit] += 1
            order = _order(shown, holders[unit], atoms, answered)
            _give_way(shown, unit, 2 ** (rounds[unit] - 1), above, order)


def _breached(block: Block, question: Question) -> list[Protected]:
    found = breaches(block.attack, tuple(block.groups), question)
    if found and block.earlier:
        before = replace(block.attack, facts=block.earlier)
        known = breaches(before, found, question)
        return [group for group in found if group not in known]
    return found


def _holders(group: Atoms, shown: Shown, atoms: Mapping[str, Atoms]) -> list[str]:
    """The smallest shown unit that holds more than a narrowed group; where there is none, one that
    holds exactly it, else all that have a part in it."""
    meeting = [unit for unit in shown if not atoms[unit].isdisjoint(group)]
    holding = [unit for unit in meeting if atoms[unit] > group]
    holding = holding or [unit for unit in meeting if atoms[unit] == group]
    return [min(holding, key=lambda unit: (len(atoms[unit]), unit))] if holding else meeting


def _order(
    shown: Shown,
    narrowed: Collection[Atoms],
    atoms: Mapping[str, Atoms],
    answered: Mapping[str, int],
) -> Callable[[str], tuple[object, ...]]:
    """Whole distributions go last, the narrowed groups themselves first, then the smallest."""
    return lambda unit: (shown[unit], atoms[unit] not in narrowed, answered[unit], unit)


def _give_way(
    shown: Shown,
    unit: str,
    pace: int,
    above: Above,
    order: Callable[[str], tuple[object, ...]],
) -> None:
    """Withhold the question for the first ``pace`` shown units under ``unit``; where there are
    none, the unit's whole distribution, and at last the unit itself."""
    if unit not in shown:
        return
    below = children(thinned(above, shown))
    under = list(below.get(unit, ()))
    for one in under:
        under.extend(below.get(one, ()))
    for one in sorted(under, key=order)[:pace]:
        del shown[one]
    if not under and shown[unit]:
        shown[unit] = False
    elif not under:
        del shown[unit]
