"""E-mail to those who have something to read or decide, after somebody has acted.

What happened is committed before anybody is told: a mail server that fails changes nothing,
and everybody sees on the start page what waits for them. The letters say that there is
something, in which questionnaire, and where to sign in; never what.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from threading import Thread

from sqlmodel import Session, col, select

from survey import approval, mail, settings
from survey.accounts import Role
from survey.approval import COMMITTEE, PROPOSERS
from survey.approval.proposal import proposers
from survey.installation import Installation
from survey.mail import Letter, MailServer, Posted, one_line
from survey.problem import Problem
from survey.questionnaire import Text
from survey.store import Account, Proposal, reading
from survey.texts import LANGUAGES, MASTER_LANGUAGE, Say, translator

PATIENCE_SECONDS = 4.0
"""How long the page waits for the mail server before it says that letters are on their way."""
_LONGEST_TITLE = 100
_log = logging.getLogger(__name__)


class Event(StrEnum):
    PROPOSED = "proposed"
    TREATMENT_BEGUN = "treatment_begun"
    DECISION_REGISTERED = "decision_registered"
    DECISION_CONFIRMED = "decision_confirmed"
    DECISION_RETURNED = "decision_returned"
    WORDING_REQUESTED = "wording_requested"
    WORDING_REFUSED = "wording_refused"


@dataclass(frozen=True)
class Told:
    """Letters sent, failed, and still on their way when the page stopped waiting."""

    sent: int = 0
    failed: int = 0
    on_their_way: int = 0

    def in_words(self, say: Say) -> str:
        """A sentence for the one who acted; empty where nobody was to be told."""
        told = self.sent + self.failed + self.on_their_way
        if self.failed:
            return say("notice-failed", failed=self.failed, all=told)
        if self.on_their_way:
            return say("notice-on-their-way")
        return say("notice-sent", all=told) if told else ""


_LEADER = frozenset({Role.PSU_LEADER})
_SECRETARY = frozenset({Role.PSU_SECRETARY})
_TOLD = {
    Event.PROPOSED: COMMITTEE,
    Event.TREATMENT_BEGUN: COMMITTEE,
    Event.DECISION_REGISTERED: _LEADER,
    # The secretary too: the translations now wait for a signature.
    Event.DECISION_CONFIRMED: COMMITTEE,
    Event.DECISION_RETURNED: _SECRETARY,
    Event.WORDING_REQUESTED: _LEADER | _SECRETARY,
    Event.WORDING_REFUSED: frozenset[Role](),
}
_TELLS_PROPOSERS = frozenset({Event.DECISION_CONFIRMED, Event.WORDING_REFUSED})


def tell(here: Installation, event: Event, proposal_id: str, who: str) -> Told:
    """Tell those whom an event concerns, except ``who`` made it happen.

    To be called after the transaction of the event. Never raises: what fails is counted and
    logged. Does nothing where no mail server is configured.
    """
    try:
        server = mail.configured()
        if server is None:
            return Told()
        with reading(here.engine) as session:
            letters = _letters(session, event, proposal_id, who)
    except Problem as problem:
        _log.error("Medvirk: no notices sent: %s", problem.text_id)
        return Told()
    return _send(server, letters)


def _send(server: MailServer, letters: list[Letter]) -> Told:
    """Goes on behind the page where the server is slow; the outcome is then in the log."""
    if not letters:
        return Told()
    posted = Posted()
    thread = Thread(target=mail.send, args=(server, letters, posted), name="notices", daemon=True)
    thread.start()
    thread.join(PATIENCE_SECONDS)
    return Told(posted.sent, posted.failed, len(letters) - posted.sent - posted.failed)


def _letters(session: Session, event: Event, proposal_id: str, who: str) -> list[Letter]:
    proposal = session.get(Proposal, proposal_id)
    if proposal is None:
        raise Problem("problem-unknown-proposal")
    title = approval.version(session, proposal.version_id).title
    subject, body = _words(title)
    roles = set(_TOLD[event])
    names: Collection[str] = ()
    if event in _TELLS_PROPOSERS:
        roles.add(Role.OU)
        names = proposers(session, proposal_id)
    statement = select(Account).where(
        col(Account.active), col(Account.email).is_not(None), Account.username != who
    )
    found = session.exec(statement.order_by(Account.username)).all()
    return [
        Letter(account.email, subject, body)
        for account in found
        if account.email
        and (account.role in roles or (account.username in names and account.role in PROPOSERS))
    ]


def _words(title: Text) -> tuple[str, str]:
    """Subject and body: Bokmål first, since nobody has said which language they prefer."""
    shown = {one: one_line(title.in_language(one))[:_LONGEST_TITLE] for one in LANGUAGES}
    first, *others = (
        translator(language)("notice-mail-body", title=words) for language, words in shown.items()
    )
    subject = translator(MASTER_LANGUAGE)("notice-mail-subject", title=shown[MASTER_LANGUAGE])
    return subject, "\n\n".join((f"{first}\n{settings.public_url()}/", *others)) + "\n"
