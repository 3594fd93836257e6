"""A question's answers in words: steps of a scale, degrees of agreement, quotes."""

from __future__ import annotations

from analysis import numbers
from analysis.question import Choice, Question
from analysis.say import Say


def step_name(question: Question, choice: Choice, language: str) -> str:
    """ "4", "5 (helt enig)" where only some steps have words, else the words alone."""
    if choice.score is None or choice.missing or question.kind != "scale":
        return choice.label
    number = numbers.step(choice.score, language)
    if not choice.labelled or choice.label == number:
        return number
    if all(step.labelled for step in question.steps):
        return choice.label
    return f"{number} ({lower_first(choice.label)})"


def high_words(question: Question, count: int, say: Say, language: str) -> str:
    """ "svarte 4 eller 5", or "er helt eller litt enige" where the steps have those words."""
    degrees = degrees_of_agreement(question, say)
    if degrees:
        return say("finding-agree", degrees=numbers.either(degrees, language), count=count)
    return say("finding-answered", answers=high_answers(question, say, language))


def high_answers(question: Question, say: Say, language: str) -> str:
    """ "4 eller 5", or the steps' own words where all have some."""
    if all(step.labelled for step in question.high):
        return numbers.either([quoted(step.label, say) for step in question.high], language)
    return numbers.steps([step.score or 0.0 for step in question.high], language)


def degrees_of_agreement(question: Question, say: Say) -> list[str]:
    """["helt", "litt"] for steps called "Litt enig" and "Helt enig"; else empty."""
    agree = " " + say("finding-word-agree")
    labels = [step.label.lower() for step in reversed(question.high) if step.labelled]
    if len(labels) < len(question.high) or not all(label.endswith(agree) for label in labels):
        return []
    return [label.removesuffix(agree) for label in labels]


def quoted(label: str, say: Say) -> str:
    return say("finding-quoted", label=label.removesuffix("."))


def lower_first(text: str) -> str:
    """As in the middle of a sentence, but leaves "KS" alone."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or len(text) == 1 else text


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
