"""The pilots' timeline, from PSU's paper "Pilotering av tillitsreform"."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col, select

from survey import timeline
from survey.clock import local
from survey.demonstration.decisions import OFFICES
from survey.store import PilotStudy, QuestionnaireVersion, Tranche
from survey.timeline import Kind, NewEvent

PILOTS_START = date(2023, 6, 1)
"""The paper says June 2023, and no day."""


def plant(session: Session) -> None:
    """The two rounds of the trial belong together, and the first came after it had begun."""
    before, after = session.exec(
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == "tillitsreform")
        .order_by(col(Tranche.opens_at))
    ).all()
    session.add(PilotStudy(before_id=before.id, after_id=after.id, starts_on=PILOTS_START))
    first, last = (local(one).date() for one in (before.opens_at, before.closes_at))
    late = "Første måling, et halvt år etter at forsøket startet"
    model = "Ny organisasjonsmodell ble vedtatt i løpet av året"
    for event in (
        NewEvent(Kind.OTHER, None, first, last, late),
        NewEvent(Kind.REORGANISATION, None, date(2024, 1, 1), date(2024, 12, 31), model),
    ):
        timeline.add(session, event, OFFICES.proposer)
