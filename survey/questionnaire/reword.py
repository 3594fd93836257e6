"""Other words in a questionnaire file, which keeps its comments, its order and its layout.

Whoever suggests a wording sees a question, not a file. The file is edited as a YAML tree, read
anew, and compared with the questionnaire that was meant: nothing else may have changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from types import MappingProxyType
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
)

from survey.problem import Problem
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.model import ChangeKind, Question, Questionnaire
from survey.questionnaire.places import Address, written
from survey.questionnaire.reader import loads
from survey.questionnaire.source import MAX_BYTES, has_stray, normal
from survey.questionnaire.text import Text

_NO_KINDS: Mapping[str, ChangeKind] = MappingProxyType({})
_FIRST_SECTION = re.compile(r"^sections:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*( *)-( +)", re.MULTILINE)
# Needs no quotes: what neither YAML nor the reader takes for anything but text.
_CALM = re.compile(r"(?!(?:yes|no|true|false|on|off|null|y|n)\Z)[^\W\d_][^:#\n]*", re.IGNORECASE)


@dataclass(frozen=True)
class Wording:
    """Words for one place in one language; places are those of ``fingerprint.texts``."""

    place: str
    language: str
    words: str


def reworded(
    source: str,
    wordings: Sequence[Wording],
    change_kinds: Mapping[str, ChangeKind] = _NO_KINDS,
) -> str:
    """The file with these words, and with ``change_kinds`` by the name of the question.

    Where questions share a list of choices, all of them get its new words. Raises
    ``QuestionnaireError`` where the words break the rules of the language, and ``Problem`` for
    a place whose words do not stand in the file, or two wordings for one.
    """
    before = loads(source)
    words = _by_address(before, wordings)
    editor = _editor(source)
    try:
        tree = editor.load(source.replace("\r\n", "\n").replace("\r", "\n"))
    except YAMLError as error:
        raise Problem("problem-edit-the-file") from error
    for (address, language), new in words.items():
        *path, key = address
        holder = _at(tree, path)
        if not isinstance(holder[key], str):
            holder, key = holder[key], language
        holder[key] = _styled(new, holder[key])
    for name, kind in change_kinds.items():
        _set_kind(_at(tree, written(source).questions[name]), kind)
    written_out = StringIO()
    editor.dump(tree, written_out)
    result = written_out.getvalue()
    if loads(result) != _meant(before, words, change_kinds):
        raise Problem("problem-edit-the-file")
    return result


def shared_with(source: str, place: str) -> tuple[str, ...]:
    """The other questions that would get the same new words, since they use the same list."""
    addresses = written(source).texts
    return tuple(
        other.split("/")[0]
        for other, address in addresses.items()
        if place in addresses and address == addresses[place] and other != place
    )


def _by_address(
    questionnaire: Questionnaire, wordings: Sequence[Wording]
) -> dict[tuple[Address, str], str]:
    addresses = written(questionnaire.source).texts
    known = {place for place, text in texts(questionnaire) if text is not None}
    words: dict[tuple[Address, str], str] = {}
    for one in wordings:
        if one.place not in known or one.language not in questionnaire.languages:
            raise Problem("problem-unknown-place")
        if one.place not in addresses:
            raise Problem("problem-words-not-in-file")
        new = normal(one.words)
        first = words.setdefault((addresses[one.place], one.language), new)
        if first != new:
            raise Problem("problem-wordings-collide", first=first, second=new)
    return words


class _OnlyText(VersionedResolver):
    """Nothing is taken for a number, a date or a truth value, so all is written as it was read."""

    versioned_resolver: Mapping[str, Any] = MappingProxyType({})


def _editor(source: str) -> YAML:
    editor = YAML()
    editor.preserve_quotes = True
    editor.width = MAX_BYTES
    editor.Resolver = _OnlyText
    if found := _FIRST_SECTION.search(source.replace("\r", "")):
        before, after = (len(spaces) for spaces in found.groups())
        editor.indent(sequence=before + 1 + after, offset=before)
    return editor


def _at(tree: Any, address: Sequence[str | int]) -> Any:
    for step in address:
        tree = tree[step]
    return tree


def _styled(words: str, before: str) -> str:
    """Written in the manner of what stood there, as far as the new words allow it."""
    if isinstance(before, FoldedScalarString | LiteralScalarString) and not has_stray(words):
        block: str = (LiteralScalarString if "\n" in words else FoldedScalarString)(words)
        return block
    if type(before) is str and _CALM.fullmatch(words):
        return words
    quoted: str = DoubleQuotedScalarString(words)
    return quoted


def _set_kind(question: Any, kind: ChangeKind) -> None:
    if "change_kind" in question:
        question["change_kind"] = kind
    else:
        question.insert(list(question).index("type") + 1, "change_kind", kind)


def _meant(
    before: Questionnaire,
    words: Mapping[tuple[Address, str], str],
    change_kinds: Mapping[str, ChangeKind],
) -> Questionnaire:
    addresses = written(before.source).texts

    def text(place: str, old: Text) -> Text:
        address = addresses.get(place, ())
        entries = tuple(
            (language, words.get((address, language), then)) for language, then in old.entries
        )
        return replace(old, entries=entries)

    def optional(place: str, old: Text | None) -> Text | None:
        return None if old is None else text(place, old)

    def question(old: Question) -> Question:
        return replace(
            old,
            label=text(f"{old.name}/@label", old.label),
            hint=optional(f"{old.name}/@hint", old.hint),
            choices=tuple(
                replace(choice, label=text(f"{old.name}/{choice.name}", choice.label))
                for choice in old.choices
            ),
            change_kind=change_kinds.get(old.name, old.change_kind),
        )

    return replace(
        before,
        title=text("@title", before.title),
        intro=optional("@intro", before.intro),
        sections=tuple(
            replace(
                section,
                title=optional(f"@section{number}", section.title),
                questions=tuple(question(one) for one in section.questions),
            )
            for number, section in enumerate(before.sections, start=1)
        ),
    )
