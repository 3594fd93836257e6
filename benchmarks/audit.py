"""How often the audit fires once the rules have done their work, and how long a release takes.

``python -m benchmarks.audit`` releases municipalities made up at random (six kommuneområder, 370
workplaces, nine questions of which five are sensitive), and towns of a few units around the
thresholds, where the rules have least to hide anything in.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from statistics import median
from unittest import mock

from analysis.disclosure import Policy, auditing, release
from analysis.disclosure.audit import breaches
from analysis.disclosure.audit.system import System
from analysis.disclosure.facts import Attack, Protected
from analysis.question import Question
from benchmarks.municipality import Municipality, municipality, questions

_TARGET_SECONDS = 15.0
_LIMIT_SECONDS = 60.0
_MINDS = {"spread": 1.0, "agreeing": 0.3, "nearly unanimous": 0.1}


class _Seen:
    """What passed through the audit, question by question."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.groups: Counter[str] = Counter()
        self.narrowed: Counter[str] = Counter()
        self.blocks_fired: Counter[str] = Counter()
        self.seconds = 0.0

    def __call__(
        self, attack: Attack, protected: Sequence[Protected], question: Question
    ) -> list[Protected]:
        begun = time.process_time()
        found = breaches(attack, protected, question)
        self.seconds += time.process_time() - begun
        self.calls[question.name] += 1
        self.groups[question.name] += len(protected)
        self.narrowed[question.name] += len(found)
        self.blocks_fired[question.name] += bool(found)
        return found


def _released(one: Municipality, asked: Sequence[Question], seen: _Seen) -> tuple[float, str]:
    """CPU seconds, and what came out."""
    begun = time.process_time()
    with mock.patch.object(auditing, "breaches", seen):
        made = release(one.tree, one.counts, Policy(), asked)
    spent = time.process_time() - begun
    extent = made.extent
    shown = f"{extent.units_shown} of {extent.units} units; of {extent.cells} cells"
    return spent, (
        f"{shown} {extent.cells_shown} whole, {extent.cells_classed} in classes, "
        f"{extent.cells_suppressed} withheld"
    )


def _told(asked: Sequence[Question], seen: _Seen) -> None:
    for question in asked:
        calls = seen.calls[question.name]
        if calls:
            print(
                f"  {question.name:28} {calls:5} blocks looked at, "
                f"{seen.blocks_fired[question.name]:5} fired; {seen.narrowed[question.name]:5} of "
                f"{seen.groups[question.name]:6} groups narrowed"
            )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--municipalities", type=int, default=3)
    parser.add_argument("--towns", type=int, default=200)
    given = parser.parse_args()
    asked = questions()
    worst = 0.0
    for mind, alike in _MINDS.items():
        seen, spent, programs = _Seen(), [], []
        for number in range(given.municipalities):
            one = municipality(random.Random(number), asked, alike=alike)
            with mock.patch.object(
                System, "largest", autospec=True, side_effect=System.largest
            ) as run:
                seconds, came_out = _released(one, asked, seen)
            spent.append(seconds)
            programs.append(run.call_count)
            print(f"{mind}, {number}: {seconds:5.1f} s CPU, {run.call_count} programs; {came_out}")
        worst = max(worst, *spent)
        print(f"{mind}: median {median(spent):.1f} s CPU, {seen.seconds / sum(spent):.0%} auditing")
        _told(asked, seen)
    seen = _Seen()
    for number in range(given.towns):
        chance = random.Random(number)
        small = municipality(chance, asked, areas=2, workplaces=chance.randint(3, 24), alike=0.5)
        _released(small, asked, seen)
    print(f"{given.towns} towns of 3 to 24 workplaces")
    _told(asked, seen)
    within = "yes" if worst < _TARGET_SECONDS else "no, but" if worst < _LIMIT_SECONDS else "NO"
    print(f"{within:7} under {_LIMIT_SECONDS:.0f} s, aim {_TARGET_SECONDS:.0f}: {worst:.1f}")
    return 0 if worst < _LIMIT_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
