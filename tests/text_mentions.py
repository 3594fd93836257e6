"""Which screen texts the sources ask for, read off Python and the HTML templates."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

import jinja2.nodes

SLUG = re.compile("[a-z0-9_-]+")
WORD = re.compile("[a-z]{3}")
ENDING = re.compile("-[a-z-]+")
ANYTHING = ".+"


@dataclass(frozen=True)
class Mention:
    """An id, or a pattern of ids, that the code asks for."""

    place: str
    pattern: str
    """A regular expression."""
    given: frozenset[str] | None
    """Names of the values; None where they are not written out."""

    @property
    def is_family(self) -> bool:
        return ANYTHING in self.pattern

    def among(self, text_ids: Collection[str]) -> list[str]:
        """Those that are asked for."""
        if not self.is_family:
            text_id = re.sub(r"\\(.)", r"\1", self.pattern)
            return [text_id] if text_id in text_ids else []
        wanted = re.compile(self.pattern)
        return [one for one in text_ids if wanted.fullmatch(one)]


class Code:
    """What Python sources say about text ids."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self._literals: set[str] = set()
        self._named: dict[str, set[str]] = {}
        """The strings a name is given, as in ``family = "lint"``."""
        self._templates: set[tuple[tuple[str, ...], str]] = set()
        """The fixed parts of each f-string, and the name of what stands after the first."""
        self._known: dict[str, bool] = {}

    def read(self, source: str, file: str) -> None:
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Constant(value=str(words)):
                    self._literals |= {words, words.replace("_", "-")}
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(words))):
                    self._named.setdefault(name, set()).add(words)
                case ast.JoinedStr():
                    self._templates.add((_fixed_parts(node), _first_name(node)))
                case ast.Call():
                    names = [keyword.arg for keyword in node.keywords]
                    given = None if None in names else frozenset(name for name in names if name)
                    for pattern in _asked_for(node):
                        self.mentions.append(Mention(f"{file}:{node.lineno}", pattern, given))

    def read_template(self, source: str, file: str) -> None:
        for call in jinja2.Environment(autoescape=True).parse(source).find_all(jinja2.nodes.Call):
            match call:
                case jinja2.nodes.Call(
                    node=jinja2.nodes.Name(name="say"),
                    args=[jinja2.nodes.Const(value=str(text_id))],
                ):
                    given = frozenset(keyword.key for keyword in call.kwargs)
                    self._literals.add(text_id)
                    self.mentions.append(
                        Mention(
                            f"{file}:{call.lineno}",
                            re.escape(text_id),
                            None if call.dyn_kwargs else given,
                        )
                    )

    def uses(self, text_id: str) -> bool:
        """Whether some code could ask for this text.

        It stands there as a string, or as a fault, or an f-string that begins with a word
        gives it, where each other part is a number or made of strings that stand in the code.
        """
        return (
            text_id in self._literals
            or (text_id,) in self._families
            or any(self._gives(parts, text_id) for parts in self._beginning(text_id))
            or any(fault.fullmatch(text_id) for fault in self._faults)
        )

    @cached_property
    def _families(self) -> set[tuple[str, ...]]:
        return set(self._anchored())

    @cached_property
    def _by_beginning(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = {}
        for parts in self._families:
            if len(parts) > 1:
                found.setdefault(parts[0], []).append(parts)
        return found

    def _beginning(self, text_id: str) -> Iterator[tuple[str, ...]]:
        """The families with a part that can vary, of those whose first part fits."""
        for end in range(len(text_id)):
            yield from self._by_beginning.get(text_id[:end], ())

    @cached_property
    def _faults(self) -> list[re.Pattern[str]]:
        patterns = {mention.pattern for mention in self.mentions}
        return [re.compile(one) for one in patterns if one.startswith("fault-")]

    def _gives(self, parts: tuple[str, ...], text_id: str) -> bool:
        """Whether fixed parts, with something between each two, can give a text's id."""
        first, *others = parts
        if not text_id.startswith(first):
            return False
        rest = text_id.removeprefix(first)
        if not others:
            return not rest
        return any(
            self._is_known(rest[:end]) and self._gives(tuple(others), rest[end:])
            for end in range(1, len(rest) + 1)
            if rest[end:].startswith(others[0])
        )

    def _is_known(self, words: str) -> bool:
        """A number, or strings of the code with hyphens between them."""
        if words not in self._known:
            places = [place for place, letter in enumerate(words) if letter == "-"]
            self._known[words] = (
                words.isdigit()
                or (words in self._literals and SLUG.fullmatch(words) is not None)
                or any(
                    words[:place] in self._literals and self._is_known(words[place + 1 :])
                    for place in places
                )
            )
        return self._known[words]

    def _anchored(self) -> Iterator[tuple[str, ...]]:
        for parts, name in self._templates:
            if WORD.match(parts[0]):
                yield parts
            elif parts[0] == "":
                for word in self._named.get(name, ()):
                    yield (word + parts[1], *parts[2:])
                if len(parts) == 2 and ENDING.fullmatch(parts[1]):
                    yield from ((word + parts[1],) for word in self._literals if "-" in word)


def _fixed_parts(node: ast.JoinedStr) -> tuple[str, ...]:
    parts = [""]
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts[-1] += str(value.value)
        else:
            parts.append("")
    return tuple(parts)


def _first_name(node: ast.JoinedStr) -> str:
    match node.values[:1]:
        case [ast.FormattedValue(value=ast.Name(id=name) | ast.Attribute(attr=name))]:
            return name
        case _:
            return ""


def _asked_for(call: ast.Call) -> Iterator[str]:
    match call:
        case ast.Call(
            func=ast.Name(id="say" | "_say" | "Problem")
            | ast.Attribute(attr="say" | "_say" | "Problem")
            | ast.Call(func=ast.Name(id="translator") | ast.Attribute(attr="translator")),
            args=[text_id, *_],
        ):
            yield from _patterns(text_id)
        case ast.Call(
            func=ast.Attribute(
                value=ast.Name(id="log") | ast.Attribute(attr="log" | "_log"), attr="add"
            ),
            args=[_, fault, *_],
        ):
            for pattern in _patterns(fault):
                yield f"fault-{pattern}"
                yield f"fault-{pattern}-fix"


def _patterns(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text_id)):
            yield re.escape(text_id)
        case ast.JoinedStr():
            yield ANYTHING.join(map(re.escape, _fixed_parts(argument)))
        case ast.IfExp():
            yield from _patterns(argument.body)
            yield from _patterns(argument.orelse)
