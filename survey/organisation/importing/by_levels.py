"""Files with one column per level: the way down to each unit stands in its row.

Such files seldom have ids. A unit is then the one that stands in the same place under the same
name, or, where only one unit of that name is otherwise gone, that one, moved.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from survey.organisation.history import Standing
from survey.organisation.importing.entries import Entries, Entry
from survey.organisation.importing.rows import ReadRows, Row
from survey.organisation.importing.vocabulary import normal
from survey.organisation.tree import LEVELS, children_of

_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "é": "e"})
Path = tuple[str, ...]


@dataclass(frozen=True)
class Known:
    """What is there already. ``used``: every id there ever was."""

    tree: Mapping[str, Standing]
    aliases: Mapping[str, list[str]]
    used: Collection[str]


@dataclass
class _Node:
    path: Path
    name: str
    level: str
    row: int
    given: str = ""
    of_row: Row | None = None


@dataclass
class _Nodes:
    """The units on the ways down, by the normal form of the names on the way."""

    found: Entries
    nodes: dict[Path, _Node] = field(default_factory=dict)

    def read(self, rows: Collection[Row], top: str) -> None:
        for row in rows:
            steps = [(level, row.texts[level]) for level in LEVELS if row.texts[level]]
            if not row.texts["kommune"]:
                steps.insert(0, ("kommune", top))
            if len(steps) == 1 and not row.texts["kommune"]:
                self.found.fault(row.number, "kommuneomraade", "no-name")
            elif (
                "kommuneomraade" in self.found.heads
                and steps[1:2]
                and not row.texts["kommuneomraade"]
            ):
                self.found.fault(row.number, "kommuneomraade", "no-area", unit=steps[-1][1])
            else:
                self._walk(row, steps)

    def _walk(self, row: Row, steps: list[tuple[str, str]]) -> None:
        path: Path = ()
        for level, name in steps:
            path = (*path, normal(name) or name)
            self.nodes.setdefault(path, _Node(path, name, level, row.number))
        node = self.nodes[path]
        if node.of_row is not None:
            values = {"unit": node.name, "first": node.of_row.number}
            self.found.fault(row.number, node.level, "duplicate-path", **values)
            return
        node.of_row, node.row, node.given = row, row.number, row.texts["id"]


def entries(read: ReadRows, known: Known, top: str) -> Entries:
    """``top``: the name of the unit above all, where the file has no column for it."""
    found = Entries(read.heads)
    nodes = _Nodes(found)
    nodes.read(read.rows, top)
    ids = _identify(nodes, known)
    for path, node in nodes.nodes.items():
        unit_id = ids[path]
        earlier = found.by_id.get(unit_id)
        if earlier is not None:
            values = {"id": unit_id, "first": earlier.row}
            found.fault(node.row, "id", "two-parents", **values)
            continue
        above = ids[path[:-1]] if len(path) > 1 else None
        entry = Entry(unit_id, node.name, above, node.level, node.row)
        if node.of_row is not None:
            entry.take(node.of_row)
        found.by_id[unit_id] = entry
    return found


def _identify(nodes: _Nodes, known: Known) -> dict[Path, str]:
    ids = {path: node.given for path, node in nodes.nodes.items() if node.given}
    _by_place(nodes, known, ids)
    _by_name(nodes, known, ids)
    taken = {*known.used, *ids.values()}
    for path in nodes.nodes:
        if path not in ids:
            ids[path] = _new_id(path, taken)
            taken.add(ids[path])
    return ids


def _by_place(nodes: _Nodes, known: Known, ids: dict[Path, str]) -> None:
    """Units under the same name or alias below the same unit; ``nodes`` has parents first."""
    below = children_of(known.tree)
    claimed = set(ids.values())
    for path in nodes.nodes:
        above = ids.get(path[:-1]) if len(path) > 1 else None
        if path in ids or (len(path) > 1 and above is None):
            continue
        places = below.get(above, [])
        # Whatever the municipality is called in this file, there is only one.
        matching = (
            places if above is None else [one for one in places if path[-1] in _names(known, one)]
        )
        for one in matching:
            if one not in claimed:
                ids[path] = one
                claimed.add(one)
                break


def _by_name(nodes: _Nodes, known: Known, ids: dict[Path, str]) -> None:
    """Units whose name and level only one unit has that would otherwise be gone."""
    claimed = set(ids.values())
    gone = [one for one in known.tree.values() if one.id not in claimed]
    lost = Counter((normal(one.name), one.level) for one in gone)
    by_name = {(normal(one.name), one.level): one.id for one in gone}
    homeless = [(path, node) for path, node in nodes.nodes.items() if path not in ids]
    sought = Counter((path[-1], node.level) for path, node in homeless)
    for path, node in homeless:
        key = (path[-1], node.level)
        if lost[key] == sought[key] == 1:
            ids[path] = by_name[key]


def _names(known: Known, unit_id: str) -> set[str]:
    return {normal(name) for name in (known.tree[unit_id].name, *known.aliases.get(unit_id, ()))}


def _new_id(path: Path, taken: Collection[str]) -> str:
    spelled = (re.sub(r"[^a-z0-9]+", "-", one.translate(_SPELLED)).strip("-") for one in path)
    words = [one or "enhet" for one in spelled]
    base = ".".join(words[1:] or words)[:150]
    found, number = base, 1
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found
