"""Further rounds in the town, held and sealed through the domain."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from sqlmodel import select

from survey import organisation
from survey.accounts import Role
from survey.approval import Minutes
from survey.demonstration import approving
from survey.demonstration.answers import Answers
from survey.demonstration.approving import Offices
from survey.demonstration.fieldwork import Fieldwork, carry_out
from survey.installation import Installation
from survey.pages.gate_making import GATE
from survey.questionnaire import Questionnaire
from survey.store import Unit, reading, writing

_DAYS = 14


def approve(here: Installation, questionnaire: Questionnaire) -> None:
    minutes = Minutes("Partssammensatt utvalg", "PS 2/25", date(2025, 2, 15), "Godkjent.")
    offices = Offices(Role.OU.value, Role.PSU_SECRETARY.value, Role.PSU_LEADER.value)
    with writing(here.engine) as session:
        plan = approving.plan("Å vite hvordan folk har det.")
        approving.approve(session, questionnaire, plan, minutes, offices)


def hold(
    here: Installation,
    title: str,
    questionnaire: Questionnaire,
    first_day: int,
    sheets: Mapping[str, Sequence[Answers]],
    pilots: Collection[str] = (),
) -> str:
    """A round for the places of work that hand in ``sheets``; ``first_day`` is counted from
    today. Returns its id."""
    opens_at = datetime.now(UTC) + timedelta(days=first_day)
    with reading(here.engine) as session:
        everything = [Unit(**one.model_dump()) for one in session.exec(select(Unit))]
    work = Fieldwork(
        title=title,
        questionnaire=questionnaire,
        opens_at=opens_at,
        closes_at=opens_at + timedelta(days=_DAYS),
        answered_at=opens_at + timedelta(days=_DAYS / 2),
        units=organisation.branches(everything, frozenset(sheets)),
        codes={unit: len(handed_in) for unit, handed_in in sheets.items()},
        pilots=pilots,
        sheets=lambda unit: sheets.get(unit.id, []),
    )
    return carry_out(here, work, GATE)
