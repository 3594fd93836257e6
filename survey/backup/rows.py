"""Rows as lines of JSON, the same for both databases and for every version of the tables.

The kind of each column stands in the backup, so that a backup of older tables can be read
without knowing what the tables are like today.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    Float,
    Integer,
    LargeBinary,
    String,
    Table,
    TableClause,
    column,
    table,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from survey.store.columns import UtcDateTime

Columns = Sequence[tuple[str, str]]
"""Name and kind of each column, in the order of the values in a row."""

_TYPES: Mapping[str, type[TypeEngine[Any]]] = {
    "bytes": LargeBinary,
    "time": UtcDateTime,
    "day": Date,
    "json": JSON,
    "truth": Boolean,
    "number": Integer,
    "fraction": Float,
    "text": String,
}
_TO_JSON: Mapping[str, Callable[[Any], object]] = {
    "bytes": lambda value: base64.b64encode(value).decode(),
    "time": datetime.isoformat,
    "day": date.isoformat,
}
_FROM_JSON: Mapping[str, Callable[[Any], object]] = {
    "bytes": lambda value: base64.b64decode(value, validate=True),
    "time": datetime.fromisoformat,
    "day": date.fromisoformat,
}


def columns_of(stored: Table) -> Columns:
    kinds = {_python_type(of_type()): kind for kind, of_type in _TYPES.items()}
    return [(one.name, kinds[_python_type(one.type)]) for one in stored.columns]


def _python_type(stored: TypeEngine[Any]) -> type:
    plain = stored.impl_instance if isinstance(stored, TypeDecorator) else stored
    return plain.python_type


def as_table(name: str, columns: Columns) -> TableClause:
    """The table as the backup describes it, to insert into. Raises ``KeyError``."""
    return table(name, *(column(one, _TYPES[kind]()) for one, kind in columns))


def to_line(columns: Columns, row: Iterable[Any]) -> bytes:
    values = [
        _TO_JSON[kind](value) if kind in _TO_JSON and value is not None else value
        for (_, kind), value in zip(columns, row, strict=True)
    ]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def from_lines(columns: Columns, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Raises ``ValueError`` or ``TypeError`` where a line is not such a row."""
    for line in lines:
        yield {
            name: _FROM_JSON[kind](value) if kind in _FROM_JSON and value is not None else value
            for (name, kind), value in zip(columns, json.loads(line), strict=True)
        }
