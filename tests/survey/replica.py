"""Installations to back up and places to restore them to, in both database systems."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, select, text
from sqlmodel import SQLModel

from survey import pepper
from survey.backup import Restored, restore
from survey.backup.taking import LEFT_OUT
from survey.installation import Installation
from survey.store import open_engine
from tests.survey.municipality import WHO, Fieldwork


@dataclass(frozen=True)
class Place:
    """An empty folder, and the address of an empty database."""

    folder: Path
    url: str

    def restore(self, file: Path) -> Restored:
        return restore(file, self.folder, self.url, WHO)

    @contextmanager
    def opened(self, like: Fieldwork) -> Iterator[Fieldwork]:
        """The tranche of ``like`` as it stands here, with the codes in the clear."""
        engine = open_engine(self.url)
        secret = pepper.load(self.folder)
        yield Fieldwork(engine, secret, self.folder / "keys", like.tranche_id, like.codes)
        engine.dispose()


@contextmanager
def new_database(server: URL) -> Iterator[str]:
    """One more PostgreSQL database than the fixture of all tests gives."""
    name = f"replica_{uuid.uuid4().hex}"
    administration = create_engine(server, isolation_level="AUTOCOMMIT")
    with administration.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield server.set(database=name).render_as_string()
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    administration.dispose()


def installed(fieldwork: Fieldwork) -> Installation:
    return Installation(fieldwork.keys.parent, fieldwork.engine, fieldwork.pepper, None)


def contents(engine: Engine) -> dict[str, list[str]]:
    """The rows of every table a backup holds, in an order of their own."""
    with engine.connect() as connection:
        return {
            table.name: sorted(repr(row) for row in connection.execute(select(table)))
            for table in SQLModel.metadata.sorted_tables
            if table.name not in LEFT_OUT
        }
