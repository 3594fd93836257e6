"""A status in words: no more than the figures carry."""

from __future__ import annotations

from analysis import numbers
from analysis.say import Say
from analysis.series.measured import Measurement
from analysis.series.status import Reached, Status, Target, Way
from analysis.verdict import Verdict
from analysis.verdict_words import signed

PERCENT, NUMBER = "percent", "number"
_WAYS = {Verdict.RISE: Way.UP, Verdict.FALL: Way.DOWN}
MARKS = {Reached.YES: "✓", Reached.NO: "✗", Reached.UNSURE: "?", Reached.NO_TARGET: ""}


def amount(one: Measurement, scale: str, digits: int, say: Say, language: str) -> str:
    """ "4,6", "62,5 %", or "høyst 12,5 %" where that is all that is told."""
    if one.exact:
        return _number(one.low, scale, digits, language)
    low, high = (_number(edge, scale, digits, language) for edge in (one.low, one.high))
    if one.low <= 0:
        return say("series-at-most", value=high)
    if one.high >= 100:
        return say("series-at-least", value=low)
    return say("series-between", low=low, high=high)


def goal(target: Target, scale: str, digits: int, say: Say, language: str) -> str:
    """ "minst 5,3", "høyst 8,5 %" where one wants to come down, "5,3" where nobody has said."""
    fewest = 0 if scale in (PERCENT, NUMBER) else min(1, digits)
    exact = (one for one in range(fewest, digits) if round(target.value, one) == target.value)
    value = _number(target.value, scale, next(exact, digits), language)
    if target.wants_low is None:
        return value
    return say("series-at-most" if target.wants_low else "series-at-least", value=value)


def reached(one: Status, say: Say) -> str:
    """ "nådd", "ikke nådd", with a mark that is not colour alone."""
    if one.reached == Reached.NO_TARGET:
        return say("series-no-target")
    return f"{MARKS[one.reached]}{numbers.NO_BREAK_SPACE}{say(f'series-{one.reached.value}')}"


def change(one: Status, scale: str, say: Say, language: str, *, is_survey: bool = True) -> str:
    """How much, which way in view of the target, and whether it can be told from chance."""
    moved = _moved(one, scale, say, language, is_survey=is_survey)
    aimed = one.target is not None and one.target.wants_low is None
    return f"{moved} {say('series-which-way')}" if aimed else moved


def _moved(one: Status, scale: str, say: Say, language: str, *, is_survey: bool) -> str:
    if one.baseline is None:
        return say("series-first")
    if one.difference is None:
        return say("series-change-classed")
    if one.way == Way.SAME:
        moved = say("series-same")
    else:
        size = signed(abs(one.difference), language, one.digits).removeprefix("+")
        unit = "points" if scale == PERCENT else "steps"
        moved = say(f"series-{one.way.value}-{unit}", size=size)
        if one.towards is not None:
            side = "towards" if one.towards else "away"
            moved = say(f"series-{side}", moved=moved)
    if one.verdict is None and not is_survey:
        return f"{moved} {say('series-untested-context')}"
    return f"{moved} {sureness(one, scale, say)}"


def sureness(one: Status, scale: str, say: Say) -> str:
    if one.verdict is None:
        return say("series-untested-share" if scale == PERCENT else "series-untested-mean")
    if one.way != _WAYS.get(one.verdict, one.way):
        # The test is of all the answers, and this figure did not move with them.
        return say("series-sure-apart")
    return say(f"series-sure-{one.verdict.value}")


def _number(value: float, scale: str, digits: int, language: str) -> str:
    said = numbers.decimal(value, language, digits)
    if scale != PERCENT:
        return said
    return f"{said}%" if language == "en" else f"{said}{numbers.NO_BREAK_SPACE}%"
