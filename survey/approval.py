"""Which questionnaire versions exist, and which of them PSU has approved."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from survey import audit
from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.store import Decision, QuestionnaireVersion

_LATEST_DECISION = (
    select(QuestionnaireVersion.source, Decision)
    .join(Decision, col(Decision.fingerprint) == QuestionnaireVersion.fingerprint)
    .where(col(QuestionnaireVersion.fingerprint) == bindparam("fingerprint"))
    .order_by(col(Decision.registered_at).desc())
    .limit(1)
)


@dataclass(frozen=True)
class Minute:
    """What the minutes of the meeting say about a version."""

    body: str
    case_number: str
    decided_on: date
    wording: str


@dataclass(frozen=True)
class Approved:
    questionnaire: Questionnaire
    decision: Decision


def keep_version(session: Session, questionnaire: Questionnaire) -> str:
    """Store a version; the same content again changes nothing. Returns the fingerprint.

    Raises ``Problem`` where the version is already stored with other translations.
    """
    fingerprint = questionnaire.fingerprint
    stored = session.get(QuestionnaireVersion, fingerprint)
    if stored is not None and _translations(_parsed(stored.source)) != _translations(questionnaire):
        raise Problem("problem-other-translations", fingerprint=fingerprint[:12])
    if stored is None:
        session.add(
            QuestionnaireVersion(
                fingerprint=fingerprint,
                questionnaire_id=questionnaire.id,
                source=questionnaire.source,
                imported_at=datetime.now(UTC),
            )
        )
        session.flush()
    return fingerprint


def version(session: Session, fingerprint: str) -> Questionnaire:
    """The questionnaire of a stored version. Raises ``Problem`` for an unknown one."""
    row = session.get(QuestionnaireVersion, fingerprint)
    if row is None:
        raise Problem("problem-unknown-version", fingerprint=fingerprint[:12])
    return _parsed(row.source)


@lru_cache(maxsize=64)
def _parsed(source: str) -> Questionnaire:
    return loads(source)


@lru_cache(maxsize=256)
def _translation_fingerprint(source: str, language: str) -> str:
    return _parsed(source).translation_fingerprint(language)


def _translations(questionnaire: Questionnaire) -> dict[str, str]:
    return {
        language: questionnaire.translation_fingerprint(language)
        for language in questionnaire.languages
        if language != questionnaire.default_language
    }


def register_decision(
    session: Session, questionnaire: Questionnaire, minute: Minute, who: str
) -> Decision:
    """Record that PSU adopted these very words, in every language of the version."""
    decision = Decision(
        id=uuid.uuid4().hex,
        fingerprint=keep_version(session, questionnaire),
        translations=_translations(questionnaire),
        body=minute.body,
        case_number=minute.case_number,
        decided_on=minute.decided_on,
        wording=minute.wording,
        registered_by=who,
        registered_at=datetime.now(UTC),
    )
    session.add(decision)
    audit.record(session, who, "decision-registered", f"{questionnaire.id} {minute.case_number}")
    session.flush()
    return decision


def decision_on(session: Session, fingerprint: str) -> Decision | None:
    """The latest decision about a version, if there is one."""
    statement = (
        select(Decision)
        .where(Decision.fingerprint == fingerprint)
        .order_by(col(Decision.registered_at).desc())
    )
    return session.exec(statement).first()


def require_approved(session: Session, fingerprint: str, languages: Collection[str]) -> Approved:
    """The version with its latest decision, in one look-up since every submission asks.

    Raises ``Problem`` unless PSU approved this content and its wording in each language.
    """
    found = session.exec(_LATEST_DECISION, params={"fingerprint": fingerprint}).first()
    if found is None:
        raise Problem("problem-not-approved", fingerprint=fingerprint[:12])
    source, decision = found
    questionnaire = _parsed(source)
    for language in languages:
        if language == questionnaire.default_language:
            continue
        offered = language in questionnaire.languages
        asked = _translation_fingerprint(source, language) if offered else None
        if asked is None or decision.translations.get(language) != asked:
            raise Problem("problem-translation-not-approved", language=language)
    return Approved(questionnaire, decision)
