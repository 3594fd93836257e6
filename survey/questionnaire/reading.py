"""Single values out of the tree: names, flags, numbers and texts, each with its faults."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from survey.questionnaire import grammar
from survey.questionnaire.fault import FaultLog
from survey.questionnaire.source import has_stray, normal
from survey.questionnaire.text import Text
from survey.questionnaire.tree import Broken, Fields, Items, Node, Scalar
from survey.texts import LANGUAGES, MASTER_LANGUAGE

_NAME = re.compile(grammar.NAME_PATTERN, re.ASCII)
_INTEGER = re.compile(r"[+-]?[0-9]{1,9}", re.ASCII)
_BOOLEAN_WORDS = frozenset(
    form
    for word in ("yes", "no", "true", "false", "on", "off")
    for form in (word, word.capitalize(), word.upper())
)
_NULL_WORDS = frozenset({"", "~", "null", "Null", "NULL"})


class Reading:
    """One reading of one questionnaire: its faults so far, and the languages its texts need."""

    def __init__(self, log: FaultLog) -> None:
        self.log = log
        self.languages: tuple[str, ...] = (MASTER_LANGUAGE,)
        self.default_language = MASTER_LANGUAGE
        # False after a fault in ``languages``: then no text is blamed for lacking one.
        self.languages_known = True

    def fields(self, node: Node, level: str, keys: Sequence[str]) -> Fields | None:
        """A mapping with no other keys than ``keys``, and those that must be there."""
        if isinstance(node, Broken):
            return None
        if not isinstance(node, Fields):
            self.log.add(node.line, "not-fields", level=level)
            return None
        for key, (line, _) in node.entries.items():
            if key not in keys:
                self.log.add(line, "unknown-key", key=key, **suggest(key, keys))
        for key in grammar.REQUIRED.get(level, ()):
            if key not in node.entries:
                self.log.add(node.line, "missing-key", key=key)
        return node

    def items(self, node: Node | None, key: str, limit: int) -> tuple[Node, ...]:
        """The nodes of a list with at least one and at most ``limit``."""
        if node is None or isinstance(node, Broken):
            return ()
        if isinstance(node, Items) and node.nodes:
            if len(node.nodes) > limit:
                self.log.add(node.line, "too-many", key=key, limit=limit, count=len(node.nodes))
            return node.nodes[:limit]
        empty = isinstance(node, Items) or is_null(node)
        self.log.add(node.line, "empty-list" if empty else "not-list", key=key)
        return ()

    def word(self, node: Node | None, key: str) -> str | None:
        """A single value that YAML does not take for something else than text."""
        if node is None or isinstance(node, Broken):
            return None
        if not isinstance(node, Scalar):
            self.log.add(node.line, "not-text", key=key)
        elif is_null(node) or not normal(node.value):
            self.log.add(node.line, "empty-text", key=key)
        elif node.plain and node.value in _BOOLEAN_WORDS:
            self.log.add(node.line, "bool-as-text", value=node.value)
        elif has_stray(node.value):
            self.log.add(node.line, "stray-escape", key=key)
        else:
            return normal(node.value)
        return None

    def name(self, node: Node | None, key: str) -> str | None:
        value = self.word(node, key)
        if node is None or value is None:
            return None
        if not _NAME.fullmatch(value) or len(value) > grammar.MAX_NAME:
            self.log.add(node.line, "bad-name", value=value, limit=grammar.MAX_NAME)
            return None
        return value

    def short(self, node: Node | None, key: str, limit: int) -> str | None:
        value = self.word(node, key)
        if node is None or value is None:
            return None
        if len(value) > limit:
            self.log.add(node.line, "text-too-long", key=key, limit=limit, length=len(value))
            return None
        return value

    def option(self, node: Node | None, key: str, allowed: Sequence[str]) -> str | None:
        value = self.word(node, key)
        if node is None or value is None or value in allowed:
            return value
        self.log.add(
            node.line,
            "unknown-value",
            key=key,
            value=value,
            allowed=", ".join(allowed),
            **suggest(value, allowed),
        )
        return None

    def flag(self, node: Node | None, key: str) -> bool:
        if node is None or isinstance(node, Broken):
            return False
        if isinstance(node, Scalar) and node.plain and node.value.lower() in ("true", "false"):
            return node.value.lower() == "true"
        value = node.value if isinstance(node, Scalar) else "…"
        self.log.add(node.line, "not-boolean", key=key, value=value)
        return False

    def integer(self, node: Node | None, key: str, low: int, high: int) -> int | None:
        if node is None or isinstance(node, Broken):
            return None
        value = node.value if isinstance(node, Scalar) else "…"
        whole = isinstance(node, Scalar) and node.plain and _INTEGER.fullmatch(value)
        if whole and low <= int(value) <= high:
            return int(value)
        self.log.add(node.line, "not-integer", key=key, value=value, low=low, high=high)
        return None

    def text(self, node: Node | None, key: str, limit: int) -> Text | None:
        """A text: one string where the file has one language, else a map by language."""
        if node is None or isinstance(node, Broken):
            return None
        if isinstance(node, Fields):
            return self._translated(node, key, limit)
        words = self.short(node, key, limit)
        if words is None:
            return None
        self._need_languages(node.line, {self.default_language}, key)
        return Text.of({self.default_language: words}, self.default_language)

    def _translated(self, node: Fields, key: str, limit: int) -> Text | None:
        words: dict[str, str] = {}
        named = set()
        for language, (line, value) in node.entries.items():
            if language in ("no", "No", "NO", "false"):
                self.log.add(line, "language-no")
                named.add(MASTER_LANGUAGE)
            elif language not in LANGUAGES:
                self.log.add(line, "unknown-language", value=language, allowed=", ".join(LANGUAGES))
            elif language not in self.languages and self.languages_known:
                self.log.add(line, "language-undeclared", value=language)
            else:
                named.add(language)
                if (sentence := self.short(value, f"{key}.{language}", limit)) is not None:
                    words[language] = sentence
        self._need_languages(node.line, named, key)
        if self.default_language not in words:
            return None
        ordered = {code: words[code] for code in self.languages if code in words}
        return Text.of(ordered, self.default_language)

    def _need_languages(self, line: int, named: set[str], key: str) -> None:
        missing = [language for language in self.languages if language not in named]
        if missing and self.languages_known:
            self.log.add(line, "language-missing", key=key, missing=", ".join(missing))


def is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value in _NULL_WORDS


def suggest(value: str, known: Sequence[str]) -> dict[str, str]:
    """Values for a message: the known word that ``value`` looks like, if any."""
    close = get_close_matches(value[: grammar.MAX_NAME], known, n=1, cutoff=0.6)
    return {"found": "yes" if close else "no", "suggestion": close[0] if close else ""}
