"""Words approved on record, without a meeting: translations, and corrections of slips.

PSU adopts the words of the master language. Its leader and secretary both sign each translation,
and a new version that differs from the approved one by nothing but slips (``typo``).
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from survey import audit
from survey.accounts import Role
from survey.approval.acting import role_of
from survey.approval.proposal import held, record
from survey.approval.state import PROPOSERS, State
from survey.approval.version import MASTER, keep_version, translations_of, version
from survey.problem import Problem
from survey.questionnaire import Questionnaire, diff
from survey.store import ApprovedWords, Proposal, WordingRequest, WordingSignature

APPROVED = "approved"
REFUSED = "refused"
SIGNERS = frozenset({Role.PSU_SECRETARY, Role.PSU_LEADER})


@dataclass(frozen=True)
class Requested:
    """A request with the signatures it has; settled when both approve or one refuses."""

    request: WordingRequest
    signatures: tuple[WordingSignature, ...]
    is_outdated: bool = False
    """A translation of words that corrected ones have taken the place of."""

    @property
    def is_refused(self) -> bool:
        return any(one.verdict == REFUSED for one in self.signatures)

    @property
    def is_approved(self) -> bool:
        return {one.role for one in self.signatures if one.verdict == APPROVED} == SIGNERS

    @property
    def is_waiting(self) -> bool:
        return not (self.is_refused or self.is_approved or self.is_outdated)

    def waits_for(self, role: Role | None) -> bool:
        signed = {one.role for one in self.signatures}
        return self.is_waiting and role in SIGNERS and role not in signed


def only_slips(old: Questionnaire, new: Questionnaire) -> bool:
    """Whether everything that differs in the master language is declared a ``typo``."""
    changes = [change for change in diff(old, new) if change.aspect != "change_kind"]
    return bool(changes) and all(change.change_kind == "typo" for change in changes)


def request(
    session: Session, proposal_id: str, questionnaire: Questionnaire, who: str
) -> list[WordingRequest]:
    """Ask for other translations of an approved questionnaire, or for corrected slips in it.

    Raises ``Problem`` where the change needs a decision of PSU, or nothing is new.
    """
    proposal = held(session, proposal_id)
    role_of(session, who, PROPOSERS)
    if proposal.state != State.APPROVED:
        raise Problem("problem-not-approved-now")
    if questionnaire.id != proposal.questionnaire_id:
        raise Problem("problem-other-questionnaire", id=proposal.questionnaire_id)
    approved = version(session, proposal.version_id)
    if questionnaire.fingerprint != approved.fingerprint and not only_slips(
        approved, questionnaire
    ):
        raise Problem("problem-needs-decision")
    # A slip in the master language leaves a translation as good as it was.
    good = _approved(session, approved.fingerprint)
    words = {
        language: one
        for language, one in translations_of(questionnaire).items()
        if (language, one) not in good
    }
    if questionnaire.fingerprint != approved.fingerprint:
        words = {MASTER: questionnaire.fingerprint, **words}
    asked = _ask(session, proposal, keep_version(session, questionnaire), words, who)
    if not asked:
        raise Problem("problem-nothing-new")
    return asked


def request_translations(session: Session, proposal: Proposal) -> None:
    """Ask for every translation of the version a proposal now stands for."""
    words = translations_of(version(session, proposal.version_id))
    _ask(session, proposal, proposal.version_id, words, proposal.drafted_by)


def sign(
    session: Session, request_id: str, who: str, *, approve: bool, reason: str = ""
) -> Requested:
    """Approve or refuse, as PSU's leader or secretary; both must approve, as two people.

    Raises ``Problem`` where this role has signed, the request is settled, or ``who`` asked.
    """
    found = _request(session, request_id)
    proposal = held(session, found.proposal_id)
    role = role_of(session, who, SIGNERS)
    (before,) = (one for one in requests(session, proposal.id) if one.request.id == request_id)
    if not before.waits_for(role):
        raise Problem("problem-wording-settled")
    if proposal.state != State.APPROVED:
        raise Problem("problem-not-approved-now")
    if who in {found.requested_by, *(one.who for one in before.signatures)}:
        raise Problem("problem-own-wording")
    if not approve and not reason.strip():
        raise Problem("problem-no-reason")
    signature = WordingSignature(
        request_id=request_id,
        role=role,
        verdict=APPROVED if approve else REFUSED,
        reason=reason.strip(),
        who=who,
        at=datetime.now(UTC),
    )
    session.add(signature)
    action = "wording-approved" if approve else "wording-refused"
    language = found.language or version(session, found.version_id).default_language
    audit.record(session, who, action, f"{language} {found.words_fingerprint[:8]}")
    session.flush()
    after = Requested(found, (*before.signatures, signature))
    if after.is_approved:
        _take_effect(session, proposal, found, who)
    return after


def requests(session: Session, proposal_id: str | None = None) -> list[Requested]:
    """The requests of one proposal or of all, the latest first."""
    statement = select(WordingRequest).order_by(
        col(WordingRequest.requested_at).desc(), WordingRequest.language
    )
    if proposal_id is not None:
        statement = statement.where(WordingRequest.proposal_id == proposal_id)
    asked = [Requested(one, _signatures(session, one.id)) for one in session.exec(statement).all()]
    to_come = {
        one.request.fingerprint
        for one in asked
        if one.request.language == MASTER and one.is_waiting
    }
    return [
        replace(one, is_outdated=True)
        if one.request.language != MASTER
        and one.request.fingerprint not in to_come | {_words_of(session, one.request.proposal_id)}
        else one
        for one in asked
    ]


def _words_of(session: Session, proposal_id: str) -> str:
    """The fingerprint of what a proposal now stands for."""
    return version(session, session.get_one(Proposal, proposal_id).version_id).fingerprint


def _ask(
    session: Session, proposal: Proposal, version_id: str, words: Mapping[str, str], who: str
) -> list[WordingRequest]:
    """Requests for words that are neither approved nor waiting already."""
    fingerprint = version(session, version_id).fingerprint
    settled = _approved(session, fingerprint) | {
        (one.request.language, one.request.words_fingerprint)
        for one in requests(session, proposal.id)
        if one.is_waiting and one.request.fingerprint == fingerprint
    }
    asked = [
        WordingRequest(
            id=uuid.uuid4().hex,
            proposal_id=proposal.id,
            version_id=version_id,
            fingerprint=fingerprint,
            language=language,
            words_fingerprint=one,
            requested_by=who,
            requested_at=datetime.now(UTC),
        )
        for language, one in words.items()
        if (language, one) not in settled
    ]
    session.add_all(asked)
    session.flush()
    return asked


def _take_effect(session: Session, proposal: Proposal, found: WordingRequest, who: str) -> None:
    if found.language == MASTER:
        old = version(session, proposal.version_id)
        new = version(session, found.version_id)
        if not only_slips(old, new):  # something else was approved meanwhile
            raise Problem("problem-needs-decision")
        for language, one in _approved(session, old.fingerprint) & set(
            translations_of(new).items()
        ):
            _add_words(session, found, language, one)
        proposal.version_id = found.version_id
        session.add(proposal)
        session.flush()
        record(session, proposal, "correct_slips", who)
    _add_words(session, found, found.language, found.words_fingerprint)


def _add_words(session: Session, found: WordingRequest, language: str, words: str) -> None:
    key = (found.fingerprint, language, words, found.proposal_id)
    if session.get(ApprovedWords, key) is None:
        session.add(
            ApprovedWords(
                fingerprint=found.fingerprint,
                language=language,
                words_fingerprint=words,
                proposal_id=found.proposal_id,
                request_id=found.id,
                approved_at=datetime.now(UTC),
            )
        )
        session.flush()


def _approved(session: Session, fingerprint: str) -> set[tuple[str, str]]:
    """Languages with the fingerprints of their approved words."""
    rows = session.exec(select(ApprovedWords).where(ApprovedWords.fingerprint == fingerprint))
    return {(row.language, row.words_fingerprint) for row in rows}


def _request(session: Session, request_id: str) -> WordingRequest:
    found = session.get(WordingRequest, request_id)
    if found is None:
        raise Problem("problem-unknown-request")
    return found


def _signatures(session: Session, request_id: str) -> tuple[WordingSignature, ...]:
    of_request = select(WordingSignature).where(WordingSignature.request_id == request_id)
    return tuple(session.exec(of_request.order_by(col(WordingSignature.at))))
