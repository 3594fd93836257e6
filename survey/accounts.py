"""People, roles and sign-in."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine
from sqlmodel import Session, col, delete, select

from survey import audit
from survey.mail import is_plausible
from survey.problem import Problem
from survey.store import Account, SignIn, reading, writing

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200
IDLE = timedelta(minutes=60)
ABSOLUTE = timedelta(hours=12)
# Writing at every rerun would make each click a commit.
_SEEN_STEP = timedelta(minutes=1)

_hasher = PasswordHasher()
# Verified for unknown user names, so that the time taken does not tell whether one exists.
_DUMMY_HASH = _hasher.hash(secrets.token_urlsafe())


class Role(StrEnum):
    PSU = "psu"
    PSU_SECRETARY = "psu_secretary"
    PSU_LEADER = "psu_leader"
    OU = "ou"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class User:
    """Who is signed in."""

    account_id: str
    username: str
    name: str
    role: Role


def create(
    session: Session,
    username: str,
    name: str,
    role: Role,
    password: str,
    who: str,
    email: str | None = None,
) -> Account:
    """Raises ``Problem`` for a taken user name, a password that is too short or too long, or
    what cannot be an e-mail address."""
    username = username.strip().lower()
    if not username or not name.strip() or not (username + name).isprintable():
        raise Problem("problem-no-username")
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise Problem("problem-password-length", least=SHORTEST_PASSWORD, most=LONGEST_PASSWORD)
    if session.exec(select(Account).where(Account.username == username)).first() is not None:
        raise Problem("problem-username-taken", username=username)
    account = Account(
        id=uuid.uuid4().hex,
        username=username,
        name=name.strip(),
        role=role,
        password_hash=_hasher.hash(password),
        email=_checked_email(email),
    )
    session.add(account)
    audit.record(session, who, "account-created", f"{username} ({role})")
    session.flush()
    return account


def sign_in(engine: Engine, username: str, password: str, now: datetime) -> str | None:
    """A fresh session token, or None where name and password do not belong together.

    The slow check only reads, so that nobody's answer waits for it.
    """
    username = username.strip().lower()
    found = None
    if username.isprintable():  # PostgreSQL refuses to look for a zero byte
        with reading(engine) as session:
            found = session.exec(select(Account).where(Account.username == username)).first()
    try:
        _hasher.verify(found.password_hash if found else _DUMMY_HASH, password)
    except (VerificationError, InvalidHashError):
        return None
    if found is None:
        return None
    token = secrets.token_urlsafe(32)
    with writing(engine) as session:
        account = session.get(Account, found.id)
        # Closed, or given another password, while this one was being checked.
        if account is None or not account.active or account.password_hash != found.password_hash:
            return None
        if _hasher.check_needs_rehash(account.password_hash):
            account.password_hash = _hasher.hash(password)
            session.add(account)
        session.exec(delete(SignIn).where(col(SignIn.signed_in_at) < now - ABSOLUTE))
        session.add(
            SignIn(
                token_digest=_digest(token),
                account_id=account.id,
                signed_in_at=now,
                last_seen_at=now,
            )
        )
        audit.record(session, account.username, "signed-in")
    return token


def user_of(session: Session, token: str, now: datetime) -> User | None:
    """Who a token belongs to, unless it is revoked, idle for too long or too old."""
    row = session.get(SignIn, _digest(token))
    if row is None or now - row.last_seen_at > IDLE or now - row.signed_in_at > ABSOLUTE:
        return None
    account = session.get(Account, row.account_id)
    if account is None or not account.active:
        return None
    return User(account.id, account.username, account.name, Role(account.role))


def wants_refresh(session: Session, token: str, now: datetime) -> bool:
    row = session.get(SignIn, _digest(token))
    return row is not None and now - row.last_seen_at > _SEEN_STEP


def refresh(session: Session, token: str, now: datetime) -> None:
    """Note that the session is in use, which puts off the idle time-out."""
    row = session.get(SignIn, _digest(token))
    if row is not None:
        row.last_seen_at = now
        session.add(row)


def sign_out(session: Session, token: str) -> None:
    session.exec(delete(SignIn).where(col(SignIn.token_digest) == _digest(token)))


def revoke_all(session: Session, account_id: str, who: str) -> None:
    """Sign an account out everywhere."""
    account = session.get_one(Account, account_id)
    session.exec(delete(SignIn).where(col(SignIn.account_id) == account_id))
    audit.record(session, who, "sessions-revoked", account.username)


def set_active(session: Session, account_id: str, active: bool, who: str) -> None:
    account = session.get_one(Account, account_id)
    account.active = active
    session.add(account)
    if not active:
        session.exec(delete(SignIn).where(col(SignIn.account_id) == account_id))
    action = "account-opened" if active else "account-closed"
    audit.record(session, who, action, account.username)


def set_email(session: Session, account_id: str, email: str | None, who: str) -> None:
    """Where an account gets its notices; None or nothing written for no e-mail.

    Raises ``Problem`` for what cannot be an address. The audit log tells whose, never which.
    """
    account = session.get_one(Account, account_id)
    account.email = _checked_email(email)
    session.add(account)
    audit.record(session, who, "email-set" if account.email else "email-removed", account.username)


def everybody(session: Session) -> list[Account]:
    return list(session.exec(select(Account).order_by(Account.username)))


def _checked_email(email: str | None) -> str | None:
    written = (email or "").strip()
    if written and not is_plausible(written):
        raise Problem("problem-email")
    return written or None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
