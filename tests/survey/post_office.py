"""A real mail server on this machine, and servers that misbehave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from survey.mail import MailServer, Security

SENDER = "medvirk@kommunen.example"
USER, PASSWORD = "medvirk", "p@ss:ord/1 %"


@dataclass(frozen=True)
class Arrived:
    """What came through the door: the envelope's addresses, and the letter."""

    sender: str
    recipients: tuple[str, ...]
    letter: EmailMessage

    @property
    def text(self) -> str:
        return str(self.letter.get_content())


@dataclass
class PostOffice:
    """Hooks as aiosmtpd calls them. ``signed_in``: nothing is taken without the right name and
    password. ``refused``: addresses that nothing is taken for. ``seconds``: for each letter."""

    port: int
    signed_in: bool = False
    refused: frozenset[str] = frozenset()
    seconds: float = 0
    arrived: list[Arrived] = field(default_factory=list)
    connections: int = 0

    @property
    def server(self) -> MailServer:
        return MailServer(Security.NONE, "127.0.0.1", self.port, SENDER)

    @property
    def recipients(self) -> list[str]:
        return sorted(one for letter in self.arrived for one in letter.recipients)

    async def handle_EHLO(  # the names are aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, replies: list[str]
    ) -> list[str]:
        self.connections += 1
        session.host_name = hostname
        return replies

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if self.signed_in and not session.authenticated:
            return "530 who are you?"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if address in self.refused:
            return "550 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(self.seconds)
        content = envelope.content
        assert isinstance(content, bytes)
        assert envelope.mail_from is not None
        letter = message_from_bytes(content, _class=EmailMessage, policy=policy.default)
        self.arrived.append(Arrived(envelope.mail_from, tuple(envelope.rcpt_tos), letter))
        return "250 OK"


@contextmanager
def open_post_office(**manners: Any) -> Iterator[PostOffice]:
    office = PostOffice(free_port(), **manners)
    controller = Controller(
        office,
        hostname="127.0.0.1",
        port=office.port,
        authenticator=_known,
        auth_require_tls=False,
    )
    controller.start()
    yield office
    controller.stop()


def _known(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
) -> AuthResult:
    right = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=data == right, handled=False)


@contextmanager
def silent_server() -> Iterator[MailServer]:
    """Somebody takes the call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield MailServer(Security.NONE, "127.0.0.1", listening.getsockname()[1], SENDER)


def nobody() -> MailServer:
    return MailServer(Security.NONE, "127.0.0.1", free_port(), SENDER)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
