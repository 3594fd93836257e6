"""What a day and an hour on the wall mean in Norway, where the clocks change twice a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from survey.clock import LOCAL_ZONE
from survey.problem import Problem


class Oddity(StrEnum):
    """Skipped: the clocks were put forward past it. Twice: they were put back over it."""

    SKIPPED = "skipped"
    TWICE = "twice"


@dataclass(frozen=True)
class WallTime:
    day: date
    clock: time

    @property
    def oddity(self) -> Oddity | None:
        first, last = self._read(0), self._read(1)
        if first.utcoffset() == last.utcoffset():
            return None
        there_and_back = first.astimezone(UTC).astimezone(LOCAL_ZONE)
        same = there_and_back.replace(tzinfo=None) == first.replace(tzinfo=None)
        return Oddity.TWICE if same else Oddity.SKIPPED

    def moment(self, *, last: bool = False) -> datetime:
        """In UTC. Where the hour comes twice, the first of them, or the ``last``.

        Raises ``Problem`` for a time that is skipped.
        """
        if self.oddity == Oddity.SKIPPED:
            after = self._read(0).astimezone(UTC).astimezone(LOCAL_ZONE)
            raise Problem("problem-time-skipped", wanted=self._read(0), after=after)
        return self._read(1 if last else 0).astimezone(UTC)

    def _read(self, fold: int) -> datetime:
        return datetime.combine(self.day, self.clock, LOCAL_ZONE).replace(fold=fold)


def wall_time(moment: datetime) -> WallTime:
    there = moment.astimezone(LOCAL_ZONE)
    return WallTime(there.date(), there.time().replace(second=0, microsecond=0))
