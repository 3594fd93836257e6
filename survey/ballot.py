"""A ballot's content: written, padded to one size for all, and encrypted to the box.

PyNaCl's ``SealedBox`` (X25519, XSalsa20-Poly1305) encrypts to the tranche's public key with a
throw-away sender key, so that not even the server can open what it has just written.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from nacl.bindings import sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from survey.questionnaire import MAX_TEXT_LENGTH, Questionnaire

Answers = Mapping[str, str | tuple[str, ...]]

_SIZE_STEP = 512
# JSON writes a control character as six bytes; no character takes more.
_MAX_BYTES_PER_CHARACTER = 6


@dataclass(frozen=True)
class OpenedBallot:
    tranche_id: str
    unit_id: str
    answers: Answers


def _written(tranche_id: str, unit_id: str, answers: Answers) -> bytes:
    content = {"tranche": tranche_id, "unit": unit_id, "answers": dict(answers)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def padded_size(questionnaire: Questionnaire, tranche_id: str, unit_ids: Collection[str]) -> int:
    """Bytes that hold the longest sheet anybody could hand in."""
    fullest: dict[str, str | tuple[str, ...]] = {}
    for question in questionnaire.answerable:
        names = [choice.name for choice in question.choices]
        if question.type == "text":
            fullest[question.name] = "x" * (MAX_TEXT_LENGTH * _MAX_BYTES_PER_CHARACTER)
        elif question.type == "select_multiple":
            fullest[question.name] = tuple(names)
        else:
            fullest[question.name] = max(names, key=len)
    longest_unit = max(unit_ids, key=lambda unit_id: len(_written(tranche_id, unit_id, {})))
    needed = len(_written(tranche_id, longest_unit, fullest)) + 1
    return -(-needed // _SIZE_STEP) * _SIZE_STEP


def encrypt(public_key: bytes, size: int, tranche_id: str, unit_id: str, answers: Answers) -> bytes:
    content = sodium_pad(_written(tranche_id, unit_id, answers), size)
    return bytes(SealedBox(PublicKey(public_key)).encrypt(content))


def decrypt(key: PrivateKey, size: int, sealed: bytes) -> OpenedBallot | None:
    """The ballot's content, or None where it was not written for this box or is damaged."""
    try:
        content = json.loads(sodium_unpad(SealedBox(key).decrypt(sealed), size))
        tranche_id, unit_id = content["tranche"], content["unit"]
        answers = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in content["answers"].items()
        }
    except (CryptoError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    # Anybody can encrypt anything to the box; it must not stop the sealing.
    if not isinstance(tranche_id, str) or not isinstance(unit_id, str):
        return None
    return OpenedBallot(tranche_id, unit_id, answers)
