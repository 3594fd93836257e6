"""The versions of questionnaires there are; rows never change."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import lru_cache

from sqlmodel import Session, select

from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.store import QuestionnaireVersion

MASTER = ""
"""Stands for the master language where words are approved."""


def keep_version(session: Session, questionnaire: Questionnaire) -> str:
    """Store a version; the same content again changes nothing. Returns its id."""
    fingerprint = questionnaire.fingerprint
    translations = translations_of(questionnaire)
    same_words = select(QuestionnaireVersion).where(QuestionnaireVersion.fingerprint == fingerprint)
    for row in session.exec(same_words):
        if translations_of(parsed(row.source)) == translations:
            return row.id
    parts = [fingerprint, *(f"{one}={translations[one]}" for one in sorted(translations))]
    identity = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    session.add(
        QuestionnaireVersion(
            id=identity,
            fingerprint=fingerprint,
            questionnaire_id=questionnaire.id,
            source=questionnaire.source,
            imported_at=datetime.now(UTC),
        )
    )
    session.flush()
    return identity


def version(session: Session, version_id: str) -> Questionnaire:
    """The questionnaire of a stored version. Raises ``Problem`` for an unknown one."""
    row = session.get(QuestionnaireVersion, version_id)
    if row is None:
        raise Problem("problem-unknown-version", fingerprint=version_id[:12])
    return parsed(row.source)


@lru_cache(maxsize=64)
def parsed(source: str) -> Questionnaire:
    return loads(source)


@lru_cache(maxsize=256)
def words_fingerprint(source: str, language: str) -> str:
    return parsed(source).translation_fingerprint(language)


def translations_of(questionnaire: Questionnaire) -> dict[str, str]:
    """Fingerprints by language, of every language but the master one."""
    return {
        language: questionnaire.translation_fingerprint(language)
        for language in questionnaire.languages
        if language != questionnaire.default_language
    }
