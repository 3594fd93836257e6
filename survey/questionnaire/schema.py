"""The JSON Schema with which VS Code completes, explains and checks while somebody types.

Draft 7, which is what the YAML extension reads. It is generated from the same tables as the
reader, so that neither can know a key the other does not. What needs more than one place in the
file (names that must exist, scores that must rise) only ``python -m survey check`` can tell.
``python -m survey.questionnaire`` prints the schema.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from survey.questionnaire import grammar
from survey.texts import LANGUAGES, MASTER_LANGUAGE, translator

Schema = dict[str, Any]


def json_schema(language: str = MASTER_LANGUAGE) -> Schema:
    """The schema, with its explanations in one language."""
    explain = _Explainer(language)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": explain.words("questionnaire"),
        **explain.level("questionnaire", grammar.QUESTIONNAIRE, _QUESTIONNAIRE_VALUES),
        "definitions": {
            "section": explain.level("section", grammar.SECTION, _SECTION_VALUES),
            "question": {
                **explain.level("question", grammar.QUESTION, _question_values(explain)),
                "allOf": [_rule(name, keys) for name, keys in grammar.QUESTION_BY_TYPE.items()],
            },
            "choices": _list({"$ref": "#/definitions/choice"}, grammar.MAX_CHOICES),
            "choice": explain.level("choice", grammar.CHOICE, _CHOICE_VALUES),
            "condition": {
                "anyOf": [
                    explain.level("is", grammar.IS, {"question": _NAME, "is": _ONE_OR_MORE}),
                    *(_combination(key, explain) for key in ("any", "all", "not")),
                ]
            },
        },
    }


class _Explainer:
    def __init__(self, language: str) -> None:
        self._say = translator(language)

    def words(self, name: str) -> str:
        return self._say(f"key-{name}")

    def level(self, level: str, keys: Sequence[str], values: dict[str, Schema]) -> Schema:
        """An object with these keys and no others, each explained."""
        return {
            "type": "object",
            "additionalProperties": False,
            "required": list(grammar.REQUIRED[level]),
            "properties": {
                key: {"description": self.words(f"{level}-{key}"), **values[key]} for key in keys
            },
        }

    def options(self, key: str, names: Sequence[str]) -> Schema:
        """One of ``names``, each explained."""
        return {
            "anyOf": [{"const": name, "description": self.words(f"{key}-{name}")} for name in names]
        }


def _text(limit: int) -> Schema:
    words = {"type": "string", "minLength": 1, "maxLength": limit}
    return {
        "anyOf": [
            words,
            {
                "type": "object",
                "additionalProperties": False,
                "minProperties": 1,
                "properties": dict.fromkeys(LANGUAGES, words),
            },
        ]
    }


def _list(item: Schema, limit: int) -> Schema:
    return {"type": "array", "minItems": 1, "maxItems": limit, "items": item}


def _integer(low: int, high: int) -> Schema:
    return {"type": "integer", "minimum": low, "maximum": high}


_NAME: Schema = {
    "type": "string",
    "pattern": f"^{grammar.NAME_PATTERN}$",
    "maxLength": grammar.MAX_NAME,
}
_FLAG: Schema = {"type": "boolean"}
_CHOICES: Schema = {"$ref": "#/definitions/choices"}
_LANGUAGE: Schema = {"enum": list(LANGUAGES)}
_ONE_OR_MORE: Schema = {"anyOf": [_NAME, _list(_NAME, grammar.MAX_CHOICES)]}

_QUESTIONNAIRE_VALUES: dict[str, Schema] = {
    "id": _NAME,
    "title": _text(grammar.MAX_TITLE),
    "languages": {**_list(_LANGUAGE, len(LANGUAGES)), "uniqueItems": True},
    "default_language": _LANGUAGE,
    "intro": _text(grammar.MAX_INTRO),
    "choice_lists": {
        "type": "object",
        "minProperties": 1,
        "maxProperties": grammar.MAX_CHOICE_LISTS,
        "propertyNames": _NAME,
        "additionalProperties": _CHOICES,
    },
    "sections": _list({"$ref": "#/definitions/section"}, grammar.MAX_SECTIONS),
}
_SECTION_VALUES: dict[str, Schema] = {
    "title": _text(grammar.MAX_TITLE),
    "questions": _list({"$ref": "#/definitions/question"}, grammar.MAX_QUESTIONS),
}
_CHOICE_VALUES: dict[str, Schema] = {
    "name": _NAME,
    "label": _text(grammar.MAX_CHOICE_LABEL),
    "score": _integer(-grammar.MAX_SCORE, grammar.MAX_SCORE),
    "exclusive": _FLAG,
    "missing": _FLAG,
}


def _question_values(explain: _Explainer) -> dict[str, Schema]:
    return {
        "name": _NAME,
        "type": explain.options("type", tuple(grammar.QUESTION_BY_TYPE)),
        "label": _text(grammar.MAX_LABEL),
        "relevant": {"$ref": "#/definitions/condition"},
        "change_kind": explain.options("change", grammar.CHANGE_KINDS),
        "hint": _text(grammar.MAX_HINT),
        "required": _FLAG,
        "sensitive": _FLAG,
        "reference_period": _integer(1, grammar.MAX_MONTHS),
        "source_number": {"type": ["string", "integer"]},
        "choices": {"anyOf": [_NAME, _CHOICES]},
        "base": explain.options("base", grammar.BASES),
        "favourable": _NAME,
        "index": _NAME,
        "reverse": _FLAG,
    }


def _rule(declared_type: str, allowed: Sequence[str]) -> Schema:
    """The keys a type does not have, and whether it must have choices."""
    foreign = {key: False for key in grammar.QUESTION if key not in allowed}
    then: Schema = {"properties": foreign}
    if "choices" in allowed and declared_type != "yes_no":
        then["required"] = ["choices"]
    return {
        "if": {"properties": {"type": {"const": declared_type}}, "required": ["type"]},
        "then": then,
    }


def _combination(key: str, explain: _Explainer) -> Schema:
    part: Schema = {"$ref": "#/definitions/condition"}
    value = part if key == "not" else _list(part, grammar.MAX_CHOICES)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key],
        "properties": {key: {"description": explain.words(f"condition-{key}"), **value}},
    }
