"""The invitation to a tranche: text to paste into an e-mail or put on the intranet.

Everything it says of how answers are kept is taken from the tranche's own settings, in the
words of the pages that tell the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from survey import approval, custody, follow_up, stored
from survey.clock import local
from survey.custody import KEY_HOLDERS
from survey.follow_up import LastTime, Promise, Status, UnitPath
from survey.problem import Problem
from survey.store import Measure, Tranche
from survey.stored import Settings
from survey.texts import Say, translator
from survey.tranche import State

_STATUSES = (Status.DONE, Status.UNDER_WAY, Status.PLANNED, Status.DROPPED)


@dataclass(frozen=True)
class Addresses:
    """Where one answers, reads what is stored, and reads the questions where these are open."""

    answer: str
    stored: str
    questions: str


@dataclass(frozen=True)
class Invitation:
    """``follows``: the tranche before, where nothing is written down of what came of it."""

    subject: str
    body: str
    follows: Tranche | None


def write(
    session: Session,
    tranche: Tranche,
    language: str,
    minutes: int,
    addresses: Addresses,
    *,
    beside_ten_factor: bool,
) -> Invitation:
    """``minutes``: how long answering takes. Raises ``Problem`` for a tranche that is over, and
    for one that may not be opened."""
    if tranche.state == State.PLANNED:
        approval.require_for_opening(session, tranche)
    elif tranche.state != State.OPEN:
        raise Problem("problem-invitation-late", title=tranche.title)
    say = translator(language)
    settings = stored.settings_of(session, tranche, language)
    promise = follow_up.promise_of(session, tranche)
    before = follow_up.last_time(session, tranche)
    parts = [
        _what(say, settings, minutes),
        _why(session, say, language, tranche, promise),
        _how(say, addresses),
        _anonymity(say, settings),
        _ten_factor(say, tranche) if beside_ten_factor else "",
        _last_time(session, say, before) if before and before.places else "",
        _more(say, addresses, promise),
        _from(say, promise),
    ]
    return Invitation(
        subject=say(
            "invitation-subject", title=settings.questionnaire, closes=local(tranche.closes_at)
        ),
        body="\n\n".join(filter(None, parts)) + "\n",
        follows=before.tranche if before and not before.places else None,
    )


def _what(say: Say, settings: Settings, minutes: int) -> str:
    tranche = settings.tranche
    period = say(
        "invitation-what",
        title=settings.questionnaire,
        opens=local(tranche.opens_at),
        closes=local(tranche.closes_at),
    )
    return f"{period} {say('answer-duration', minutes=minutes)} {say('answer-voluntary')}"


def _why(
    session: Session, say: Say, language: str, tranche: Tranche, promise: Promise | None
) -> str:
    intro = approval.version(session, tranche.version_id).intro
    lines = [intro.in_language(language)] if intro else []
    if promise is not None:
        if promise.purpose:
            lines.append(say("invitation-purpose", purpose=promise.purpose))
        decision = promise.decision
        lines.append(
            say(
                "answer-approved-by",
                body=decision.body,
                case=decision.case_number,
                date=decision.decided_on,
            )
        )
        if promise.follow_up_on is not None and promise.follow_up_on >= promise.closed_on:
            by, on = promise.follow_up_by, promise.follow_up_on
            lines.append(say("invitation-follow-up", by=by, on=on))
    return _section(say("invitation-why-title"), lines)


def _how(say: Say, addresses: Addresses) -> str:
    lines = [say("invitation-how", address=addresses.answer), say("invitation-reminder")]
    return _section(say("invitation-how-title"), lines)


def _anonymity(say: Say, settings: Settings) -> str:
    tranche = settings.tranche
    awaited = tranche.custody == KEY_HOLDERS and not tranche.key_holders
    lines = [
        say("answer-anonymous"),
        say("invitation-code"),
        say("stored-short-not"),
        say("invitation-holders-awaited") if awaited else custody.told(say, tranche),
        say("stored-short-sealing"),
        say("stored-short-shown", smallest=tranche.distribution_minimum),
        say("stored-short-public"),
        say("stored-limits-screen"),
    ]
    if settings.sensitive:
        lines.insert(-1, say("stored-short-sensitive", size=tranche.end_class_size))
    if tranche.leaders_in_parent:
        lines.insert(-1, say("invitation-leaders"))
    if settings.key_copied:
        lines.insert(4, say("stored-key-copied"))
    return _section(say("invitation-anonymity-title"), _bullets(lines))


def _ten_factor(say: Say, tranche: Tranche) -> str:
    told = say("invitation-ten-factor", smallest=tranche.distribution_minimum)
    return _section(say("invitation-ten-factor-title"), [told])


def _last_time(session: Session, say: Say, before: LastTime) -> str:
    """The measures by how they stand; those that came to nothing too."""
    tranche = before.tranche
    lead = say("invitation-last-lead", title=tranche.title, closed=local(tranche.closes_at))
    lines = [lead]
    for status in _STATUSES:
        found = [
            _measure(session, say, measure, place.path)
            for place in before.places
            for measure in place.measures
            if measure.status == status
        ]
        if found:
            heading = say(f"invitation-last-{status.text_name}")
            lines += ["", f"{heading}:", *_bullets(found)]
    return _section(say("invitation-last-title"), lines)


def _measure(session: Session, say: Say, measure: Measure, path: UnitPath) -> str:
    where = f" ({path[-1]})" if path else ""
    if measure.status != Status.DROPPED:
        return f"{measure.what}{where}"
    reason = follow_up.why_dropped(follow_up.history(session, measure.id))
    return f"{measure.what}{where} – {say('invitation-why-dropped', reason=reason)}"


def _more(say: Say, addresses: Addresses, promise: Promise | None) -> str:
    lines = [say("invitation-more-stored", address=addresses.stored)]
    if promise is not None and promise.decision.open_questions:
        lines.append(say("invitation-more-questions", address=addresses.questions))
    return _section(say("invitation-more-title"), _bullets(lines))


def _from(say: Say, promise: Promise | None) -> str:
    return say("invitation-from", owner=promise.owner) if promise and promise.owner else ""


def _section(title: str, lines: Iterable[str]) -> str:
    return "\n".join([title, *lines])


def _bullets(lines: Iterable[str]) -> list[str]:
    return [f"- {line}" for line in lines]
