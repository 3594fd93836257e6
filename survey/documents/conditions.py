"""Conditions in words: who is asked a question."""

from __future__ import annotations

from survey.questionnaire import AllOf, AnyOf, Condition, Is, Not, Questionnaire
from survey.texts import Say


def in_words(say: Say, questionnaire: Questionnaire, condition: Condition, language: str) -> str:
    """Goes on from "those who …". The answers are in the questionnaire's own words."""
    return _clause(say, questionnaire, condition, language, holds=True, inside=False)


def _clause(
    say: Say,
    questionnaire: Questionnaire,
    condition: Condition,
    language: str,
    *,
    holds: bool,
    inside: bool,
) -> str:
    match condition:
        case Is():
            return _answered(say, questionnaire, condition, language, holds=holds)
        case Not(part=part):
            return _clause(say, questionnaire, part, language, holds=not holds, inside=inside)
        case AnyOf(parts=parts) | AllOf(parts=parts):
            # "Not both" is "either not": the word between them turns with the denial.
            either = isinstance(condition, AnyOf) == holds
            clauses = [
                _clause(say, questionnaire, part, language, holds=holds, inside=True)
                for part in parts
            ]
            between = say("document-or") if either else say("document-and")
            joined = f" {between} ".join(clauses)
            return f"({joined})" if inside and len(clauses) > 1 else joined
    raise TypeError(type(condition).__name__)


def _answered(
    say: Say, questionnaire: Questionnaire, condition: Is, language: str, *, holds: bool
) -> str:
    question = questionnaire.question(condition.question)
    labels = [
        say("document-quoted", words=choice.label.in_language(language))
        for choice in question.choices
        if choice.name in condition.choices
    ]
    answers = f" {say('document-or')} ".join(labels)
    number = questionnaire.number(question.name)
    if holds:
        return say("document-answered", answers=answers, number=number)
    return say("document-not-answered", answers=answers, number=number)
