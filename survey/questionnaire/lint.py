"""Warnings about a questionnaire that can be used, but perhaps should not be as it is.

The rules read words, so they can be wrong; each is narrow enough that silence is the rule. They
look at the master language, except double spaces, which are looked for in every translation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from survey.questionnaire.fault import LintWarning, quotable
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.model import Question, Questionnaire
from survey.questionnaire.wording import (
    opens_with_if,
    reads_exclusive,
    reads_missing,
    time_window,
    two_in_one,
)

_DOUBLE_SPACE = re.compile(r"\S+[ \u00a0]{2,}\S+")


class _Warning(NamedTuple):
    question: Question | None
    code: str
    values: dict[str, str | int]


def lint(questionnaire: Questionnaire, file: str = "") -> tuple[LintWarning, ...]:
    """All warnings, in the order of lines."""
    found = [
        LintWarning(
            file,
            question.line if question else 1,
            question.name if question else "",
            code,
            tuple(
                (key, quotable(value) if isinstance(value, str) else value)
                for key, value in values.items()
            ),
        )
        for rule in _RULES
        for question, code, values in rule(questionnaire)
    ]
    return tuple(sorted(found, key=lambda warning: warning.line))


def _double_spaces(questionnaire: Questionnaire) -> Iterator[_Warning]:
    by_name = {question.name: question for question in questionnaire.questions}
    for place, text in texts(questionnaire):
        question = by_name.get(place.split("/")[0])
        for language, words in text.entries if text else ():
            for match in _DOUBLE_SPACE.finditer(words):
                excerpt = match[0]
                values: dict[str, str | int] = {"language": language, "excerpt": excerpt}
                yield _Warning(question, "double-space", values)


def _source_numbers(questionnaire: Questionnaire) -> Iterator[_Warning]:
    questions = questionnaire.answerable
    numbered = [question for question in questions if question.source_number is not None]
    if not numbered:
        return
    seen: dict[str, Question] = {}
    for question in questions:
        number = question.source_number
        if number is None:
            yield _Warning(question, "number-missing", {})
        elif number in seen:
            values: dict[str, str | int] = {"number": number, "other": seen[number].name}
            yield _Warning(question, "number-repeated", values)
        else:
            seen[number] = question
    last = 0
    for question in numbered:
        number = question.source_number or ""
        if not (number.isascii() and number.isdigit()):
            continue
        if last and int(number) > last + 1:
            yield _Warning(question, "number-gap", {"number": number, "last": str(last)})
        last = int(number)


def _wording(questionnaire: Questionnaire) -> Iterator[_Warning]:
    for question in questionnaire.answerable:
        label = str(question.label)
        if opens_with_if(label) and question.relevant is None:
            yield _Warning(question, "if-without-relevant", {})
        if two_in_one(label):
            yield _Warning(question, "two-in-one", {})
        for choice in question.choices:
            values: dict[str, str | int] = {"choice": choice.name, "label": str(choice.label)}
            if question.type == "select_multiple":
                if reads_exclusive(str(choice.label)) and not choice.exclusive:
                    yield _Warning(question, "reads-exclusive", values)
            elif choice.labelled and reads_missing(str(choice.label)) and not choice.missing:
                yield _Warning(question, "reads-missing", values)


def _unlabelled_middles(questionnaire: Questionnaire) -> Iterator[_Warning]:
    """One warning for each scale, at the first question that uses it."""
    users: dict[tuple[object, ...], list[Question]] = {}
    for question in questionnaire.answerable:
        points = [choice for choice in question.choices if not choice.missing]
        if question.is_scale and any(not point.labelled for point in points[1:-1]):
            users.setdefault(tuple(points), []).append(question)
    for questions in users.values():
        points = [choice for choice in questions[0].choices if not choice.missing]
        top = [str(point.score) for point in points[-2:]]
        values: dict[str, str | int] = {
            "low": top[0],
            "high": top[1],
            "others": len(questions) - 1,
        }
        yield _Warning(questions[0], "unlabelled-middle", values)


def _time_windows(questionnaire: Questionnaire) -> Iterator[_Warning]:
    wordings: dict[int, tuple[str, Question]] = {}
    for section in questionnaire.sections:
        first: tuple[int, Question] | None = None
        for question in section.questions:
            window = time_window(str(question.label))
            if window and question.reference_period != window.months:
                values: dict[str, str | int] = {"months": window.months, "words": window.words}
                yield _Warning(question, "period-unset", values)
            if window:
                words, other = wordings.setdefault(window.months, (window.words, question))
                if words != window.words:
                    values = {"words": window.words, "others": words, "other": other.name}
                    yield _Warning(question, "window-wording", values)
            months = question.reference_period or (window.months if window else None)
            if months is None:
                continue
            first = first or (months, question)
            if first[0] != months:
                values = {"months": months, "others": first[0], "other": first[1].name}
                yield _Warning(question, "window-differs", values)


_RULES: tuple[Callable[[Questionnaire], Iterator[_Warning]], ...] = (
    _double_spaces,
    _source_numbers,
    _wording,
    _unlabelled_middles,
    _time_windows,
)
