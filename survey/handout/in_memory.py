"""What may lie in memory only while somebody is looking at it."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock, Timer
from typing import Generic, TypeVar

T = TypeVar("T")


class InMemory(Generic[T]):
    """Dropped when nobody has been there for ``patience`` seconds, or after ``longest``.

    A closed tab and a page left for another tell nobody; that nobody says ``stay`` any more,
    does.
    """

    def __init__(
        self, content: T, lapsed: Callable[[T], None], patience: float, longest: float
    ) -> None:
        self._lock = Lock()
        self._content: T | None = content
        self._lapsed = lapsed
        self._patience = patience
        self._ends = time.monotonic() + longest
        self._timer: Timer | None = None
        self.stay()

    @property
    def content(self) -> T | None:
        return self._content

    def stay(self) -> None:
        """Somebody is still there."""
        with self._lock:
            if self._content is None:
                return
            self._stop()
            wait = max(0.0, min(self._patience, self._ends - time.monotonic()))
            self._timer = Timer(wait, self._lapse)
            self._timer.daemon = True
            self._timer.start()

    def drop(self) -> T | None:
        """Forget it; returns what there was to the one who asked first."""
        with self._lock:
            self._stop()
            content, self._content = self._content, None
            return content

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _lapse(self) -> None:
        content = self.drop()
        if content is not None:
            self._lapsed(content)
