"""Names of files that people download: no code, no time, no sign that a disk refuses."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_LONGEST = 60
_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t"})


def plain(name: str) -> str:
    lower = name.lower().translate(_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", ascii_only).strip("-")[:_LONGEST].strip("-") or "enhet"


def distinct(names: Iterable[str]) -> list[str]:
    """One file name for each; units of the same name are numbered."""
    seen: Counter[str] = Counter()
    given: set[str] = set()
    found = []
    for name in map(plain, names):
        candidate = name
        while candidate in given:
            seen[name] += 1
            candidate = f"{name}-{seen[name] + 1}"
        given.add(candidate)
        found.append(candidate)
    return found
