"""What is wrong with a file of figures, by row and column, all at once."""

from __future__ import annotations

from collections.abc import Sequence

from survey.organisation.fault import Fault
from survey.problem import Problem
from survey.texts import MASTER_LANGUAGE, Say, translator


class SeriesFaults(Problem):
    """Nothing has been stored. Each fault's kind names a text ``series-fault-<kind>``."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("problem-series-faults", count=len(faults))
        self.faults = tuple(sorted(faults))

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        say = translator(language)
        lines = (" ".join(part for part in in_words(one, say) if part) for one in self.faults)
        return "\n".join([super().told(language), *lines])


def in_words(one: Fault, say: Say) -> tuple[str, str]:
    """Where, and what."""
    return one.place(say), say(f"series-fault-{one.kind}", **one.values)
