"""The screen texts: three equal languages, none missing, none dead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given
from hypothesis import strategies as st

from survey.texts import LANGUAGES, MASTER_LANGUAGE, translator
from tests.text_mentions import Code

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "survey" / "texts"
NORWEGIAN = ("nb", "nn")
OTHER_LANGUAGES = tuple(code for code in LANGUAGES if code != MASTER_LANGUAGE)


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


@cache
def code() -> Code:
    found = Code()
    files = [*ROOT.glob("survey/**/*.py"), *ROOT.glob("analysis/**/*.py"), *ROOT.glob("app.py")]
    for path in sorted(files):
        found.read(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    for path in sorted(ROOT.glob("survey/**/*.html")):
        found.read_template(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
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
        if not mention.among(messages(MASTER_LANGUAGE))
    )


def test_every_text_is_given_its_values() -> None:
    expect_none(
        f"{mention.place}: {id} is not given {sorted(text.variables - mention.given)}"
        for mention in code().mentions
        if mention.given is not None and not mention.is_family
        for id in mention.among(messages(MASTER_LANGUAGE))
        if not (text := messages(MASTER_LANGUAGE)[id]).variables <= mention.given
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
        "family = 'lint'; code = 'two_in_one'; f'{self.family}-{code}-fix'; f'{code}-{level}'\n",
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
    planted.read_template("<h1>{{ say('sign-in', n=3) }}</h1>{{ say(problem) }}", "planted.html")
    assert planted.mentions[-1].pattern == r"sign\-in"
    planted.read("ROLES = ('psu', 'ou')", "planted_roles.py")
    for used in (
        "greeting",
        "sign-in",
        "role-psu",
        "fault-bad-tab",
        "fault-line-empty-fix",
        "lint-two-in-one-fix",
    ):
        assert planted.uses(used)
    for dead in (
        "greetings",
        "role",
        "role-boss",
        "lint-two-in-one-why",
        "fault-bad-space-fix",
        "lint-three-in-one-fix",
    ):
        assert not planted.uses(dead)


@given(words=st.text(max_size=30), times=st.integers(1, 2000))
def test_values_may_be_of_any_length(words: str, times: int) -> None:
    long = words * times
    told = translator("nb")("problem-unknown-question", question=long)
    assert told == translator("nb")("problem-unknown-question", question="§").replace("§", long)
