"""Custody of a ballot box's private key: here, a key file on the server.

Whoever runs the server could open the box early with it; the page for respondents says so.
"""

from __future__ import annotations

import os
from pathlib import Path

from nacl.public import PrivateKey

from survey.problem import Problem

KEY_FILE = "key_file"


def _path(folder: Path, tranche_id: str) -> Path:
    return folder / f"{tranche_id}.key"


def create_key(folder: Path, tranche_id: str) -> bytes:
    """Draw the tranche's key pair, keep the private half in a file; returns the public half."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = PrivateKey.generate()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(_path(folder, tranche_id), flags, 0o600), "wb") as file:
        file.write(bytes(key))
        file.flush()
        os.fsync(file.fileno())
    sync_folder(folder)
    return bytes(key.public_key)


def load_key(folder: Path, tranche_id: str, public_key: bytes) -> PrivateKey:
    """Raises ``Problem`` where the key is missing or belongs to another box."""
    path = _path(folder, tranche_id)
    try:
        key = PrivateKey(path.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        raise Problem("problem-no-key", path=str(path)) from error
    if bytes(key.public_key) != public_key:
        raise Problem("problem-wrong-key", path=str(path))
    return key


def destroy_key(folder: Path, tranche_id: str) -> None:
    """Overwrite and remove the key; one that is already gone is fine."""
    path = _path(folder, tranche_id)
    try:
        with path.open("r+b") as file:
            file.write(bytes(os.fstat(file.fileno()).st_size))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make sure that a file made or removed in the folder stays so when the power goes."""
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
