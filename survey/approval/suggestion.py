"""Suggested wordings: other words for one place of a proposed questionnaire, in one language.

Who settles them is in ``adoption``.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache

from sqlmodel import Session, col, select

from survey import audit
from survey.approval.discussion import discussed, written
from survey.approval.proposal import events
from survey.approval.state import State, Transition
from survey.approval.version import parsed, version
from survey.problem import Problem
from survey.questionnaire import QuestionnaireError, grammar
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.model import ChangeKind
from survey.questionnaire.reword import Wording, reworded
from survey.store import Proposal, Suggestion
from survey.texts import MASTER_LANGUAGE, translator


class Standing(StrEnum):
    """``OUTDATED``: other words stand there now than those it was to replace."""

    OPEN = "open"
    OUTDATED = "outdated"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True)
class Suggested:
    suggestion: Suggestion
    standing: Standing


@dataclass(frozen=True)
class Rewording:
    """What somebody suggests: ``after`` instead of ``before``, which is what they read there.

    ``change_kind``: ``typo`` where the question stays the same, else ``meaning``.
    """

    place: str
    language: str
    before: str
    after: str
    change_kind: ChangeKind
    reason: str = ""


class WordingBreaksRules(Problem):
    """Words that the questionnaire language does not allow, with the reader's own faults."""

    def __init__(self, error: QuestionnaireError) -> None:
        super().__init__("problem-wording-breaks-rules")
        self.faults = error.faults

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        told = [translator(language)(self.text_id)]
        for fault in self.faults:
            message = fault.message_in(language)
            told.append(f"{message[:1].upper()}{message[1:]}: {fault.remedy_in(language)}.")
        return " ".join(told)


def suggest(session: Session, proposal_id: str, rewording: Rewording, who: str) -> Suggestion:
    """Keep a suggestion for others to read and settle.

    Raises ``Problem`` where ``before`` no longer stands there, for words that are empty, unchanged
    or break the rules of the language, for a change of meaning without a reason, and for a
    proposal that is not under discussion.
    """
    proposal = discussed(session, proposal_id, who)
    source = version(session, proposal.version_id).source
    after, reason = written(rewording.after), written(rewording.reason)
    _require_suggestable(rewording, words_of(source), after, reason)
    reworded_or_told(source, [Wording(rewording.place, rewording.language, after)], {})
    suggestion = Suggestion(
        id=uuid.uuid4().hex,
        proposal_id=proposal_id,
        place=rewording.place,
        language=rewording.language,
        before=rewording.before,
        after=after,
        change_kind=rewording.change_kind,
        reason=reason,
        who=who,
        at=datetime.now(UTC),
    )
    session.add(suggestion)
    record(session, proposal, who, "wording-suggested")
    return suggestion


def suggestions(session: Session, proposal_id: str) -> list[Suggested]:
    """Everything suggested for a proposal, in order, with how it stands."""
    proposal = session.get(Proposal, proposal_id)
    if proposal is None:
        raise Problem("problem-unknown-proposal")
    words = words_of(version(session, proposal.version_id).source)
    waiting = {one.id for one in unsettled(session, proposal)}

    def stands(one: Suggestion) -> Standing:
        if one.id not in waiting:
            return Standing(one.outcome)
        is_current = words.get((one.place, one.language)) == one.before
        return Standing.OPEN if is_current else Standing.OUTDATED

    return [Suggested(one, stands(one)) for one in _of(session, proposal_id)]


def _of(session: Session, proposal_id: str) -> list[Suggestion]:
    of_proposal = select(Suggestion).where(Suggestion.proposal_id == proposal_id)
    return list(session.exec(of_proposal.order_by(col(Suggestion.at), Suggestion.id)))


def unsettled(session: Session, proposal: Proposal) -> list[Suggestion]:
    """Those without an outcome, and those settled in a treatment that has not ended."""
    began: datetime | None = None
    if proposal.state == State.UNDER_TREATMENT:
        began = max(
            one.at
            for one in events(session, proposal.id)
            if one.transition == Transition.BEGIN_TREATMENT
        )
    return [
        one
        for one in _of(session, proposal.id)
        if not one.outcome or (began and one.settled_at and one.settled_at >= began)
    ]


@lru_cache(maxsize=64)
def words_of(source: str) -> Mapping[tuple[str, str], str]:
    """The words of a questionnaire by place and language."""
    return {
        (place, language): words
        for place, text in texts(parsed(source))
        if text is not None
        for language, words in text.entries
    }


def reworded_or_told(
    source: str, wordings: Sequence[Wording], change_kinds: Mapping[str, ChangeKind]
) -> str:
    try:
        return reworded(source, wordings, change_kinds)
    except QuestionnaireError as error:
        raise WordingBreaksRules(error) from error


def record(session: Session, proposal: Proposal, who: str, action: str) -> None:
    title = version(session, proposal.version_id).title
    audit.record(session, who, action, f"{title} {proposal.id[:8]}")
    session.flush()


def _require_suggestable(
    rewording: Rewording, words: Mapping[tuple[str, str], str], after: str, reason: str
) -> None:
    current = words.get((rewording.place, rewording.language))
    if current is None:
        raise Problem("problem-unknown-place")
    if current != rewording.before:
        raise Problem("problem-wording-changed-meanwhile")
    if not after:
        raise Problem("problem-wording-empty")
    if after == current:
        raise Problem("problem-wording-unchanged")
    if len(after) > (most := _longest(rewording.place)):
        raise Problem("problem-wording-too-long", most=most, length=len(after))
    if rewording.change_kind == "meaning" and not reason:
        raise Problem("problem-suggestion-no-reason")


def _longest(place: str) -> int:
    if place == "@intro":
        return grammar.MAX_INTRO
    if place.startswith("@"):
        return grammar.MAX_TITLE
    part = place.split("/")[1]
    return {"@label": grammar.MAX_LABEL, "@hint": grammar.MAX_HINT}.get(
        part, grammar.MAX_CHOICE_LABEL
    )
