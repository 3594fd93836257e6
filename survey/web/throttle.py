"""Slowing down guesses of codes and passwords, without a record of who guessed.

Counts live in memory only. A whole municipality can be one address, so an address alone
never costs more than a short wait; the long waits belong to one user name, and guesses
from everywhere together slow every guess a little.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_FORGET_SECONDS = 900.0
_MOST_KEYS = 10_000


@dataclass(frozen=True)
class Limit:
    """``free`` failures cost nothing; each further one doubles the wait, up to ``longest``."""

    free: int
    longest: float


class Throttle:
    """Failures per key, and the wait (seconds) that the next try must bear."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: OrderedDict[bytes, tuple[int, float]] = OrderedDict()
        self._salt = secrets.token_bytes(16)

    def _key(self, name: str) -> bytes:
        # Kept as salted digests: addresses and user names are in nobody's memory dump.
        return hashlib.blake2b(name.encode(), key=self._salt, digest_size=16).digest()

    def failed(self, name: str) -> None:
        key, now = self._key(name), self._clock()
        count, since = self._failures.pop(key, (0, now))
        fresh = now - since > _FORGET_SECONDS
        self._failures[key] = (1 if fresh else count + 1, now)
        while len(self._failures) > _MOST_KEYS:
            self._failures.popitem(last=False)

    def succeeded(self, name: str) -> None:
        self._failures.pop(self._key(name), None)

    def wait(self, name: str, limit: Limit) -> float:
        """Seconds the next try under this name must still wait."""
        count, since = self._failures.get(self._key(name), (0, 0.0))
        if count <= limit.free:
            return 0.0
        due = since + min(limit.longest, 2.0 ** min(count - limit.free - 1, 30))
        return max(0.0, due - self._clock())
