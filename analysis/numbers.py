"""Numbers as people write them: 88 %, 3,4, 1 162, with spaces that do not break.

Rounds halves up, as readers do by hand, not to even.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache

from babel import Locale
from babel import numbers as babel_numbers
from babel.lists import format_list

EMPTY = "–"
NO_BREAK_SPACE = "\u00a0"


@lru_cache(maxsize=4096)
def percent(fraction: float, language: str) -> str:
    """``percent(0.884, "nb")`` is "88 %". Not a number gives a dash."""
    if not math.isfinite(fraction):
        return EMPTY
    return babel_numbers.format_percent(_rounded(fraction, 2), locale=_locale(language))


@lru_cache(maxsize=4096)
def percent_at_most(fraction: float, language: str) -> str:
    """Rounded up, so that "at most 15 %" is true of 2 of 14."""
    return babel_numbers.format_percent(
        _rounded(fraction, 2, ROUND_CEILING), locale=_locale(language)
    )


@lru_cache(maxsize=4096)
def percent_at_least(fraction: float, language: str) -> str:
    """Rounded down, so that "at least 85 %" is true of 12 of 14."""
    return babel_numbers.format_percent(
        _rounded(fraction, 2, ROUND_FLOOR), locale=_locale(language)
    )


@lru_cache(maxsize=4096)
def decimal(value: float, language: str, digits: int = 1) -> str:
    """``decimal(3.41, "nb")`` is "3,4". Not a number gives a dash."""
    if not math.isfinite(value):
        return EMPTY
    pattern = "#,##0." + "0" * digits if digits else "#,##0"
    return babel_numbers.format_decimal(
        _rounded(value, digits), format=pattern, locale=_locale(language)
    )


@lru_cache(maxsize=4096)
def integer(value: int, language: str) -> str:
    """``integer(1162, "nb")`` is "1 162"."""
    return babel_numbers.format_decimal(value, format="#,##0", locale=_locale(language))


@lru_cache(maxsize=4096)
def interval(low: float, high: float, language: str) -> str:
    """``interval(0.58, 0.66, "nb")`` is "58–66 %"."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return EMPTY
    bare = babel_numbers.format_decimal(
        _rounded(low * 100, 0), format="0", locale=_locale(language)
    )
    return f"{bare}–{percent(high, language)}"


def either(items: Sequence[str], language: str) -> str:
    """``either(["4", "5"], "nb")`` is "4 eller 5"."""
    return format_list(items, style="or", locale=_locale(language))


def listed(items: Sequence[str], language: str) -> str:
    """``listed(["a", "b", "c"], "nb")`` is "a, b og c"."""
    return format_list(items, style="standard", locale=_locale(language))


def step(score: float, language: str) -> str:
    """A scale step's number without needless decimals: "4", "4,5"."""
    return decimal(score, language, 0 if score == int(score) else 1)


def steps(scores: Sequence[float], language: str) -> str:
    """Neighbouring steps of a scale: "4 eller 5", "6–10"."""
    names = [step(score, language) for score in scores]
    return either(names, language) if len(names) < 3 else f"{names[0]}–{names[-1]}"


@lru_cache(maxsize=8)
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def _rounded(value: float, digits: int, rounding: str = ROUND_HALF_UP) -> Decimal:
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), rounding)
    return rounded if rounded else abs(rounded)
