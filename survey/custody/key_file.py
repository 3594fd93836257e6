"""The private key in a file on the server.

Whoever runs the server could open the box early with it; the page for respondents says so.
"""

from __future__ import annotations

from pathlib import Path

from nacl.public import PrivateKey

from survey import durable
from survey.problem import Problem


def path_of(folder: Path, tranche_id: str) -> Path:
    return folder / f"{tranche_id}.key"


def create_key(folder: Path, tranche_id: str) -> bytes:
    """Draw the tranche's key pair, keep the private half in a file; returns the public half."""
    key = PrivateKey.generate()
    durable.write_new(path_of(folder, tranche_id), bytes(key))
    return bytes(key.public_key)


def load_key(folder: Path, tranche_id: str, public_key: bytes | None) -> PrivateKey:
    """Raises ``Problem`` where the key is missing or belongs to another box."""
    path = path_of(folder, tranche_id)
    try:
        key = PrivateKey(path.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        raise Problem("problem-no-key", path=str(path)) from error
    if bytes(key.public_key) != public_key:
        raise Problem("problem-wrong-key", path=str(path))
    return key
