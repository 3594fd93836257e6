"""The file of a backup: a zip with a manifest that names every member and its SHA-256."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from survey.problem import Problem

FORMAT = "medvirk-backup"
FORMAT_VERSION = 1
_MANIFEST = "manifest.json"
_LONGEST_MANIFEST = 1 << 20
_STEP = 1 << 20


class Writer:
    """Adds members one after the other; ``finish`` adds the manifest and must come last."""

    def __init__(self, file: ZipFile) -> None:
        self._zip = file
        self._members: dict[str, str] = {}

    def add(self, name: str, content: Iterable[bytes]) -> None:
        digest = hashlib.sha256()
        with self._zip.open(_member(name), "w", force_zip64=True) as member:
            for piece in content:
                digest.update(piece)
                member.write(piece)
        self._members[name] = digest.hexdigest()

    def finish(self, facts: dict[str, Any]) -> None:
        manifest = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            **facts,
            "members": self._members,
        }
        with self._zip.open(_member(_MANIFEST), "w") as member:
            member.write(json.dumps(manifest, ensure_ascii=False, indent=1).encode())


@contextmanager
def writing_to(file: BinaryIO) -> Iterator[Writer]:
    with ZipFile(file, "w", ZIP_DEFLATED) as members:
        yield Writer(members)


def _member(name: str) -> ZipInfo:
    # Without the time each table was written: it says nothing that the manifest does not.
    info = ZipInfo(name)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


@dataclass(frozen=True)
class Archive:
    """A backup whose every member has been found whole."""

    manifest: dict[str, Any]
    members: frozenset[str]
    _zip: ZipFile = field(repr=False)

    def read(self, name: str) -> bytes:
        return self._zip.read(name)

    @contextmanager
    def lines(self, name: str) -> Iterator[Iterable[bytes]]:
        with self._zip.open(name) as member:
            yield member


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """A backup, checked from end to end before anything is made of it.

    Raises ``Problem`` for a file that cannot be read, is no backup of ours, is from a newer
    version or is damaged.
    """
    try:
        file = ZipFile(path)
    except BadZipFile as error:
        raise Problem("problem-backup-foreign", path=str(path)) from error
    except OSError as error:
        raise Problem("problem-backup-unreadable", path=str(path)) from error
    with file, _damage_told(path):
        manifest = _manifest(file, path)
        members = manifest["members"]
        if sorted(file.namelist()) != sorted([*members, _MANIFEST]):
            raise Problem("problem-backup-damaged", path=str(path))
        for name, wanted in members.items():
            digest = hashlib.sha256()
            with file.open(name) as member:
                while piece := member.read(_STEP):
                    digest.update(piece)
            if digest.hexdigest() != wanted:
                raise Problem("problem-backup-damaged", path=str(path))
        yield Archive(manifest, frozenset(members), file)


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    try:
        yield
    except (
        BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
    ) as error:
        raise Problem("problem-backup-damaged", path=str(path)) from error


def _manifest(file: ZipFile, path: Path) -> dict[str, Any]:
    if _MANIFEST not in file.namelist():
        raise Problem("problem-backup-foreign", path=str(path))
    with file.open(_MANIFEST) as member:
        manifest = json.loads(member.read(_LONGEST_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise Problem("problem-backup-foreign", path=str(path))
    if manifest["format_version"] > FORMAT_VERSION:
        raise Problem("problem-backup-newer", path=str(path))
    return manifest
