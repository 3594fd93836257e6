"""A progress bar for whoever waits at a terminal; nothing where the output goes to a file."""

from __future__ import annotations

from typing import TextIO

_WIDTH = 40


class ProgressBar:
    """Called with the steps done and how many there are, it draws itself anew."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._drawn = ""

    def __call__(self, done: int, of: int) -> None:
        share = done / of
        drawn = f"{'█' * round(_WIDTH * share):░<{_WIDTH}} {share:4.0%}".replace("%", " %")
        if not self._stream.isatty() or drawn == self._drawn:
            return
        self._drawn = drawn
        self._stream.write(f"\r{drawn}{chr(10) if done == of else ''}")
        self._stream.flush()
