"""The first round is shown to everybody, as if PSU had decided so; the second one is not yet."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col, select

from survey import publication
from survey.demonstration.decisions import OFFICES
from survey.store import QuestionnaireVersion, Tranche
from survey.tranche import State

_DECIDED_ON = date(2025, 9, 23)
_CASE = "PS 41/25 (demonstrasjon)"


def plant(session: Session) -> None:
    first = session.exec(
        select(Tranche.id)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == "ytringsfrihet")
        .where(Tranche.state == State.SEALED)
        .order_by(col(Tranche.opens_at))
    ).first()
    assert first is not None
    entry = publication.register(session, first, _DECIDED_ON, _CASE, OFFICES.secretary)
    publication.confirm(session, entry.id, OFFICES.leader)
