"""Entries made into a whole tree: levels and sums filled in, every flaw named by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from survey.organisation import shape
from survey.organisation.fault import Fault
from survey.organisation.history import Standing
from survey.organisation.importing.entries import Entries, Entry
from survey.organisation.tree import LEVELS, children_of

_COLUMN_OF = {"parent_id": "parent", "level": "level"}


@dataclass(frozen=True)
class Wanted:
    """The tree as the file has it. ``rows``: where each unit stands in it; ``warnings`` are told
    but stop nothing; ``empty``: units with nobody in them; ``summed``: headcounts that the file
    leaves to be counted from below."""

    units: Mapping[str, Standing]
    aliases: Mapping[str, tuple[str, ...]]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]
    empty: tuple[str, ...]
    summed: int


def build(entries: Entries, existing: Mapping[str, Standing], day: date) -> Wanted:
    """``existing``: levels of units whose level the file does not say."""
    _find_homes(entries)
    circling = shape.circles(entries.by_id)
    for unit_id, around in circling.items():
        names = ", ".join(entries.by_id[one].name for one in around)
        entries.fault(entries.by_id[unit_id].row, "parent", "cycle", around=names)
    order = _top_down(entries)
    levels = _levels(entries, order, existing)
    summed = _sum(entries, order)
    units = {
        one.id: Standing(
            one.id,
            one.name,
            levels[one.id],
            one.parent_id,
            one.headcount or 0,
            one.fte,
            one.valid_from or day,
        )
        for one in order
    }
    _check_days(entries, order, day)
    if not entries.faults:
        _check_shape(entries, units)
    rows = {one.id: one.row for one in order}
    return Wanted(
        units=units,
        aliases={one.id: one.aliases for one in order if one.aliases},
        faults=tuple(sorted(entries.faults)),
        warnings=tuple(_warnings(entries, units, rows)),
        empty=tuple(one.name for one in units.values() if one.headcount == 0),
        summed=summed,
    )


def _find_homes(entries: Entries) -> None:
    for one in entries.by_id.values():
        if one.parent_id is not None and one.parent_id not in entries.by_id:
            values = {"unit": one.name, "parent": one.parent_id[:60]}
            entries.fault(one.row, "parent", "orphan", **values)
    tops = [one for one in entries.by_id.values() if one.parent_id is None]
    if not entries.by_id:
        entries.fault(0, "", "no-units")
    elif not tops:
        entries.fault(0, "", "no-top")
    for one in tops[1:]:
        entries.fault(one.row, "parent", "two-tops", unit=one.name, first=tops[0].name)


def _top_down(entries: Entries) -> list[Entry]:
    """Everything that hangs together with the top, each after the one above it."""
    children = children_of(entries.by_id)
    order = list(children.get(None, []))
    for unit_id in order:
        order.extend(children.get(unit_id, []))
    return [entries.by_id[one] for one in order]


def _levels(
    entries: Entries, order: list[Entry], existing: Mapping[str, Standing]
) -> dict[str, str]:
    """What the file says, or what the unit was, or the level below the one above."""
    levels: dict[str, str] = {}
    for one in order:
        least = LEVELS.index(levels[one.parent_id]) + 1 if one.parent_id else 0
        known = one.level or (existing[one.id].level if one.id in existing else None)
        if known is not None and (one.level or LEVELS.index(known) >= least):
            levels[one.id] = known
        elif least < len(LEVELS):
            levels[one.id] = LEVELS[least]
        else:
            levels[one.id] = LEVELS[-1]
            entries.fault(one.row, "parent", "too-deep", unit=one.name, most=len(LEVELS))
    return levels


def _sum(entries: Entries, order: list[Entry]) -> int:
    """Fill in headcounts from below; returns how many were."""
    below: dict[str, list[Entry]] = {}
    for one in order:
        if one.parent_id is not None:
            below.setdefault(one.parent_id, []).append(one)
    faulty = {(fault.row, fault.column) for fault in entries.faults}
    summed = 0
    for one in reversed(order):
        children = below.get(one.id, [])
        if one.headcount is None and children:
            one.headcount = sum(child.headcount or 0 for child in children)
            summed += 1
        elif one.headcount is None and (one.row, entries.heads.get("headcount", "")) not in faulty:
            entries.fault(one.row, "headcount", "no-headcount", unit=one.name)
        if one.fte is None and children and all(child.fte is not None for child in children):
            one.fte = round(sum(child.fte or 0 for child in children), 4)
    return summed


def _check_days(entries: Entries, order: list[Entry], day: date) -> None:
    for one in order:
        if one.valid_from is not None and one.valid_from > day:
            entries.fault(one.row, "valid_from", "begins-later", unit=one.name, day=day)


def _check_shape(entries: Entries, units: Mapping[str, Standing]) -> None:
    for flaw in shape.flaws(units):
        row = entries.by_id[flaw.unit_id].row if flaw.unit_id else 0
        entries.fault(row, _COLUMN_OF[flaw.field], flaw.kind, **flaw.values)


def _warnings(
    entries: Entries, units: Mapping[str, Standing], rows: Mapping[str, int]
) -> list[Fault]:
    head = entries.heads.get("headcount", "")
    return sorted(
        Fault(
            rows[one.unit_id],
            head,
            "no-sum",
            {
                "unit": units[one.unit_id].name,
                "headcount": one.headcount,
                "below": one.below,
                "difference": abs(one.headcount - one.below),
                "more": "more" if one.headcount > one.below else "less",
            },
        )
        for one in shape.differences(units)
    )
