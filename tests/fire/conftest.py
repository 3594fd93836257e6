"""Empty databases as the attack suite makes them, and a process whose children die."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from survey import pepper as peppers
from tests.attack.conftest import (
    NewPlace,
    database,
    new_place,
    place,
    postgres_new,
    sqlite_template,
)
from tests.attack.place import Place
from tests.survey.municipality import Fieldwork, hold
from tests.survey.web.town import ROOT

__all__ = ["NewPlace", "database", "new_place", "place", "postgres_new", "sqlite_template"]

CODES = {"hage": 30, "hjem": 20}
NEVER = 0


@dataclass
class Executioner:
    process: subprocess.Popen[str]

    def at_once(self, *wanted: dict[str, Any]) -> list[dict[str, Any]]:
        """Run side by side, each in a process of its own; what each said, and how it ended."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(wanted) + "\n")
        self.process.stdin.flush()
        answers: list[dict[str, Any]] = json.loads(self.process.stdout.readline())
        return answers

    def run(self, wanted: dict[str, Any], step: int = NEVER) -> dict[str, Any]:
        return self.at_once(wanted | {"step": step})[0]


@pytest.fixture(scope="session")
def executioner() -> Iterator[Executioner]:
    command = [sys.executable, "-m", "tests.fire.process"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        yield Executioner(process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def fieldwork(place: Place, data_directory: Path) -> Fieldwork:
    """An open tranche with fifty codes."""
    return hold(place.engine, peppers.create(data_directory), data_directory / "keys", CODES)


def order(work: str, fieldwork: Fieldwork, **more: str) -> dict[str, Any]:
    return {
        "work": work,
        "url": fieldwork.engine.url.render_as_string(hide_password=False),
        "folder": str(fieldwork.keys.parent),
        "keys": str(fieldwork.keys),
        "tranche": fieldwork.tranche_id,
        **more,
    }
