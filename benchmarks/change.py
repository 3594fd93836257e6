"""Change in every unit: nine questions × 300 units × 2 tranches, with intervals and verdicts.

``python -m benchmarks.change`` makes up tallies (seeded), unit sizes as in a municipality, and
measures CPU with nothing known beforehand, and again with everything seen before; then the whole
municipality alone.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from statistics import quantiles

from analysis.disclosure import Distribution
from analysis.question import Question
from analysis.summary import summarise
from analysis.verdict import Compared, Verdict, findings
from benchmarks.installation import ROOT
from survey.pages.gate import questions_in
from survey.questionnaire import load

_UNITS = 300
_TARGET_SECONDS = 2.0
_WHOLE = 4000
_TARGET_WHOLE_MS = 50.0


def _cell(chance: random.Random, question: Question, n: int, shift: float) -> Distribution:
    """Answers of ``n``, a few of them blank; ``shift`` tilts towards the last choices."""
    answered = n - sum(chance.random() < 0.04 for _ in range(n))
    names = [choice.name for choice in question.choices]
    counts = dict.fromkeys(names, 0)
    weights = [1 + shift * place / len(names) for place in range(len(names))]
    for _ in range(answered):
        picked = chance.choices(names, weights, k=3 if question.kind == "multiple" else 1)
        for name in set(picked):
            counts[name] += 1
    return Distribution(n, n, answered, counts)


def _unit(
    chance: random.Random, questions: Sequence[Question], sizes: tuple[int, int]
) -> list[Compared]:
    return [
        (
            question,
            summarise(question, _cell(chance, question, sizes[0], 0.5)),
            summarise(question, _cell(chance, question, sizes[1], 0.9)),
        )
        for question in questions
    ]


def _sizes(chance: random.Random) -> tuple[int, int]:
    """Respondents: most workplaces have 12 to 50, some are schools with a hundred."""
    first = max(10, min(150, round(chance.lognormvariate(3.3, 0.5))))
    return first, max(10, round(first * chance.uniform(0.8, 1.2)))


def _seconds(units: Sequence[Sequence[Compared]]) -> tuple[float, int, int]:
    """CPU seconds, results, and how many of them changed."""
    begun = time.process_time()
    found = [one for unit in units for one in findings(unit)]
    spent = time.process_time() - begun
    return spent, len(found), sum(one.verdict in (Verdict.RISE, Verdict.FALL) for one in found)


def main() -> int:
    chance = random.Random(7)
    source = ROOT / "questionnaires" / "ytringsfrihet.yaml"
    questions = questions_in(load(source), "nb")
    sizes = [_sizes(chance) for _ in range(_UNITS)]
    units = [_unit(chance, questions, size) for size in sizes]
    quarters = quantiles([first for first, _ in sizes], n=4)
    print(f"{_UNITS} units of {quarters[0]:.0f}–{quarters[2]:.0f} respondents (middle half)")
    # The first call of all loads tables that are no part of any unit.
    _seconds([_unit(chance, questions, (10, 10))])
    seconds, results, changed = _seconds(units)
    print(f"never seen: {seconds:.2f} s CPU for {results} results, {changed} of them changed")
    print(f"seen before: {_seconds(units)[0]:.2f} s CPU")
    whole, _, _ = _seconds([_unit(chance, questions, (_WHOLE, _WHOLE))])
    print(f"the whole municipality, {_WHOLE} respondents twice: {whole * 1000:.1f} ms CPU")
    kept = seconds < _TARGET_SECONDS and whole * 1000 < _TARGET_WHOLE_MS
    print(
        f"{'yes' if kept else 'NO '}  under {_TARGET_SECONDS:.0f} s and {_TARGET_WHOLE_MS:.0f} ms"
    )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
