"""What stands in the e-mails: one with a code, and a reminder without."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from survey import approval, code, invitation
from survey.clock import local
from survey.handout import web_address
from survey.invitation import Addresses
from survey.mail import Letter, one_line
from survey.store import Tranche
from survey.texts import translator


@dataclass(frozen=True)
class Wording:
    """The words of every letter; only the code differs."""

    subject: str
    body: str
    public_url: str
    language: str

    def with_code(self, to: str, one: str) -> Letter:
        link = web_address.code_link(self.public_url, one)
        place = web_address.spoken(self.public_url)
        say = translator(self.language)
        lead = say("code-mail-lead", link=link, code=code.readable(one), place=place)
        apart = say("code-mail-apart")
        return Letter(to, self.subject, f"{lead}\n\n{apart}\n\n{self.body}")

    def without_code(self, to: str) -> Letter:
        return Letter(to, self.subject, self.body)


def invitation_of(
    session: Session,
    tranche: Tranche,
    language: str,
    minutes: int,
    addresses: Addresses,
    *,
    beside_ten_factor: bool,
) -> Wording:
    """Raises ``Problem`` for a tranche that nobody can be invited to."""
    written = invitation.write(
        session, tranche, language, minutes, addresses, beside_ten_factor=beside_ten_factor
    )
    public_url = addresses.answer.rstrip("/")
    return Wording(one_line(written.subject), written.body, public_url, language)


def reminder_of(
    session: Session, tranche: Tranche, language: str, public_url: str, first_subject: str
) -> Wording:
    """``first_subject``: of the e-mail that the code stands in."""
    say = translator(language)
    title = approval.version(session, tranche.version_id).title.in_language(language)
    body = say(
        "reminder-mail-body",
        title=title,
        subject=one_line(first_subject),
        closes=local(tranche.closes_at),
    )
    subject = one_line(say("reminder-mail-subject", title=title))
    return Wording(subject, f"{body}\n", public_url, language)
