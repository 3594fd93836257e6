"""Many questions at once: how small a p must be when there were many chances to find one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Adjustment = Literal["holm", "bh"]


def adjust(pvalues: Sequence[float], method: Adjustment) -> list[float]:
    """The p values in their order, adjusted for how many they are.

    ``holm`` (Holm 1979, Scandinavian Journal of Statistics 6:65–70) bounds the chance of one
    false finding among them all; ``bh`` (Benjamini and Hochberg 1995, JRSS B 57:289–300) bounds
    the share of false ones among the findings. Raises ``ValueError`` for a p outside 0–1 or
    another method.
    """
    if method not in ("holm", "bh"):
        raise ValueError(f"expected 'holm' or 'bh', got {method!r}")
    if not all(0 <= p <= 1 for p in pvalues):
        raise ValueError(f"expected p values between 0 and 1, got {list(pvalues)}")
    count = len(pvalues)
    rising = sorted(range(count), key=lambda i: pvalues[i])
    adjusted = [1.0] * count
    if method == "holm":
        least = 0.0
        for place, i in enumerate(rising):
            least = max(least, pvalues[i] * (count - place))
            adjusted[i] = min(1.0, least)
    else:
        most = 1.0
        for place in range(count, 0, -1):
            i = rising[place - 1]
            most = min(most, pvalues[i] * count / place)
            adjusted[i] = most
    return adjusted
