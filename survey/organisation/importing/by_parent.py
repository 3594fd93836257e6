"""Files in which each row names the unit above it."""

from __future__ import annotations

from collections import Counter

from survey.organisation.importing.entries import Entries, Entry, aliases_in
from survey.organisation.importing.rows import ReadRows, Row
from survey.organisation.importing.vocabulary import level_of


def entries(read: ReadRows) -> Entries:
    found = Entries(read.heads)
    names = Counter(row.texts["name"] for row in read.rows)
    by_name = {
        row.texts["name"]: row.texts["id"] for row in read.rows if names[row.texts["name"]] == 1
    }
    known = {row.texts["id"] for row in read.rows}
    for row in read.rows:
        above: str | None = row.texts["parent"] or None
        # Some exports name the unit above instead of giving its id.
        if above is not None and above not in known:
            above = by_name.get(above, above)
        _add(found, row, above)
    return found


def _add(found: Entries, row: Row, above: str | None) -> None:
    unit_id, name, level = row.texts["id"], row.texts["name"], row.texts["level"]
    for one, words in (("id", unit_id), ("name", name)):
        if not words and not any(
            f.row == row.number and f.column == found.heads.get(one) for f in found.faults
        ):
            found.fault(row.number, one, f"no-{one}")
    if not unit_id:
        return
    earlier = found.by_id.get(unit_id)
    if earlier is not None:
        kind = "duplicate" if earlier.parent_id == above else "two-parents"
        of = "id" if kind == "duplicate" else "parent"
        values = {"id": unit_id, "first": earlier.row}
        found.fault(row.number, of, kind, **values)
        return
    if level and level_of(level) is None:
        found.fault(row.number, "level", "unknown-level", value=level[:40])
    found.by_id[unit_id] = Entry(
        id=unit_id,
        name=name,
        parent_id=above,
        level=level_of(level) if level else None,
        row=row.number,
        headcount=row.headcount,
        fte=row.fte,
        aliases=aliases_in(row),
        valid_from=row.valid_from,
    )
