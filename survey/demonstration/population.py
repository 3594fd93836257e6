"""Who works where, how they are, and how many of them answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from survey.demonstration.answers import Traits, climate, person, random_for
from survey.demonstration.fieldwork import Sheets
from survey.demonstration.free_speech import FreeSpeech
from survey.demonstration.organisation import ROOT, identity
from survey.demonstration.pilots import PILOTS, PilotRound
from survey.demonstration.trust import Trust
from survey.organisation import path_to_root
from survey.questionnaire import Questionnaire
from survey.store import Unit

_RATE_SPREAD = 0.08
_PILOT_RATE = 0.7
_TRUST_RATE_LOSS = 0.08


@dataclass(frozen=True)
class _Area:
    """``reach``: how much of the campaign about free speech came through, 1 being all of it."""

    climate: Traits
    response_rate: float
    reach: float


# The campaign ran on the intranet and on posters: those without a desk saw less of it.
_AREAS = {
    identity("Sentrale staber"): _Area(Traits(0.5, 0.35), 0.71, 1.2),
    identity("Byutvikling"): _Area(Traits(0.25, 0.2), 0.69, 1.1),
    identity("Teknisk"): _Area(Traits(-0.2, -0.05), 0.59, 0.4),
    identity("Utdanning"): _Area(Traits(0.05, 0.0), 0.63, 1.1),
    identity("Samfunn"): _Area(Traits(0.2, 0.1), 0.66, 1.0),
    identity("Helse"): _Area(Traits(-0.1, -0.2), 0.55, 0.8),
}


class Population:
    """The people of the organisation. The same unit has the same climate in every tranche."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._by_id = {unit.id: unit for unit in units}

    def free_speech(
        self,
        questionnaire: Questionnaire,
        occasion: str,
        *,
        campaign: bool,
        rate: float | None = None,
    ) -> Sheets:
        """``campaign``: has it had time to work? ``rate`` replaces the usual response rates."""
        model = FreeSpeech(questionnaire)

        def sheets(unit: Unit) -> list[dict[str, str | tuple[str, ...]]]:
            random = random_for(occasion, unit.id)
            around = self._climate(unit)
            reach = self._area(unit).reach if campaign else 0.0
            count = self._respondents(unit, occasion, 0.0, rate)
            return [model.draw(person(around, random), reach, random) for _ in range(count)]

        return sheets

    def trust(
        self, questionnaire: Questionnaire, occasion: str, pilots: Mapping[str, PilotRound]
    ) -> Sheets:
        model = Trust(questionnaire)

        def sheets(unit: Unit) -> list[dict[str, str | tuple[str, ...]]]:
            random = random_for(occasion, unit.id)
            around = self._climate(unit)
            if unit.id in pilots:
                return model.draw_pilot(around, pilots[unit.id], random)
            count = self._respondents(unit, occasion, _TRUST_RATE_LOSS)
            return model.draw(around, count, random)

        return sheets

    def _path(self, unit: Unit) -> list[str]:
        """From the area down to the unit."""
        return [one for one in reversed(path_to_root(self._by_id, unit.id)) if one != ROOT]

    def _area(self, unit: Unit) -> _Area:
        return _AREAS[self._path(unit)[0]]

    def _climate(self, unit: Unit) -> Traits:
        path = self._path(unit)
        return climate(_AREAS[path[0]].climate, path[1:])

    def _respondents(
        self, unit: Unit, occasion: str, loss: float, rate: float | None = None
    ) -> int:
        usual = _PILOT_RATE if unit.id in PILOTS else self._area(unit).response_rate - loss
        random = random_for("turnout", occasion, unit.id)
        lasting = random_for("turnout", unit.id).gauss(0, _RATE_SPREAD)
        if rate is None:
            rate = usual + (0 if unit.id in PILOTS else lasting + random.gauss(0, _RATE_SPREAD / 2))
        return min(unit.headcount, max(0, round(rate * unit.headcount)))
