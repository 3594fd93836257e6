"""The text of a questionnaire: out of a file or a stored version, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from survey.approval.version import MASTER
from survey.problem import Problem
from survey.questionnaire import (
    Fault,
    LintWarning,
    Questionnaire,
    QuestionnaireError,
    lint,
    loads,
)
from survey.questionnaire.source import MAX_BYTES
from survey.store import ApprovedWords, QuestionnaireVersion

MAX_UPLOAD_BYTES = MAX_BYTES


@dataclass(frozen=True)
class Checked:
    """A text with what it says: a questionnaire, perhaps with warnings, or faults."""

    text: str
    questionnaire: Questionnaire | None
    faults: tuple[Fault, ...]
    warnings: tuple[LintWarning, ...]


@dataclass(frozen=True)
class Stored:
    """A version as one chooses among them. ``is_approved``: PSU has adopted its words."""

    version_id: str
    questionnaire_id: str
    fingerprint: str
    imported_at: datetime
    is_approved: bool


def check(text: str) -> Checked:
    try:
        questionnaire = loads(text)
    except QuestionnaireError as error:
        return Checked(text, None, error.faults, ())
    return Checked(text, questionnaire, (), lint(questionnaire))


def decoded(content: bytes) -> str:
    """The text of a file that somebody uploads, faulty YAML or not, with plain newlines.

    Raises ``Problem`` for a file that holds no text.
    """
    if len(content) > MAX_UPLOAD_BYTES:
        raise Problem("problem-upload-too-large", most=MAX_UPLOAD_BYTES // 1000)
    if not content.strip():
        raise Problem("problem-upload-empty")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _is_binary(content):
            raise Problem("problem-upload-not-text") from error
        line = content.count(b"\n", 0, error.start) + 1
        raise Problem("problem-upload-encoding", line=line) from error
    if "\0" in text:
        raise Problem("problem-upload-not-text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_binary(content: bytes) -> bool:
    """UTF-16 is full of zeros too, but begins with its mark: that is text, saved otherwise."""
    return b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff"))


def stored(session: Session) -> list[Stored]:
    """Every stored version, the newest first; none is read, as there may be many."""
    approved = select(ApprovedWords.fingerprint).where(ApprovedWords.language == MASTER)
    adopted = set(session.exec(approved))
    newest = select(
        QuestionnaireVersion.id,
        QuestionnaireVersion.questionnaire_id,
        QuestionnaireVersion.fingerprint,
        QuestionnaireVersion.imported_at,
    ).order_by(col(QuestionnaireVersion.imported_at).desc(), QuestionnaireVersion.id)
    return [
        Stored(version_id, questionnaire_id, fingerprint, imported_at, fingerprint in adopted)
        for version_id, questionnaire_id, fingerprint, imported_at in session.exec(newest)
    ]
