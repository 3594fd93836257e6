"""Proposals at each station, and what is refused there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from survey import approval
from survey.approval import Minutes, Outcome, Plan, Ruling
from survey.custody import KEY_FILE
from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.store import Decision, writing
from tests.survey.municipality import SOURCE, people, questionnaire

TODAY = datetime.now(UTC).date()
PLAN = Plan("Formål", "OU", TODAY + timedelta(days=90), "PSU", custody=KEY_FILE)
MINUTES = Minutes("PSU", "PS 22/25", date(2025, 4, 8), "Godkjent.")
APPROVED = Ruling(Outcome.APPROVED, custody=KEY_FILE)
REJECTED = Ruling(Outcome.REJECTED)

OTHER_WORDS = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
OTHER_TRANSLATION = loads(SOURCE.replace("Eg har tillit.", "Eg har stor tillit."))
SLIP = loads(
    SOURCE.replace("{nb: Jeg har tillit.", "{nb: Jeg har tilit.").replace(
        "        type: likert\n", "        type: likert\n        change_kind: typo\n"
    )
)


def drafted(session: Session, sheet: Questionnaire | None = None) -> str:
    people(session)
    return approval.draft(session, sheet or questionnaire(), "ou").id


def proposed(session: Session, sheet: Questionnaire | None = None) -> str:
    proposal_id = drafted(session, sheet)
    approval.describe(session, proposal_id, PLAN, "ou")
    approval.propose(session, proposal_id, "ou", TODAY)
    return proposal_id


def under_treatment(session: Session, sheet: Questionnaire | None = None) -> str:
    proposal_id = proposed(session, sheet)
    approval.begin_treatment(session, proposal_id, "sekretaer")
    return proposal_id


def registered(session: Session, ruling: Ruling = APPROVED) -> Decision:
    return approval.register(session, under_treatment(session), MINUTES, ruling, "sekretaer")


def approved(session: Session, sheet: Questionnaire | None = None) -> str:
    """Decided as proposed; no translation is signed yet."""
    proposal_id = under_treatment(session, sheet)
    entry = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer")
    approval.confirm(session, entry.id, "leder")
    return proposal_id


def refused(engine: Engine, action: str, *arguments: object, **more: object) -> str:
    """The text id of the problem that an action ends in; nothing of it is kept."""
    with pytest.raises(Problem) as raised, writing(engine) as session:
        getattr(approval, action)(session, *arguments, **more)
    for language in ("nb", "nn", "en"):
        assert raised.value.told(language)
    return raised.value.text_id
