"""Sending letters: a failure is counted and logged, and never raised."""

from __future__ import annotations

import logging
import smtplib
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, localtime, make_msgid

from survey.mail.server import MailServer, Security

STEP_SECONDS = 10.0
"""How long the server may take for one step of the conversation."""
ALL_SECONDS = 120.0
"""No letter is begun later than this."""
_LONGEST_SUBJECT = 200
_REFUSED = (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Letter:
    to: str
    subject: str
    body: str


@dataclass
class Posted:
    """How far the sending of some letters has come. ``over``: there is nothing more to come."""

    sent: int = 0
    failed: int = 0
    over: bool = False


def send(server: MailServer, letters: Sequence[Letter], posted: Posted) -> None:
    """Send each letter by itself, keeping ``posted`` up to date for those who watch.

    One that is refused does not stop the others; where the connection is lost, the rest have
    failed.
    """
    latest = time.monotonic() + ALL_SECONDS
    try:
        with _connected(server) as connection:
            for letter in letters:
                if time.monotonic() > latest:
                    raise TimeoutError
                if _is_taken(connection, server, letter):
                    posted.sent += 1
                else:
                    posted.failed += 1
    except (OSError, smtplib.SMTPException, ValueError) as error:
        _tell_log(error)
    finally:
        posted.failed = len(letters) - posted.sent
        posted.over = True


def _connected(server: MailServer) -> smtplib.SMTP:
    """Raises where the server is not there, is not protected as it should be, or refuses us."""
    if server.security == Security.TLS:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=STEP_SECONDS, context=ssl.create_default_context()
        )
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=STEP_SECONDS)
    try:
        if server.security == Security.STARTTLS:
            connection.starttls(context=ssl.create_default_context())
        if server.user is not None and server.password is not None:
            connection.login(server.user, server.password)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_taken(connection: smtplib.SMTP, server: MailServer, letter: Letter) -> bool:
    try:
        connection.send_message(_as_message(server, letter), server.sender, [letter.to])
    except _REFUSED as error:
        _tell_log(error)
        return False
    return True


def _as_message(server: MailServer, letter: Letter) -> EmailMessage:
    message = EmailMessage(SMTP)
    message["From"] = server.sender
    message["To"] = letter.to
    message["Subject"] = one_line(letter.subject)[:_LONGEST_SUBJECT]
    message["Date"] = format_datetime(localtime())
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # asks for no "out of office" in return
    message.set_content(letter.body, cte="quoted-printable")
    return message


def one_line(text: str) -> str:
    """Without line breaks and control characters, which must not reach a letter's head."""
    kept = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(kept.split())


def _tell_log(error: Exception) -> None:
    """Never the error's own words, where the address and what the server says may stand."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = sorted({code for code, _ in error.recipients.values()})
        reason = f"{type(error).__name__} {codes}"
    elif isinstance(error, smtplib.SMTPResponseException):
        reason = f"{type(error).__name__} {error.smtp_code}"
    else:
        reason = type(error).__name__
    _log.warning("Medvirk: a notice was not sent: %s", reason)
