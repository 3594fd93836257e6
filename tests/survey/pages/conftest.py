"""A town of its own for each test, and visitors of every kind to its pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.survey.pages.visit import Visit
from tests.survey.web.town import Town, build, moved


@pytest.fixture(scope="session")
def built_town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return build(tmp_path_factory.mktemp("town"))


@pytest.fixture
def town(built_town: Town, data_directory: Path) -> Iterator[Town]:
    with moved(built_town, data_directory) as copy:
        yield copy


@pytest.fixture
def visit(town: Town, monkeypatch: pytest.MonkeyPatch) -> Visit:
    return Visit(town, monkeypatch)
