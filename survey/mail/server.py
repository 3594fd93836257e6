"""The server that takes our mail, as the environment names it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import SplitResult, unquote, urlsplit

from survey import settings
from survey.mail.address import is_plausible
from survey.problem import Problem


class Security(StrEnum):
    """How the connection is protected, named by the scheme of the server's URL."""

    NONE = "smtp"
    STARTTLS = "smtp+starttls"
    TLS = "smtps"


_PORTS = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True)
class MailServer:
    security: Security
    host: str
    port: int
    sender: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)


def configured() -> MailServer | None:
    """How to send e-mail; None where that is not wanted.

    Raises ``Problem`` for settings that are incomplete or wrong. It never repeats the server's
    URL, which may hold a password.
    """
    url, sender = settings.smtp_url(), settings.mail_from()
    if url is None:
        return None
    if sender is None or not is_plausible(sender):
        raise Problem("problem-mail-from")
    if settings.public_url() is None:  # a letter without a link would only be a riddle
        raise Problem("problem-mail-public-url")
    place = _parts(url)
    security = Security(place.scheme)
    user, password = unquote(place.username or ""), unquote(place.password or "")
    signs_in = bool(user or password)
    if signs_in and not (user and password and (user + password).isascii()):
        raise Problem("problem-smtp-url")
    host = place.hostname or ""
    if signs_in and security == Security.NONE and not _is_this_machine(host):
        raise Problem("problem-smtp-clear-password")
    return MailServer(
        security=security,
        host=host,
        port=place.port or _PORTS[security],
        sender=sender,
        user=user or None,
        password=password or None,
    )


def _parts(url: str) -> SplitResult:
    # urlsplit would leave out line breaks in silence.
    if not url.isascii() or not url.isprintable() or " " in url:
        raise Problem("problem-smtp-url")
    try:
        place = urlsplit(url)
        fit = place.scheme in set(Security) and place.hostname and place.port != 0
    except ValueError:
        # Without its cause, which quotes what could not be read.
        raise Problem("problem-smtp-url") from None
    if not fit or place.path not in ("", "/") or place.query or place.fragment:
        raise Problem("problem-smtp-url")
    return place


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
