"""Accounts: passwords kept well, sessions that end, and no telling who exists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from sqlalchemy import Engine
from sqlmodel import select

from survey import accounts
from survey.accounts import Role
from survey.problem import Problem
from survey.store import Account, AuditEntry, SignIn, reading, writing
from tests.survey.municipality import DURING, INSTANT, WHO, stored

PASSWORD = "en lang nok setning"
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(accounts, "_hasher", quick)
    monkeypatch.setattr(accounts, "_DUMMY_HASH", quick.hash("nobody's"))


@pytest.fixture
def kari(engine: Engine) -> str:
    with writing(engine) as session:
        return accounts.create(session, "Kari ", " Kari Nordmann", Role.OU, PASSWORD, WHO).id


def signed_in(engine: Engine, username: str = "kari", password: str = PASSWORD) -> str | None:
    return accounts.sign_in(engine, username, password, DURING)


def token_of(engine: Engine) -> str:
    token = signed_in(engine)
    assert token is not None
    return token


def known(engine: Engine, token: str, after: timedelta = timedelta()) -> bool:
    with reading(engine) as session:
        return accounts.user_of(session, token, DURING + after) is not None


def test_passwords_are_kept_as_argon2id(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher())
    with writing(engine) as session:
        kept = accounts.create(session, "kari", "Kari", Role.PSU, PASSWORD, WHO).password_hash
    parameters = extract_parameters(kept)
    assert parameters.type == Type.ID
    # No less than OWASP's Password Storage Cheat Sheet asks for.
    assert (parameters.memory_cost, parameters.time_cost) >= (19 * 1024, 2)
    assert PASSWORD.encode() not in stored(engine)
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher(time_cost=9))
    assert signed_in(engine) is not None
    with reading(engine) as session:
        upgraded = session.exec(select(Account.password_hash)).one()
    assert extract_parameters(upgraded).time_cost == 9


def test_signing_in_gives_a_user(engine: Engine, kari: str) -> None:
    token = signed_in(engine, " KARI ")
    assert token is not None
    with reading(engine) as session:
        user = accounts.user_of(session, token, DURING)
    assert user == accounts.User(kari, "kari", "Kari Nordmann", Role.OU)


@pytest.mark.usefixtures("kari")
@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("kari", PASSWORD + "x"),
        ("kari", PASSWORD.upper()),
        ("kari", ""),
        ("ola", PASSWORD),
        ("", ""),
        ("' OR 1=1 --", PASSWORD),
        ("kari\0", PASSWORD),
        ("kari", "\0" * 100_000),
    ],
)
def test_what_does_not_belong_together_is_refused(
    engine: Engine, username: str, password: str
) -> None:
    assert signed_in(engine, username, password) is None
    with reading(engine) as session:
        assert session.exec(select(SignIn)).all() == []


@pytest.mark.usefixtures("kari")
@pytest.mark.parametrize("username", ["kari", "nobody", "nobody\0"])
def test_an_unknown_name_takes_as_long_as_a_wrong_password(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, username: str
) -> None:
    verified: list[str] = []
    hasher = accounts._hasher

    class Watched:
        check_needs_rehash = hasher.check_needs_rehash

        def verify(self, kept: str, password: str) -> bool:
            verified.append(password)
            return hasher.verify(kept, password)

    monkeypatch.setattr(accounts, "_hasher", Watched())
    assert signed_in(engine, username, "wrong password") is None
    assert verified == ["wrong password"]


@pytest.mark.parametrize(
    ("username", "name", "password", "problem"),
    [
        ("", "Kari", PASSWORD, "problem-no-username"),
        ("kari", "  ", PASSWORD, "problem-no-username"),
        ("ka\0ri", "Kari", PASSWORD, "problem-no-username"),
        ("ola", "Ola", "x" * 11, "problem-password-length"),
        ("ola", "Ola", "x" * 201, "problem-password-length"),
        ("KARI", "Kari igjen", PASSWORD, "problem-username-taken"),
    ],
)
def test_accounts_that_cannot_be_made_are_told(
    engine: Engine, kari: str, username: str, name: str, password: str, problem: str
) -> None:
    with pytest.raises(Problem) as raised, writing(engine) as session:
        accounts.create(session, username, name, Role.OU, password, WHO)
    assert raised.value.text_id == problem
    with reading(engine) as session:
        assert [row.id for row in accounts.everybody(session)] == [kari]


@pytest.mark.usefixtures("kari")
def test_a_session_ends_when_idle(engine: Engine) -> None:
    token = token_of(engine)
    assert known(engine, token, accounts.IDLE)
    assert not known(engine, token, accounts.IDLE + INSTANT)


@pytest.mark.usefixtures("kari")
def test_use_puts_off_the_idle_end_but_not_the_absolute_one(engine: Engine) -> None:
    token = token_of(engine)
    after = timedelta()
    while after + accounts.IDLE <= accounts.ABSOLUTE:
        after += accounts.IDLE
        assert known(engine, token, after)
        with writing(engine) as session:
            accounts.refresh(session, token, DURING + after)
    assert known(engine, token, accounts.ABSOLUTE)
    assert not known(engine, token, accounts.ABSOLUTE + INSTANT)


@pytest.mark.usefixtures("kari")
def test_a_session_in_use_is_written_once_a_minute(engine: Engine) -> None:
    token = token_of(engine)
    with reading(engine) as session:
        assert not accounts.wants_refresh(session, token, DURING + MINUTE)
        assert accounts.wants_refresh(session, token, DURING + MINUTE + INSTANT)
        assert not accounts.wants_refresh(session, "unknown", DURING + 2 * MINUTE)
    with writing(engine) as session:
        accounts.refresh(session, token, DURING + 2 * MINUTE)
        accounts.refresh(session, "unknown", DURING)
        assert not accounts.wants_refresh(session, token, DURING + 3 * MINUTE)


@pytest.mark.parametrize(
    "end",
    [
        lambda session, token, account: accounts.sign_out(session, token),
        lambda session, token, account: accounts.revoke_all(session, account, WHO),
        lambda session, token, account: accounts.set_active(session, account, False, WHO),
    ],
    ids=["signed out", "revoked", "closed"],
)
def test_a_session_can_be_ended(
    engine: Engine, kari: str, end: Callable[[object, str, str], None]
) -> None:
    token = token_of(engine)
    with writing(engine) as session:
        end(session, token, kari)
    assert not known(engine, token)


def test_signing_out_ends_only_this_session(engine: Engine, kari: str) -> None:
    here, there = token_of(engine), token_of(engine)
    with writing(engine) as session:
        accounts.sign_out(session, here)
        accounts.sign_out(session, "unknown")
    assert not known(engine, here)
    assert known(engine, there)
    with writing(engine) as session:
        accounts.revoke_all(session, kari, WHO)
    assert not known(engine, there)


def test_a_closed_account_stays_out_until_it_is_opened(engine: Engine, kari: str) -> None:
    token = token_of(engine)
    with writing(engine) as session:
        accounts.set_active(session, kari, False, WHO)
    assert signed_in(engine) is None
    with writing(engine) as session:
        accounts.set_active(session, kari, True, WHO)
    assert not known(engine, token)
    assert signed_in(engine) is not None


@pytest.mark.usefixtures("kari")
def test_the_token_is_long_fresh_and_not_stored(engine: Engine) -> None:
    one, other = token_of(engine), token_of(engine)
    assert one != other
    assert len(one) >= 43
    everything = stored(engine)
    assert one.encode() not in everything
    with reading(engine) as session:
        for digest in session.exec(select(SignIn.token_digest)).all():
            assert accounts.user_of(session, digest, DURING) is None


@pytest.mark.usefixtures("kari")
def test_old_sessions_are_cleared_away(engine: Engine) -> None:
    token_of(engine)
    accounts.sign_in(engine, "kari", PASSWORD, DURING + accounts.ABSOLUTE + MINUTE)
    with reading(engine) as session:
        assert len(session.exec(select(SignIn)).all()) == 1


def test_the_audit_log_knows_who_but_no_password(engine: Engine, kari: str) -> None:
    token_of(engine)
    with writing(engine) as session:
        accounts.revoke_all(session, kari, "sjefen")
        accounts.set_active(session, kari, False, "sjefen")
        accounts.set_active(session, kari, True, "sjefen")
    with reading(engine) as session:
        entries = session.exec(select(AuditEntry).order_by(AuditEntry.id)).all()  # type: ignore[arg-type]
    assert [(entry.who, entry.action, entry.subject) for entry in entries] == [
        (WHO, "account-created", "kari (ou)"),
        ("kari", "signed-in", ""),
        ("sjefen", "sessions-revoked", "kari"),
        ("sjefen", "account-closed", "kari"),
        ("sjefen", "account-opened", "kari"),
    ]


def email_of(engine: Engine, account_id: str) -> str | None:
    with reading(engine) as session:
        return session.get_one(Account, account_id).email


def test_an_address_is_kept_changed_and_removed(engine: Engine, kari: str) -> None:
    assert email_of(engine, kari) is None
    for written, kept in ((" kari@kommunen.no ", "kari@kommunen.no"), ("  ", None), (None, None)):
        with writing(engine) as session:
            accounts.set_email(session, kari, written, "sjefen")
        assert email_of(engine, kari) == kept
    with reading(engine) as session:
        entries = session.exec(select(AuditEntry).order_by(AuditEntry.id)).all()  # type: ignore[arg-type]
    assert [(entry.action, entry.subject) for entry in entries[1:]] == [
        ("email-set", "kari"),
        ("email-removed", "kari"),
        ("email-removed", "kari"),
    ]


def test_a_new_account_may_have_an_address(engine: Engine) -> None:
    with writing(engine) as session:
        made = accounts.create(session, "ola", "Ola", Role.PSU, PASSWORD, WHO, "ola@kommunen.no")
    assert email_of(engine, made.id) == "ola@kommunen.no"


@pytest.mark.parametrize(
    "email", ["kari", "a@b@c.no", "a b@c.no", "a@b.no\nBcc: c@d.no", "a@b.no, c@d.no", "a\0@b.no"]
)
def test_what_cannot_be_an_address_changes_nothing(engine: Engine, kari: str, email: str) -> None:
    with writing(engine) as session:
        accounts.set_email(session, kari, "kari@kommunen.no", WHO)
    with pytest.raises(Problem) as raised, writing(engine) as session:
        accounts.set_email(session, kari, email, WHO)
    assert raised.value.text_id == "problem-email"
    with pytest.raises(Problem) as raised, writing(engine) as session:
        accounts.create(session, "ola", "Ola", Role.PSU, PASSWORD, WHO, email)
    assert raised.value.text_id == "problem-email"
    assert email_of(engine, kari) == "kari@kommunen.no"
    with reading(engine) as session:
        assert [row.id for row in accounts.everybody(session)] == [kari]


def test_everybody_is_listed_by_name(engine: Engine, kari: str) -> None:
    with writing(engine) as session:
        accounts.create(session, "anne", "Anne", Role.ADMINISTRATOR, PASSWORD, WHO)
        assert [row.username for row in accounts.everybody(session)] == ["anne", "kari"]
        assert session.get_one(Account, kari).active
