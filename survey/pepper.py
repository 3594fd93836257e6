"""The server's secret: what makes a code of ours a code of ours.

Kept in a file beside the database, never in it. Losing it makes every printed slip worthless,
so a missing pepper beside an existing database is a problem to be told, not a reason to draw
a new one.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from survey.custody import sync_folder
from survey.problem import Problem

_BYTES = 32
FILE_NAME = "pepper"


@dataclass(frozen=True, repr=False)
class Pepper:
    secret: bytes

    def derive(self, purpose: str, message: bytes = b"") -> bytes:
        """32 bytes bound to a purpose, by HMAC-SHA-256 (RFC 2104)."""
        return hmac.digest(self.secret, purpose.encode() + b"\0" + message, hashlib.sha256)


def create(folder: Path) -> Pepper:
    """Draw the pepper of a new installation; an existing one is kept."""
    path = folder / FILE_NAME
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return load(folder)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(_BYTES))
        file.flush()
        os.fsync(file.fileno())
    sync_folder(folder)
    return load(folder)


def load(folder: Path) -> Pepper:
    """Raises ``Problem`` where the file is missing or damaged."""
    path = folder / FILE_NAME
    try:
        secret = path.read_bytes()
    except OSError as error:
        raise Problem("problem-no-pepper", path=str(path)) from error
    if len(secret) != _BYTES:
        raise Problem("problem-damaged-pepper", path=str(path))
    return Pepper(secret)
