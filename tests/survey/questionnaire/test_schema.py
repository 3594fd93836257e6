"""The JSON Schema in the repository is the one the language makes, and it says the same."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from survey.questionnaire import grammar, json_schema
from survey.texts import LANGUAGES
from tests.survey.questionnaire.snippets import FILES, source

# It comes with Altair, and has no type stubs of its own.
DRAFT7: Any = import_module("jsonschema").Draft7Validator
VALIDATOR = DRAFT7(json_schema())


def errors(text: str) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(yaml.safe_load(text))]


def test_the_file_is_the_generated_schema() -> None:
    file = FILES / "questionnaire.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == json_schema(), (
        "write it anew: python -m survey.questionnaire >questionnaires/questionnaire.schema.json"
    )


def test_it_is_a_valid_schema() -> None:
    DRAFT7.check_schema(json_schema())


@pytest.mark.parametrize("path", sorted(FILES.glob("*.yaml")), ids=lambda path: path.name)
def test_our_files_fit_it_and_name_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=questionnaire.schema.json\n")
    assert errors(text) == []


@pytest.mark.parametrize(
    "questions",
    [
        "- {name: a, type: yes_no, lable: x}",
        "- {name: A, type: yes_no, label: x}",
        "- {name: a, type: likert, label: x}",
        "- {name: a, type: note, label: x, required: true}",
        "- {name: a, type: text, label: x, required: 1}",
        "- {name: a, type: text, label: {no: x}}",
        "- {name: a, type: text, label: x, relevant: {question: b}}",
        "- {name: a, type: text, label: x, reference_period: 0}",
        "- {name: a, type: likert, label: x, choices: []}",
    ],
)
def test_it_refuses_what_the_reader_refuses(questions: str) -> None:
    assert errors(source(questions))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_explained(language: str) -> None:
    schema = json_schema(language)
    levels = [
        (schema, grammar.QUESTIONNAIRE),
        (schema["definitions"]["section"], grammar.SECTION),
        (schema["definitions"]["question"], grammar.QUESTION),
        (schema["definitions"]["choice"], grammar.CHOICE),
    ]
    for level, keys in levels:
        assert set(level["properties"]) == set(keys)
        assert all(value["description"] for value in level["properties"].values())
