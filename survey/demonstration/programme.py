"""Which tranches the demonstration has, and when they are held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from survey.clock import LOCAL_ZONE
from survey.demonstration.fieldwork import Fieldwork, Sheets, with_margin
from survey.demonstration.organisation import identity
from survey.demonstration.pilots import CLOSING, OPENING, PILOTS
from survey.demonstration.population import Population
from survey.groups import Group
from survey.organisation import branches
from survey.questionnaire import Questionnaire
from survey.store import Unit

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
_TOGETHER = Group("De tre pilotene", frozenset(PILOTS))
_OPEN_RATE = 0.08
_OPEN_BEFORE, _OPEN_AFTER = timedelta(days=1), timedelta(days=90)
_NEXT_OPENS, _NEXT_CLOSES = timedelta(days=120), timedelta(days=141)


@dataclass(frozen=True)
class Programme:
    """The fieldworks over one organisation; questionnaires by file name without ending."""

    units: Sequence[Unit]
    questionnaires: Mapping[str, Questionnaire]

    def pilots(self) -> list[Fieldwork]:
        """Before and after the trial, in the pilots and the rest of their areas."""
        part = branches(self.units, _PILOT_AREAS)
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
                groups=(_TOGETHER,),
            )
            for name, file, first, last, known in rounds
        ]

    def free_speech(self) -> list[Fieldwork]:
        """In the first weeks of the campaign and a year later; everybody is asked.

        PSU's paper tells of visits since 24 March 2025, so the questions came after that. More
        than twelve months lie between, which is the period two of the questions ask about.
        """
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
                (date(2025, 5, 5), date(2025, 5, 23), False),
                (date(2026, 6, 1), date(2026, 6, 19), True),
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

    def planned_next(self, now: datetime) -> Fieldwork:
        """One that waits for its key holders."""
        return Fieldwork(
            title="Ytringsfrihet – neste runde (demonstrasjon)",
            questionnaire=self.questionnaires["ytringsfrihet"],
            opens_at=now + _NEXT_OPENS,
            closes_at=now + _NEXT_CLOSES,
            answered_at=now + _NEXT_OPENS,
            units=self.units,
            codes={},
            pilots=PILOTS,
            sheets=lambda _unit: [],
        )


def _closed(
    title: str,
    questionnaire: Questionnaire,
    days: tuple[date, date],
    units: Sequence[Unit],
    sheets: Sheets,
    groups: Sequence[Group] = (),
) -> Fieldwork:
    opens_at = datetime.combine(days[0], _OPENING_TIME, LOCAL_ZONE)
    closes_at = datetime.combine(days[1], _CLOSING_TIME, LOCAL_ZONE)
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
        groups=groups,
    )
