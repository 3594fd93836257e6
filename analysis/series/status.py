"""Baseline, latest and target: reached or not, which way it went, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.change import detectable, share_change
from analysis.series.measured import Measurement
from analysis.verdict import Verdict, decide


class Reached(StrEnum):
    """``UNSURE``: what may be told of the latest figure does not settle it."""

    YES = "reached"
    NO = "not-reached"
    UNSURE = "unsure"
    NO_TARGET = "no-target"


class Way(StrEnum):
    UP = "up"
    DOWN = "down"
    SAME = "same"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Target:
    """``wants_low``: one wants to come down to it; None where nobody has said which way."""

    value: float
    wants_low: bool | None = False


@dataclass(frozen=True)
class Status:
    """``difference``: latest less baseline, as they are shown; None where one of them is told
    in a class or there is but one. ``towards``: whether that is the wanted way; None without a
    target, its direction or a difference. ``verdict``: None where nothing can be tested."""

    baseline: Measurement | None
    latest: Measurement
    target: Target | None
    digits: int
    reached: Reached
    way: Way
    difference: float | None
    towards: bool | None
    verdict: Verdict | None


def status(
    found: Sequence[Measurement],
    target: Target | None,
    digits: int,
    verdict: Verdict | None = None,
) -> Status:
    """``found``: at least one, the earliest first. ``digits``: how many decimals are shown.

    Figures are compared as they are shown, so that nobody reads "4,0, mål 4,0, ikke nådd".
    """
    latest = found[-1]
    baseline = found[0] if len(found) > 1 else None
    difference = None
    way = Way.UNSURE
    if baseline is not None and baseline.exact and latest.exact:
        difference = round(round(latest.low, digits) - round(baseline.low, digits), digits)
        way = Way.UP if difference > 0 else Way.DOWN if difference < 0 else Way.SAME
    towards = None
    if target is not None and target.wants_low is not None and difference:
        towards = (difference < 0) == target.wants_low
    return Status(
        baseline, latest, target, digits, _reached(latest, target, digits), way, difference,
        towards, verdict,
    )  # fmt: skip


def of_published(
    found: Sequence[Measurement], target: float | None, wanted: str | None, digits: int
) -> Status:
    """The status of a series somebody else has published.

    Where the source does not say which way is good, that is never guessed: a mean that fell
    through its target was either brought down or lost. A change can be tested only where counts
    are published.
    """
    aim = None
    if target is not None:
        aim = Target(target, wanted == "low" if wanted else None)
    return status(found, aim, digits, _tested(found))


def _reached(latest: Measurement, target: Target | None, digits: int) -> Reached:
    if target is None:
        return Reached.NO_TARGET
    goal = round(target.value, digits)
    ways = (False, True) if target.wants_low is None else (target.wants_low,)
    meets = [
        (round(edge, digits) <= goal) if wants_low else (round(edge, digits) >= goal)
        for edge in (latest.low, latest.high)
        for wants_low in ways
    ]
    if all(meets):
        return Reached.YES
    return Reached.UNSURE if any(meets) else Reached.NO


def _tested(found: Sequence[Measurement]) -> Verdict | None:
    first, last = found[0], found[-1]
    if len(found) < 2 or not first.n or not last.n or first.count is None or last.count is None:
        return None
    change = share_change(first.count, first.n, last.count, last.n)
    size = detectable(first.n, last.n, first.count / first.n)
    return decide(change.p_value, change.difference, min(first.n, last.n), size)
