"""The server's secret: drawn once, kept, and missed when it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from survey import pepper
from survey.pepper import Pepper
from survey.problem import Problem


def test_drawn_once_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    first = pepper.create(folder)
    assert pepper.create(folder) == first == pepper.load(folder)
    assert len(first.secret) == 32
    assert pepper.create(tmp_path / "other") != first


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    pepper.create(tmp_path / "data")
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "data" / pepper.FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_missing_or_damaged_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem) as told:
        pepper.load(tmp_path)
    assert told.value.text_id == "problem-no-pepper"
    for damaged in (b"", b"short", b"x" * 33):
        (tmp_path / pepper.FILE_NAME).write_bytes(damaged)
        with pytest.raises(Problem) as told:
            pepper.create(tmp_path)
        assert told.value.text_id == "problem-damaged-pepper"


def test_never_shown() -> None:
    assert "oooo" not in repr(Pepper(b"o" * 32))


def test_purposes_do_not_run_into_each_other() -> None:
    secret = Pepper(b"o" * 32)
    derived = {secret.derive("code", b"x"), secret.derive("codex"), secret.derive("x", b"code")}
    assert len(derived) == 3
