"""Passphrases of Norwegian words, drawn by the machine and typed by people."""

from __future__ import annotations

import math
import secrets
import unicodedata
from functools import cache

from xkcdpass.xkcd_password import generate_wordlist

LEAST_BITS = 77
_LIST = "nor-nb"
_SHORTEST_WORD, _LONGEST_WORD = 4, 9
_LETTERS = "[a-zæøå]"


@cache
def words() -> tuple[str, ...]:
    """The words that are short enough to be typed and have no letters hard to find."""
    return tuple(sorted(generate_wordlist(_LIST, _SHORTEST_WORD, _LONGEST_WORD, _LETTERS)))


def length() -> int:
    """How many words a passphrase has: so many that it is worth ``LEAST_BITS`` random bits."""
    return math.ceil(LEAST_BITS / math.log2(len(words())))


def draw() -> str:
    return " ".join(secrets.choice(words()) for _ in range(length()))


def normalised(typed: str) -> str:
    """As it was drawn, whatever keyboards and telephones do to letters and spaces."""
    return " ".join(unicodedata.normalize("NFC", typed).lower().replace("-", " ").split())


def misspelt(typed: str) -> list[int]:
    """Which words, counted from one, are not in the list: a hint, since the list is public
    and a later edition of it may differ."""
    known = frozenset(words())
    return [
        number
        for number, word in enumerate(normalised(typed).split(), start=1)
        if word not in known
    ]
