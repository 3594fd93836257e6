"""Worlds with one leak each, to see that the attacks see. Every one has been shipped somewhere."""

from __future__ import annotations

import itertools
import random
import secrets
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection, Engine, event, insert, text
from sqlmodel import SQLModel

from survey import ballot, custody, seal, tally
from survey.store import engine as engines
from survey.store import writing
from tests.attack.attacks import (
    Attack,
    differences,
    keys_lying_about,
    leftovers,
    neighbours_in_bytes,
    physical_orders,
    readable_answers,
    shared_values,
)
from tests.attack.campaign import Campaign, World
from tests.attack.evidence import Person
from tests.survey.municipality import DURING, Raw

_RESPONSE = SQLModel.metadata.tables["response"]
_ANSWER = SQLModel.metadata.tables["answer"]


def _write(connection: Connection, campaign: Campaign, person: Person, response: bytes) -> None:
    """A response as plain rows, as most survey tools keep it."""
    sheet = campaign.sheets[person.number]
    row = {"id": response, "tranche_id": campaign.fieldwork.tranche_id, "atom_id": person.atom}
    connection.execute(insert(_RESPONSE), row)
    answers = [
        {"response_id": response, "question": name, "choice": choice, "text": written}
        for name, value in sheet.items()
        for choice, written in _choices(name, value)
    ]
    connection.execute(insert(_ANSWER), answers)


def _choices(name: str, value: object) -> Iterable[tuple[str, str | None]]:
    if name == "mer":
        return [(tally.WRITTEN, str(value))]
    return [(str(one), None) for one in (value if isinstance(value, list) else [value])]


def _ids(_person: Person) -> bytes:
    return secrets.token_bytes(16)


def _plainly(
    response_of: Callable[[Person], bytes] = _ids,
    more: Callable[[Connection, Person, bytes], None] = lambda *_: None,
) -> Callable[[Campaign, Person, Raw], None]:
    """Submit as LimeSurvey does: mark the code as used and write the answers, at once."""

    def submit(campaign: Campaign, person: Person, _raw: Raw) -> None:
        with writing(campaign.engine) as session:
            connection = session.connection()
            used = text("UPDATE code SET unit_id = 'used' WHERE mac = :mac")
            connection.execute(used, {"mac": person.mac})
            response = response_of(person)
            _write(connection, campaign, person, response)
            more(connection, person, response)

    return submit


def _clear(campaign: Campaign) -> None:
    with writing(campaign.engine) as session:
        session.connection().execute(text("DELETE FROM code"))
        session.connection().execute(text("DELETE FROM ballot"))
    campaign.copy()
    _vacuum(campaign.engine)


def _vacuum(engine: Engine) -> None:
    with closing(engine.raw_connection()) as connection:
        if engine.dialect.name == "postgresql":
            connection.driver_connection.autocommit = True  # type: ignore[union-attr]
            connection.cursor().execute("VACUUM FULL")
            connection.driver_connection.autocommit = False  # type: ignore[union-attr]
        else:
            connection.cursor().execute("VACUUM")
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _add_column(column: str) -> Callable[[Campaign], None]:
    def begin(campaign: Campaign) -> None:
        with writing(campaign.engine) as session:
            session.connection().execute(text(f"ALTER TABLE response ADD COLUMN {column}"))

    return begin


def _set(column: str, value: Callable[[Person], object]) -> Callable[..., None]:
    def more(connection: Connection, person: Person, response: bytes) -> None:
        change = text(f"UPDATE response SET {column} = :value WHERE id = :id")
        connection.execute(change, {"value": value(person), "id": response})

    return more


def _one_by_one(response_of: Callable[[Person], bytes]) -> Callable[[Campaign], None]:
    """Open ballot after ballot as they lie, each in a transaction of its own, then vacuum."""

    def seal_badly(campaign: Campaign) -> None:
        people = {person.ballot_id: person for person in campaign.people}
        with campaign.engine.connect() as connection:
            ids = connection.execute(text("SELECT id FROM ballot")).scalars().all()
        for identity in ids:
            with writing(campaign.engine) as session:
                connection = session.connection()
                person = people[identity]
                _write(connection, campaign, person, response_of(person))
                connection.execute(text("DELETE FROM ballot WHERE id = :id"), {"id": identity})
        _clear(campaign)

    return seal_badly


def _unshuffled(patch: pytest.MonkeyPatch) -> None:
    still = SimpleNamespace(shuffle=lambda _ids: None)
    careless = SimpleNamespace(SystemRandom=lambda: still, token_bytes=secrets.token_bytes)
    patch.setattr(seal, "secrets", careless)


def _unshuffled_and_numbered(patch: pytest.MonkeyPatch) -> None:
    still = SimpleNamespace(shuffle=lambda ids: ids.sort())
    numbers = itertools.count(random.randrange(1 << 120, 1 << 127), 1 << 64)
    careless = SimpleNamespace(
        SystemRandom=lambda: still, token_bytes=lambda size: next(numbers).to_bytes(size, "big")
    )
    patch.setattr(seal, "secrets", careless)


def _unpadded(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ballot, "sodium_pad", lambda content, _size: content)
    patch.setattr(ballot, "sodium_unpad", lambda content, _size: content)


class _Open:
    """A box that anybody can look into."""

    def __init__(self, _key: object) -> None: ...

    def encrypt(self, content: bytes) -> bytes:
        return content

    def decrypt(self, content: bytes) -> bytes:
        return content


def _unencrypted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ballot, "SealedBox", _Open)


def _without_wiping(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(seal, "rewrite_files", lambda _engine: None)


def _deleting_only(campaign: Campaign) -> None:
    """No secure_delete, no VACUUM: what most programs do. The journal does reach the file."""
    if campaign.engine.dialect.name == "sqlite":
        campaign.engine.dispose()

        def careless(connection: object, _record: object) -> None:
            connection.execute("PRAGMA secure_delete = OFF")  # type: ignore[attr-defined]

        event.listen(campaign.engine, "connect", careless)


def _sealed_and_checkpointed(campaign: Campaign) -> None:
    campaign.fieldwork.seal()
    if campaign.engine.dialect.name == "sqlite":
        with closing(campaign.engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _journal_kept(patch: pytest.MonkeyPatch) -> None:
    def vacuum_only(engine: Engine) -> None:
        with closing(engine.raw_connection()) as connection:
            connection.cursor().execute("VACUUM")

    patch.setattr(engines, "_rewrite_sqlite", vacuum_only)


def _gathering_statistics(campaign: Campaign) -> None:
    """PostgreSQL as it is unless told otherwise: samples of every column are kept."""
    with writing(campaign.engine) as session:
        for table, column in (("code", "mac"), ("ballot", "id")):
            gather = f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 100"
            session.connection().execute(text(gather))


def _key_in_the_database(campaign: Campaign) -> None:
    row = campaign.fieldwork.row
    key = bytes(custody.load_key(campaign.fieldwork.keys, row.id, row.public_key))
    with writing(campaign.engine) as session:
        change = text("UPDATE tranche SET title = :key")
        session.connection().execute(change, {"key": key.hex()})


def _told_in_a_log(campaign: Campaign, person: Person, raw: Raw) -> None:
    response = secrets.token_bytes(16)
    line = f"{DURING:%H:%M} {person.code} stored as {response.hex()}\n".encode()
    campaign.logs["application log"] = campaign.logs.get("application log", b"") + line
    _plainly(lambda _person: response)(campaign, person, raw)


SQLITE = ("sqlite",)
POSTGRESQL = ("postgresql",)

_naive = World("a used flag in the same transaction", submit=_plainly(), seal=_clear)
_timed = World(
    "a timestamp",
    begin=_add_column("answered_at double precision"),
    submit=_plainly(more=_set("answered_at", lambda person: 1.7e9 + person.number)),
    seal=_clear,
)
_numbered = World(
    "an autoincrement id",
    begin=_add_column("number integer"),
    submit=_plainly(more=_set("number", lambda person: person.number + 1)),
    seal=_clear,
)
_same_id = World("the ballot's id kept", seal=_one_by_one(lambda person: person.ballot_id))
_transactions = World("a transaction per answer, kept by VACUUM FULL", seal=_one_by_one(_ids))
_not_shuffled = World("not shuffled", patch=_unshuffled)
_in_key_order = World("numbered in the order of ballots", patch=_unshuffled_and_numbered)
_sizes = World("ballots of different sizes", patch=_unpadded)
_not_wiped = World(
    "deleted but not wiped",
    patch=_without_wiping,
    begin=_deleting_only,
    seal=_sealed_and_checkpointed,
)
_journal = World("the journal left", patch=_journal_kept)
_statistics = World("statistics of the box", begin=_gathering_statistics)
_plain = World("answers not encrypted", patch=_unencrypted)
_key = World("the key in the database", begin=_key_in_the_database)
_log = World("codes in the log", submit=_told_in_a_log, seal=_clear)


@dataclass(frozen=True)
class Planted:
    """A leaky world, the attacks that must find it out, and where."""

    world: World
    attacks: tuple[Attack, ...]
    databases: tuple[str, ...] = ("sqlite", "postgresql")


PLANTED = (
    Planted(_timed, (physical_orders,)),
    Planted(_numbered, (physical_orders,), SQLITE),
    Planted(_transactions, (physical_orders,), POSTGRESQL),
    Planted(_not_shuffled, (physical_orders,), POSTGRESQL),
    Planted(_in_key_order, (physical_orders,)),
    Planted(_sizes, (physical_orders,), SQLITE),
    Planted(_naive, (differences, readable_answers), SQLITE),
    Planted(_naive, (shared_values, differences, readable_answers), POSTGRESQL),
    Planted(_same_id, (shared_values,)),
    Planted(_not_wiped, (leftovers,)),
    Planted(_journal, (leftovers,), SQLITE),
    Planted(_statistics, (leftovers,), POSTGRESQL),
    Planted(_plain, (readable_answers,)),
    Planted(_key, (keys_lying_about,), SQLITE),
    Planted(_log, (neighbours_in_bytes, leftovers), SQLITE),
)
