"""The questionnaire language: YAML in, an immutable questionnaire or a list of faults out."""

from __future__ import annotations

from survey.questionnaire.answers import (
    MAX_TEXT_LENGTH,
    AnswerSheet,
    Problem,
    check_answers,
)
from survey.questionnaire.check import check_files
from survey.questionnaire.condition import AllOf, AnyOf, Condition, Is, Not
from survey.questionnaire.diff import Change, comparable, diff
from survey.questionnaire.fault import Fault, LintWarning, QuestionnaireError
from survey.questionnaire.lint import lint
from survey.questionnaire.model import Choice, Question, Questionnaire, Section
from survey.questionnaire.reader import load, loads
from survey.questionnaire.schema import json_schema
from survey.questionnaire.text import Text

__all__ = [
    "MAX_TEXT_LENGTH",
    "AllOf",
    "AnswerSheet",
    "AnyOf",
    "Change",
    "Choice",
    "Condition",
    "Fault",
    "Is",
    "LintWarning",
    "Not",
    "Problem",
    "Question",
    "Questionnaire",
    "QuestionnaireError",
    "Section",
    "Text",
    "check_answers",
    "check_files",
    "comparable",
    "diff",
    "json_schema",
    "lint",
    "load",
    "loads",
]
