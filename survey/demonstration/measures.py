"""What was done after the first round, in the demonstration: one of each fate. Made up."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from survey import follow_up
from survey.demonstration.organisation import identity
from survey.follow_up import Change, NewMeasure, Report, Status
from survey.store import Measure

_DECIDED_ON = date(2025, 6, 18)
_REPORTED_ON = date(2025, 11, 25)


def follow_up_first_round(session: Session, tranche_id: str, who: str) -> None:
    page = _add(
        session,
        tranche_id,
        NewMeasure(
            "Samle reglene om ytringsfrihet på én side på intranettet, med eksempler",
            "Kommunikasjon",
            date(2025, 10, 1),
        ),
        who,
    )
    done = Change(page.what, page.responsible, page.deadline, Status.DONE, "Siden er åpnet.")
    follow_up.change(session, page.id, done, who, _REPORTED_ON, None)
    report = Report(_REPORTED_ON, "PS 0/25 (demonstrasjon)")
    follow_up.report(session, page.id, report, who, _REPORTED_ON)
    _add(
        session,
        tranche_id,
        NewMeasure(
            "Snakke om ytring og taushetsplikt på et personalmøte i hver avdeling",
            "Virksomhetslederne i Helse",
            date(2026, 3, 31),
            unit_id=identity("Helse"),
            status=Status.UNDER_WAY,
        ),
        who,
    )
    dropped = _add(
        session,
        tranche_id,
        NewMeasure("Et eget kurs for alle ledere", "Personal", date(2025, 12, 15)),
        who,
    )
    follow_up.change(
        session,
        dropped.id,
        Change(
            dropped.what,
            dropped.responsible,
            dropped.deadline,
            Status.DROPPED,
            "Temaet tas opp i den vanlige lederopplæringen.",
        ),
        who,
        _REPORTED_ON,
        None,
    )


def _add(session: Session, tranche_id: str, wanted: NewMeasure, who: str) -> Measure:
    return follow_up.add(session, tranche_id, wanted, who, _DECIDED_ON)
