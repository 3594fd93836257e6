"""What is wrong with a file or a tree, by row and column, all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from survey.problem import Problem
from survey.texts import MASTER_LANGUAGE, Say, translator


@dataclass(frozen=True, order=True)
class Fault:
    """``row``: as the spreadsheet counts; 0 where the fault is not in one. ``column``: the
    file's own header. ``kind`` names a text ``unit-fault-<kind>`` or ``unit-warning-<kind>``."""

    row: int
    column: str
    kind: str
    values: Mapping[str, object] = field(default_factory=dict, compare=False)

    def told(self, say: Say, family: str = "unit-fault") -> str:
        return say(f"{family}-{self.kind}", **self.values)

    def place(self, say: Say) -> str:
        if not self.row:
            return ""
        if not self.column:
            return say("unit-fault-place-row", row=self.row)
        return say("unit-fault-place", row=self.row, column=self.column)

    def line(self, say: Say) -> str:
        place = self.place(say)
        return f"{place}: {self.told(say)}" if place else self.told(say)


class UnitFaults(Problem):
    """Everything that is wrong, told together; nothing has been applied."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("problem-unit-faults", count=len(faults))
        self.faults = tuple(sorted(faults))

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        say = translator(language)
        return "\n".join([super().told(language), *(one.line(say) for one in self.faults)])
