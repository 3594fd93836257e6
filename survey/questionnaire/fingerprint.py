"""The names of versions: what PSU approves is a fingerprint, not a file.

Both fingerprints are SHA-256 over canonical JSON (sorted keys, no spaces, UTF-8). Layout, comments,
line numbers, choice lists and shorthands leave no trace; every word, flag, score and place in the
order does. ``FORMAT`` is hashed along, so that a change of this recipe can never pass for the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from survey.questionnaire.model import Choice, Question, Questionnaire
    from survey.questionnaire.text import Text

FORMAT = 1


def fingerprint(questionnaire: Questionnaire) -> str:
    """Over the content in the master language; translations do not count."""
    language = questionnaire.default_language
    return _digest(
        {
            "format": FORMAT,
            "id": questionnaire.id,
            "language": language,
            "title": _words(questionnaire.title, language),
            "intro": _words(questionnaire.intro, language),
            "sections": [
                {
                    "title": _words(section.title, language),
                    "questions": [_question(question, language) for question in section.questions],
                }
                for section in questionnaire.sections
            ],
        }
    )


def translation_fingerprint(questionnaire: Questionnaire, language: str) -> str:
    """Over every text in ``language``, each under the place where it stands."""
    if language not in questionnaire.languages:
        raise KeyError(language)
    places = {
        place: text.in_language(language)
        for place, text in texts(questionnaire)
        if text is not None
    }
    return _digest({"format": FORMAT, "language": language, "texts": places})


def texts(questionnaire: Questionnaire) -> Iterator[tuple[str, Text | None]]:
    """Every text of the questionnaire with its place, such as ``question/choice``."""
    yield "@title", questionnaire.title
    yield "@intro", questionnaire.intro
    for number, section in enumerate(questionnaire.sections, start=1):
        yield f"@section{number}", section.title
    for question in questionnaire.questions:
        yield f"{question.name}/@label", question.label
        yield f"{question.name}/@hint", question.hint
        for choice in question.choices:
            yield f"{question.name}/{choice.name}", choice.label


def _question(question: Question, language: str) -> dict[str, Any]:
    return {
        "name": question.name,
        "type": question.type,
        "label": _words(question.label, language),
        "hint": _words(question.hint, language),
        "choices": [_choice(choice, language) for choice in question.choices],
        "required": question.required,
        "relevant": question.relevant.as_data() if question.relevant else None,
        "sensitive": question.sensitive,
        "base": question.base,
        "reference_period": question.reference_period,
        "index": question.index,
        "reverse": question.reverse,
        "favourable": question.favourable,
        "source_number": question.source_number,
        "change_kind": question.change_kind,
    }


def _choice(choice: Choice, language: str) -> dict[str, Any]:
    return {
        "name": choice.name,
        "label": _words(choice.label, language) if choice.labelled else None,
        "score": choice.score,
        "exclusive": choice.exclusive,
        "missing": choice.missing,
    }


def _words(text: Text | None, language: str) -> str | None:
    return None if text is None else text.in_language(language)


def _digest(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
