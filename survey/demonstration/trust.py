"""How the synthetic respondents answer ``tillitsreform``, in the pilots and in the rest."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from survey.demonstration.answers import (
    Answers,
    Scale,
    Traits,
    choice_names,
    person,
    scale_answers,
    settle,
)
from survey.demonstration.pilots import INVOLVED, TRUST, USEFUL, PilotRound
from survey.questionnaire import Questionnaire

_EVALUATES = "evaluere_praksis"
_UPDATED = "oppdatert_kunnskap"

SCALES = {
    TRUST: Scale(3.95, insight=0.1, safety=0.7, blank=0.01),
    "tydelige_maal": Scale(3.9, insight=0.35, safety=0.35, blank=0.01),
    "bruke_egen_kompetanse": Scale(4.0, insight=0.25, safety=0.4, blank=0.01),
    INVOLVED: Scale(3.35, insight=0.2, safety=0.65, blank=0.015),
    _EVALUATES: Scale(3.3, insight=0.4, safety=0.25, blank=0.025),
    _UPDATED: Scale(3.4, insight=0.45, safety=0.2, blank=0.025),
}
_ABOUT_BEING_A_PILOT = {
    question: Scale(3.5, insight=0.1, safety=0.4, blank=0.0) for question in USEFUL
}
# The paper: small changes, mostly upwards, the largest where the score was lowest.
_PILOT_LIFT = {INVOLVED: 0.3, _EVALUATES: 0.35, _UPDATED: 0.3, "tydelige_maal": 0.1}


class Trust:
    """Draws the answer sheets of whole units."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        self._names = choice_names(questionnaire)
        self._closing = all(question in self._names for question in USEFUL)

    def draw(self, around: Traits, respondents: int, random: Random) -> list[Answers]:
        """A unit that is no pilot; what is asked about being one is left blank."""
        return [
            scale_answers(SCALES, self._names, person(around, random), {}, random)
            for _ in range(respondents)
        ]

    def draw_pilot(self, around: Traits, known: PilotRound, random: Random) -> list[Answers]:
        """A pilot, with exactly the counts its paper tells."""
        scales: Mapping[str, Scale] = SCALES
        shifts: Mapping[str, float] = {}
        if self._closing:
            scales, shifts = SCALES | _ABOUT_BEING_A_PILOT, _PILOT_LIFT
        sheets = [
            scale_answers(scales, self._names, person(around, random), shifts, random)
            for _ in range(known.respondents)
        ]
        for question, wanted in known.agreement.items():
            settle(sheets, self._questionnaire.question(question), wanted, random)
        return sheets
