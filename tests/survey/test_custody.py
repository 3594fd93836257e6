"""The box's private key: in a file of its own, recognised, and destroyed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from survey import custody
from survey.problem import Problem


def test_the_key_is_kept_for_its_owner_alone(keys: Path) -> None:
    public = custody.create_key(keys, "t")
    assert bytes(custody.load_key(keys, "t", public).public_key) == public
    assert keys.stat().st_mode & 0o777 == 0o700
    assert (keys / "t.key").stat().st_mode & 0o777 == 0o600


def test_a_key_is_never_overwritten(keys: Path) -> None:
    public = custody.create_key(keys, "t")
    with pytest.raises(FileExistsError):
        custody.create_key(keys, "t")
    custody.load_key(keys, "t", public)


@pytest.mark.parametrize("content", [None, b"", b"short", b"x" * 33])
def test_no_key_is_told(keys: Path, content: bytes | None) -> None:
    keys.mkdir()
    if content is not None:
        (keys / "t.key").write_bytes(content)
    with pytest.raises(Problem) as told:
        custody.load_key(keys, "t", b"p" * 32)
    assert told.value.text_id == "problem-no-key"


def test_the_key_of_another_box_is_told(keys: Path) -> None:
    public = custody.create_key(keys, "mine")
    custody.create_key(keys, "other")
    (keys / "other.key").rename(keys / "mine.key")
    with pytest.raises(Problem) as told:
        custody.load_key(keys, "mine", public)
    assert told.value.text_id == "problem-wrong-key"


def test_destroying_overwrites_before_removing(keys: Path) -> None:
    custody.create_key(keys, "t")
    copy = keys / "same file by another name"
    copy.hardlink_to(keys / "t.key")
    custody.destroy_key(keys, "t")
    assert not (keys / "t.key").exists()
    assert copy.read_bytes() == bytes(32)


def test_a_destroyed_key_may_be_destroyed_again(keys: Path) -> None:
    custody.create_key(keys, "t")
    for _ in range(2):
        custody.destroy_key(keys, "t")


def test_many_may_destroy_at_once(keys: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        for number in range(50):
            name = f"t{number}"
            custody.create_key(keys, name)
            for done in [pool.submit(custody.destroy_key, keys, name) for _ in range(8)]:
                done.result()
    assert list(keys.iterdir()) == []
