"""How much the gate shows, beside what a careless publisher shows and what could be shown at best.

``python -m benchmarks.usefulness`` draws municipalities of a few sizes at random and counts units
and cells (unit × question):

- threshold only: every unit of ten or more, and all its numbers. What it gives away is counted by
  the attack suite; no rule that keeps the promise can show as much.
- best: as many units as can be shown when each remainder must be 0 or ten, by an integer program
  that knows nothing of the gate's dynamic program. The gate is to reach it. For ordinary questions
  the same with how many answered each, a bound that leaves out that a unit must be shown at all.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from analysis.disclosure import Classed, Distribution, Policy, Tree, release
from benchmarks.municipality import Municipality, municipality, questions

_ENOUGH = 10
_SIZES = {"town": (2, 20), "small municipality": (4, 80), "demonstration": (6, 370)}


@dataclass
class Shown:
    asked_units: int = 0
    careless_units: int = 0
    best_units: int = 0
    units: int = 0
    asked_cells: int = 0
    careless_cells: int = 0
    whole: int = 0
    classed: int = 0
    best_ordinary: int = 0
    sensitive_cells: int = 0
    sensitive_whole: int = 0
    sensitive_classed: int = 0

    def add(self, other: Shown) -> None:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


def most_units(tree: Tree, respondents: Mapping[str, int]) -> int:
    """The most units that can be shown. Of each: whether it is, how many respondents it hands to
    the unit above when it is not, and, when it is, whether nothing is left of it."""
    ids = [unit.id for unit in tree]
    place = {unit: number for number, unit in enumerate(ids)}
    many = len(ids)
    everybody = sum(respondents.values())
    total = dict(respondents)
    for unit in tree.bottom_up():
        total.setdefault(unit.id, 0)
        if unit.parent is not None:
            total[unit.parent] = total.get(unit.parent, 0) + total[unit.id]
    # Columns: shown, left empty, handed upwards. Handed = rest where not shown, else 0.
    rows, low, high = [], [], []

    def row(terms: dict[int, float], least: float, most: float) -> None:
        made = np.zeros(3 * many)
        for column, weight in terms.items():
            made[column] += weight
        rows.append(made)
        low.append(least)
        high.append(most)

    for unit in tree:
        here = place[unit.id]
        own = respondents.get(unit.id, 0)
        rest = {2 * many + place[child.id]: 1.0 for child in tree.children(unit.id)}
        minus = dict.fromkeys(rest, -1.0)
        # Not shown: everything is handed upwards. Shown: nothing is.
        row({2 * many + here: 1.0, here: everybody} | minus, own, np.inf)
        row({2 * many + here: 1.0} | minus, -np.inf, own)
        row({2 * many + here: 1.0, here: everybody}, -np.inf, everybody)
        # Shown: nothing is left, or enough.
        row(rest | {here: -_ENOUGH, many + here: _ENOUGH}, -own, np.inf)
        row(rest | {many + here: everybody}, -np.inf, everybody - own)
        row({many + here: 1.0, here: -1.0}, -np.inf, 0)
    upper = np.concatenate([np.ones(2 * many), np.full(many, everybody)])
    for name, number in place.items():
        upper[number] = total[name] >= _ENOUGH
    wish = np.concatenate([-np.ones(many), np.zeros(2 * many)])
    whole = np.concatenate([np.ones(2 * many), np.zeros(many)]).astype(np.int64)
    result = milp(
        wish,
        integrality=whole,
        bounds=Bounds(0, upper),
        constraints=LinearConstraint(np.array(rows), np.array(low), np.array(high)),
        options={"time_limit": 120},
    )
    if result.x is None or result.status != 0:
        raise RuntimeError(f"no best choice was found: {result.message}")
    return round(-float(result.fun))


def shown_of(one: Municipality) -> Shown:
    asked = questions()
    sensitive = {question.name for question in asked if question.sensitive}
    made = release(one.tree, one.counts, Policy(), asked)
    total = {unit.id: one.respondents.get(unit.id, 0) for unit in one.tree}
    answered = {
        (unit.id, q.name): one.counts[unit.id, q.name].answered if unit.id in one.respondents else 0
        for unit in one.tree
        for q in asked
    }
    for unit in one.tree.bottom_up():
        if unit.parent is not None:
            total[unit.parent] += total[unit.id]
            for question in asked:
                answered[unit.parent, question.name] += answered[unit.id, question.name]
    return Shown(
        asked_units=sum(count > 0 for count in total.values()),
        careless_units=sum(count >= _ENOUGH for count in total.values()),
        best_units=most_units(one.tree, one.respondents),
        units=len(made.units),
        asked_cells=sum(count > 0 for count in answered.values()),
        careless_cells=sum(count >= _ENOUGH for count in answered.values()),
        best_ordinary=sum(
            most_units(
                one.tree, {unit: one.counts[unit, q.name].answered for unit in one.respondents}
            )
            for q in asked
            if not q.sensitive
        ),
        whole=sum(isinstance(cell, Distribution) for cell in made.cells.values()),
        classed=sum(isinstance(cell, Classed) for cell in made.cells.values()),
        sensitive_cells=sum(n > 0 for (_, q), n in answered.items() if q in sensitive),
        sensitive_whole=sum(
            isinstance(cell, Distribution) for (_, q), cell in made.cells.items() if q in sensitive
        ),
        sensitive_classed=sum(
            isinstance(cell, Classed) for (_, q), cell in made.cells.items() if q in sensitive
        ),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--draws", type=int, default=3, help="municipalities of each size")
    draws = parser.parse_args().draws
    reached = True
    for name, (areas, workplaces) in _SIZES.items():
        sums = Shown()
        for number in range(draws):
            chance = random.Random(number)
            one = municipality(
                chance, questions(), areas=areas, workplaces=workplaces, rate=0.65, alike=0.7
            )
            sums.add(shown_of(one))
        units, cells, five = sums.asked_units, sums.asked_cells, sums.sensitive_cells
        reached = reached and sums.units == sums.best_units
        print(f"{name}: {draws} × {workplaces} workplaces in {areas} areas")
        print(f"  units  threshold only {sums.careless_units / units:6.1%}")
        print(f"         best           {sums.best_units / units:6.1%}")
        print(f"         the gate       {sums.units / units:6.1%}")
        print(f"  cells  threshold only {sums.careless_cells / cells:6.1%}")
        print(f"         the gate       {sums.whole / cells:6.1%} whole")
        print(f"                        {sums.classed / cells:6.1%} in classes")
        ordinary = sums.whole - sums.sensitive_whole
        print(f"    ordinary questions  {ordinary / (cells - five):6.1%} whole")
        print(f"                   best {sums.best_ordinary / (cells - five):6.1%}")
        print(f"    sensitive ones      {sums.sensitive_whole / five:6.1%} whole")
        print(f"                        {sums.sensitive_classed / five:6.1%} in classes")
    print(f"{'yes' if reached else 'NO '}  the gate shows as many units as can be")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
