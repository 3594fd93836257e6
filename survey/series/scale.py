"""What a figure is measured on. Figures on different scales never meet in one sum or axis."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_STEPS = re.compile(r"(?:skala )?(\d{1,2}) ?(?:-|til|to) ?(\d{1,3})")
_PERCENT = frozenset({"percent", "per cent", "prosent", "%", "pst", "andel", "share"})
_NUMBER = frozenset({"number", "antall", "tal", "tall"})
PERCENT, NUMBER = "percent", "number"


@dataclass(frozen=True)
class Scale:
    """``name``: as it is stored, "1-6", "percent" or "number"."""

    name: str
    low: float
    high: float

    @property
    def shown(self) -> str:
        """As people write it: "1–6"."""
        return self.name.replace("-", "–")

    def holds(self, value: float) -> bool:
        return math.isfinite(value) and self.low <= value <= self.high


def read_scale(text: str) -> Scale | None:
    """The scale a text names: "1–6", "1 til 5", "prosent", "antall"; None for anything else."""
    words = " ".join(text.lower().replace("–", "-").replace("—", "-").split())
    if words in _PERCENT:
        return Scale(PERCENT, 0, 100)
    if words in _NUMBER:
        return Scale(NUMBER, 0, 1e9)
    found = _STEPS.fullmatch(words)
    if found is None or int(found[1]) >= int(found[2]):
        return None
    return Scale(f"{int(found[1])}-{int(found[2])}", int(found[1]), int(found[2]))


def stored_scale(name: str) -> Scale:
    """Raises ``ValueError`` for what no import has let in."""
    found = read_scale(name)
    if found is None:
        raise ValueError(f"{name!r} is no scale")
    return found
