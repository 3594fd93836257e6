"""One figure as it stands in a file, and later in a series."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from survey.series.period import Period
from survey.series.scale import Scale


class Kind(StrEnum):
    """``EARLIER``: results of surveys held elsewhere; ``FACTORS``: 10-FAKTOR's factor means;
    ``CONTEXT``: what is not a survey at all, such as sick leave."""

    EARLIER = "earlier"
    FACTORS = "factors"
    CONTEXT = "context"


@dataclass(frozen=True)
class Figure:
    """``unit_id``: None for the whole. ``count`` of ``n`` gave the answer, where that is known.
    ``wanted``: "high" or "low", where the file says which way is good."""

    kind: Kind
    source: str
    measure: str
    scale: Scale
    unit_id: str | None
    period: Period
    value: float
    n: int | None = None
    count: int | None = None
    target: float | None = None
    wanted: str | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """There is one figure for each of these."""
        return self.source, self.measure, self.unit_id or "", self.period.text
