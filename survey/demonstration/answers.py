"""Synthetic respondents: two traits in each person, and answers that follow from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from survey.demonstration.pilots import Agreement
from survey.questionnaire import Question, Questionnaire

Answers = dict[str, str | tuple[str, ...]]

_SEED = "medvirk-2025"
_AGREE_FROM = 4
_PERSON_SPREAD = 1.0
_UNIT_SPREAD = 0.22
_COMMON_CAUSE = 0.4


@dataclass(frozen=True)
class Traits:
    """``insight``: how well one knows the rules; ``safety``: how safe one feels. Mean 0, SD 1."""

    insight: float
    safety: float


@dataclass(frozen=True)
class Scale:
    """An answer from 1 to 5 around ``mean``; the traits move it by so much per SD."""

    mean: float
    insight: float
    safety: float
    blank: float
    noise: float = 0.75


def random_for(*key: str) -> Random:
    """The same random numbers for the same key, whatever was drawn for other keys."""
    return Random("/".join((_SEED, *key)))


def climate(area: Traits, path: Sequence[str]) -> Traits:
    """The traits' means in a unit: those of its area, and a lasting deviation at each level."""
    insight, safety = area.insight, area.safety
    for unit_id in path:
        random = random_for("climate", unit_id)
        insight += random.gauss(0, _UNIT_SPREAD)
        safety += random.gauss(0, _UNIT_SPREAD)
    return Traits(insight, safety)


def person(around: Traits, random: Random) -> Traits:
    common = random.gauss(0, _COMMON_CAUSE)
    own = (_PERSON_SPREAD**2 - _COMMON_CAUSE**2) ** 0.5
    return Traits(
        around.insight + common + random.gauss(0, own),
        around.safety + common + random.gauss(0, own),
    )


def choice_names(questionnaire: Questionnaire) -> dict[str, dict[int, str]]:
    """The choice of each score, by question."""
    return {question.name: _by_score(question) for question in questionnaire.answerable}


def _by_score(question: Question) -> dict[int, str]:
    return {choice.score: choice.name for choice in question.choices if choice.score is not None}


def scale_answers(
    scales: Mapping[str, Scale],
    names: Mapping[str, Mapping[int, str]],
    who: Traits,
    shifts: Mapping[str, float],
    random: Random,
) -> Answers:
    """Answers to the scale questions, blanks left out; ``shifts`` moves single means."""
    answers: Answers = {}
    for question, scale in scales.items():
        if random.random() < scale.blank:
            continue
        level = scale.mean + shifts.get(question, 0.0)
        level += scale.insight * who.insight + scale.safety * who.safety
        score = min(5, max(1, round(random.gauss(level, scale.noise))))
        answers[question] = names[question][score]
    return answers


def settle(
    sheets: Sequence[Answers], question: Question, wanted: Agreement, random: Random
) -> None:
    """Change as few answers as needed for exactly the wanted counts; the most agreeing agree."""
    by_score = _by_score(question)
    scores = {name: score for score, name in by_score.items()}
    drawn = [
        (scores.get(str(sheet.get(question.name)), _AGREE_FROM - 1), random.random(), sheet)
        for sheet in random.sample(list(sheets), wanted.answered)
    ]
    for sheet in sheets:
        sheet.pop(question.name, None)
    drawn.sort(key=lambda entry: entry[:2], reverse=True)
    for place, (score, _, sheet) in enumerate(drawn):
        agrees = place < wanted.agree
        fitted = max(score, _AGREE_FROM) if agrees else min(score, _AGREE_FROM - 1)
        sheet[question.name] = by_score[fitted]
