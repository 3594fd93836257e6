"""Sending codes by e-mail: each address gets a fresh code, in an order nobody knows.

Codes are drawn for a few letters at a time, right before they are sent. Where the mail server
did not take a letter, its code is removed again, so that a second try is not a second vote; had
the letter arrived all the same and the code been used, the address is not tried again. If the
server is stopped midway, no more than these few codes are without a letter.

Addresses are in memory until their letters are sent; which code went where is in the letter
itself and nowhere else.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Lock, Thread
from typing import overload

from sqlmodel import Session, col, select

from survey import audit, mail
from survey.handout.issuing import Batch, issue, require_usable, take_back
from survey.handout.letters import Wording
from survey.handout.supply import supplies
from survey.installation import Installation
from survey.mail import Letter, MailServer, Posted
from survey.problem import Problem
from survey.store import AuditEntry, Tranche, writing

Place = tuple[str, str | None]

AT_A_TIME = 40
BEGUN, ENDED = "mailing-begun", "mailing-ended"
_running: dict[Place, str] = {}
_guard = Lock()


@dataclass(repr=False)
class Mailing:
    """How far the sending has come. ``failed``: addresses that got nothing, and may be tried
    again. ``problem``: why it stopped before the end."""

    total: int
    with_codes: bool
    sent: int = 0
    failed: list[str] = field(default_factory=list)
    problem: Problem | None = None
    over: bool = False

    @property
    def unknown(self) -> int:
        """Addresses that may have a letter or not: trying them again could give two votes."""
        return self.total - self.sent - len(self.failed) if self.over else 0


@dataclass(frozen=True, repr=False)
class Order:
    """``unit_id``: where the codes belong; None for a reminder, which has none."""

    tranche_id: str
    addresses: Sequence[str]
    wording: Wording
    who: str
    unit_id: str | None = None

    @property
    def place(self) -> Place:
        return self.tranche_id, self.unit_id


def begin(here: Installation, server: MailServer, order: Order) -> Mailing:
    """Send in the background. Raises ``Problem`` where nothing should be sent at all."""
    if not order.addresses:
        raise Problem("problem-codes-no-addresses")
    with _guard:
        if order.place in _running:
            raise Problem("problem-codes-already-sending")
        _running[order.place] = ""
    try:
        with writing(here.engine) as session:
            row = require_usable(session, order.tranche_id, order.who, datetime.now(UTC))
            subject = row.title
            if order.unit_id is not None:
                count = len(order.addresses)
                subject = _prefix(row) + _require_place(session, row, order.unit_id, count)
            audit.record(session, order.who, BEGUN, subject)
    except BaseException:
        _running.pop(order.place, None)
        raise
    _running[order.place] = subject
    mailing = Mailing(len(order.addresses), order.unit_id is not None)
    wanted = (here, server, order, mailing, subject)
    Thread(target=_work, args=wanted, name="codes", daemon=True).start()
    return mailing


def interrupted(session: Session, tranche: Tranche) -> list[str]:
    """Units, by name, whose sending was begun and never ended, since the server stopped."""
    running = set(_running.values())
    statement = (
        select(AuditEntry)
        .where(
            col(AuditEntry.action).in_((BEGUN, ENDED)),
            col(AuditEntry.subject).startswith(_prefix(tranche), autoescape=True),
        )
        .order_by(col(AuditEntry.id))
    )
    latest = {entry.subject: entry.action for entry in session.exec(statement)}
    return [
        subject.removeprefix(_prefix(tranche))
        for subject, action in latest.items()
        if action == BEGUN and subject not in running
    ]


def _prefix(tranche: Tranche) -> str:
    return f"{tranche.title}: "


def _require_place(session: Session, row: Tranche, unit_id: str, wanted: int) -> str:
    """The unit's name. Raises ``Problem`` where it cannot get so many codes."""
    places = supplies(session, row, datetime.now(UTC))
    place = next((one for one in places if one.unit_id == unit_id), None)
    if place is None:
        raise Problem("problem-unit-not-asked", unit=unit_id)
    if place.gone:
        raise Problem("problem-codes-unit-gone", unit=place.name)
    if wanted > place.left:
        raise Problem(
            "problem-codes-over-cap",
            unit=place.name,
            wanted=wanted,
            issued=place.issued,
            invited=place.invited,
            most=place.most,
        )
    return place.name


def _work(
    here: Installation, server: MailServer, order: Order, mailing: Mailing, subject: str
) -> None:
    left = list(order.addresses)
    secrets.SystemRandom().shuffle(left)
    try:
        while left:
            # Out of the list before anything is sent: no failure can put it back there.
            part, left = left[:AT_A_TIME], left[AT_A_TIME:]
            failed = _send_some(here, server, order, part, mailing)
            mailing.failed += failed
            if len(failed) == len(part) and left:
                raise Problem("problem-codes-mail-refused", count=len(part))
    except Problem as problem:
        mailing.problem = problem
    finally:
        mailing.failed += left
        _end(here, order, mailing, subject)


def _send_some(
    here: Installation, server: MailServer, order: Order, part: Sequence[str], mailing: Mailing
) -> list[str]:
    """Returns the addresses that got nothing they can use."""
    if order.unit_id is None:
        letters = [order.wording.without_code(to) for to in part]
        return [letter.to for letter in _send(server, letters, mailing)]
    try:
        with writing(here.engine) as session:
            amounts, now = {order.unit_id: len(part)}, datetime.now(UTC)
            batch = issue(session, here.pepper, order.tranche_id, amounts, order.who, now)
    except Problem:
        mailing.failed += part
        raise
    code_of = dict(zip(part, batch.codes[order.unit_id], strict=True))
    unsent = _send(server, [order.wording.with_code(*one) for one in code_of.items()], mailing)
    if not unsent:
        return []
    undone = Batch(order.tranche_id, {order.unit_id: [code_of[letter.to] for letter in unsent]})
    with writing(here.engine) as session:
        removed = take_back(session, here.pepper, undone, order.who)
    failed = [letter.to for letter in unsent if code_of[letter.to] in removed]
    mailing.sent += len(unsent) - len(failed)
    return failed


def _end(here: Installation, order: Order, mailing: Mailing, subject: str) -> None:
    try:
        with writing(here.engine) as session:
            amount = f"{subject}: {mailing.sent}/{mailing.total}"
            audit.record(session, order.who, "mailing-counted", amount)
            audit.record(session, order.who, ENDED, subject)
    except Problem as problem:
        mailing.problem = mailing.problem or problem
    finally:
        with _guard:
            _running.pop(order.place, None)
        mailing.over = True


class _OneByOne(Sequence[Letter]):
    """Letters that remember which of them were taken: the next one is asked for when the one
    before is done with."""

    def __init__(self, letters: Sequence[Letter], posted: Posted, mailing: Mailing) -> None:
        self._letters, self._posted, self._mailing = letters, posted, mailing
        self.untaken = list(letters)

    def __iter__(self) -> Iterator[Letter]:
        for letter in self._letters:
            before = self._posted.sent
            yield letter
            if self._posted.sent > before:
                self.untaken.remove(letter)
                self._mailing.sent += 1

    def __len__(self) -> int:
        return len(self._letters)

    @overload
    def __getitem__(self, place: int) -> Letter: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Letter]: ...
    def __getitem__(self, place: int | slice) -> Letter | Sequence[Letter]:
        return self._letters[place]


def _send(server: MailServer, letters: Sequence[Letter], mailing: Mailing) -> list[Letter]:
    """Returns those the server did not take."""
    posted = Posted()
    watched = _OneByOne(letters, posted, mailing)
    mail.send(server, watched, posted)
    return watched.untaken
