"""The screen texts: three equal languages, none missing, none dead."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from survey.texts import LANGUAGES, MASTER_LANGUAGE

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "survey" / "texts"
NORWEGIAN = ("nb", "nn")
OTHER_LANGUAGES = tuple(code for code in LANGUAGES if code != MASTER_LANGUAGE)
SLUG = re.compile("[a-z0-9_-]+")
WORD = re.compile("[a-z]{3}")


@dataclass(frozen=True)
class Text:
    """One message or term of one language."""

    id: str
    file: str
    variables: frozenset[str]
    attributes: frozenset[str]
    words: tuple[str, ...]


def parsed(source: str, file: str) -> Iterator[Text]:
    """The messages of a Fluent file; raises ``ValueError`` where something is not Fluent."""
    for entry in FluentParser(with_spans=False).parse(source).body:
        if isinstance(entry, ftl.Junk):
            raise ValueError(f"{file}: not Fluent: {(entry.content or '').strip()[:80]}")
        if isinstance(entry, ftl.Message | ftl.Term):
            nodes = list(_inside(entry))
            yield Text(
                id=("-" if isinstance(entry, ftl.Term) else "") + entry.id.name,
                file=file,
                variables=frozenset(
                    node.id.name for node in nodes if isinstance(node, ftl.VariableReference)
                ),
                attributes=frozenset(attribute.id.name for attribute in entry.attributes),
                words=tuple(node.value for node in nodes if isinstance(node, ftl.TextElement)),
            )


def _inside(value: object) -> Iterator[ftl.SyntaxNode]:
    if isinstance(value, list):
        for item in value:
            yield from _inside(item)
    elif isinstance(value, ftl.SyntaxNode):
        yield value
        for part in vars(value).values():
            yield from _inside(part)


@cache
def texts(language: str) -> tuple[Text, ...]:
    return tuple(
        text
        for path in sorted((TEXTS / language).glob("*.ftl"))
        for text in parsed(path.read_text(encoding="utf-8"), f"{language}/{path.name}")
    )


@cache
def messages(language: str) -> dict[str, Text]:
    """By id, without terms: those are a language's own affair."""
    return {text.id: text for text in texts(language) if not text.id.startswith("-")}


@dataclass(frozen=True)
class Mention:
    """An id, or a pattern of ids, that the code asks for."""

    place: str
    pattern: str
    """A regular expression."""
    given: frozenset[str] | None
    """Names of the values; None where they are not written out."""


class Code:
    """What Python sources say about text ids."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self.literals: set[str] = set()
        self.templates: set[tuple[str, ...]] = set()
        """The fixed parts of each f-string; something stands between each two."""

    def read(self, source: str, file: str) -> None:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.literals.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                self.templates.add(_fixed_parts(node))
            elif isinstance(node, ast.Call):
                names = [keyword.arg for keyword in node.keywords]
                given = None if None in names else frozenset(name for name in names if name)
                for pattern in _asked_for(node):
                    self.mentions.append(Mention(f"{file}:{node.lineno}", pattern, given))

    def uses(self, text_id: str) -> bool:
        """Whether some code could ask for this text.

        An f-string that begins with a word covers every id that begins so; another covers an
        id only when each of its other parts is a number or a string that stands in the code.
        """
        return text_id in self.literals or any(
            re.fullmatch(pattern, text_id)
            for pattern in (*self._families, *(mention.pattern for mention in self.mentions))
        )

    @cached_property
    def _families(self) -> list[str]:
        known = [re.escape(word) for word in self.literals if SLUG.fullmatch(word)]
        one_known = f"(?:[0-9]+|{'|'.join(known)})"
        return [
            (SLUG.pattern if WORD.match(parts[0]) else one_known).join(map(re.escape, parts))
            for parts in self.templates
        ]


def _fixed_parts(node: ast.JoinedStr) -> tuple[str, ...]:
    parts = [""]
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts[-1] += str(value.value)
        else:
            parts.append("")
    return tuple(parts)


def _asked_for(call: ast.Call) -> Iterator[str]:
    match call:
        case ast.Call(
            func=ast.Name(id="say" | "Problem")
            | ast.Attribute(attr="say" | "Problem")
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
            yield ".+".join(map(re.escape, _fixed_parts(argument)))
        case ast.IfExp():
            yield from _patterns(argument.body)
            yield from _patterns(argument.orelse)


@cache
def code() -> Code:
    found = Code()
    files = [*ROOT.glob("survey/**/*.py"), *ROOT.glob("analysis/**/*.py"), *ROOT.glob("app.py")]
    for path in sorted(files):
        found.read(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    return found


def expect_none(found: Iterable[str]) -> None:
    lines = list(found)
    assert not lines, "\n".join(["", *lines])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_stands_twice(language: str) -> None:
    counts = Counter(text.id for text in texts(language))
    expect_none(f"{text.file}: {text.id}" for text in texts(language) if counts[text.id] > 1)


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_every_language_has_the_same_texts(language: str) -> None:
    master, other = messages(MASTER_LANGUAGE), messages(language)
    expect_none(f"missing in {language}: {id}" for id in sorted(master.keys() - other.keys()))
    expect_none(f"only in {language}: {id}" for id in sorted(other.keys() - master.keys()))


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_every_text_has_the_same_variables_in_every_language(language: str) -> None:
    master, other = messages(MASTER_LANGUAGE), messages(language)
    expect_none(
        f"{id}: {sorted(master[id].variables)} is {sorted(other[id].variables)} in {language}"
        for id in sorted(master.keys() & other.keys())
        if (master[id].variables, master[id].attributes)
        != (other[id].variables, other[id].attributes)
    )


def test_every_text_the_code_asks_for_exists() -> None:
    expect_none(
        f"{mention.place}: {mention.pattern}"
        for mention in code().mentions
        if not any(re.fullmatch(mention.pattern, id) for id in messages(MASTER_LANGUAGE))
    )


def test_every_text_is_given_its_values() -> None:
    expect_none(
        f"{mention.place}: {id} is not given {sorted(text.variables - mention.given)}"
        for mention in code().mentions
        for id, text in messages(MASTER_LANGUAGE).items()
        if re.fullmatch(mention.pattern, id)
        and mention.given is not None
        and not text.variables <= mention.given
    )


def test_no_text_is_dead() -> None:
    expect_none(
        f"{text.file}: {text.id}"
        for text in messages(MASTER_LANGUAGE).values()
        if not code().uses(text.id)
    )


@pytest.mark.parametrize("language", NORWEGIAN)
def test_the_norwegian_is_finished(language: str) -> None:
    expect_none(
        f"{text.file}: {text.id}: {words!r}"
        for text in texts(language)
        for words in text.words
        if "TODO" in words or "  " in words
    )


def test_the_reader_sees_what_stands_in_fluent() -> None:
    source = (
        "answers = { $n ->\n    [one] Ett svar fra { $unit }\n   *[other] { NUMBER($n) } svar\n}\n"
        "    .title = Svar { $year }\n"
        "-product = Medvirk\n"
    )
    answers, product = parsed(source, "planted.ftl")
    assert answers.id == "answers"
    assert answers.variables == {"n", "unit", "year"}
    assert answers.attributes == {"title"}
    assert "Ett svar fra " in answers.words
    assert product.id == "-product"
    with pytest.raises(ValueError, match="not Fluent"):
        list(parsed("answers = { $n\n", "planted.ftl"))


def test_the_reader_sees_what_the_code_asks_for() -> None:
    planted = Code()
    planted.read(
        "say('greeting', name=n)\n"
        "self.say(f'role-{role}', **values)\n"
        "raise Problem('problem-no' if empty else 'problem-old', path=p)\n"
        "translator(language)('title')\n"
        "self.log.add(line, 'bad-tab', n=3); log.add(line, f'{level}-empty')\n"
        "family, code = 'lint', 'two-in-one'; f'{family}-{code}-fix'\n",
        "planted.py",
    )
    assert [(mention.pattern, mention.given) for mention in planted.mentions] == [
        ("greeting", {"name"}),
        (r"role\-.+", None),
        (r"problem\-no", {"path"}),
        (r"problem\-old", {"path"}),
        ("title", frozenset()),
        (r"fault-bad\-tab", {"n"}),
        (r"fault-bad\-tab-fix", {"n"}),
        (r"fault-.+\-empty", frozenset()),
        (r"fault-.+\-empty-fix", frozenset()),
    ]
    for used in (
        "greeting",
        "role-psu",
        "fault-bad-tab",
        "fault-line-empty-fix",
        "lint-two-in-one-fix",
    ):
        assert planted.uses(used)
    for dead in ("greetings", "role", "fault-bad-space-fix", "lint-three-in-one-fix"):
        assert not planted.uses(dead)
