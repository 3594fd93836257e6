"""Random bytes, random text and damaged files: a questionnaire or faults, never a traceback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from survey.questionnaire import QuestionnaireError, lint, load, loads
from survey.questionnaire import tree as tree_module
from survey.questionnaire.grammar import CHOICE, QUESTION
from survey.texts import LANGUAGES
from tests.survey.questionnaire.snippets import FILES

VALID = [path.read_text(encoding="utf-8") for path in sorted(FILES.glob("*.yaml"))]
RICH = """id: p
title: P
choice_lists:
  l: [{name: b, label: B}, {name: c, label: C, missing: true}, {name: d, label: D}]
sections:
  - title: T
    questions:
      - {name: a, type: yes_no, label: A, choices: l, base: valid, favourable: b}
      - {name: n, type: note, label: N, relevant: {any: [{question: a, is: [b, c]}]}}
      - {name: t, type: text, label: T, relevant: {not: {question: a, is: b}}, required: true}
"""
SIGNS = [*"-:'[]{}&*!|>%@`#?,~1\"\n\t\0\u202eé", "---", "...", "<<", "no", "null"]
WORDS = st.sampled_from([*SIGNS, *QUESTION, *CHOICE, "is", "any", "all", "not", "sections", "nn"])


@pytest.fixture(scope="module", params=["CSafeLoader", "SafeLoader"], autouse=True)
def both_parsers(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree_module, "_LOADER", getattr(yaml, request.param))
        yield


def survives(text: str) -> None:
    try:
        read = loads(text)
    except QuestionnaireError as error:
        found = error.faults
    else:
        assert len(read.fingerprint) == 64
        assert all(warning.render("nb") for warning in lint(read))
        return
    assert found
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 2
    for fault in found:
        assert 1 <= fault.line <= lines
        assert not any("\n" in fault.render(language) for language in LANGUAGES)


@given(st.text(max_size=300) | st.lists(WORDS, max_size=60).map(" ".join))
def test_random_text(text: str) -> None:
    survives(text)


@given(st.data())
def test_damaged_files(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([*VALID, RICH, RICH, RICH]))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 12)))
        text = text[:start] + data.draw(WORDS | st.text(max_size=5)) + text[end:]
    survives(text)


@given(st.data())
def test_shuffled_and_repeated_lines(data: st.DataObject) -> None:
    lines = RICH.splitlines()
    survives("\n".join(data.draw(st.lists(st.sampled_from(lines), max_size=15))))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=5),
        max_leaves=30,
    )
)
def test_yaml_of_any_shape(value: object) -> None:
    survives(yaml.safe_dump(value))


@given(content=st.binary(max_size=200))
def test_a_file_of_random_bytes(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "skjema.yaml"
    path.write_bytes(content)
    with pytest.raises(QuestionnaireError):
        load(path)
