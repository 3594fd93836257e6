"""A town of its own for each test, and time that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from survey.web import routes
from survey.web.throttle import Throttle
from tests.survey.web.town import Town, build, moved
from tests.survey.web.visit import Clock


@pytest.fixture(scope="session")
def built_town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return build(tmp_path_factory.mktemp("town"))


@pytest.fixture
def town(built_town: Town, data_directory: Path) -> Iterator[Town]:
    with moved(built_town, data_directory) as copy:
        yield copy


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    passing = Clock()
    monkeypatch.setattr(routes, "_throttle", Throttle(passing))
    monkeypatch.setattr(routes, "asyncio", SimpleNamespace(sleep=passing.sleep))
    return passing
