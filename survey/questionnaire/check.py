"""``python -m survey check FILE…``: the words, and the exit code."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

from survey.questionnaire.fault import QuestionnaireError
from survey.questionnaire.lint import lint
from survey.questionnaire.reader import load
from survey.texts import translator


def check_files(
    paths: Iterable[str | PathLike[str]], language: str = "nb"
) -> tuple[list[str], int]:
    """The lines to print for these files, and 1 if any has a fault, else 0."""
    lines: list[str] = []
    exit_code = 0
    for path in paths:
        try:
            questionnaire = load(path, language)
        except QuestionnaireError as error:
            lines += [fault.render(language) for fault in error.faults]
            exit_code = 1
            continue
        lines += [warning.render(language) for warning in lint(questionnaire, str(path))]
        lines.append(
            translator(language)(
                "check-ok",
                file=str(path),
                questions=len(questionnaire.answerable),
                fingerprint=questionnaire.fingerprint,
            )
        )
    return lines, exit_code
