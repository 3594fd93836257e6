"""What may be asked: looked up at the opening of a tranche and again at every submission."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from survey.approval.decision import CONFIRMED
from survey.approval.state import State
from survey.approval.version import MASTER, parsed, words_fingerprint
from survey.custody import KEY_FILE, KEY_HOLDERS
from survey.limits import under_decided
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import (
    ApprovedWords,
    Decision,
    DecisionVerdict,
    Proposal,
    QuestionnaireVersion,
    Tranche,
)

# One statement, since every submission asks; a decision's corrections come before it.
_WORDS = (
    select(
        QuestionnaireVersion.source,
        ApprovedWords.language,
        ApprovedWords.words_fingerprint,
        Decision,
    )
    .join(ApprovedWords, col(ApprovedWords.fingerprint) == QuestionnaireVersion.fingerprint)
    .join(Decision, col(Decision.proposal_id) == ApprovedWords.proposal_id)
    .join(DecisionVerdict, col(DecisionVerdict.decision_id) == Decision.id)
    .where(col(QuestionnaireVersion.id) == bindparam("version_id"))
    .where(col(DecisionVerdict.verdict) == CONFIRMED)
    .order_by(col(DecisionVerdict.at).desc())
)


@dataclass(frozen=True)
class Approved:
    questionnaire: Questionnaire
    decision: Decision


def require_approved(session: Session, version_id: str, languages: Collection[str]) -> Approved:
    """The version with the decision that holds for it.

    Raises ``Problem`` unless PSU adopted these very words, and its leader and secretary approved
    each translation among ``languages``.
    """
    found = session.exec(_WORDS, params={"version_id": version_id}).all()
    words = {(language, one): decision for _, language, one, decision in reversed(found)}
    source = found[0][0] if found else ""
    fingerprint = parsed(source).fingerprint if found else version_id
    decision = words.get((MASTER, fingerprint))
    if decision is None:
        raise Problem("problem-not-approved", fingerprint=fingerprint[:12])
    questionnaire = parsed(source)
    for language in languages:
        if language == questionnaire.default_language:
            continue
        offered = language in questionnaire.languages
        if not offered or (language, words_fingerprint(source, language)) not in words:
            raise Problem("problem-translation-not-approved", language=language)
    return Approved(questionnaire, decision)


def require_for_opening(session: Session, tranche: Tranche) -> Approved:
    """As ``require_approved``, and also that nothing has replaced the version, and that the
    tranche is at least as strict as PSU asked."""
    approved = require_approved(session, tranche.version_id, tranche.languages)
    decision = approved.decision
    proposal = session.get_one(Proposal, decision.proposal_id, with_for_update={"read": True})
    if proposal.state != State.APPROVED:
        raise Problem("problem-superseded")
    if decision.custody == KEY_HOLDERS and tranche.custody == KEY_FILE:
        raise Problem("problem-custody-too-weak")
    for problem in under_decided(tranche, decision):
        raise problem
    return approved


def decision_on(session: Session, version_id: str) -> Decision | None:
    """The decision that holds for a version's words, if there is one."""
    try:
        return require_approved(session, version_id, ()).decision
    except Problem:
        return None


def approved_languages(session: Session, version_id: str) -> tuple[str, ...]:
    """The languages a version may be asked in now; none where PSU has not adopted it."""
    try:
        questionnaire = require_approved(session, version_id, ()).questionnaire
    except Problem:
        return ()
    return tuple(
        language
        for language in questionnaire.languages
        if _may_be_asked(session, version_id, language)
    )


def _may_be_asked(session: Session, version_id: str, language: str) -> bool:
    try:
        require_approved(session, version_id, (language,))
    except Problem:
        return False
    return True
