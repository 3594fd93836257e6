"""Codes: the one-time right to answer.

A code is 80 random bits and a 20-bit tag keyed by the pepper, written in 32 signs without
look-alikes. The tag tells a mistyped code from a real one without any record of codes.
"""

from __future__ import annotations

import secrets

from survey.pepper import Pepper

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_BITS_PER_SIGN = 5
_RANDOM_SIGNS = 16
_TAG_SIGNS = 4
_GROUP = 4


def _spell(number: int, signs: int) -> str:
    return "".join(
        ALPHABET[(number >> (_BITS_PER_SIGN * place)) & 31] for place in reversed(range(signs))
    )


def _tag(pepper: Pepper, random_part: str) -> str:
    digest = pepper.derive("code tag", random_part.encode())
    return _spell(int.from_bytes(digest[:8], "big"), _TAG_SIGNS)


def new(pepper: Pepper) -> str:
    """A fresh code in canonical form: 20 signs, no separators."""
    random_part = _spell(secrets.randbits(_BITS_PER_SIGN * _RANDOM_SIGNS), _RANDOM_SIGNS)
    return random_part + _tag(pepper, random_part)


def readable(code: str) -> str:
    """In groups of four, as on a slip: ``K7QM-2XPA-…``."""
    return "-".join(code[i : i + _GROUP] for i in range(0, len(code), _GROUP))


def normalise(typed: str) -> str:
    """What was meant by what was typed: capitals, no spaces, no hyphens."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())


def is_genuine(pepper: Pepper, code: str) -> bool:
    """Whether this server has issued the (normalised) code, used or not."""
    random_part, tag = code[:_RANDOM_SIGNS], code[_RANDOM_SIGNS:]
    if len(code) != _RANDOM_SIGNS + _TAG_SIGNS or not set(code) <= set(ALPHABET):
        return False
    return secrets.compare_digest(tag, _tag(pepper, random_part))


def mac(pepper: Pepper, code: str) -> bytes:
    """What the database keeps of a code."""
    return pepper.derive("code", code.encode())
