"""What was done after the last time the same people were asked."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from survey.follow_up.listing import Place, by_place
from survey.store import QuestionnaireVersion, Tranche, TrancheUnit
from survey.tranche import State


@dataclass(frozen=True)
class LastTime:
    tranche: Tranche
    places: tuple[Place, ...]


def last_time(session: Session, tranche: Tranche) -> LastTime | None:
    """The sealed tranche before this one with the same questionnaire, in whichever version, and
    its measures. Units may be asked in turn: it shares a place where people work with this one.
    """
    now_asked = _workplaces(session, tranche.id)
    for earlier in _before(session, tranche):
        if now_asked & _workplaces(session, earlier.id):
            return LastTime(earlier, tuple(by_place(session, earlier.id)))
    return None


def _before(session: Session, tranche: Tranche) -> list[Tranche]:
    questionnaire_id = session.get_one(QuestionnaireVersion, tranche.version_id).questionnaire_id
    statement = (
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .where(Tranche.state == State.SEALED, Tranche.opens_at < tranche.opens_at)
        .order_by(col(Tranche.opens_at).desc())
    )
    return list(session.exec(statement))


def _workplaces(session: Session, tranche_id: str) -> set[str]:
    of_tranche = TrancheUnit.tranche_id == tranche_id
    rows = session.exec(select(TrancheUnit.unit_id, TrancheUnit.parent_id).where(of_tranche)).all()
    return {unit_id for unit_id, _ in rows} - {parent_id for _, parent_id in rows}
