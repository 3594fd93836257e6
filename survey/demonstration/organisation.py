"""The organisation tree of the demonstration, read from ``organisation.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TypedDict

import yaml
from sqlmodel import Session

from survey.demonstration.decisions import WHO
from survey.organisation import LEVELS, stored
from survey.organisation.history import Change, Standing
from survey.organisation.succession import Kind
from survey.store import Unit, UnitAlias, UnitSuccession

VALID_FROM = date(2023, 1, 1)
REORGANISED_ON = date(2027, 1, 1)
ROOT = "fredrikstad-kommune"
_FILE = Path(__file__).with_name("organisation.yaml")
_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})

Branch = Mapping[str, "int | Branch"]
"""Headcounts of the units where people work, by name, under the units they belong to."""


class _Area(TypedDict, total=False):
    headcount: int
    aliases: list[str]
    units: Branch


class _Tree(TypedDict):
    name: str
    headcount: int
    areas: dict[str, _Area]


def plant(session: Session) -> None:
    """Store every unit, valid from before the first tranche, and the names areas also go by."""
    session.add_all(units())
    session.flush()
    session.add_all(
        UnitAlias(unit_id=identity(name), name=alias)
        for name, area in _tree()["areas"].items()
        for alias in area.get("aliases", [])
    )
    session.flush()
    _plan_reorganisation(session)


def _plan_reorganisation(session: Session) -> None:
    """Two places of culture and leisure become one, and another gets a new name: made up, and
    after every tranche, so that each of them keeps the tree it was held in."""
    above = identity("Samfunn")
    old = [f"{above}.{identity(name)}" for name in ("Kultur og scene", "Fritid og forebygging")]
    new = f"{above}.{identity('Kultur og fritid')}"
    tree = {unit.id: unit for unit in units()}
    headcount = sum(tree[one].headcount for one in old)
    begun = Standing(new, "Kultur og fritid", LEVELS[2], above, headcount, None, REORGANISED_ON)
    stored.begin_units(session, {new: begun})
    moved = [
        Change(one.id, REORGANISED_ON, {"parent_id": new})
        for one in tree.values()
        if one.parent_id in old
    ]
    closed = [Change(one, REORGANISED_ON, {"closed": True}) for one in old]
    renamed = Change(
        f"{above}.{identity('Innbyggertorget')}", REORGANISED_ON, {"name": "Innbyggerservice"}
    )
    stored.add_changes(session, [*moved, *closed, renamed], WHO)
    session.add(
        UnitSuccession(
            id=identity("Kultur og fritid"),
            on_day=REORGANISED_ON,
            kind=Kind.MERGED,
            before=sorted(old),
            after=[new],
            at=datetime.now(UTC),
            who=WHO,
        )
    )


def units() -> list[Unit]:
    """The whole tree, parents before children, with the headcounts the sources give.

    Nothing is summed here: that each headcount equals those below it is a property of the file.
    """
    tree = _tree()
    found = [_unit(ROOT, tree["name"], 0, None, tree["headcount"])]
    for name, area in tree["areas"].items():
        area_id = identity(name)
        found.append(_unit(area_id, name, 1, ROOT, area["headcount"]))
        found.extend(_below(area["units"], 2, area_id))
    return found


def identity(*path: str) -> str:
    """The id of a unit from the names on the way to it, the municipality left out."""
    return ".".join(
        re.sub(r"[^a-z0-9]+", "-", name.lower().translate(_SPELLED)).strip("-") for name in path
    )


def _below(branch: Branch, depth: int, parent_id: str) -> Iterator[Unit]:
    for name, content in branch.items():
        unit_id = f"{parent_id}.{identity(name)}"
        yield _unit(unit_id, name, depth, parent_id, _headcount(content))
        if not isinstance(content, int):
            yield from _below(content, depth + 1, unit_id)


def _unit(unit_id: str, name: str, depth: int, parent_id: str | None, headcount: int) -> Unit:
    return Unit(
        id=unit_id,
        name=name,
        level=LEVELS[depth],
        parent_id=parent_id,
        headcount=headcount,
        valid_from=VALID_FROM,
    )


def _headcount(content: int | Branch) -> int:
    return content if isinstance(content, int) else sum(map(_headcount, content.values()))


@cache
def _tree() -> _Tree:
    tree: _Tree = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return tree
