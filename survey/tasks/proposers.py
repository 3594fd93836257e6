"""What waits for those who propose: drafts, PSU's answers, words that were refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlmodel import Session

from survey import approval
from survey.accounts import User
from survey.approval import Requested, State, Transition
from survey.approval.version import MASTER
from survey.store import Proposal
from survey.tasks.case import answers_for, last_event, title_of
from survey.tasks.task import NEWS_LASTS, Task

_DRAFTS = "drafts"
_TURNED_DOWN = frozenset({State.REJECTED, State.WITHDRAWN})
_TURNED_DOWN_BY: dict[str, str] = {
    Transition.REJECT: "task-rejected",
    Transition.TAKE_OFF_AGENDA: "task-taken-off",
}


def of_proposals(session: Session, user: User, now: datetime) -> Iterator[Task]:
    everything = approval.everything(session)
    drafts = [one for one in everything if one.state == State.DRAFT]
    turned_down = [one for one in _latest(everything) if one.state in _TURNED_DOWN]
    approved = _latest(one for one in everything if one.state == State.APPROVED)
    for proposal in (*drafts, *turned_down, *approved):
        if not answers_for(session, user, proposal):
            continue
        if proposal.state == State.DRAFT:
            yield _task(session, "task-draft", proposal, proposal.drafted_at)
        elif proposal.state == State.APPROVED:
            yield from _words(session, proposal, now)
        else:
            yield from _turned_down(session, proposal, now)


def _latest(proposals: Iterable[Proposal]) -> list[Proposal]:
    """The first of each questionnaire: of what is older, nothing is expected any more."""
    first: dict[str, Proposal] = {}
    for proposal in proposals:
        first.setdefault(proposal.questionnaire_id, proposal)
    return list(first.values())


def _turned_down(session: Session, proposal: Proposal, now: datetime) -> Iterator[Task]:
    last = last_event(session, proposal)
    text_id = _TURNED_DOWN_BY.get(last.transition)
    if text_id is not None and now - last.at < NEWS_LASTS:
        yield _task(session, text_id, proposal, last.at)


def _words(session: Session, proposal: Proposal, now: datetime) -> Iterator[Task]:
    """Translations that cannot be asked in yet, and slips that were not to be corrected."""
    requests = approval.requests(session, proposal.id)
    latest: dict[str, Requested] = {}
    for one in reversed(requests):
        latest[one.request.language] = one
    slips = latest.get(MASTER)
    if slips is not None and slips.is_refused:
        said_at = slips.signatures[-1].at
        if now - said_at < NEWS_LASTS:
            yield _task(session, "task-slips-refused", proposal, said_at)
    good = approval.approved_languages(session, proposal.version_id)
    questionnaire = approval.version(session, proposal.version_id)
    for language in questionnaire.languages:
        if language in good:
            continue
        values = {"title": questionnaire.title, "language": language}
        asked = latest.get(language)
        if asked is not None and asked.is_waiting:
            when = asked.request.requested_at
            yield Task("task-wording-waits", "questions", values, when, for_others=True)
        else:
            refused_at = asked.signatures[-1].at if asked is not None else None
            yield Task("task-wording-lacks", _DRAFTS, values, refused_at)


def _task(session: Session, text_id: str, proposal: Proposal, since: datetime) -> Task:
    return Task(text_id, _DRAFTS, {"title": title_of(session, proposal)}, since)
