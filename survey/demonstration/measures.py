"""What was done after the rounds of the demonstration: one measure of each fate. Made up."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from survey import follow_up
from survey.demonstration.organisation import identity
from survey.follow_up import Change, NewMeasure, Report, Status
from survey.store import Measure

_FIRST = date(2025, 6, 18)
_FIRST_REPORTED = date(2025, 11, 25)
_SECOND = date(2026, 9, 1)
_PILOTS = date(2024, 9, 2)
_PILOTS_REPORTED = date(2024, 11, 19)


def after_pilots(session: Session, tranche_id: str, who: str) -> None:
    report = NewMeasure(
        "Skrive sluttrapport med anbefalinger for det videre arbeidet med tillitsreformen",
        "Organisasjonsutvikling",
        date(2024, 10, 31),
        status=Status.DONE,
    )
    done = follow_up.add(session, tranche_id, report, who, _PILOTS)
    told = Report(_PILOTS_REPORTED, "PS 0/24 (demonstrasjon)")
    follow_up.report(session, done.id, told, who, _PILOTS_REPORTED)


def after_first_round(session: Session, tranche_id: str, who: str) -> None:
    page = NewMeasure(
        "Samle reglene om ytringsfrihet på én side på intranettet, med eksempler",
        "Kommunikasjon",
        date(2025, 10, 1),
    )
    meetings = NewMeasure(
        "Snakke om ytring og taushetsplikt på et personalmøte i hver avdeling",
        "Virksomhetslederne i Helse",
        date(2026, 3, 31),
        unit_id=identity("Helse"),
        status=Status.UNDER_WAY,
    )
    course = NewMeasure("Et eget kurs for alle ledere", "Personal", date(2025, 12, 15))
    made, _, dropped = (
        follow_up.add(session, tranche_id, one, who, _FIRST) for one in (page, meetings, course)
    )
    _end(session, made, Status.DONE, "Siden er åpnet.", who)
    told = Report(_FIRST_REPORTED, "PS 0/25 (demonstrasjon)")
    follow_up.report(session, made.id, told, who, _FIRST_REPORTED)
    reason = "Temaet tas opp i den vanlige lederopplæringen."
    _end(session, dropped, Status.DROPPED, reason, who)


def after_second_round(session: Session, tranche_id: str, who: str) -> None:
    for wanted in (
        NewMeasure(
            "Vise hvor reglene står, i introduksjonen for nyansatte",
            "Personal",
            date(2026, 11, 1),
            status=Status.UNDER_WAY,
        ),
        NewMeasure(
            "Snakke om taushetsplikt og ytring i HMS-gruppene",
            "Hovedverneombudet",
            date(2027, 2, 1),
        ),
    ):
        follow_up.add(session, tranche_id, wanted, who, _SECOND)


def _end(session: Session, measure: Measure, status: Status, note: str, who: str) -> None:
    ended = Change(measure.what, measure.responsible, measure.deadline, status, note)
    follow_up.change(session, measure.id, ended, who, _FIRST_REPORTED, None)
