"""The running installation: its database, its pepper and its folders."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from survey import pepper, settings
from survey.pepper import Pepper
from survey.store import check_revision, is_empty, open_engine, upgrade

DEMONSTRATION_FILE = "demonstration.json"


@dataclass(frozen=True)
class Demonstration:
    """What a stranger may try: unused codes, and sign-ins as (role, username, password)."""

    codes: tuple[str, ...]
    sign_ins: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, repr=False)
class Installation:
    folder: Path
    engine: Engine
    pepper: Pepper
    demonstration: Demonstration | None

    @property
    def keys(self) -> Path:
        """Private keys of the ballot boxes, outside the database and its backups."""
        return settings.keys_folder(self.folder)


def initialise(folder: Path, url: str) -> Installation:
    """Make the database and the pepper where there are none, and bring old tables up to date.

    Raises ``Problem`` where the database is unfit, or is there but its pepper is not.
    """
    engine = open_engine(url)
    try:
        if is_empty(engine):
            pepper.create(folder)
        else:
            pepper.load(folder)
        upgrade(engine)
    finally:
        engine.dispose()
    return _opened(folder, url)


def current() -> Installation:
    """The installation of this process. Raises ``Problem`` where it is missing or unfit."""
    return _opened(settings.data_folder(), settings.database_url())


@cache
def _opened(folder: Path, url: str) -> Installation:
    engine = open_engine(url)
    check_revision(engine)
    return Installation(folder, engine, pepper.load(folder), _demonstration(folder))


def _demonstration(folder: Path) -> Demonstration | None:
    path = folder / DEMONSTRATION_FILE
    if not path.exists():
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    return Demonstration(
        tuple(content["codes"]),
        tuple((role, name, word) for role, name, word in content["sign_ins"]),
    )


def write_demonstration(folder: Path, demonstration: Demonstration) -> None:
    content = {"codes": demonstration.codes, "sign_ins": demonstration.sign_ins}
    (folder / DEMONSTRATION_FILE).write_text(json.dumps(content), encoding="utf-8")
    _opened.cache_clear()
