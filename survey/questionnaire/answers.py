"""An answer sheet: what is kept of what a browser sent, and what is wrong with it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from survey.questionnaire.model import Question, Questionnaire

MAX_TEXT_LENGTH = 1000
_MAX_UNKNOWN = 20
_MAX_NAME = 64

ProblemKind = Literal[
    "required",
    "contradiction",
    "unknown_question",
    "unknown_choice",
    "wrong_type",
    "too_long",
    "repeated",
]
Answer = str | tuple[str, ...]


@dataclass(frozen=True)
class Problem:
    question: str
    kind: ProblemKind


@dataclass(frozen=True)
class AnswerSheet:
    """``answers`` holds choice names and free text by question, blanks left out, in the order of
    the questionnaire; several choices stand in the order of the choices. ``not_asked`` names the
    questions whose ``relevant`` did not hold. A sheet with ``problems`` is not to be submitted.
    """

    answers: Mapping[str, Answer]
    not_asked: frozenset[str]
    problems: tuple[Problem, ...]


def check_answers(questionnaire: Questionnaire, raw: Mapping[str, object]) -> AnswerSheet:
    """Check whatever a client sent, which may be forged, question by question.

    A question that is not relevant loses its answer without a word, and with it the questions
    that hang on that answer.
    """
    answers: dict[str, Answer] = {}
    not_asked = set()
    problems = list(_unknown_questions(questionnaire, raw))
    for question in questionnaire.answerable:
        if question.relevant is not None and not question.relevant.holds(answers):
            not_asked.add(question.name)
            continue
        answer, kind = _check_one(question, raw.get(question.name))
        if kind is None and answer is None and question.required:
            kind = "required"
        if kind is not None:
            problems.append(Problem(question.name, kind))
        elif answer is not None:
            answers[question.name] = answer
    return AnswerSheet(MappingProxyType(answers), frozenset(not_asked), tuple(problems))


def _unknown_questions(
    questionnaire: Questionnaire, raw: Mapping[str, object]
) -> Iterable[Problem]:
    known = {question.name for question in questionnaire.answerable}
    unknown = (str(name) for name in raw if name not in known)
    for name, _ in zip(unknown, range(_MAX_UNKNOWN), strict=False):
        yield Problem(name[:_MAX_NAME], "unknown_question")


def _check_one(question: Question, value: object) -> tuple[Answer | None, ProblemKind | None]:
    """The answer, or ``None`` for a blank, and what is wrong."""
    if value is None:
        return None, None
    if question.type == "select_multiple":
        return _check_many(question, value)
    if not isinstance(value, str):
        return None, "wrong_type"
    if question.type == "text":
        return _check_text(value)
    if not value.strip():
        return None, None
    if all(value != choice.name for choice in question.choices):
        return None, "unknown_choice"
    return value, None


def _check_text(value: str) -> tuple[str | None, ProblemKind | None]:
    if len(value) > 4 * MAX_TEXT_LENGTH:
        return None, "too_long"
    text = _storable(value).strip()
    if len(text) > MAX_TEXT_LENGTH:
        return None, "too_long"
    return text or None, None


def _check_many(question: Question, value: object) -> tuple[Answer | None, ProblemKind | None]:
    if value == "":
        return None, None
    if not isinstance(value, list | tuple | set | frozenset):
        return None, "wrong_type"
    if not all(isinstance(name, str) for name in value):
        return None, "wrong_type"
    chosen = set(value)
    if not chosen <= {choice.name for choice in question.choices}:
        return None, "unknown_choice"
    if len(chosen) < len(value):
        return None, "repeated"
    if len(chosen) > 1 and any(c.exclusive and c.name in chosen for c in question.choices):
        return None, "contradiction"
    return tuple(c.name for c in question.choices if c.name in chosen) or None, None


def _storable(value: str) -> str:
    """Without what a database or a printed page cannot hold: control signs and half characters."""
    text = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept))
