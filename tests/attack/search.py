"""Many needles in much hay: one pass over the bytes for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

_PREFIX = 8


def find_many(content: bytes, needles: Iterable[bytes]) -> dict[bytes, list[int]]:
    """Every place of each needle that is there; a needle has at least eight bytes."""
    by_prefix: dict[bytes, list[bytes]] = defaultdict(list)
    for needle in set(needles):
        assert len(needle) >= _PREFIX
        by_prefix[needle[:_PREFIX]].append(needle)
    found: dict[bytes, list[int]] = defaultdict(list)
    for at in _candidates(content, list(by_prefix)):
        for needle in by_prefix.get(content[at : at + _PREFIX], ()):
            if content.startswith(needle, at):
                found[needle].append(at)
    return dict(found)


def _candidates(content: bytes, prefixes: list[bytes]) -> list[int]:
    if len(content) < _PREFIX or not prefixes:
        return []
    hay = np.frombuffer(content, np.uint8)
    possible = np.zeros(1 << 16, bool)
    possible[_pairs(np.frombuffer(b"".join(one[:2] for one in prefixes), np.uint8))[::2]] = True
    begins = np.flatnonzero(possible[_pairs(hay)])
    begins = begins[begins <= len(hay) - _PREFIX]
    for pair in (2, 4, 6):
        possible[:] = False
        some = b"".join(one[pair : pair + 2] for one in prefixes)
        possible[_pairs(np.frombuffer(some, np.uint8))[::2]] = True
        first, second = hay[begins + pair], hay[begins + pair + 1]
        begins = begins[possible[first.astype(np.uint16) << 8 | second]]
    places: list[int] = begins.tolist()
    return places


def _pairs(values: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint16]:
    return (values[:-1].astype(np.uint16) << 8 | values[1:]).astype(np.uint16)
