"""One tranche from the first code to the last trace, watched by an attacker all the way."""

from __future__ import annotations

import io
import logging
import random
import secrets
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import Engine, text
from sqlmodel import select

from survey import backup, code, custody, seal
from survey import pepper as peppers
from survey.ballotbox import Outcome, Ticket
from survey.store import TrancheUnit, reading
from tests.attack.evidence import Evidence, Person, Poll
from tests.attack.place import Place, Snapshot
from tests.survey.municipality import DURING, Fieldwork, Raw, by_area, hold
from tests.survey.replica import installed

PEOPLE = 30
_UNUSED = 3
_UNITS = ("hage", "hjem")  # two atoms: nord and sor
_COPIES = 3


@dataclass
class Campaign:
    """``sheets``: what each person answers, by number."""

    place: Place
    fieldwork: Fieldwork
    people: list[Person]
    sheets: Mapping[int, Raw]
    snapshots: list[Snapshot] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    logs: dict[str, bytes] = field(default_factory=dict)

    @property
    def engine(self) -> Engine:
        return self.place.engine

    def poll(self) -> None:
        with reading(self.engine) as session:
            connection = session.connection()
            read = [
                connection.execute(text(f"SELECT {what}")).all()
                for what in ("* FROM code", "id FROM ballot", "id FROM response")
            ]
        codes, ballots, responses = read
        self.polls.append(
            Poll(
                frozenset(tuple(row) for row in codes),
                frozenset(row.id for row in ballots),
                frozenset(row.id for row in responses),
            )
        )

    def copy(self) -> None:
        """The files as they lie, and a backup as the product makes it, unpacked."""
        snapshot = self.place.snapshot()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "backup")
            backup.take(installed(self.fieldwork), path, "attacker")
            with ZipFile(path) as members:
                for name in members.namelist():
                    snapshot.files[f"backup of {name}"] = members.read(name)
        self.snapshots.append(snapshot)


def _submit(campaign: Campaign, person: Person, raw: Raw) -> None:
    now = DURING + timedelta(seconds=person.number)
    ticket = Ticket(person.code, person.ballot_id, now)
    assert campaign.fieldwork.submit(ticket, raw, now).outcome is Outcome.COUNTED


def _seal(campaign: Campaign) -> None:
    campaign.fieldwork.seal()


def _nothing(_campaign: Campaign) -> None:
    pass


def _no_patch(_patch: pytest.MonkeyPatch) -> None:
    pass


@dataclass(frozen=True)
class World:
    """How answers are taken and counted: as the product does, unless a leak is planted."""

    name: str = "the product"
    patch: Callable[[pytest.MonkeyPatch], None] = _no_patch
    begin: Callable[[Campaign], None] = _nothing
    submit: Callable[[Campaign, Person, Raw], None] = _submit
    seal: Callable[[Campaign], None] = _seal


def run(place: Place, folder: Path, world: World, patch: pytest.MonkeyPatch) -> Evidence:
    """Sixty people in two atoms answer in a random order; everything is copied on the way."""
    with patch.context() as planted, _logging() as log:
        world.patch(planted)
        campaign = _begun(place, folder)
        world.begin(campaign)
        campaign.copy()
        campaign.poll()
        for person in campaign.people:
            world.submit(campaign, person, campaign.sheets[person.number])
            campaign.poll()
            if person.number % (2 * PEOPLE // _COPIES) == PEOPLE // _COPIES:
                _analyze(campaign.engine)
                campaign.copy()
        campaign.copy()
        key = _key(campaign.fieldwork)
        _watch_the_wiping(campaign, planted)
        world.seal(campaign)
        campaign.poll()
        campaign.copy()
    logs = campaign.logs | {"debugging log": log.getvalue().encode()}
    return Evidence(campaign.people, campaign.snapshots, campaign.polls, logs, key)


@contextmanager
def _logging() -> Iterator[io.StringIO]:
    """All that any part of the program says, every statement included."""
    said = io.StringIO()
    handler = logging.StreamHandler(said)
    loggers = [logging.getLogger(name) for name in (None, "sqlalchemy.engine")]
    levels = [logger.level for logger in loggers]
    loggers[0].addHandler(handler)
    for logger, level in zip(loggers, (logging.DEBUG, logging.INFO), strict=True):
        logger.setLevel(level)
    yield said
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    loggers[0].removeHandler(handler)


def _begun(place: Place, folder: Path) -> Campaign:
    pepper = peppers.create(folder)
    amounts = dict.fromkeys(_UNITS, PEOPLE + _UNUSED)
    fieldwork = hold(place.engine, pepper, folder / "keys", amounts)
    with reading(place.engine) as session:
        atoms = by_area(session.exec(select(TrancheUnit)).all())
    chosen = [
        (issued, one, atoms[unit])
        for unit in _UNITS
        for issued, one in enumerate(fieldwork.codes[unit][:PEOPLE])
    ]
    random.SystemRandom().shuffle(chosen)
    people = [
        Person(
            number=number,
            issued=issued,
            code=one,
            mac=code.mac(pepper, one),
            ballot_id=secrets.token_bytes(16),
            atom=atom,
            words=f"sier {secrets.token_hex(8)}" + " x" * random.randrange(60),
        )
        for number, (issued, one, atom) in enumerate(chosen)
    ]
    sheets = {person.number: _sheet(person) for person in people}
    return Campaign(place, fieldwork, people, sheets)


def _sheet(person: Person) -> Raw:
    sheet: dict[str, object] = {"mer": person.words}
    if random.random() < 0.7:
        sheet["tillit"] = random.choice(("uenig", "midt", "enig", "vet_ikke"))
    if random.random() < 0.7:
        sheet["sier_fra"] = "nei"
        sheet["hindre"] = random.sample(("tid", "leder"), random.randrange(3))
    return sheet


def _analyze(engine: Engine) -> None:
    """As the database does by itself, and as administrators do."""
    with engine.connect() as connection:
        connection.execute(text("ANALYZE"))
        connection.commit()


def _key(fieldwork: Fieldwork) -> bytes:
    row = fieldwork.row
    return bytes(custody.load_key(fieldwork.keys, row.id, row.public_key))


def _watch_the_wiping(campaign: Campaign, patch: pytest.MonkeyPatch) -> None:
    """A backup taken just when everything is counted and nothing wiped yet."""
    wipe = vars(seal)["rewrite_files"]

    def copied_first(engine: Engine) -> None:
        campaign.copy()
        wipe(engine)

    patch.setattr(seal, "rewrite_files", copied_first)
