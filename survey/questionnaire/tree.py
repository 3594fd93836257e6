"""From YAML text to a tree of nodes with line numbers.

Only parser events are read, nothing is constructed, so no tag can run code and no alias can grow.
What the questionnaire language leaves out of YAML (anchors, tags, several documents, the same key
twice) is a fault here, and the place it leaves is ``Broken``, about which nobody complains again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from survey.questionnaire.fault import FaultLog

MAX_DEPTH = 20
MAX_NODES = 50_000

# libyaml reads some thirty times faster; the events are the same.
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_SYNTAX = (
    ("mapping values are not allowed", "syntax-colon"),
    ("while scanning a quoted scalar", "syntax-quote"),
    ("found unexpected end of stream", "syntax-quote"),
    ("expected ',' or", "syntax-quote"),
    ("cannot start any token", "syntax-sign"),
    ("while parsing a block", "syntax-indent"),
    ("could not find expected ':'", "syntax-indent"),
    ("expected <document start>", "syntax-indent"),
)


@dataclass(frozen=True)
class Scalar:
    line: int
    value: str
    plain: bool


@dataclass(frozen=True)
class Items:
    line: int
    nodes: tuple[Node, ...]


@dataclass(frozen=True)
class Fields:
    """A mapping: the key's line and the value's node, by key."""

    line: int
    entries: dict[str, tuple[int, Node]]

    def get(self, key: str) -> Node | None:
        entry = self.entries.get(key)
        return entry[1] if entry else None

    def line_of(self, key: str) -> int:
        entry = self.entries.get(key)
        return entry[0] if entry else self.line


@dataclass(frozen=True)
class Broken:
    line: int


Node = Scalar | Items | Fields | Broken


class _Stop(Exception):
    """Reading on would be of no use; the fault is already logged."""


def grow(text: str, log: FaultLog) -> Node | None:
    """The tree of the only document in ``text``, or ``None`` with a fault."""
    try:
        return _Grower(text, log).document()
    except _Stop:
        return None
    # Bad numbers in a directive or an escape are not wrapped by every parser.
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        _log_syntax(error, log)
        return None


def _log_syntax(error: Exception, log: FaultLog) -> None:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    words = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    code = next((code for part, code in _SYNTAX if part in words), "syntax")
    # An unclosed quote runs to the end of the file; the place to look at is where it opens.
    if code == "syntax-quote":
        mark = getattr(error, "context_mark", None) or mark
    log.add(mark.line + 1 if mark else 1, code)


class _Grower:
    def __init__(self, text: str, log: FaultLog) -> None:
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self._log = log
        self._count = 0

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self._log.add(_line(event), "many-documents")
                    raise _Stop
                root = self._node(next(self._events), 1)
        if root is None:
            self._log.add(1, "empty-file")
        return root

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = _line(event)
        self._count += 1
        if depth > MAX_DEPTH:
            self._log.add(line, "too-deep", limit=MAX_DEPTH)
            raise _Stop
        if self._count > MAX_NODES:
            self._log.add(line, "too-much", limit=MAX_NODES)
            raise _Stop
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            self._log.add(line, "anchor", name=f"*{anchor}")
            return Broken(line)
        if anchor is not None:
            self._log.add(line, "anchor", name=f"&{anchor}")
        if tag is not None:
            self._log.add(line, "tag", name=tag)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(line, event.value, plain=not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(line, tuple(self._items(depth)))
        return self._fields(line, depth)

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)

    def _fields(self, line: int, depth: int) -> Fields:
        entries: dict[str, tuple[int, Node]] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                if not isinstance(key, Broken):
                    self._log.add(key.line, "key-not-text")
            elif key.value in entries:
                first = entries[key.value][0]
                self._log.add(key.line, "duplicate-key", key=key.value, first=first)
            else:
                entries[key.value] = (key.line, value)
        return Fields(line, entries)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
