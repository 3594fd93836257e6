"""Which suggested wordings are worked in, and by whom.

Those who propose settle them while PSU has not begun its treatment. From then on they are the
meeting's: the secretary says which ones it adopted when the decision is registered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlmodel import Session

from survey.accounts import Role
from survey.approval.acting import role_of
from survey.approval.proposal import held, revise
from survey.approval.state import PROPOSERS, State
from survey.approval.suggestion import record, reworded_or_told, unsettled, words_of
from survey.approval.trend import declared, since_asked
from survey.approval.version import parsed, version
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.questionnaire.model import ChangeKind
from survey.questionnaire.reword import Wording, shared_with
from survey.store import Proposal, Suggestion

ACCEPTED = "accepted"
DECLINED = "declined"
_OFFICERS = frozenset({Role.PSU_SECRETARY, Role.PSU_LEADER})
_SETTLED_BY_PSU = frozenset({State.UNDER_TREATMENT, State.APPROVED, State.REJECTED})


def settle(session: Session, suggestion_id: str, who: str, *, accept: bool) -> Suggestion:
    """Accept or decline, as those who propose; accepting proposes a version with these words.

    Raises ``Problem`` where the suggestion is settled or outdated, its words break the rules of
    the language, or PSU has begun its treatment.
    """
    found = session.get(Suggestion, suggestion_id)
    if found is None:
        raise Problem("problem-unknown-suggestion")
    proposal = held(session, found.proposal_id)
    role_of(session, who, PROPOSERS)
    if proposal.state != State.PROPOSED:
        raise Problem("problem-cannot-settle")
    session.refresh(found)
    if found.outcome:
        raise Problem("problem-suggestion-settled")
    if accept:
        adopted = parsed(_with(session, proposal, [found]))
        revise(session, proposal.id, adopted, who)
    _settle(session, found, who, accept=accept)
    record(session, proposal, who, "suggestion-accepted" if accept else "suggestion-declined")
    return found


def amended(session: Session, proposal_id: str, suggestion_ids: Sequence[str]) -> str:
    """The file of the proposed version with these suggestions worked in.

    Raises ``Problem`` where one of them is settled or outdated, two of them are for the same
    words, or their words break the rules of the language.
    """
    proposal = held(session, proposal_id)
    open_ones = {one.id: one for one in unsettled(session, proposal)}
    for one in suggestion_ids:
        if one not in open_ones:
            raise Problem("problem-suggestion-settled")
    return _with(session, proposal, [open_ones[one] for one in dict.fromkeys(suggestion_ids)])


def settle_adopted(
    session: Session, proposal_id: str, adopted_ids: Collection[str], who: str
) -> list[Suggestion]:
    """Note which suggestions the meeting adopted; the others that were open are declined.

    For PSU's secretary or leader, from the beginning of the treatment on. While the decision is
    not confirmed this may be done anew: until then the suggestions count as open.
    """
    proposal = held(session, proposal_id)
    role_of(session, who, _OFFICERS)
    if proposal.state not in _SETTLED_BY_PSU:
        raise Problem("problem-cannot-settle")
    waiting = unsettled(session, proposal)
    if not set(adopted_ids) <= {one.id for one in waiting}:
        raise Problem("problem-suggestion-settled")
    for one in waiting:
        _settle(session, one, who, accept=one.id in adopted_ids)
    if waiting:
        record(session, proposal, who, "suggestions-settled")
    return waiting


def _with(session: Session, proposal: Proposal, chosen: Sequence[Suggestion]) -> str:
    current = version(session, proposal.version_id)
    words = words_of(current.source)
    for one in chosen:
        if words.get((one.place, one.language)) != one.before:
            raise Problem("problem-suggestion-outdated", words=one.after)
    wordings = [Wording(one.place, one.language, one.after) for one in chosen]
    return reworded_or_told(current.source, wordings, _kinds(session, proposal, current, chosen))


def _kinds(
    session: Session, proposal: Proposal, current: Questionnaire, chosen: Sequence[Suggestion]
) -> dict[str, ChangeKind]:
    """What the file is to declare; a translation changes nothing for those who read the rest."""
    since = since_asked(session, proposal.version_id)
    kinds: dict[str, ChangeKind] = {}
    for one in chosen:
        if one.place.startswith("@") or one.language != current.default_language:
            continue
        questions = (one.place.split("/")[0], *shared_with(current.source, one.place))
        kind: ChangeKind = "meaning" if one.change_kind == "meaning" else "typo"
        for name, so_far in declared(since, questions, kind).items():
            kinds[name] = "meaning" if kinds.get(name) == "meaning" else so_far
    return kinds


def _settle(session: Session, suggestion: Suggestion, who: str, *, accept: bool) -> None:
    suggestion.outcome = ACCEPTED if accept else DECLINED
    suggestion.settled_by = who
    suggestion.settled_at = datetime.now(UTC)
    session.add(suggestion)
    session.flush()
