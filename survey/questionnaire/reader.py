"""From a file or a text to a questionnaire, or to every fault in it."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from survey.questionnaire.document import read_questionnaire
from survey.questionnaire.fault import FaultLog, QuestionnaireError
from survey.questionnaire.model import Questionnaire
from survey.questionnaire.reading import Reading
from survey.questionnaire.source import clean, decode, read_bytes
from survey.questionnaire.tree import grow


def load(path: str | PathLike[str], language: str = "nb") -> Questionnaire:
    """Read a questionnaire file.

    Raises ``QuestionnaireError`` with every fault found, also for a file that is missing or
    unreadable; ``language`` is that of the error's words.
    """
    log = FaultLog(str(path))
    content = read_bytes(Path(path), log)
    source = None if content is None else decode(content, log)
    return _read(source, log, language)


def loads(source: str, name: str = "<tekst>", language: str = "nb") -> Questionnaire:
    """As ``load``, from text; ``name`` stands for the file in messages."""
    return _read(source.removeprefix("\ufeff"), FaultLog(name), language)


def _read(source: str | None, log: FaultLog, language: str) -> Questionnaire:
    text = None if source is None else clean(source, log)
    root = None if text is None else grow(text, log)
    questionnaire = None
    if root is not None and source is not None:
        questionnaire = read_questionnaire(root, source, Reading(log))
    if questionnaire is None or log.faults:
        raise QuestionnaireError(log.faults, language)
    return questionnaire
