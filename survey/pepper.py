"""The server's secret: what makes a code of ours a code of ours.

Kept in a file beside the database, never in it. Losing it makes every printed slip worthless,
so a missing pepper beside an existing database is a problem to be told, not a reason to draw
a new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

from survey import durable
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
    with contextlib.suppress(FileExistsError):
        durable.write_new(path, secrets.token_bytes(_BYTES))
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
