"""The private key locked under each pair of three passphrases.

Each passphrase gives a key by Argon2id (RFC 9106) with a salt of its own; BLAKE2b makes one
key of two, in fixed order; XChaCha20-Poly1305 locks the private key under it, bound to the
tranche, its public key and the pair. Nothing in the file tells whether one passphrase alone
is right, and nobody but the holders can open it: not even whoever runs the server.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, astuple, dataclass
from itertools import combinations
from pathlib import Path
from threading import Lock

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey
from nacl.pwhash import argon2id
from nacl.secret import Aead
from nacl.utils import random

from survey import durable
from survey.custody import phrases
from survey.problem import Problem
from survey.store import Tranche

HOLDERS = 3
PAIRS = tuple(combinations(range(HOLDERS), 2))
_VERSION = 1

Pair = tuple[int, int]


@dataclass(frozen=True)
class Cost:
    """Of one passphrase, as libsodium counts: passes over the memory, and its bytes."""

    operations: int
    memory: int


# A quarter of a gigabyte: a small server has it, and with 77 random bits in a phrase the
# dearer setting would protect against nobody.
COST = Cost(argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)
_DEAREST = Cost(argon2id.OPSLIMIT_SENSITIVE, argon2id.MEMLIMIT_SENSITIVE)
# Several at once would need the memory several times.
_one_at_a_time = Lock()


@dataclass(frozen=True, repr=False)
class Drawn:
    """New keys: the three passphrases exist only here; ``locked`` is what may be kept."""

    phrases: tuple[str, ...]
    public_key: bytes
    locked: bytes


@dataclass(frozen=True)
class _File:
    cost: Cost
    salts: tuple[bytes, ...]
    boxes: Mapping[Pair, bytes]


def path_of(folder: Path, tranche_id: str) -> Path:
    return folder / f"{tranche_id}.holders.json"


def draw(tranche_id: str) -> Drawn:
    """Draw passphrases and a key pair. Takes seconds and keeps nothing."""
    key = PrivateKey.generate()
    public_key = bytes(key.public_key)
    spoken = tuple(phrases.draw() for _ in range(HOLDERS))
    salts = tuple(random(argon2id.SALTBYTES) for _ in spoken)
    derived = {
        number: _derive(phrase, salt, COST)
        for number, (phrase, salt) in enumerate(zip(spoken, salts, strict=True))
    }
    boxes = {
        pair: bytes(
            _lock_of(derived, pair).encrypt(
                bytes(key), _bound_to(tranche_id, public_key, COST, pair)
            )
        )
        for pair in PAIRS
    }
    content = {
        "version": _VERSION,
        "tranche": tranche_id,
        "public_key": public_key.hex(),
        "argon2id": asdict(COST),
        "salts": [salt.hex() for salt in salts],
        "pairs": [{"holders": pair, "locked": box.hex()} for pair, box in boxes.items()],
    }
    return Drawn(spoken, public_key, json.dumps(content, indent=1).encode())


def keep(folder: Path, tranche_id: str, drawn: Drawn) -> None:
    """Put the locked key in its file, instead of one drawn earlier."""
    durable.replace(path_of(folder, tranche_id), drawn.locked)


def require_file(folder: Path, tranche: Tranche) -> None:
    """Raises ``Problem`` where the file is missing, unreadable or belongs to another box."""
    _read(folder, tranche)


def opened(folder: Path, tranche: Tranche, typed: Mapping[int, str]) -> dict[Pair, PrivateKey]:
    """The private key, once for each pair of the given passphrases that opens it.

    ``typed``: passphrases by the holder's number. Raises ``Problem`` as ``require_file``.
    """
    file = _read(folder, tranche)
    derived = {
        number: _derive(phrases.normalised(phrase), file.salts[number], file.cost)
        for number, phrase in typed.items()
    }
    found: dict[Pair, PrivateKey] = {}
    for pair in PAIRS:
        if derived.keys() >= set(pair):
            key = _unlock(_lock_of(derived, pair), file, tranche, pair)
            if key is not None:
                found[pair] = key
    return found


def unlock(folder: Path, tranche: Tranche, typed: Mapping[int, str]) -> PrivateKey:
    """The private key, by two passphrases. Raises ``Problem`` where they do not open it."""
    given = {number: phrase for number, phrase in typed.items() if phrase.strip()}
    if len(given) < len(PAIRS[0]):
        raise Problem("problem-two-phrases", title=tranche.title)
    for key in opened(folder, tranche, given).values():
        return key
    raise Problem("problem-wrong-phrases", title=tranche.title)


def _read(folder: Path, tranche: Tranche) -> _File:
    path = path_of(folder, tranche.id)
    try:
        content = json.loads(path.read_bytes())
        public_key = bytes.fromhex(content["public_key"])
        owner = content["tranche"]
        if content["version"] != _VERSION:
            raise ValueError(content["version"])
        file = _File(
            Cost(**content["argon2id"]),
            tuple(bytes.fromhex(salt) for salt in content["salts"]),
            {tuple(one["holders"]): bytes.fromhex(one["locked"]) for one in content["pairs"]},
        )
        _require_sound(file)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Problem("problem-no-key", path=str(path)) from error
    if (owner, public_key) != (tranche.id, tranche.public_key):
        raise Problem("problem-wrong-key", path=str(path))
    return file


def _require_sound(file: _File) -> None:
    """Raises ``ValueError``; somebody else's file must not make the server run out of memory."""
    cheap = 1 <= file.cost.operations <= _DEAREST.operations
    small = argon2id.MEMLIMIT_MIN <= file.cost.memory <= _DEAREST.memory
    salted = [len(salt) for salt in file.salts] == [argon2id.SALTBYTES] * HOLDERS
    if not (cheap and small and salted and set(file.boxes) == set(PAIRS)):
        raise ValueError("not a file of key holders")


def _derive(phrase: str, salt: bytes, cost: Cost) -> bytes:
    with _one_at_a_time:
        return argon2id.kdf(Aead.KEY_SIZE, phrase.encode(), salt, cost.operations, cost.memory)


def _lock_of(derived: Mapping[int, bytes], pair: Pair) -> Aead:
    first, second = (derived[number] for number in pair)
    joined = hashlib.blake2b(first + second, digest_size=Aead.KEY_SIZE, person=b"medvirk two keys")
    return Aead(joined.digest())


def _bound_to(tranche_id: str, public_key: bytes, cost: Cost, pair: Pair) -> bytes:
    return json.dumps([_VERSION, tranche_id, public_key.hex(), *astuple(cost), *pair]).encode()


def _unlock(lock: Aead, file: _File, tranche: Tranche, pair: Pair) -> PrivateKey | None:
    assert tranche.public_key is not None
    bound = _bound_to(tranche.id, tranche.public_key, file.cost, pair)
    try:
        content = lock.decrypt(file.boxes[pair], bound)
    except (CryptoError, ValueError):
        return None
    key = PrivateKey(content)
    return key if bytes(key.public_key) == tranche.public_key else None
