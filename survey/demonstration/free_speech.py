"""How the synthetic respondents answer ``ytringsfrihet`` early in the campaign and a year on.

Made up, all of it: the campaign lifts two questions about knowing, slightly fewer keep silent
for fear of the management, and nothing else changes.
"""

from __future__ import annotations

from random import Random

from survey.demonstration.answers import Answers, Scale, Traits, choice_names, scale_answers
from survey.questionnaire import Questionnaire

_KNOWS_RULES = "kjenner_retningslinjene"
_KNOWS_WHERE = "vet_hvor_informasjon"
_SILENT_AT_WORK = "latt_vaere_arbeidsplassen"
_SILENT_IN_PUBLIC = "latt_vaere_kommunen"
_LIMITS = "mest_begrensende"
_NO_LIMITS = "ingen_begrensninger"

SCALES = {
    _KNOWS_RULES: Scale(3.1, insight=0.75, safety=0.1, blank=0.01),
    "kan_delta_i_debatten": Scale(3.2, insight=0.2, safety=0.75, blank=0.02),
    "skille_egne_vegne": Scale(3.75, insight=0.6, safety=0.1, blank=0.012),
    _KNOWS_WHERE: Scale(2.95, insight=0.8, safety=0.1, blank=0.012),
    "skille_taushetsplikt": Scale(3.9, insight=0.6, safety=0.1, blank=0.015),
    "ytre_kritikkverdige_forhold": Scale(2.9, insight=0.1, safety=0.9, blank=0.03, noise=0.65),
}
_CAMPAIGN_LIFT = {_KNOWS_RULES: 0.5, _KNOWS_WHERE: 0.45}
_LESS_FEAR = 0.12

# How readily each limit is named, and whether it comes from low safety or from low insight.
_LIMIT_WEIGHTS = {
    "usikker_retningslinjer": (0.34, "insight"),
    "konflikt_ledelsen": (0.30, "safety"),
    "lojalitet": (0.40, "neither"),
    "usikker_taushetsplikt": (0.26, "insight"),
    "kollegial_kultur": (0.17, "safety"),
    "karrieren": (0.24, "safety"),
    "reaksjoner_innbyggere": (0.16, "neither"),
    "reaksjoner_venner_familie": (0.05, "neither"),
    "medieoppmerksomhet": (0.22, "neither"),
}
_STEEPNESS = 0.12


class FreeSpeech:
    """Draws answer sheets; ``campaign`` from 0 (not noticed yet) to 1 (it has done its work)."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._names = choice_names(questionnaire)

    def draw(self, who: Traits, campaign: float, random: Random) -> Answers:
        shifts = {question: lift * campaign for question, lift in _CAMPAIGN_LIFT.items()}
        answers = scale_answers(SCALES, self._names, who, shifts, random)
        silent = -0.95 - _LESS_FEAR * campaign
        _put(answers, _SILENT_AT_WORK, _silence(who, silent, random))
        _put(answers, _SILENT_IN_PUBLIC, _silence(who, -1.1, random))
        kept_silent = "ja" in (answers.get(_SILENT_AT_WORK), answers.get(_SILENT_IN_PUBLIC))
        limits = _limits(who, kept_silent, random)
        if limits:
            answers[_LIMITS] = limits
        return answers


def _put(answers: Answers, question: str, value: str | None) -> None:
    if value is not None:
        answers[question] = value


def _silence(who: Traits, level: float, random: Random) -> str | None:
    if random.random() < 0.03:
        return None
    if random.random() < 0.075:
        return "vet_ikke"
    return "ja" if random.gauss(level - 0.6 * who.safety, 0.8) > 0 else "nei"


def _limits(who: Traits, kept_silent: bool, random: Random) -> tuple[str, ...]:
    if random.random() < 0.04:
        return ()
    free = random.gauss(0.9 * who.safety - 0.25 - (1.6 if kept_silent else 0), 0.7) > 0
    if free:
        return (_NO_LIMITS,)
    chosen = []
    for limit, (weight, cause) in _LIMIT_WEIGHTS.items():
        lack = {"insight": -who.insight, "safety": -who.safety, "neither": 0.0}[cause]
        if random.random() < weight + _STEEPNESS * lack:
            chosen.append(limit)
    return tuple(chosen) or ("lojalitet",)
