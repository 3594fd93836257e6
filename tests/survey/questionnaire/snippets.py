"""Small questionnaires for tests, written as YAML."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from survey.questionnaire import Questionnaire, QuestionnaireError, loads

FILES = Path(__file__).parents[3] / "questionnaires"

HEAD = "id: prove\ntitle: Prøve\nsections:\n  - questions:\n"
"""Four lines: the first question below it stands on line 5."""

YES_NO = "- {name: a, type: yes_no, label: Trives du?}\n"


def source(questions: str) -> str:
    """A whole file around some questions; these may be indented as the test likes."""
    return HEAD + indent(dedent(questions), "      ")


def questionnaire(questions: str) -> Questionnaire:
    return loads(source(questions))


def faults(text: str) -> list[tuple[str, int]]:
    """The code and line of every fault in a whole file."""
    try:
        loads(text)
    except QuestionnaireError as error:
        return [(fault.code, fault.line) for fault in error.faults]
    return []
