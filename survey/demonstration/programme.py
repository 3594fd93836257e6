"""Which tranches the demonstration has, and when they are held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from survey.demonstration.fieldwork import Fieldwork, Sheets, asked, with_margin
from survey.demonstration.organisation import identity
from survey.demonstration.pilots import CLOSING, OPENING, PILOTS
from survey.demonstration.population import Population
from survey.questionnaire import Questionnaire
from survey.store import Unit

_OSLO = ZoneInfo("Europe/Oslo")
_OPENING_TIME, _CLOSING_TIME = time(8), time(16)
_PILOT_AREAS = (identity("Helse"), identity("Teknisk"), identity("Utdanning"))

_OPEN_UNITS = (
    identity("Sentrale staber", "IKT og digitalisering", "Drift og brukerstøtte"),
    identity("Teknisk", "Renhold", "Renhold øst"),
    identity("Utdanning", "Borge barneskole"),
    identity("Utdanning", "Barneverntjenesten", "Mottak og undersøkelse"),
    identity("Samfunn", "NAV Fredrikstad", "Arbeid og oppfølging"),
    identity("Helse", "Helsehuset", "Korttid"),
    identity("Helse", "Legevakt og legetjenester", "Legevakten"),
)
_OPEN_RATE = 0.08
_OPEN_BEFORE, _OPEN_AFTER = timedelta(days=1), timedelta(days=90)


@dataclass(frozen=True)
class Programme:
    """The fieldworks over one organisation; questionnaires by file name without ending."""

    units: Sequence[Unit]
    questionnaires: Mapping[str, Questionnaire]

    def pilots(self) -> list[Fieldwork]:
        """Before and after the trial, in the pilots and the rest of their areas."""
        part = asked(self.units, _PILOT_AREAS)
        people = Population(part)
        rounds = (
            ("oppstart", "tillitsreform-oppstart", date(2023, 12, 4), date(2024, 1, 19), OPENING),
            ("avslutning", "tillitsreform", date(2024, 6, 3), date(2024, 6, 21), CLOSING),
        )
        return [
            _closed(
                f"Tillitsreform – {name}",
                self.questionnaires[file],
                (first, last),
                part,
                people.trust(self.questionnaires[file], name, known),
            )
            for name, file, first, last, known in rounds
        ]

    def free_speech(self) -> list[Fieldwork]:
        """Before the campaign and a year after it; everybody is asked."""
        questionnaire = self.questionnaires["ytringsfrihet"]
        people = Population(self.units)
        return [
            _closed(
                f"Ytringsfrihet {first.year}",
                questionnaire,
                (first, last),
                self.units,
                people.free_speech(questionnaire, str(first.year), campaign=campaign),
            )
            for first, last, campaign in (
                (date(2025, 3, 24), date(2025, 4, 11), False),
                (date(2026, 3, 9), date(2026, 3, 27), True),
            )
        ]

    def open_now(self, now: datetime) -> Fieldwork:
        """One that anybody can try: everybody is invited, only a few units have their codes."""
        questionnaire = self.questionnaires["ytringsfrihet"]
        codes = with_margin(self.units)
        return Fieldwork(
            title="Ytringsfrihet – prøverunde (demonstrasjon)",
            questionnaire=questionnaire,
            opens_at=now - _OPEN_BEFORE,
            closes_at=now + _OPEN_AFTER,
            answered_at=now - _OPEN_BEFORE / 2,
            units=self.units,
            codes={unit_id: codes[unit_id] for unit_id in _OPEN_UNITS},
            pilots=PILOTS,
            sheets=Population(self.units).free_speech(
                questionnaire, "prøverunde", campaign=True, rate=_OPEN_RATE
            ),
        )


def _closed(
    title: str,
    questionnaire: Questionnaire,
    days: tuple[date, date],
    units: Sequence[Unit],
    sheets: Sheets,
) -> Fieldwork:
    opens_at = datetime.combine(days[0], _OPENING_TIME, _OSLO)
    closes_at = datetime.combine(days[1], _CLOSING_TIME, _OSLO)
    return Fieldwork(
        title=title,
        questionnaire=questionnaire,
        opens_at=opens_at,
        closes_at=closes_at,
        answered_at=opens_at + (closes_at - opens_at) / 2,
        units=units,
        codes=with_margin(units),
        pilots=PILOTS,
        sheets=sheets,
    )
