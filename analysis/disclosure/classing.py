"""Sensitive questions: end classes, and where a whole distribution may be shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from analysis.disclosure.cells import END_CLASS, Classed, Part
from analysis.disclosure.forest import Above
from analysis.disclosure.tallied import Tally, subtrees
from analysis.question import Question


def classed(question: Question, tally: Tally) -> Classed:
    """What is told of a small group: the parts the question says, the ends as classes."""
    return Classed(
        tally.respondents,
        tally.asked,
        tally.answered,
        tuple(
            Part(
                tuple(choice.name for choice in part),
                *bounds(count_of(tally, places), tally.answered),
            )
            for part, places in zip(question.told_parts, told_places(question), strict=True)
        ),
    )


def bounds(count: int, answered: int) -> tuple[int, int]:
    """What is told of ``count`` persons out of ``answered``."""
    if count <= END_CLASS:
        return 0, min(END_CLASS, answered)
    if count >= answered - END_CLASS:
        return answered - END_CLASS, answered
    return count, count


def told_places(question: Question) -> tuple[tuple[int, ...], ...]:
    """The told parts, as places among the question's choices."""
    place = {choice.name: i for i, choice in enumerate(question.choices)}
    return tuple(tuple(place[choice.name] for choice in part) for part in question.told_parts)


def count_of(tally: Tally, places: Collection[int]) -> int:
    return sum(tally.counts[place] for place in places)


def outside_the_ends(tally: Tally) -> bool:
    """No choice was given by nearly nobody or nearly everybody."""
    top = tally.answered - END_CLASS
    return all(END_CLASS < count < top for count in tally.counts)


def whole_units(
    above: Above, left: Mapping[str, Tally], candidates: Collection[str]
) -> frozenset[str]:
    """The units whose whole distribution is shown.

    ``left``: the pieces of the shown units ``above``; ``candidates``: those large enough, with
    large enough remainders. Neither a unit nor what is left of it when the whole distributions
    below are subtracted may have a choice in an end class. The larger goes before the smaller:
    where a remainder would, the smallest unit below that mends it gives way.
    """
    sums = subtrees(above, left)
    rest = dict(left)
    below: dict[str, list[str]] = {unit: [] for unit in above}
    """Of each unit, the whole ones nearest below."""
    whole: set[str] = set()
    for unit, up in reversed(list(above.items())):
        if unit in candidates and outside_the_ends(sums[unit]):
            while rest[unit].answered and not outside_the_ends(rest[unit]):
                gone = _mending(rest[unit], below[unit], rest, sums)
                whole.remove(gone)
                rest[unit] = rest[unit].plus(rest[gone])
                below[unit] = [one for one in below[unit] if one != gone] + below[gone]
            whole.add(unit)
            if up is not None:
                below[up].append(unit)
        elif up is not None:
            rest[up] = rest[up].plus(rest[unit])
            below[up] += below[unit]
    return frozenset(whole)


def _mending(
    rest: Tally, below: Collection[str], rests: Mapping[str, Tally], sums: Mapping[str, Tally]
) -> str:
    by_size = sorted(below, key=lambda unit: (sums[unit].answered, unit))
    mends = (unit for unit in by_size if outside_the_ends(rest.plus(rests[unit])))
    return next(mends, by_size[0])
