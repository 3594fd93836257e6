"""Where in a questionnaire a text stands, as a reader would say it."""

from __future__ import annotations

from collections.abc import Mapping

from survey.questionnaire import Questionnaire
from survey.texts import Say


def question_in_words(say: Say, questionnaire: Questionnaire, name: str) -> str:
    """Raises ``KeyError`` for a question the questionnaire does not have."""
    if questionnaire.question(name).type == "note":
        return say("decision-place-note")
    return say("decision-place-question", number=questionnaire.number(name))


def place_in_words(say: Say, questionnaire: Questionnaire, place: str) -> str:
    """``place`` is as in ``survey.questionnaire.fingerprint.texts``."""
    if place in ("@title", "@intro"):
        return say(f"decision-place-{place.removeprefix('@')}")
    if place.startswith("@section"):
        return say("decision-place-section", number=place.removeprefix("@section"))
    name, part = place.split("/")
    question = question_in_words(say, questionnaire, name)
    if part == "@label":
        return question
    kind = "hint" if part == "@hint" else "choice"
    return say(f"decision-place-{kind}", question=question)


def question_labels(say: Say, *versions: Questionnaire) -> Mapping[str, str]:
    """Number and words by name, of every question that one of the versions has; in the first
    version's words where several have it."""
    labels: dict[str, str] = {}
    for version in versions:
        for question in version.answerable:
            where = question_in_words(say, version, question.name)
            labels.setdefault(question.name, f"{where}: {question.label}")
    return labels
