"""What a file would change, before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from survey.organisation.editing import broken
from survey.organisation.fault import Fault, UnitFaults
from survey.organisation.history import FIELDS, Change, History, Standing
from survey.organisation.importing import by_levels, by_parent
from survey.organisation.importing.building import Wanted, build
from survey.organisation.importing.by_levels import Known
from survey.organisation.importing.columns import Columns, Shape
from survey.organisation.importing.rows import read_rows
from survey.organisation.importing.sheet import Sheet


@dataclass(frozen=True)
class Item:
    """One unit in one list of the preview; ``before`` and ``after`` as they are shown."""

    unit_id: str
    name: str
    before: object = ""
    after: object = ""


@dataclass(frozen=True)
class Preview:
    """``mark``: what the organisation was like when this was worked out. ``totals`` and
    ``ended``: rows of the file that were left out; ``summed``: headcounts counted from below."""

    day: date
    mark: str
    beginnings: Mapping[str, Standing]
    changes: tuple[Change, ...]
    aliases: tuple[tuple[str, str], ...]
    lists: Mapping[str, tuple[Item, ...]]
    unchanged: int
    warnings: tuple[Fault, ...]
    empty: tuple[str, ...]
    summed: int
    totals: int
    ended: int

    @property
    def changes_anything(self) -> bool:
        return bool(self.beginnings or self.changes or self.aliases)


LISTS = ("new", "back", "moved", "renamed", "levelled", "recounted", "refounded", "gone")
"""``back``: units that had been closed. ``refounded``: other full-time equivalents."""
_LIST_OF = {
    "parent_id": "moved",
    "name": "renamed",
    "level": "levelled",
    "headcount": "recounted",
    "fte": "refounded",
}


def preview(
    sheet: Sheet,
    columns: Columns,
    day: date,
    history: History,
    aliases: Mapping[str, list[str]],
    mark: str,
    top: str = "",
) -> Preview:
    """``top``: the name of the unit above all, where the file does not have it.

    Raises ``UnitFaults`` with everything that is wrong.
    """
    existing = history.tree(day)
    read = read_rows(sheet, columns, day)
    if columns.shape == Shape.LEVELS:
        known = Known(existing, aliases, history.beginnings)
        name = top or next((one.name for one in existing.values() if one.parent_id is None), "")
        entries = by_levels.entries(read, known, name)
    else:
        entries = by_parent.entries(read)
    entries.faults.extend(read.faults)
    wanted = build(entries, existing, day)
    rows = {one.id: one.row for one in entries.by_id.values()}
    faults = [*wanted.faults, *_of_other_days(wanted, history, day, rows)]
    if faults:
        raise UnitFaults(faults)
    beginnings = {one.id: one for one in wanted.units.values() if one.id not in history.beginnings}
    changes = tuple(_changes(wanted, history, day))
    _require_other_days(history, beginnings, changes, day, rows)
    return Preview(
        day=day,
        mark=mark,
        beginnings=beginnings,
        changes=changes,
        aliases=tuple(_new_aliases(wanted, aliases)),
        lists=_lists(beginnings, changes, existing, wanted.units),
        unchanged=len(wanted.units)
        - len(beginnings)
        - len({one.unit_id for one in changes if one.unit_id in wanted.units}),
        warnings=wanted.warnings,
        empty=wanted.empty,
        summed=wanted.summed,
        totals=read.totals,
        ended=read.ended,
    )


def _of_other_days(
    wanted: Wanted, history: History, day: date, rows: Mapping[str, int]
) -> Iterator[Fault]:
    for unit_id, unit in wanted.units.items():
        known = history.beginnings.get(unit_id)
        if known is not None and known.valid_from > day:
            values = {"unit": unit.name, "id": unit_id, "begins": known.valid_from}
            yield Fault(rows[unit_id], "", "known-later", values)


def _require_other_days(
    history: History,
    beginnings: Mapping[str, Standing],
    changes: tuple[Change, ...],
    day: date,
    rows: Mapping[str, int],
) -> None:
    """The tree must also hold on earlier days, where units begin before the day of the import,
    and on later ones, where something is registered already."""
    first = min((one.valid_from for one in beginnings.values()), default=day)
    later = history.with_more(beginnings.values(), changes)
    found = broken(later, min(first, day), history)
    if found:
        raise UnitFaults(
            [
                Fault(
                    rows.get(flaw.unit_id, 0),
                    "",
                    "other-day",
                    {"day": on, "unit": _name(later, flaw.unit_id, on)},
                )
                for on, flaw in found
            ]
        )


def _name(history: History, unit_id: str, day: date) -> str:
    standing = history.tree(day).get(unit_id)
    return standing.name if standing else unit_id


def _changes(wanted: Wanted, history: History, day: date) -> Iterator[Change]:
    existing = history.tree(day)
    for unit_id, unit in wanted.units.items():
        if unit_id not in history.beginnings:
            continue
        before = existing.get(unit_id)
        values = {one: getattr(unit, one) for one in FIELDS}
        if before is None:
            yield Change(unit_id, day, {"closed": False, **values})
            continue
        # A file that says nothing of full-time equivalents does not take them away.
        different = {
            one: value
            for one, value in values.items()
            if value != getattr(before, one) and not (one == "fte" and value is None)
        }
        if different:
            yield Change(unit_id, day, different)
    for unit_id in existing:
        if unit_id not in wanted.units:
            yield Change(unit_id, day, {"closed": True})


def _new_aliases(wanted: Wanted, aliases: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for unit_id, several in wanted.aliases.items():
        for alias in several:
            if alias not in aliases.get(unit_id, ()) and alias != wanted.units[unit_id].name:
                yield unit_id, alias


def _lists(
    beginnings: Mapping[str, Standing],
    changes: tuple[Change, ...],
    existing: Mapping[str, Standing],
    wanted: Mapping[str, Standing],
) -> dict[str, tuple[Item, ...]]:
    lists: dict[str, list[Item]] = {one: [] for one in LISTS}
    for unit in beginnings.values():
        lists["new"].append(Item(unit.id, unit.name, "", _above(unit, wanted)))
    for change in changes:
        if change.becomes.get("closed"):
            unit = existing[change.unit_id]
            lists["gone"].append(Item(unit.id, unit.name, _above(unit, existing)))
            continue
        unit = wanted[change.unit_id]
        if "closed" in change.becomes:
            lists["back"].append(Item(unit.id, unit.name, "", _above(unit, wanted)))
            continue
        before = existing[change.unit_id]
        for one in change.becomes:
            shown = (getattr(before, one), getattr(unit, one))
            if one == "parent_id":
                shown = (_above(before, existing), _above(unit, wanted))
            lists[_LIST_OF[one]].append(Item(unit.id, unit.name, *shown))
    return {one: tuple(items) for one, items in lists.items()}


def _above(unit: Standing, tree: Mapping[str, Standing]) -> str:
    above = tree.get(unit.parent_id) if unit.parent_id else None
    return above.name if above else ""
