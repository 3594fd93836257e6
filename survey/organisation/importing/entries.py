"""The units a file speaks of, whichever shape it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from survey.organisation.fault import Fault
from survey.organisation.importing.rows import Row


@dataclass
class Entry:
    """``parent_id``: None at the top. ``level``: None where the file does not say."""

    id: str
    name: str
    parent_id: str | None
    level: str | None
    row: int
    headcount: int | None = None
    fte: float | None = None
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None

    def take(self, row: Row) -> None:
        """The figures of a row that is about this very unit."""
        self.row = row.number
        self.headcount, self.fte, self.valid_from = row.headcount, row.fte, row.valid_from
        self.aliases = aliases_in(row)


@dataclass
class Entries:
    """``heads``: what the file calls each field."""

    heads: Mapping[str, str]
    by_id: dict[str, Entry] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, row: int, of: str, kind: str, **values: object) -> None:
        self.faults.append(Fault(row, self.heads.get(of, ""), kind, values))


def aliases_in(row: Row) -> tuple[str, ...]:
    words = row.texts["alias"].replace("|", ";").split(";")
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
