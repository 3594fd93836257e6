"""One trial as the findings see it: questions, pilots before and after, and the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.disclosure import Cell, pooled
from analysis.pilots.counted import Pair, measures, pair_of
from analysis.pilots.placebo import Placebo, placebo
from analysis.pilots.rest import AgainstRest, against_rest
from analysis.pilots.together import Together, together
from analysis.question import Question
from analysis.summary import summarise
from analysis.verdict import Finding, findings

Cells = Mapping[str, Cell]
"""Released cells of one group in one round, by the question's name."""


@dataclass(frozen=True)
class Group:
    """A pilot, or a unit beside it, before and after."""

    name: str
    before: Cells
    after: Cells

    def sides(self, question: Question) -> tuple[Cell, Cell]:
        return self.before[question.name], self.after[question.name]


@dataclass(frozen=True)
class Trial:
    """``questions``: those that can be compared between the two rounds. ``similar``: for each
    pilot, the units of its size. ``rest``: everybody else, None where nobody else was asked."""

    questions: Sequence[Question]
    pilots: Sequence[Group]
    similar: Sequence[Sequence[Group]] = ()
    rest: Group | None = None

    def of_pilot(self, pilot: Group) -> list[Finding]:
        """Adjusted for all of the pilot's results, by the rule that holds for every unit."""
        return findings(
            (
                question,
                summarise(question, pilot.before[question.name]),
                summarise(question, pilot.after[question.name]),
            )
            for question in self.questions
        )

    def together(self) -> list[Together]:
        return together(
            (one, [pair_of(one, *pilot.sides(one.question)) for pilot in self.pilots])
            for question in self.questions
            for one in measures(question)
        )

    def beside_similar(self) -> list[list[Placebo]]:
        """For each pilot, where it stands among the units of its size on each measure."""
        asked = [one for question in self.questions for one in measures(question)]
        # A unit stands beside several pilots, and is counted once.
        known: dict[int, list[Pair | None]] = {}

        def pairs(group: Group) -> list[Pair | None]:
            if id(group) not in known:
                known[id(group)] = [pair_of(one, *group.sides(one.question)) for one in asked]
            return known[id(group)]

        found: list[list[Placebo]] = []
        for pilot, others in zip(self.pilots, self.similar, strict=True):
            found.append([])
            for place, (measure, own) in enumerate(zip(asked, pairs(pilot), strict=True)):
                beside = [
                    (other.name, pair)
                    for other in others
                    if (pair := pairs(other)[place]) is not None
                ]
                if own is not None and beside:
                    found[-1].append(placebo(measure, own, beside))
        return found

    def beside_rest(self) -> list[AgainstRest]:
        """The pilots as one group, and everybody else as another."""
        if self.rest is None:
            return []
        found = [
            against_rest(one, self._pooled(question), self.rest.sides(question))
            for question in self.questions
            for one in measures(question)
        ]
        return [one for one in found if one is not None]

    def _pooled(self, question: Question) -> tuple[Cell, Cell]:
        sides = [pilot.sides(question) for pilot in self.pilots]
        return pooled([one for one, _ in sides]), pooled([one for _, one in sides])
