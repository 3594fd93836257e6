"""What changed since a questionnaire was last asked, and what that does to the trend."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from survey.approval.version import version
from survey.questionnaire import Change, Question, Questionnaire, comparable, diff
from survey.questionnaire.model import ChangeKind
from survey.store import QuestionnaireVersion, Tranche


class Effect(StrEnum):
    """``NONE``: a note, which nobody answers."""

    NEW = "new"
    KEPT = "kept"
    BROKEN = "broken"
    NONE = "none"


@dataclass(frozen=True)
class Since:
    """A version beside the one that was asked last before it, in ``tranche``."""

    tranche: Tranche
    old: Questionnaire
    new: Questionnaire

    @property
    def general(self) -> tuple[Change, ...]:
        """Changes of the questionnaire itself."""
        return self.of("")

    @property
    def removed(self) -> tuple[Question, ...]:
        return tuple(
            self.old.question(one.question) for one in self._changes if one.aspect == "removed"
        )

    def of(self, question: str) -> tuple[Change, ...]:
        """What differs in one question; the kind that a change declares is no difference."""
        return tuple(
            one
            for one in self._changes
            if one.question == question and one.aspect not in ("change_kind", "added", "removed")
        )

    def effect(self, question: str) -> Effect:
        if self.new.question(question).type == "note":
            return Effect.NONE
        if question not in {one.name for one in self.old.answerable}:
            return Effect.NEW
        return Effect.KEPT if question in self._kept else Effect.BROKEN

    @cached_property
    def _changes(self) -> tuple[Change, ...]:
        return diff(self.old, self.new)

    @cached_property
    def _kept(self) -> frozenset[str]:
        return frozenset(comparable(self.old, self.new))


def last_asked(
    session: Session, questionnaire_id: str, before: datetime | None = None
) -> Tranche | None:
    """The tranche of a questionnaire that began last before a moment, or before now."""
    return session.exec(_asked(questionnaire_id, before or datetime.now(UTC)).limit(1)).first()


def since_asked(session: Session, version_id: str) -> Since | None:
    """A version beside the last other one that was asked before it; None for a first one."""
    new = version(session, version_id)
    rows = session.exec(_asked(new.id, datetime.now(UTC))).all()
    own = [row.opens_at for row in rows if row.version_id == version_id]
    for row in rows:
        if row.version_id != version_id and (not own or row.opens_at < min(own)):
            return Since(row, version(session, row.version_id), new)
    return None


def _asked(questionnaire_id: str, before: datetime) -> SelectOfScalar[Tranche]:
    return (
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == Tranche.version_id)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .where(Tranche.state != "planned", col(Tranche.opens_at) < before)
        .order_by(col(Tranche.opens_at).desc())
    )


def declared(
    since: Since | None, questions: Collection[str], kind: ChangeKind
) -> dict[str, ChangeKind]:
    """What a change of words is declared to be, by question, when ``kind`` is what it does now.

    Nothing for questions that were never asked. One that has changed its meaning since it was
    asked does not become the same again because a slip is corrected in it.
    """
    if since is None:
        return {}
    return {
        name: "meaning" if since.effect(name) == Effect.BROKEN else kind
        for name in questions
        if since.effect(name) in (Effect.KEPT, Effect.BROKEN)
    }
